/** How many machines a load asks for, by arithmetic alone, from what was measured. */

export interface Measured {
  /** Processor time a message, in µs. */
  cpuUs: { server: number; workers: number; mongod: number; redis: number };
  /** Bytes of a document before compression, for made-up words compress better than people's; and in all indexes. */
  message: { bytes: number; indexBytes: number };
  conversation: { bytes: number; indexBytes: number };
  /** Memory a connected shopper takes in a server, in KiB. */
  connectionKiB: number;
}

/** What a day is like. */
export const DAY = {
  conversations: 160_000,
  /** Words of both sides, the assistant's among them. */
  messagesEach: 12,
  /** Of the day's messages, in its busiest hour. */
  peakHourShare: 0.12,
  /** Within the busiest hour, the busiest seconds against its mean. */
  burst: 3,
  openAtOnce: 10_000,
  daysKept: 365,
  /** People scroll back and the assistant reads what is this young: it should be in memory. */
  hotDays: 7,
  members: 3,
} as const;

/** No core is planned busier than this, and no disk fuller: the rest is for failovers, backups, a bad day. */
const BUSY = 0.5;
/** Memory and disk of one MongoDB member, as machines are commonly rented. */
const MEMBER = { memoryGiB: 64, diskTiB: 4, cores: 16 };
/** One Node process is one core. */
const SERVER_CONNECTIONS = 10_000;
const GIB = 2 ** 30;

export interface Sizing {
  messagesPerDay: number;
  peakPerS: number;
  servers: number;
  workers: number;
  mongodCores: number;
  redisCores: number;
  connectionsGiB: number;
  diskTiB: number;
  hotGiB: number;
  shards: number;
}

export function sizingFor(times: number, measured: Measured): Sizing {
  const { cpuUs, message, conversation, connectionKiB } = measured;
  const conversations = DAY.conversations * times;
  const messagesPerDay = conversations * DAY.messagesEach;
  const peakPerS = ((messagesPerDay * DAY.peakHourShare) / 3600) * DAY.burst;
  const cores = (us: number) => (peakPerS * us) / 1e6 / BUSY;
  const open = DAY.openAtOnce * times;
  const perDayBytes = (of: 'bytes' | 'indexBytes') => messagesPerDay * message[of] + conversations * conversation[of];
  const diskTiB = ((perDayBytes('bytes') + perDayBytes('indexBytes')) * DAY.daysKept) / GIB / 1024;
  const hotGiB = ((perDayBytes('bytes') + perDayBytes('indexBytes')) * DAY.hotDays) / GIB;
  const mongodCores = cores(cpuUs.mongod);
  const shards = Math.max(
    hotGiB / (MEMBER.memoryGiB * BUSY),
    diskTiB / (MEMBER.diskTiB * BUSY),
    mongodCores / MEMBER.cores,
  );
  return {
    messagesPerDay,
    peakPerS,
    // Two at least, so that one may be upgraded.
    servers: Math.max(2, Math.ceil(Math.max(cores(cpuUs.server), open / SERVER_CONNECTIONS))),
    workers: Math.max(2, Math.ceil(cores(cpuUs.workers))),
    mongodCores,
    redisCores: cores(cpuUs.redis),
    connectionsGiB: (open * connectionKiB) / 2 ** 20,
    diskTiB,
    hotGiB,
    shards: Math.max(1, Math.ceil(shards)),
  };
}

const whole = (value: number) => Math.round(value).toLocaleString('en-US');
const some = (value: number) => (value >= 10 ? whole(value) : value.toPrecision(2));

/** The arithmetic, with every number that goes into it. */
export function sizingText(measured: Measured): string {
  const { cpuUs, message, conversation, connectionKiB } = measured;
  const [one, hundred] = [sizingFor(1, measured), sizingFor(100, measured)];
  const row = (name: string, how: string, of: (sizing: Sizing) => string) =>
    `| ${name} | ${how} | ${of(one)} | ${of(hundred)} |`;
  const { messagesEach, peakHourShare, burst, openAtOnce, daysKept, hotDays, members } = DAY;
  const bytes = `(${whole(message.bytes)} + ${whole(message.indexBytes)}) B a message, (${whole(conversation.bytes)} + ${whole(conversation.indexBytes)}) B a conversation, document uncompressed + indexes`;
  return [
    `| | how | ${whole(DAY.conversations)} conversations a day | ${whole(DAY.conversations * 100)} |`,
    '| --- | --- | --- | --- |',
    row('messages a day', `× ${messagesEach} a conversation`, (s) => whole(s.messagesPerDay)),
    row('messages/s to plan for', `× ${peakHourShare} in the busiest hour ÷ 3,600 × ${burst}`, (s) =>
      whole(s.peakPerS),
    ),
    row(
      'servers (one core each)',
      `the larger of messages/s × ${whole(cpuUs.server)} µs ÷ ${BUSY} and connections ÷ ${whole(SERVER_CONNECTIONS)}; two at least`,
      (s) => whole(s.servers),
    ),
    row('workers (one core each)', `messages/s × ${whole(cpuUs.workers)} µs ÷ ${BUSY}; two at least`, (s) =>
      whole(s.workers),
    ),
    row('cores of the MongoDB primaries', `messages/s × ${whole(cpuUs.mongod)} µs ÷ ${BUSY}`, (s) =>
      some(s.mongodCores),
    ),
    row('cores of Redis', `messages/s × ${some(cpuUs.redis)} µs ÷ ${BUSY}; above 1: Redis Cluster`, (s) =>
      some(s.redisCores),
    ),
    row(
      'memory for connections',
      `${whole(openAtOnce)} open at once (× 100) × ${some(connectionKiB)} KiB`,
      (s) => `${some(s.connectionsGiB)} GiB`,
    ),
    row('disk of each member set', `${bytes}; ${daysKept} days`, (s) => `${some(s.diskTiB)} TiB`),
    row('of it to hold in memory', `${hotDays} days`, (s) => `${some(s.hotGiB)} GiB`),
    row(
      `shards (${members} members each)`,
      `the largest of hot ÷ ${MEMBER.memoryGiB * BUSY} GiB, disk ÷ ${MEMBER.diskTiB * BUSY} TiB, cores ÷ ${MEMBER.cores}`,
      (s) => whole(s.shards),
    ),
  ].join('\n');
}
