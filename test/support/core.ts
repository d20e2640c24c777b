import type { Connection } from 'mongoose';
import { assembleCore, type Core } from '../../core/assemble.ts';
import { assembleCatalogue, type Catalogue } from '../../core/catalogue.ts';
import type { Frame, Lane } from '../../core/ports.ts';
import type { ChannelAccount } from '../../core/vendors/vendor.store.ts';
import { migrate } from '../../migrations/run.ts';
import { connectMongo } from '../../platform/mongo.ts';
import { mongoUrlFor } from './services.ts';

export const VENDOR = 'v-test';
export interface TestCore extends Core {
  frames: Frame[];
  offers: Array<{ lane: Lane; seq: number; attempt: number }>;
  errors: unknown[];
  connection: Connection;
  close(): Promise<void>;
}

/** A message core on a real database; what it would tell sockets and queues is kept to look at. */
export async function testCore(
  url: string,
  more: Pick<Parameters<typeof assembleCore>[0], 'onMoved' | 'slaOf'> = {},
): Promise<TestCore> {
  const connection = await connectMongo(url);
  const frames: Frame[] = [];
  const offers: TestCore['offers'] = [];
  const errors: unknown[] = [];
  const core = assembleCore({
    connection,
    publisher: { publish: (all) => void frames.push(...all) },
    queue: { offer: (lane, seq, attempt) => void offers.push({ lane, seq, attempt }) },
    onError: (error) => void errors.push(error),
    ...more,
  });
  if (!connection.db) throw new Error('not connected');
  await migrate(connection.db, core.ensureIndexes);
  return {
    ...core,
    frames,
    offers,
    errors,
    connection,
    async close() {
      await core.projection.drain();
      await connection.close();
    },
  };
}

/** Several servers' cores on one fresh database, which goes with them. */
export async function severalCores(
  name: string,
  count: number,
): Promise<{ cores: TestCore[]; close(): Promise<void> }> {
  const url = mongoUrlFor(name);
  const cores: TestCore[] = [];
  for (let i = 0; i < count; i += 1) cores.push(await testCore(url));
  return {
    cores,
    async close() {
      for (const core of cores) await core.projection.drain();
      await cores[0]?.connection.dropDatabase();
      for (const core of cores) await core.close();
    },
  };
}

/** One server's core with the catalogue beside it, on one fresh database, which goes with them. */
export async function coreWithCatalogue(
  name: string,
): Promise<{ core: TestCore; catalogue: Catalogue; close(): Promise<void> }> {
  const { cores, close } = await severalCores(name, 1);
  const core = cores[0] as TestCore;
  const catalogue = assembleCatalogue(core.connection);
  for (const ensure of catalogue.ensureIndexes) await ensure();
  return { core, catalogue, close };
}

/** The vendor's WhatsApp number. */
export const WHATSAPP_ACCOUNT: ChannelAccount = {
  channelAccountId: 'acc-wa',
  vendorId: VENDOR,
  channel: 'whatsapp',
  address: '1',
  allowedOrigins: [],
  identity: null,
};

/** A visitor's direct conversation. */
export const aConversation = (core: Core, visitor: string) =>
  core.openDirect({
    vendorId: VENDOR,
    channel: 'widget',
    channelAccountId: 'acc-web',
    keys: [{ kind: 'visitor', value: visitor }],
    proposedIdentityId: `v_${visitor}`,
    profile: { name: 'Pengunjung', phone: null, isPhoneVerified: false, locale: 'id' },
    isOutside: false,
  });

/** A WhatsApp customer's direct conversation. */
export const aWhatsappConversation = (core: Core, phone: string) =>
  core.openDirect({
    vendorId: VENDOR,
    channel: 'whatsapp',
    channelAccountId: WHATSAPP_ACCOUNT.channelAccountId,
    keys: [{ kind: 'phone', value: phone }],
    proposedIdentityId: `wa_${phone.slice(1)}`,
    profile: { name: 'Rina', phone, isPhoneVerified: true, locale: 'id' },
    isOutside: true,
  });
