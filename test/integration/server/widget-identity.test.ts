/** Who is signed in on a website, by the word of its own server: over a real server, on real databases. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SignJWT } from 'jose';
import type { ChannelAccountView } from '../../../contract/channel-accounts.ts';
import type { ShopperSession } from '../../../contract/events.ts';
import { customerIdentityId } from '../../../core/ids.ts';
import { type Answer, call, field } from '../../support/http.ts';
import { type Line, openLine } from '../../support/line.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { aVendor, type TestVendor } from '../../support/vendor.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let other: TestVendor;
let server: RunningProcess;
let secret = '';
const token = { owner: '', agent: '', otherVendors: '' };
const lines: Line[] = [];
beforeAll(async () => {
  world = await aWorld('widget-identity');
  const { vendor, core } = world;
  // Where it is logged what is asked, so that secrets are looked for in it.
  server = await startServer(world.services, { LOG_LEVEL: 'debug' });
  other = await aVendor(core, core.connection);
  token.owner = await vendor.agentToken(await vendor.agent('Ani', { role: 'owner' }));
  token.agent = await vendor.agentToken(await vendor.agent('Budi'));
  token.otherVendors = await other.agentToken(await other.agent('Eve', { role: 'owner' }));
  secret = String(field(await makeSecret(), 'secret'));
});
afterAll(async () => {
  for (const line of lines) line.close();
  await world.close();
});

const ask = (path: string, as: string, more: Parameters<typeof call>[1] = {}) =>
  call(`${server.url}/api/v1${path}`, { token: as, ...more });
const makeSecret = (as = token.owner, channelAccountId = `web-${world.vendor.vendorId}`) =>
  ask(`/channel-accounts/${channelAccountId}/identity-secret`, as, { method: 'POST' });
const signed = (sub: string, { by = secret, name = undefined as string | undefined, ttlS = 300 } = {}) =>
  new SignJWT({ ...(name ? { name } : {}) })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(sub)
    .setExpirationTime(Math.floor(Date.now() / 1000) + ttlS)
    .sign(new TextEncoder().encode(by));
const session = (body: object) =>
  call(`${server.url}/api/v1/widget/sessions`, { body: { key: world.vendor.key, ...body } });
const code = (answer: Answer) => [answer.status, field(answer, 'code')];

async function lineOf(body: object): Promise<Line> {
  const line = await openLine(server.url, 'shopper', String(field(await session(body), 'token')));
  lines.push(line);
  return line;
}
const say = (line: Line, text: string, clientId = text) =>
  line.get<{ message: { conversationId: string } }>('message:send', {
    ...{ kind: 'text', conversationId: null, clientId: clientId.replaceAll(' ', '-'), text },
  });
const threadsOf = async (line: Line) =>
  (await line.get<ShopperSession>('session:start')).conversations.map(({ conversationId }) => conversationId);

describe('somebody who is signed in on a website', () => {
  it('has the same thread on every device, and no visitor token of their own', async () => {
    const { vendor, core } = world;
    const identity = await signed('C-1', { name: 'Ani Wijaya' });
    const opened = await session({ identity, visitorToken: 'visitor-of-this-browser' });
    expect(opened).toMatchObject({ status: 201, body: { visitorToken: null } });
    expect(field(opened, 'identityId')).toBe(customerIdentityId(vendor.vendorId, 'C-1'));

    const { message } = await say(await lineOf({ identity }), 'halo dari ponsel');
    const elsewhere = await lineOf({ identity: await signed('C-1') });

    expect(await threadsOf(elsewhere)).toEqual([message.conversationId]);
    const state = (await core.conversations.byId(vendor.vendorId, message.conversationId))?.state;
    const contact = await core.contacts.byId(vendor.vendorId, state?.contactId ?? '');
    expect(contact).toMatchObject({ customerId: 'C-1', name: 'Ani Wijaya', phone: null });
  });

  it('is one although the first words come from two devices at once', async () => {
    const [one, two] = await Promise.all([
      lineOf({ identity: await signed('C-2') }),
      lineOf({ identity: await signed('C-2') }),
    ]);

    const said = await Promise.all([say(one, 'dari satu'), say(two, 'dari dua')]);

    expect(new Set(said.map(({ message }) => message.conversationId)).size).toBe(1);
  });

  it('sees nothing of whoever else used this browser, nor do they see theirs', async () => {
    const visitorToken = 'visitor-shared-browser';
    await say(await lineOf({ visitorToken }), 'sebelum masuk');
    const customer = await lineOf({ visitorToken, identity: await signed('C-3') });
    expect(await threadsOf(customer)).toEqual([]);
    const { message } = await say(customer, 'sesudah masuk');

    expect(await threadsOf(await lineOf({ visitorToken }))).not.toContain(message.conversationId);
    expect(await threadsOf(await lineOf({ identity: await signed('C-4') }))).toEqual([]);
  });

  it('stays who they are when their token is renewed, and nobody else', async () => {
    const line = await lineOf({ identity: await signed('C-5') });
    const fresh = async (body: object) => ({ token: String(field(await session(body), 'token')) });

    expect((await line.ask('session:renew', await fresh({ identity: await signed('C-5') }))).ok).toBe(true);
    for (const another of [{ identity: await signed('C-6') }, {}])
      expect(await line.ask('session:renew', await fresh(another))).toMatchObject({
        ...{ ok: false, error: { code: 'unauthenticated' } },
      });
  });

  it('comes into a consultation as the customer they are', async () => {
    const { vendor, core } = world;
    const owner = await lineOf({ visitorToken: 'visitor-who-invites' });
    const { message } = await say(owner, 'ajak adik');
    const { conversationId } = message;
    const invite = await owner.get<{ token: string }>('invite:make', { conversationId, sees: 'all' });
    const guest = await lineOf({ identity: await signed('C-7') });

    await guest.get('invite:join', { token: invite.token, name: 'Dewi' });

    const { members } = await core.log.current(vendor.vendorId, conversationId);
    const member = members.find(({ identityId }) => identityId === customerIdentityId(vendor.vendorId, 'C-7'));
    const contact = await core.contacts.byId(vendor.vendorId, member?.contactId ?? '');
    expect(contact).toMatchObject({ customerId: 'C-7', name: 'Dewi' });
  });
});

describe('a website’s word', () => {
  it('is refused where it proves nothing, and then nobody is let in as a visitor instead', async () => {
    const wrong = await session({
      identity: await signed('C-1', { by: 'dks_guessed' }),
      visitorToken: 'visitor-0123456789',
    });
    expect(code(wrong)).toEqual([401, 'identity_refused']);
    expect(code(await session({ identity: await signed('C-1', { ttlS: -120 }) }))).toEqual([401, 'identity_expired']);
    expect(code(await session({ identity: await signed('C-1', { ttlS: 86_400 }) }))).toEqual([401, 'identity_refused']);
    expect(code(await session({ identity: '' }))).toEqual([400, 'invalid_input']);
  });

  it('counts on its own website alone', async () => {
    const key = String(other.key);
    const elsewhere = await call(`${server.url}/api/v1/widget/sessions`, {
      body: { key, identity: await signed('C-1') },
    });

    expect(code(elsewhere)).toEqual([401, 'identity_refused']);
    const theirs = String(field(await makeSecret(token.otherVendors, `web-${other.vendorId}`), 'secret'));
    expect(code(await session({ identity: await signed('C-1', { by: theirs }) }))).toEqual([401, 'identity_refused']);
  });
});

describe('a website’s secret', () => {
  it('is made by admins of the whole vendor, for a website of theirs', async () => {
    const { vendorId } = world.vendor;

    expect(code(await makeSecret(token.agent))).toEqual([403, 'forbidden']);
    expect(code(await makeSecret(token.otherVendors))).toEqual([404, 'channel_account_not_found']);
    expect(code(await makeSecret(token.owner, `wa-${vendorId}`))).toEqual([404, 'channel_account_not_found']);
  });

  it('is told once, and stands nowhere else', async () => {
    const { vendor, core } = world;
    const made = field(await ask('/channel-accounts', token.owner), 'accounts') as ChannelAccountView[];
    const kept = await core.connection.collection('channel_accounts').find({ vendorId: vendor.vendorId }).toArray();
    const audited = field(await ask('/audit?kind=channel_account', token.owner), 'entries');

    const website = made.find(({ address }) => address === vendor.key);
    expect(website?.identitySecretAt).toEqual(expect.any(String));
    expect(JSON.stringify(audited)).toContain('identitySecretAt');
    for (const place of [made, kept, audited, await server.output()])
      expect(JSON.stringify(place)).not.toContain(secret.slice(4));
  });

  it('is replaced: the former holds while the website’s server is changed over, and ends with one more', async () => {
    const former = secret;
    secret = String(field(await makeSecret(), 'secret'));
    expect(secret).not.toBe(former);
    expect((await session({ identity: await signed('C-1', { by: former }) })).status).toBe(201);
    expect((await session({ identity: await signed('C-1') })).status).toBe(201);

    secret = String(field(await makeSecret(), 'secret'));

    expect(code(await session({ identity: await signed('C-1', { by: former }) }))).toEqual([401, 'identity_refused']);
    expect((await session({ identity: await signed('C-1') })).status).toBe(201);
  });
});
