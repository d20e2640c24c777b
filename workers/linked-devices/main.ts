import { randomUUID } from 'node:crypto';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadLinkedDevicesConfig } from '../../config/env.ts';
import { orRefuse } from '../../config/or-refuse.ts';
import { assembleCore } from '../../core/assemble.ts';
import { assembleCatalogue } from '../../core/catalogue.ts';
import { isTrouble, troubleCode } from '../../core/linked-devices/linked-device.ts';
import { topicOf } from '../../core/rooms.ts';
import { holdAccount } from '../../core/vendors/account-trouble.ts';
import { migrate } from '../../migrations/run.ts';
import { bus } from '../../platform/bus.ts';
import { gridFiles } from '../../platform/grid-files.ts';
import { hasIndexes } from '../../platform/indexes.ts';
import { createLogger } from '../../platform/logger.ts';
import { connectMongo } from '../../platform/mongo.ts';
import { createQueues } from '../../platform/queues.ts';
import { producerRedis } from '../../platform/redis.ts';
import { onStop } from '../../platform/stop.ts';
import { startDevice } from './device-process.ts';
import { deviceKeeper } from './keeper.ts';

/** What is shown as "tried again" where a person must act first. */
const UNTIL_SOMEBODY_ACTS_MS = 60_000;
/** Beside this file, built or not. */
const PROGRAM = new URL(`../linked-device/main${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);

const config = orRefuse(loadLinkedDevicesConfig);
const log = createLogger('linked-devices', config.log.level);
const onError = (err: unknown) => log.error({ err }, 'keeping linked devices failed');
const onRedisError = (err: unknown) =>
  log.warn({ code: err instanceof Error ? err.message.slice(0, 80) : '' }, 'redis');

const connection = await connectMongo(config.mongo.url);
const producer = producerRedis(config.redis.url, onRedisError);
const publisher = bus({ producer, nodeId: randomUUID(), topicOf, onError }).publisher(() => {});
const queues = createQueues(producer, onRedisError);
const core = assembleCore({ connection, publisher, queue: queues.jobs, onError });
const catalogue = assembleCatalogue(connection);
if (connection.db)
  await migrate(
    connection.db,
    [...core.ensureIndexes, ...catalogue.ensureIndexes, gridFiles(connection).ensureIndexes],
    {
      hasIndexes: () => hasIndexes(connection),
    },
  );
// Whoever reads what lies here is signed in as the number.
await mkdir(config.sessionsDir, { recursive: true, mode: 0o700 });
await chmod(config.sessionsDir, 0o700);

const keeper = deviceKeeper({
  ...core,
  start: (lease) => startDevice(PROGRAM, lease),
  place: await placeOf(join(config.sessionsDir, 'place')),
  // A browser that is still ending may hold files for a moment.
  forget: ({ channelAccountId }) =>
    rm(join(config.sessionsDir, `session-${channelAccountId}`), { recursive: true, force: true, maxRetries: 10 }),
  async onEnded(device, why) {
    const { channelAccountId, vendorId, failures, state, notBefore } = device;
    log.warn({ channelAccountId, vendorId, why, failures, state }, 'a linked device ended');
    if (!isTrouble(device, why)) return;
    const forMs = Math.max(UNTIL_SOMEBODY_ACTS_MS, notBefore.getTime() - Date.now());
    await holdAccount({ ...core, publisher }, device, { code: troubleCode(why), forMs, isTrouble: true });
  },
  onError,
});
keeper.start();
if (!config.chromiumPath) log.error('no CHROMIUM_PATH: no linked device can be started (docs/whatsapp-web.md)');
log.info('linked devices are kept');

onStop(config.shutdown.timeoutMs, log, async () => {
  await keeper.stop();
  await queues.close();
  producer.disconnect();
  await connection.close();
});

/** The name of the folder the sessions lie in: where that goes, the name goes with it, whatever the machine is called. */
async function placeOf(file: string): Promise<string> {
  await writeFile(file, randomUUID(), { flag: 'wx', mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  const place = await readFile(file, 'utf8');
  if (!place) throw new Error(`${file} is empty: remove it`);
  return place;
}
