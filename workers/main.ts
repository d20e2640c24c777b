import { randomUUID } from 'node:crypto';
import { type Job, Worker } from 'bullmq';
import { ChannelError } from '../channels/channel.ts';
import { hotline } from '../channels/hotline/index.ts';
import { graphClient } from '../channels/whatsapp/graph.ts';
import { whatsappCloud } from '../channels/whatsapp/index.ts';
import { loadWorkersConfig } from '../config/env.ts';
import { orRefuse } from '../config/or-refuse.ts';
import { assembleCore } from '../core/assemble.ts';
import { createAssist } from '../core/assist/index.ts';
import { tellWatches } from '../core/assist/tell-watches.ts';
import type { Source } from '../core/attachments/fetch-in.ts';
import { forgetUnsent } from '../core/attachments/forget-unsent.ts';
import { bookingDesk } from '../core/bookings/booking-desk.ts';
import { bookingDuties } from '../core/bookings/booking-duties.ts';
import { assembleCatalogue } from '../core/catalogue.ts';
import { askCsat } from '../core/csat/ask-csat.ts';
import { finishImports } from '../core/imports/run-import.ts';
import { holdUnattended } from '../core/linked-devices/hold-unattended.ts';
import { UNATTENDED_AFTER_MS } from '../core/linked-devices/linked-device.ts';
import type { Held } from '../core/messages/lane.store.ts';
import { messageFeed } from '../core/messages/message-feed.store.ts';
import { outsideSigns } from '../core/messages/outside-signs.ts';
import type { Lane } from '../core/ports.ts';
import { eraseDue } from '../core/privacy/erase.ts';
import { tellWaiting } from '../core/push/tell-waiting.ts';
import { topicOf } from '../core/rooms.ts';
import { giveBackOfGone } from '../core/routing/give-back.ts';
import { queueBoard } from '../core/routing/queue.ts';
import { routerOf } from '../core/routing/router.ts';
import { tellPlace } from '../core/routing/tell-place.ts';
import { searchIndexer } from '../core/search/indexer.ts';
import { slaChanged } from '../core/sla/changed.ts';
import { slaDue } from '../core/sla/due.ts';
import { slaKeeper } from '../core/sla/keeper.ts';
import { migrate } from '../migrations/run.ts';
import { bus } from '../platform/bus.ts';
import { clock } from '../platform/clock.ts';
import { fileReader } from '../platform/file-reader.ts';
import { fileStorage } from '../platform/file-storage.ts';
import { imageMaker } from '../platform/images.ts';
import { hasIndexes } from '../platform/indexes.ts';
import { createLogger } from '../platform/logger.ts';
import { connectorMetrics, workerMetrics } from '../platform/metrics.ts';
import { connectMongo } from '../platform/mongo.ts';
import { operationsServer } from '../platform/operations.ts';
import { publicDownload } from '../platform/public-download.ts';
import { createQueues, QUEUES } from '../platform/queues.ts';
import { patientRedis, producerRedis } from '../platform/redis.ts';
import { onStop } from '../platform/stop.ts';
import { vendorSystems } from '../platform/vendor-system/index.ts';
import { ffmpegVoices } from '../platform/voices.ts';
import { assist } from './assist.worker.ts';
import { deliver } from './deliver.worker.ts';
import type { Elsewhere } from './elsewhere.ts';
import { everySoOften } from './every-so-often.ts';
import { JOB_OPTIONS } from './job-options.ts';
import { keepSearch } from './keep-search.ts';
import { media } from './media.worker.ts';
import { modelToUse } from './model-to-use.ts';
import { orderTasks } from './order-tasks.ts';
import { sweep } from './sweep.ts';
import { tellAnswered } from './tell-answered.ts';

/** A few times within what the channels page takes for "now". */
const SERVED_EVERY_MS = 30_000;
/** Each may have a picture of 64 megapixels unpacked. */
const MEDIA_AT_ONCE = 2;

const config = orRefuse(loadWorkersConfig);
const log = createLogger('workers', config.log.level);
const onError = (err: unknown) => log.error({ err }, 'work failed');
const onRedisError = (err: unknown) =>
  log.warn({ code: err instanceof Error ? err.message.slice(0, 80) : '' }, 'redis');

const connection = await connectMongo(config.mongo.url);
const producer = producerRedis(config.redis.url, onRedisError);
const patient = patientRedis(config.redis.url, onRedisError);
const frames = bus({ producer, nodeId: randomUUID(), topicOf, onError });
const queues = createQueues(producer, onRedisError);
const publisher = frames.publisher(() => {});
const core = assembleCore({
  connection,
  publisher,
  queue: queues.jobs,
  onError,
  onMoved: (vendorId) => router.nudge(vendorId),
  slaOf: (state) => promises.recordOf(state),
});
const domainTime = clock(config.clock.startAt ?? undefined);
const systems = vendorSystems(config.connectors, { log, metrics: connectorMetrics() });
const catalogue = assembleCatalogue(connection, { systems, clock: domainTime, onError });
const promises = slaKeeper({ ...core, ...catalogue });
const router = routerOf({ ...core, ...catalogue, clock: domainTime, onError });
const storage = await fileStorage(connection, config.storage, (err) => log.error({ err }, 'file storage'));
if (connection.db)
  await migrate(connection.db, [...core.ensureIndexes, ...catalogue.ensureIndexes, storage.ensureIndexes], {
    hasIndexes: () => hasIndexes(connection),
  });
await core.alive.start();

const metrics = workerMetrics();
const answers = tellAnswered({ counts: catalogue.assistCounts, turns: metrics.turns, log, onError });
const engine = createAssist(
  { ...catalogue, vendors: core.vendors, agents: core.agents, clock: domainTime },
  {
    model: await modelToUse(config.model, config.concurrency),
    onError,
    onAnswered: answers.tell,
  },
);

/** Another holds the lane: asked again once its lease has lapsed, under a name that one lease has once. */
const handler = (work: (lane: Lane) => Promise<Held | Elsewhere | null>) => async (job: Job<Lane>) => {
  const done = metrics.time(job.name);
  const running = work(job.data).finally(done);
  begun.add(running);
  const left = await running.finally(() => begun.delete(running));
  if (!left) return;
  if ('elsewhere' in left) queues.passOn(left.elsewhere, job.data, job.id);
  else queues.jobs.offer(job.data, 0, left.fence, left.heldForMs);
};
/** Work that has begun and not ended. */
const begun = new Set<Promise<unknown>>();
/** BullMQ's own goodbye to Redis, when all work is done. While Redis is away it would wait for ever. */
const GOODBYE_MS = 2_000;
const farewell = async () => {
  await Promise.allSettled(begun);
  await new Promise((resolve) => setTimeout(resolve, GOODBYE_MS));
};

const channel = config.whatsapp.enabled
  ? whatsappCloud(graphClient(config.whatsapp), { now: () => domainTime.now() })
  : null;
const onSignLost = (err: unknown) => log.warn({ err }, 'a sign to WhatsApp was lost');
const signs = channel?.markRead
  ? outsideSigns({ ...core, markRead: channel.markRead, onError: onSignLost })
  : undefined;
/** Whether this worker speaks for that account. */
const mine = new Set(
  config.whatsapp.enabled ? [config.whatsapp.phoneNumberId, ...config.whatsapp.furtherNumberIds] : [],
);
const serves = ({ address }: { address: string }) => mine.has(address);
const calls = hotline(publicDownload(config.hotline.recordingOrigins));
const fetchMedia = async (vendorId: string, { channelAccountId, mediaId }: Source) => {
  const account = await core.vendors.accountById(vendorId, channelAccountId);
  const from = account?.channel === 'hotline' ? calls : channel;
  if (!from?.fetch || !account || (from === channel && !serves(account)))
    throw new Error('a file of no account of ours');
  return from.fetch(mediaId, account.address);
};
const { transcription, ffmpeg } = config.voice;
const isLinkedDevice = async (vendorId: string, { channelAccountId }: Source) =>
  (await core.vendors.accountById(vendorId, channelAccountId))?.isLinkedDevice === true;
const files = {
  ...{ ...core, storage, reader: fileReader, images: imageMaker, fetch: fetchMedia, isElsewhere: isLinkedDevice },
  voices: ffmpegVoices(ffmpeg),
  // Loaded only where there is one.
  transcriber: transcription.enabled
    ? (await import('../platform/transcriber.ts')).openaiTranscriber(transcription)
    : null,
};
if (!(await files.voices.isThere()))
  log.warn(
    'no ffmpeg: voice messages stay as they come; some browsers and WhatsApp cannot play them (docs/attachments.md)',
  );

const workers = [
  new Worker<Lane>(
    QUEUES.assist,
    handler(assist({ engine, ...catalogue, ...core, signs, clock: domainTime, onError })),
    {
      connection: patient,
      concurrency: config.concurrency,
      ...JOB_OPTIONS,
    },
  ),
  new Worker<Lane>(QUEUES.media, handler(media({ ...files, publisher, queue: queues.jobs, onError })), {
    connection: patient,
    concurrency: MEDIA_AT_ONCE,
    ...JOB_OPTIONS,
  }),
];
/** Where linked devices are the only numbers, all there is to do is to pass on. */
const send = channel?.send ?? (config.takesLinkedDevices ? notOurs : null);
async function notOurs(): Promise<never> {
  throw new ChannelError('not_reached', 'not_sent');
}
if (send) {
  const onTrouble = (code: string) =>
    log.error({ code }, 'WhatsApp refuses this account: token, permission or a limit');
  const run = deliver({ channel: { send }, serves, ...core, storage, publisher, onTrouble });
  workers.push(
    new Worker<Lane>(QUEUES.deliver, handler(run), {
      connection: patient,
      concurrency: config.concurrency,
      ...JOB_OPTIONS,
    }),
  );
}
for (const worker of workers) {
  worker.on('error', onRedisError);
  worker.on('failed', (job, err) => log.error({ err, jobId: job?.id, queue: worker.name }, 'job failed'));
}
const bookings = bookingDuties({
  ...catalogue,
  desk: bookingDesk({ ...catalogue, clock: domainTime }),
  log: core.log,
  clock: domainTime,
  onError,
});
const watches = tellWatches({ ...catalogue, log: core.log, clock: domainTime, onError });
// Loaded only where there is one.
const push = config.push.enabled
  ? (await import('../platform/push.ts')).pushSender(config.push, (err) => log.warn({ err }, 'a device was not told'))
  : null;
const due = [
  ...(channel?.send ? [everySoOften(SERVED_EVERY_MS, () => core.vendors.noteServed('whatsapp', [...mine]))] : []),
  ...(config.takesLinkedDevices ? [everySoOften(UNATTENDED_AFTER_MS, holdUnattended({ ...core, publisher }))] : []),
  ...orderTasks({ ...core, ...catalogue, clock: domainTime, onError }),
  bookings,
  watches,
  finishImports(catalogue),
  forgetUnsent({ ...core, storage }),
  router.tick,
  giveBackOfGone({ ...core, publisher, onError }),
  ...(push ? [tellWaiting({ ...core, ...catalogue, push, onError })] : []),
  tellPlace({ ...core, board: queueBoard({ ...core, ...catalogue, clock: domainTime }), onError }),
  askCsat({ ...core, onError }),
  eraseDue({ ...core, ...catalogue, storage, publisher, onError }),
  slaDue({ ...core, ...catalogue, promises, publisher, onError }),
  slaChanged({ ...core, ...catalogue, promises }),
];
const sweeping = sweep({ core, queue: queues.jobs, onError, due });
sweeping.start();
const indexing = keepSearch({
  indexer: searchIndexer({ ...core, feed: messageFeed(connection), marks: core.searchMarks }),
  onError,
});
indexing.start();

const operations = config.http ? await operationsServer({ ...config.http, connection, redis: producer }) : null;
log.info({ whatsapp: config.whatsapp.enabled, model: config.model.enabled }, 'workers are running');

onStop(config.shutdown.timeoutMs, log, async () => {
  await sweeping.stop();
  await indexing.stop();
  await Promise.race([Promise.all(workers.map((worker) => worker.close())), farewell()]);
  await answers.end();
  await router.stop();
  await core.end();
  await operations?.close();
  await queues.close();
  producer.disconnect();
  patient.disconnect();
  await connection.close();
});
