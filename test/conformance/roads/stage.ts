import { type HotlineSimulator, startHotline } from '../../../demo/hotline/start-hotline.ts';
import { type Simulator, startSimulator } from '../../../demo/simulator/start-simulator.ts';
import { randomFreePort } from '../../../embedded/ports.ts';
import { aHotline, type TestHotline } from '../../support/hotline.ts';
import { call, field } from '../../support/http.ts';
import type { Line } from '../../support/line.ts';
import { type RunningProcess, startServer, startWorkers } from '../../support/processes.ts';
import { APP_SECRET, aVendor } from '../../support/vendor.ts';
import { WHATSAPP_ENV } from '../../support/whatsapp.ts';
import { aWorld, type World } from '../../support/world.ts';

/** Two servers, two workers, both simulators, an agent, and another vendor's. */
export interface Stage {
  world: World;
  servers: [RunningProcess, RunningProcess];
  simulator: Simulator;
  telephone: HotlineSimulator;
  hotline: TestHotline;
  agent: { agentId: string; token: string };
  /** The agent at the second server. */
  line: Line;
  stranger: string;
  api(path: string, more?: Parameters<typeof call>[1]): ReturnType<typeof call>;
  /** Uploads a file of the agent's. @returns its id */
  upload(clientId: string, name: string, bytes: Buffer): Promise<string>;
  close(): Promise<void>;
}
const MANY = '100000';
const OPEN = { LIMIT_REQUESTS_PER_10S: MANY, LIMIT_MESSAGES_PER_10S: MANY };

export async function aStage(): Promise<Stage> {
  const world = await aWorld('roads');
  const { vendor, core, services } = world;
  const hotline = await aHotline(core, vendor.vendorId);
  const port = await randomFreePort();
  const at = `http://127.0.0.1:${port}/api/v1/webhooks`;
  const env = WHATSAPP_ENV(vendor.phoneNumberId);
  const [simulator, telephone] = await Promise.all([
    startSimulator({
      ...{ port: 0, phoneNumberId: vendor.phoneNumberId, appSecret: APP_SECRET, webhookUrl: `${at}/whatsapp` },
      ...{ accessToken: env.WHATSAPP_ACCESS_TOKEN, verifyToken: env.WHATSAPP_VERIFY_TOKEN, retryBaseMs: 20 },
    }),
    startHotline({ port: 0, webhookUrl: `${at}/hotline/${hotline.address}`, secret: hotline.secret, retryBaseMs: 20 }),
  ]);
  const settings = { ...env, WHATSAPP_BASE_URL: `${simulator.url}/v23.0`, HOTLINE_RECORDING_ORIGINS: telephone.url };
  const [a, b] = await Promise.all([
    startServer(services, { ...settings, ...OPEN }, port),
    startServer(services, { ...settings, ...OPEN }),
    startWorkers(services, settings),
    startWorkers(services, settings),
  ]);
  const { agentId } = await vendor.agent('Ani');
  const token = await vendor.agentToken({ agentId });
  const other = await aVendor(core, core.connection);
  const api: Stage['api'] = (path, more = {}) => call(`${a.url}/api/v1${path}`, { token, ...more });
  return {
    ...{ world, servers: [a, b], simulator, telephone, hotline, api },
    agent: { agentId, token },
    line: await vendor.agentLine(b.url, { agentId }),
    stranger: await other.agentToken(await other.agent('Eve', { role: 'owner' })),
    async upload(clientId, name, bytes) {
      const begun = await api('/attachments', { body: { clientId, name, size: bytes.length } });
      const { attachmentId } = field(begun, 'attachment') as { attachmentId: string };
      const headers = { 'content-type': 'application/octet-stream' };
      await api(`/attachments/${attachmentId}/bytes?offset=0`, { method: 'PUT', body: bytes, headers });
      return attachmentId;
    },
    async close() {
      await Promise.all([simulator.stop(), telephone.stop()]);
      await world.close();
    },
  };
}
