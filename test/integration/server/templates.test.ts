import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { graphClient } from '../../../channels/whatsapp/graph.ts';
import { whatsappCloud } from '../../../channels/whatsapp/index.ts';
import type { ShownMessage } from '../../../contract/messages.ts';
import { type Simulator, startSimulator } from '../../../demo/simulator/start-simulator.ts';
import { gridFiles } from '../../../platform/grid-files.ts';
import { deliver } from '../../../workers/deliver.worker.ts';
import { call } from '../../support/http.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { WHATSAPP_ENV } from '../../support/whatsapp.ts';
import { aWorld, type World } from '../../support/world.ts';

const PHONE = '+6281800000001';
let world: World;
let simulator: Simulator;
let server: RunningProcess;
let ani: string;
let conversationId: string;
let memberId: string;
beforeAll(async () => {
  world = await aWorld('templates');
  const { vendor, core } = world;
  const env = WHATSAPP_ENV(vendor.phoneNumberId);
  simulator = await startSimulator({
    port: 0,
    webhookUrl: 'http://127.0.0.1:9/', // nobody listens: what is sent is what is looked at here
    phoneNumberId: vendor.phoneNumberId,
    accessToken: env.WHATSAPP_ACCESS_TOKEN,
    appSecret: env.WHATSAPP_APP_SECRET,
    verifyToken: env.WHATSAPP_VERIFY_TOKEN,
  });
  simulator.say(PHONE, { type: 'text', text: 'halo' });
  simulator.faults({ windowAgedHours: 48 });
  server = await startServer(world.services, {
    ...env,
    WHATSAPP_BASE_URL: `${simulator.url}/v23.0`,
    WHATSAPP_BUSINESS_ACCOUNT_ID: '200000000000001',
  });
  const agent = await vendor.agent('Ani');
  ani = await vendor.agentToken(agent);
  const account = await core.vendors.accountByAddress('whatsapp', vendor.phoneNumberId);
  if (!account) throw new Error('no account');
  const dayBefore = new Date(Date.now() - 48 * 3_600_000);
  const [said] = await core.receiveInbound(
    account,
    [
      {
        ...{ fact: 'message', account: vendor.phoneNumberId, from: { phone: PHONE, name: 'Rina' } },
        ...{ externalId: 'wamid.old', at: dayBefore, body: { kind: 'text', content: { text: 'halo' } } },
      },
    ],
    'id',
  );
  conversationId = said?.message.conversationId ?? '';
  memberId = said?.message.author.id ?? '';
  await core.changes.take({ vendorId: vendor.vendorId, conversationId }, agent, null);
}, 60_000);
afterAll(async () => {
  await simulator?.stop();
  await world?.close();
});

const path = () => `${server.url}/api/v1/conversations/${conversationId}/templates`;
const headers = () => ({ authorization: `Bearer ${ani}` });
const post = (body: object) => call(path(), { headers: headers(), body });
const ASKED = { clientId: 't-1', name: 'pesanan_siap', language: 'id', values: ['Rina', 'TS-1', 'Kemang'] };
const TEXT = 'Pesanan siap\n\nHalo Rina, pesanan TS-1 siap diambil di Kemang sampai pukul 21.00.';

describe('templates of WhatsApp', () => {
  it('are listed with how many values they take', async () => {
    const { status, body } = await call(path(), { headers: headers() });

    expect(status).toBe(200);
    expect(body).toMatchObject({
      templates: expect.arrayContaining([
        expect.objectContaining({ name: 'pesanan_siap', language: 'id', header: 'Pesanan siap', values: 3 }),
      ]),
    });
  });

  it('are refused with too few values, an unknown name, or a line break in a value', async () => {
    expect(await post({ ...ASKED, values: ['Rina'] })).toMatchObject({ status: 400 });
    expect(await post({ ...ASKED, name: 'lain' })).toMatchObject({ status: 404 });
    expect(await post({ ...ASKED, values: ['a', 'b', 'c\nd'] })).toMatchObject({ status: 400 });
  });

  it('arrive outside of the 24 hours, filled, where free words do not', async () => {
    const free = await call(`${server.url}/api/v1/conversations/${conversationId}/messages`, {
      headers: headers(),
      body: { clientId: 'f-1', kind: 'text', text: 'halo lagi' },
    });
    const sent = await post(ASKED);
    const again = await post(ASKED);

    expect(free).toMatchObject({ status: 409, body: { code: 'window_closed' } });
    expect(sent.body).toMatchObject({ message: { kind: 'text', content: { text: TEXT } } });
    const seqOf = ({ body }: { body: unknown }) => (body as { message: ShownMessage }).message.seq;
    expect(seqOf(again)).toBe(seqOf(sent));
    const { core, vendor } = world;
    const env = WHATSAPP_ENV(vendor.phoneNumberId);
    const graph = graphClient({ baseUrl: `${simulator.url}/v23.0`, accessToken: env.WHATSAPP_ACCESS_TOKEN });
    const { send } = whatsappCloud(graph);
    if (!send) throw new Error('it cannot send');
    await deliver({
      ...core,
      storage: gridFiles(core.connection),
      channel: { send },
      publisher: { publish: () => {} },
    })({
      ...{ kind: 'deliver', vendorId: vendor.vendorId, conversationId, to: memberId },
    });
    expect(simulator.messages(PHONE).at(-1)?.shown).toEqual({ type: 'template', name: 'pesanan_siap', text: TEXT });
  });
});
