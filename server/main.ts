import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import { Server } from 'socket.io';
import { decode as decodeHotline } from '../channels/hotline/decode.ts';
import { hotlineWebhook } from '../channels/hotline/shapes.ts';
import { checkNumber } from '../channels/whatsapp/check.ts';
import { graphClient } from '../channels/whatsapp/graph.ts';
import { whatsappCloud } from '../channels/whatsapp/index.ts';
import { listTemplates } from '../channels/whatsapp/templates.ts';
import { loadServerConfig } from '../config/env.ts';
import { orRefuse } from '../config/or-refuse.ts';
import { assembleCore } from '../core/assemble.ts';
import { modelTranslator } from '../core/assist/model/translate.ts';
import { uploads as createUploads } from '../core/attachments/uploads.ts';
import { assembleCatalogue } from '../core/catalogue.ts';
import { outsideSigns } from '../core/messages/outside-signs.ts';
import { topicOf } from '../core/rooms.ts';
import { queueBoard } from '../core/routing/queue.ts';
import { routerOf } from '../core/routing/router.ts';
import { slaKeeper } from '../core/sla/keeper.ts';
import { migrate } from '../migrations/run.ts';
import { bus } from '../platform/bus.ts';
import { clock } from '../platform/clock.ts';
import { company } from '../platform/company.ts';
import { fileReader } from '../platform/file-reader.ts';
import { fileStorage } from '../platform/file-storage.ts';
import { hasIndexes } from '../platform/indexes.ts';
import { createLogger } from '../platform/logger.ts';
import { connectorMetrics, serverMetrics } from '../platform/metrics.ts';
import { connectMongo } from '../platform/mongo.ts';
import { createQueues } from '../platform/queues.ts';
import { patientRedis, producerRedis } from '../platform/redis.ts';
import { onStop } from '../platform/stop.ts';
import { vendorSystems } from '../platform/vendor-system/index.ts';
import { buildApp } from './app.ts';
import { agentDesk } from './desk.ts';
import { answerOtherUpgrades } from './http/other-upgrades.ts';
import { identityProofs } from './identity-proofs.ts';
import { inviter } from './invitations.ts';
import { limiters } from './limits.ts';
import { openSockets } from './open-sockets.ts';
import { reachedAt } from './reached-at.ts';
import { shopperDesk } from './shopper-desk.ts';
import { shopperPeople } from './shopper-people.ts';
import { serveAgents } from './sockets/agent.ts';
import { tellHearing } from './sockets/degraded.ts';
import { emitLocally } from './sockets/emit.ts';
import { inFlight } from './sockets/in-flight.ts';
import { writeAtOnce } from './sockets/one-write.ts';
import { tellQueue } from './sockets/queue-told.ts';
import { refuseRoot } from './sockets/session.ts';
import { serveShoppers } from './sockets/shopper.ts';
import { cutSlowReaders } from './sockets/slow-readers.ts';
import { tokens as createTokens } from './tokens.ts';

/** A message of 4,096 characters with its envelope fits many times; 10 MB bodies do not. */
const PACKET_MAX = 128 * 1024;
/** A request that has not arrived whole by then is let go: a body may come slowly, not for ever. */
const SLOWEST_REQUEST_MS = 30_000;
/** Somebody who has read nothing of an answer for so long is not waited for; sockets have limits of their own. */
const SLOWEST_READER_MS = 60_000;

/** Callers not yet taken: when a server starts, everybody who was on it comes back in the same second. The system may allow fewer (`net.core.somaxconn`). */
const BACKLOG = 4_096;

/** What a stop allows a request that has begun and not ended, well within the time it has for all. */
const HALF_ASKED_MS = 3_000;

const config = orRefuse(loadServerConfig);
const log = createLogger('server', config.log.level);
const onError = (err: unknown) => log.error({ err }, 'work off the message path failed');
const onRedisError = (err: unknown) =>
  log.warn({ code: err instanceof Error ? err.message.slice(0, 80) : '' }, 'redis');

const connection = await connectMongo(config.mongo.url);
const producer = producerRedis(config.redis.url, onRedisError);
const subscriber = patientRedis(config.redis.url, onRedisError);

const http = createServer({ requestTimeout: SLOWEST_REQUEST_MS }).setTimeout(SLOWEST_READER_MS);
const io = new Server({
  maxHttpBufferSize: PACKET_MAX,
  perMessageDeflate: false,
  httpCompression: false,
  serveClient: false,
  // A phone that slept is noticed within half a minute.
  pingInterval: 20_000,
  pingTimeout: 10_000,
  // Who has come in by then and said no token holds a line for nothing.
  connectTimeout: 10_000,
});
const emit = emitLocally(io);
const nodeId = randomUUID();
const others = company({ producer, subscriber, nodeId, onError: onRedisError });
const frames = bus({ producer, nodeId, topicOf, onError: onRedisError, hasOthers: others.hasOthers });
const publisher = frames.publisher(emit);
const ears = frames.listen(subscriber, [io.of('/shopper').adapter, io.of('/agent').adapter], (its) => {
  for (const frame of its) {
    if (!('fact' in frame) || frame.fact !== 'message:added') continue;
    core.projection.overtaken(frame.payload.conversationId, frame.payload.seq);
  }
  emit(its);
});
const queues = createQueues(producer, onRedisError);
const metrics = serverMetrics();
const core = assembleCore({
  connection,
  publisher,
  queue: queues.jobs,
  onError,
  onStored: (appended) => {
    for (const { message } of appended) metrics.stored.inc({ author: message.author.kind });
  },
  onMoved: (vendorId) => router.nudge(vendorId),
  slaOf: (state) => promises.recordOf(state),
});
const domainTime = clock(config.clock.startAt ?? undefined);
const systems = vendorSystems(config.connectors, { log, metrics: connectorMetrics() });
const catalogue = assembleCatalogue(connection, { systems, clock: domainTime, onError });
const promises = slaKeeper({ ...core, ...catalogue });
const router = routerOf({ ...core, ...catalogue, clock: domainTime, onError });
const storage = await fileStorage(connection, config.storage, (err) => log.error({ err }, 'file storage'));
const uploads = createUploads({ ...core, storage, reader: fileReader });
if (connection.db)
  await migrate(connection.db, [...core.ensureIndexes, ...catalogue.ensureIndexes, storage.ensureIndexes], {
    hasIndexes: () => hasIndexes(connection),
  });
await core.alive.start();

const tokens = createTokens(config.auth.secret);
const { whatsapp, model } = config;
const graph = whatsapp.enabled ? graphClient(whatsapp) : null;
const channel = graph && whatsappCloud(graph);
const { whatsappBusinessId } = config;
const templates = graph && whatsappBusinessId ? () => listTemplates(graph, whatsappBusinessId) : null;
const onSignLost = (err: unknown) => log.warn({ err }, 'a sign to WhatsApp was lost');
const signs = channel?.markRead
  ? outsideSigns({ ...core, markRead: channel.markRead, onError: onSignLost })
  : undefined;
const desk = agentDesk({ core, ...catalogue, publisher, signs, files: uploads, onError });
const hearing = tellHearing(io, subscriber);
const begun = inFlight();
const limited = limiters(producer, config.limits);
const open = openSockets(producer, nodeId);
const { port, host, trustedProxies } = config.http;
const sockets = {
  ...{ tokens, publisher, hearing, ears, inFlight: begun, log, metrics },
  ...{ limits: config.limits, limiters: limited, open, trustedProxies },
};
const board = queueBoard({ ...core, ...catalogue, clock: domainTime });
const places = tellQueue(io, { conversations: core.conversations, board, onError });
refuseRoot(io, log);
const at = reachedAt({
  core,
  publicUrl: config.http.publicUrl,
  whatsapp: whatsapp.enabled ? { phoneNumberId: whatsapp.phoneNumberId, number: config.whatsappNumber } : null,
});
const invite = inviter({ core, at });
const shoppers = shopperDesk({ core, branches: catalogue.branches, publisher, board, files: uploads });
const widgets = serveShoppers(io, {
  ...sockets,
  core,
  desk: shoppers,
  people: shopperPeople({ core, desk: shoppers, invite }),
  vendors: core.vendors,
});
const agents = serveAgents(io, { ...sockets, core, desk, signs, router, staffMessages: catalogue.staffMessages });
let isStopping = false;

// Loaded only where there is one.
const openai = model.enabled ? await import('../platform/openai.ts') : null;
const translator = model.enabled && openai ? modelTranslator(openai.openaiModel(model), model.timeoutMs) : null;
http.on(
  'request',
  buildApp({
    connection,
    redis: producer,
    queues: queues.queues,
    core,
    catalogue,
    desk,
    shopperDesk: shoppers,
    uploads,
    storage,
    tokens,
    identities: identityProofs(config.auth.secret),
    limiters: limited,
    publisher,
    clock: domainTime,
    log,
    metrics,
    isSecure: config.http.publicUrl.startsWith('https:'),
    publicUrl: config.http.publicUrl,
    ...{ at, invite },
    trustedProxies,
    whatsapp:
      whatsapp.enabled && graph && channel
        ? {
            ...whatsapp,
            number: config.whatsappNumber,
            channel,
            templates,
            check: () => checkNumber(graph, whatsapp.phoneNumberId),
          }
        : null,
    takesLinkedDevices: config.takesLinkedDevices,
    couriers: config.couriers,
    ownWebhooks: [{ name: 'hotline', shape: hotlineWebhook, decode: decodeHotline }],
    pushKey: config.push.enabled ? config.push.publicKey : null,
    translator,
    model: config.model.enabled ? { name: config.model.model, host: new URL(config.model.baseUrl).host } : null,
    isStopping: () => isStopping,
  }),
);
/** Every line there is, also those that speak WebSocket: Node's own list forgets them. */
const lines = new Set<Socket>();
http.on('connection', (line) => {
  if (lines.has(line)) return; // read anew
  lines.add(line);
  line.once('close', () => lines.delete(line));
});
// After the app: what is asked of the sockets' path is then kept from it, or both would answer one polling request.
io.attach(http);
writeAtOnce(io);
answerOtherUpgrades(http, io.path());
cutSlowReaders(io, log);
http.listen({ port, host, backlog: BACKLOG }, () => log.info({ port }, 'listening'));

onStop(config.shutdown.timeoutMs, log, async () => {
  isStopping = true;
  agents.stop();
  widgets.stop();
  places.stop();
  await begun.answered();
  // Sockets are told to go elsewhere; what they had asked is still answered, and what is stored still projected.
  // Who has not finished asking by then, or has not read that it is over, is not waited for.
  setTimeout(() => {
    for (const line of lines) line.destroy();
  }, HALF_ASKED_MS).unref();
  await io.close();
  await open.stop();
  others.stop();
  await router.stop();
  await core.end();
  await queues.close();
  producer.disconnect();
  subscriber.disconnect();
  await connection.close();
});
