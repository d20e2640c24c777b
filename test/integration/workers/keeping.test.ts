/** Server and workers as they run, over the demo's shop: what is agreed to in the chat is kept on the shelf. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assembleCatalogue, type Catalogue } from '../../../core/catalogue.ts';
import { visitorIdentityId } from '../../../core/ids.ts';
import { seedDemo } from '../../../scripts/seed/seed-demo.ts';
import { tokens } from '../../../server/tokens.ts';
import { AS_OF, demoFiles, VENDOR } from '../../support/demo-data.ts';
import { eventually } from '../../support/eventually.ts';
import { type Line, openLine } from '../../support/line.ts';
import { AUTH_SECRET, startServer, startWorkers } from '../../support/processes.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let catalogue: Catalogue;
let line: Line;
let conversationId: string;
let said = 0;
beforeAll(async () => {
  world = await aWorld('keeping');
  const { core, services } = world;
  catalogue = assembleCatalogue(core.connection);
  await seedDemo({ connection: core.connection, files: await demoFiles(), logins: [], now: AS_OF });
  const clock = { CLOCK_AT: AS_OF.toISOString() };
  const [server] = await Promise.all([startServer(services, clock), startWorkers(services, clock)]);
  const who = { vendorId: VENDOR, channelAccountId: 'toko-sinar-web', locale: 'id' as const };
  const identityId = visitorIdentityId('visitor-0123456789');
  const { token } = await tokens(AUTH_SECRET).issueShopper({ ...who, identityId });
  line = await openLine(server.url, 'shopper', token);
}, 60_000);
afterAll(async () => {
  line?.close();
  await world.close();
});

/** Says it, and gives back what the assistant answers. */
async function ask(text: string): Promise<string> {
  said += 1;
  const input = { kind: 'text', conversationId: null, clientId: `c-${said}`, text };
  const { message } = await line.get<{ message: { conversationId: string; seq: number } }>('message:send', input);
  ({ conversationId } = message);
  return eventually(async () => {
    const log = await world.core.messages.listAfter(VENDOR, conversationId, message.seq, 10);
    const reply = log.find(({ author, kind }) => author.kind === 'assistant' && kind !== 'event');
    if (!reply) throw new Error('no answer yet');
    return (reply.content as { text: string }).text;
  }, 20_000);
}

describe('a talk over real server and workers', () => {
  it('keeps what the shopper agreed to, and counts what nobody near could serve', async () => {
    await ask('ada stok indomie goreng deket kemang ga?');
    await ask('yang di Tebet aja');
    const proposed = await ask('simpenin 2 dong');
    const kept = await ask('iya');
    await ask('ada kabel hdmi di kemang?');

    expect(proposed).toBe('Saya simpankan 2 Indomie Goreng 85 g di Tebet selama 15 menit, mau?');
    expect(kept).toContain('2 Indomie Goreng 85 g disimpan untukmu di Tebet sampai jam');
    expect(await catalogue.holds.ofBranch(VENDOR, 'TS-TBT', 10)).toMatchObject([{ quantity: 2, conversationId }]);
    expect(await catalogue.stock.levels(VENDOR, 'GR-0001', ['TS-TBT'])).toMatchObject([{ onHand: 12, available: 10 }]);
    await eventually(async () => {
      const lost = await world.core.connection.collection('lost_demand').find().toArray();
      expect(lost).toMatchObject([{ sku: null, query: 'kabel hdmi', branchId: 'TS-KMG', conversationId }]);
    });
  });
});
