/** The one client of one WhatsApp number linked as a device: started and watched over by `workers/linked-devices`. */
import { randomUUID } from 'node:crypto';
import { type Job, Worker } from 'bullmq';
import { ChannelError, type LinkNews } from '../../channels/channel.ts';
import type { WebClient } from '../../channels/whatsapp-web/client.ts';
import { libraryClient } from '../../channels/whatsapp-web/library.ts';
import { pace } from '../../channels/whatsapp-web/pace.ts';
import { type Session, startSession } from '../../channels/whatsapp-web/session.ts';
import { loadLinkedDevicesConfig } from '../../config/env.ts';
import { orRefuse } from '../../config/or-refuse.ts';
import type { DeviceEnd } from '../../contract/codes.ts';
import { assembleCore } from '../../core/assemble.ts';
import type { Source } from '../../core/attachments/fetch-in.ts';
import { assembleCatalogue } from '../../core/catalogue.ts';
import { takeIn } from '../../core/conversations/take-in.ts';
import type { LinkedDevice } from '../../core/linked-devices/linked-device.ts';
import type { Lane } from '../../core/ports.ts';
import { topicOf } from '../../core/rooms.ts';
import { slaKeeper } from '../../core/sla/keeper.ts';
import { freeAccount } from '../../core/vendors/account-trouble.ts';
import type { ChannelAccount } from '../../core/vendors/vendor.store.ts';
import { bus } from '../../platform/bus.ts';
import { clock } from '../../platform/clock.ts';
import { fileReader } from '../../platform/file-reader.ts';
import { fileStorage } from '../../platform/file-storage.ts';
import { imageMaker } from '../../platform/images.ts';
import { createLogger } from '../../platform/logger.ts';
import { connectMongo } from '../../platform/mongo.ts';
import { createQueues, linkedQueue } from '../../platform/queues.ts';
import { patientRedis, producerRedis } from '../../platform/redis.ts';
import { onStop } from '../../platform/stop.ts';
import { ffmpegVoices } from '../../platform/voices.ts';
import { within } from '../../platform/within.ts';
import { deliver } from '../deliver.worker.ts';
import { JOB_OPTIONS } from '../job-options.ts';
import { media } from '../media.worker.ts';

/** Conversations at once: the pace of the number decides how many messages. */
const AT_ONCE = { deliver: 4, media: 2 };
/** What has begun and is not over by then is left: a message so far on its way is shown as unknown. */
const FINISH_WITHIN_MS = 5_000;
const BROWSER_ENDS_WITHIN_MS = 8_000;

const [vendorId = '', channelAccountId = '', lease = ''] = process.argv.slice(2);
const fence = Number(lease);
const ref = { vendorId, channelAccountId };
const config = orRefuse(loadLinkedDevicesConfig);
const log = createLogger('linked-device', config.log.level).child(ref);
const onError = (err: unknown) => log.error({ err }, 'a linked device: something failed');
const onRedisError = (err: unknown) =>
  log.warn({ code: err instanceof Error ? err.message.slice(0, 80) : '' }, 'redis');
// Whoever watches over this process owns the number: without them it is another's soon.
process.on('disconnect', () => process.exit(1));

const connection = await connectMongo(config.mongo.url);
const producer = producerRedis(config.redis.url, onRedisError);
const patient = patientRedis(config.redis.url, onRedisError);
const publisher = bus({ producer, nodeId: randomUUID(), topicOf, onError }).publisher(() => {});
const queues = createQueues(producer, onRedisError);
const core = assembleCore({
  ...{ connection, publisher, queue: queues.jobs, onError },
  slaOf: (state) => promises.recordOf(state),
});
const domainTime = clock(config.clock.startAt ?? undefined);
const catalogue = assembleCatalogue(connection);
const promises = slaKeeper({ ...core, ...catalogue });
const storage = await fileStorage(connection, config.storage);
const take = takeIn({ core, products: catalogue.products, publisher });
const { transcription, ffmpeg } = config.voice;
const transcriber = transcription.enabled
  ? (await import('../../platform/transcriber.ts')).openaiTranscriber(transcription)
  : null;
const [device, account] = await Promise.all([
  core.linkedDevices.byId(ref),
  core.vendors.accountById(vendorId, channelAccountId),
]);
if (!device || !account) throw new Error('no such linked device');
await core.alive.start();

let workers: Worker<Lane>[] | undefined;
let leaving: Promise<never> | undefined;
const client = await aClient(device.pairPhone);
onStop(config.shutdown.timeoutMs, log, () => leave(null));
if (client) await run(client, device, account);
else await leave('no_browser');

/** Null: there is no browser, or the library is not installed. */
async function aClient(pairPhone: string | null): Promise<WebClient | null> {
  const { chromiumPath, sessionsDir } = config;
  if (!chromiumPath) return null;
  return libraryClient({ channelAccountId, sessionsDir, chromiumPath, pairPhone, onError }).catch((error: unknown) => {
    onError(error);
    return null;
  });
}

async function run(client: WebClient, { heardAt }: LinkedDevice, account: ChannelAccount): Promise<void> {
  let telling: Promise<void> = Promise.resolve();
  const session = startSession(client, {
    ...{ account: account.address, heardAt, onError, now: () => domainTime.now() },
    onNews: (news) => {
      log.info({ state: news.state }, 'a linked device'); // never what there is to scan
      telling = telling.then(() => tell(news, session)).catch((error: unknown) => session.fail(error));
    },
    // Freed when it got ready; what holds it after is its end.
    onFacts: (facts) => take({ ...account, isOnTrial: false }, facts),
    onHeard: () => void core.linkedDevices.noteHeard(ref, fence).catch(onError),
  });
  // The library works in callbacks nobody waits for: what it drops there is its end.
  process.on('unhandledRejection', (error) => session.fail(error));
  process.on('message', (asked) => {
    if (asked === 'unlink') void session.unlink();
    if (asked === 'stop') void leave(null);
  });
  await leave(await session.ended);
}

async function tell(news: LinkNews, session: Session): Promise<void> {
  if (!(await core.linkedDevices.tell(ref, fence, news))) throw new Error('the number is another’s');
  if (news.state !== 'ready') return;
  await freeAccount({ ...core, publisher }, ref);
  workers ??= work(session);
}

/** What leaves by the number, and the files that came by it: offered to this process alone. */
function work({ channel, isReady }: Session): Worker<Lane>[] {
  const { turn } = pace();
  const isMine = (one: { channelAccountId: string }) => one.channelAccountId === channelAccountId;
  const send = deliver({ ...core, channel, serves: isMine, turn, storage, publisher });
  const files = media({
    ...{ ...core, storage, reader: fileReader, images: imageMaker, publisher, queue: queues.jobs, onError },
    voices: ffmpegVoices(ffmpeg),
    transcriber,
    isElsewhere: async (_vendorId: string, source: Source) => !isMine(source),
    fetch: async (_vendorId: string, { mediaId }: Source) => {
      if (!isReady()) throw new ChannelError('device_not_ready', 'not_sent');
      return channel.fetch(mediaId);
    },
  });
  return [workerOf('deliver', send), workerOf('media', files)];
}

function workerOf(kind: keyof typeof AT_ONCE, does: (lane: Lane) => Promise<unknown>): Worker<Lane> {
  const one = async ({ data }: Job<Lane>) => void (await does(data));
  const made = new Worker<Lane>(linkedQueue(channelAccountId, kind), one, {
    connection: patient,
    concurrency: AT_ONCE[kind],
    ...JOB_OPTIONS,
  });
  made.on('error', onRedisError);
  made.on('failed', (job, err) => log.error({ err, jobId: job?.id }, 'job failed'));
  return made;
}

/** @param why null: somebody asked; whoever watches knows */
function leave(why: DeviceEnd | null): Promise<never> {
  leaving ??= goAway(why);
  return leaving;
}
async function goAway(why: DeviceEnd | null): Promise<never> {
  const quietly = (ms: number, done: Promise<unknown> | undefined) => within(ms, Promise.resolve(done)).catch(onError);
  await quietly(FINISH_WITHIN_MS, Promise.all((workers ?? []).map((one) => one.close())));
  await quietly(BROWSER_ENDS_WITHIN_MS, client?.destroy());
  await quietly(FINISH_WITHIN_MS, core.end());
  if (why) await new Promise<void>((resolve) => process.send?.(why, () => resolve()));
  return process.exit(0);
}
