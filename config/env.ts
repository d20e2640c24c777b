import { z } from 'zod';
import * as variables from './variables.ts';

type Environment = Record<string, string | undefined>;
type Shape = Record<string, z.ZodType>;

const serverShape = {
  ...variables.common,
  ...variables.clock,
  ...variables.stores,
  ...variables.auth,
  ...variables.http,
  ...variables.limits,
  ...optional(variables.whatsapp),
  ...variables.whatsappBase,
  ...variables.whatsappNumber,
  ...variables.linkedDevices,
  ...variables.couriers,
  ...variables.connectors,
  ...optional(variables.storage),
  ...variables.storageRegion,
  ...optional(variables.push),
  ...variables.model,
};
const workersShape = {
  ...variables.common,
  ...variables.clock,
  ...variables.stores,
  ...variables.auth,
  ...variables.workers,
  HOST: variables.http.HOST,
  ...optional(variables.whatsapp),
  ...variables.whatsappBase,
  ...variables.whatsappNumbers,
  ...variables.linkedDevices,
  ...variables.connectors,
  ...optional(variables.storage),
  ...variables.storageRegion,
  ...optional(variables.push),
  ...variables.model,
  ...variables.voice,
  ...variables.hotline,
};
const linkedDevicesShape = {
  ...variables.common,
  ...variables.clock,
  ...variables.stores,
  ...variables.chromium,
  DATA_DIR: variables.start.DATA_DIR,
  ...optional(variables.storage),
  ...variables.storageRegion,
  ...variables.voice,
};
const simulatorShape = {
  ...variables.common,
  HOST: variables.http.HOST,
  ...variables.simulator,
  ...variables.whatsapp,
};
const courierSimulatorShape = {
  ...variables.common,
  ...variables.clock,
  ...variables.couriers,
  ...variables.courierSimulator,
};
const hotlineSimulatorShape = {
  ...variables.common,
  ...variables.hotlineSimulator,
};
const adminShape = {
  MONGO_URL: variables.stores.MONGO_URL,
  PUBLIC_URL: variables.http.PUBLIC_URL,
  PORT: variables.http.PORT,
  ...variables.admin,
  WHATSAPP_PHONE_NUMBER_ID: optional(variables.whatsapp).WHATSAPP_PHONE_NUMBER_ID,
};
const seedShape = {
  NODE_ENV: variables.common.NODE_ENV,
  ...variables.clock,
  MONGO_URL: variables.stores.MONGO_URL,
  DATA_DIR: variables.start.DATA_DIR,
  HOTLINE_SIMULATOR_SECRET: optional(variables.hotlineSimulator).HOTLINE_SIMULATOR_SECRET,
  WHATSAPP_PHONE_NUMBER_ID: optional(variables.whatsapp).WHATSAPP_PHONE_NUMBER_ID,
};
const storageShape = { ...optional(variables.storage), ...variables.storageRegion };
const startShape = {
  ...variables.common,
  ...variables.start,
  ...optional(variables.stores),
  ...optional(variables.auth),
  ...optional(variables.whatsapp),
  // Its default is Meta's own address; the demo goes there only when told to.
  WHATSAPP_BASE_URL: withoutDefault(variables.whatsappBase.WHATSAPP_BASE_URL),
  HOST: variables.http.HOST,
  PORT: variables.http.PORT,
  SIMULATOR_PORT: variables.simulator.SIMULATOR_PORT,
  ...variables.linkedDevices,
  ...variables.couriers,
  COURIER_SIMULATOR_PORT: variables.courierSimulator.COURIER_SIMULATOR_PORT,
  HOTLINE_SIMULATOR_PORT: variables.hotlineSimulator.HOTLINE_SIMULATOR_PORT,
  WORKERS_HTTP_PORT: variables.workers.WORKERS_HTTP_PORT,
};

/**
 * What the server reads, grouped by reader.
 * @throws Error naming every variable that is missing or malformed and what it must be, never its value
 */
export function loadServerConfig(env: Environment) {
  const vars = parse(serverShape, env);
  return {
    ...commonOf(vars),
    http: {
      host: vars.HOST,
      port: vars.PORT,
      publicUrl: publicUrlOf(vars),
      trustedProxies: vars.TRUSTED_PROXIES,
    },
    mongo: { url: vars.MONGO_URL },
    redis: { url: vars.REDIS_URL },
    auth: { secret: vars.AUTH_SECRET },
    clock: clockOf(vars),
    limits: {
      messagesPer10s: vars.LIMIT_MESSAGES_PER_10S,
      requestsPer10s: vars.LIMIT_REQUESTS_PER_10S,
      searchesPer10s: vars.LIMIT_SEARCHES_PER_10S,
      socketsPerShopper: vars.LIMIT_SOCKETS_PER_SHOPPER,
      socketsPerAddress: vars.LIMIT_SOCKETS_PER_ADDRESS,
      sessionsPerMin: vars.LIMIT_SESSIONS_PER_MIN,
      loginsPer15min: vars.LIMIT_LOGINS_PER_15MIN,
    },
    whatsapp: whatsappOf(vars),
    /** Null: no link to WhatsApp can be made. */
    whatsappNumber: vars.WHATSAPP_NUMBER ?? null,
    /** Null: its templates are not known. */
    whatsappBusinessId: vars.WHATSAPP_BUSINESS_ACCOUNT_ID ?? null,
    takesLinkedDevices: vars.LINKED_DEVICES === 'on',
    couriers: vars.COURIER_ACCOUNTS ?? [],
    connectors: connectorsOf(vars),
    storage: storageOf(vars),
    push: pushOf(vars),
    model: modelOf(vars),
  };
}

/** What a worker reads. @throws as `loadServerConfig` */
export function loadWorkersConfig(env: Environment) {
  const vars = parse(workersShape, env);
  return {
    ...commonOf(vars),
    /** Null: no listener. */
    http: vars.WORKERS_HTTP_PORT === 0 ? null : { host: vars.HOST, port: vars.WORKERS_HTTP_PORT },
    mongo: { url: vars.MONGO_URL },
    redis: { url: vars.REDIS_URL },
    auth: { secret: vars.AUTH_SECRET },
    clock: clockOf(vars),
    concurrency: vars.WORKER_CONCURRENCY,
    whatsapp: { ...whatsappOf(vars), furtherNumberIds: vars.WHATSAPP_FURTHER_NUMBER_IDS ?? [] },
    takesLinkedDevices: vars.LINKED_DEVICES === 'on',
    connectors: connectorsOf(vars),
    storage: storageOf(vars),
    push: pushOf(vars),
    voice: voiceOf(vars),
    hotline: { recordingOrigins: vars.HOTLINE_RECORDING_ORIGINS ?? [] },
    model: modelOf(vars),
  };
}

/** What the process of the linked devices reads, and each of those it starts. @throws as `loadServerConfig` */
export function loadLinkedDevicesConfig(env: Environment) {
  const vars = parse(linkedDevicesShape, env);
  return {
    ...commonOf(vars),
    mongo: { url: vars.MONGO_URL },
    redis: { url: vars.REDIS_URL },
    clock: clockOf(vars),
    /** Null: there is none, so no device can be started. */
    chromiumPath: vars.CHROMIUM_PATH ?? null,
    /** Login secrets of the numbers: for nobody else to read. */
    sessionsDir: `${vars.DATA_DIR}/linked-devices`,
    storage: storageOf(vars),
    voice: voiceOf(vars),
  };
}

const TRANSCRIPTION_MS = 12_000;
function voiceOf(vars: {
  FFMPEG_PATH?: string | undefined;
  TRANSCRIPTION_BASE_URL?: string | undefined;
  TRANSCRIPTION_API_KEY?: string | undefined;
  TRANSCRIPTION_MODEL: string;
}) {
  const { FFMPEG_PATH: ffmpeg, TRANSCRIPTION_BASE_URL: baseUrl, TRANSCRIPTION_API_KEY: apiKey } = vars;
  const transcription =
    baseUrl || apiKey
      ? {
          ...{ enabled: true as const, baseUrl: baseUrl ?? OPENAI_URL, apiKey: apiKey ?? null },
          ...{ model: vars.TRANSCRIPTION_MODEL, timeoutMs: TRANSCRIPTION_MS },
        }
      : { enabled: false as const };
  return { ffmpeg: ffmpeg ?? null, transcription };
}

/** What the WhatsApp simulator reads: it plays the other side of the same settings. @throws as `loadServerConfig` */
export function loadSimulatorConfig(env: Environment) {
  const vars = parse(simulatorShape, env);
  return {
    ...commonOf(vars),
    http: { host: vars.HOST, port: vars.SIMULATOR_PORT },
    webhook: { url: vars.SIMULATOR_WEBHOOK_URL },
    whatsapp: accountOf(vars),
  };
}

/** What the hotline simulator reads. @throws as `loadServerConfig` */
export function loadHotlineSimulatorConfig(env: Environment) {
  const vars = parse(hotlineSimulatorShape, env);
  return {
    ...commonOf(vars),
    http: { port: vars.HOTLINE_SIMULATOR_PORT },
    webhook: { url: vars.HOTLINE_SIMULATOR_WEBHOOK_URL, secret: vars.HOTLINE_SIMULATOR_SECRET },
  };
}

/** What the courier simulator reads: it signs as the first account of `kurir` does. @throws as `loadServerConfig` */
export function loadCourierSimulatorConfig(env: Environment) {
  const vars = parse(courierSimulatorShape, env);
  const account = (vars.COURIER_ACCOUNTS ?? []).find(({ provider }) => provider === 'kurir');
  if (!account) throw new Error('COURIER_ACCOUNTS names no account of kurir, whose secret the simulator signs with');
  return {
    ...commonOf(vars),
    http: { port: vars.COURIER_SIMULATOR_PORT },
    webhook: { url: vars.COURIER_SIMULATOR_WEBHOOK_URL, secret: account.secret },
    riders: vars.COURIER_SIMULATOR_RIDERS,
    speed: vars.COURIER_SIMULATOR_SPEED,
    clock: clockOf(vars),
  };
}

/** What `npm run admin` reads. @throws as `loadServerConfig` */
export function loadAdminConfig(env: Environment) {
  const vars = parse(adminShape, env);
  return {
    mongo: { url: vars.MONGO_URL },
    vendorId: vars.VENDOR_ID,
    publicUrl: publicUrlOf(vars),
    phoneNumberId: vars.WHATSAPP_PHONE_NUMBER_ID ?? null,
  };
}

/** What `npm run seed` reads. @throws as `loadServerConfig` */
export function loadSeedConfig(env: Environment) {
  const vars = parse(seedShape, env);
  return {
    mongo: { url: vars.MONGO_URL },
    dataDir: vars.DATA_DIR,
    clock: clockOf(vars),
    phoneNumberId: vars.WHATSAPP_PHONE_NUMBER_ID,
    /** Absent: the demo has no hotline. */
    hotlineSecret: vars.HOTLINE_SIMULATOR_SECRET,
  };
}

/** Where files lie, for `npm run doctor`. @throws as `loadServerConfig` */
export const loadStorageConfig = (env: Environment) => storageOf(parse(storageShape, env));

/** What `npm start` reads; it makes up what is absent. @throws as `loadServerConfig` */
export function loadStartConfig(env: Environment) {
  const vars = parse(startShape, env);
  return {
    ...commonOf(vars),
    dataDir: vars.DATA_DIR,
    servicesDir: vars.SERVICES_DIR,
    host: vars.HOST,
    ports: {
      server: vars.PORT,
      simulator: vars.SIMULATOR_PORT,
      courier: vars.COURIER_SIMULATOR_PORT,
      hotline: vars.HOTLINE_SIMULATOR_PORT,
      /** 0, as for workers alone: beside the others. */
      workers: vars.WORKERS_HTTP_PORT || 3200,
      mongo: vars.MONGO_PORT,
      redis: vars.REDIS_PORT,
    },
    mongoCacheSizeGb: vars.MONGO_CACHE_GB,
    /** Null: made once and kept. */
    authSecret: vars.AUTH_SECRET ?? null,
    /** `baseUrl` null: the simulator. `account` null: made once and kept. */
    whatsapp: { baseUrl: vars.WHATSAPP_BASE_URL ?? null, account: isWhole(vars) ? accountOf(vars) : null },
    takesLinkedDevices: vars.LINKED_DEVICES === 'on',
    /** False: the simulator brings the demo's orders. */
    hasCouriers: vars.COURIER_ACCOUNTS !== undefined,
  };
}

export type StartConfig = ReturnType<typeof loadStartConfig>;

function parse<S extends Shape>(shape: S, env: Environment): z.infer<z.ZodObject<S>> {
  // A line `NAME=` in a file or a compose setting left blank gives an empty string: absent is what is meant.
  const present = Object.fromEntries(Object.entries(env).filter(([name, value]) => name in shape && value));
  const problems = new Set<string>();
  for (const group of ALL_OR_NONE) {
    if (isHalfSet(group, shape, present)) for (const name of group) if (!(name in present)) problems.add(name);
  }
  if (present.NODE_ENV === 'production' && 'CLOCK_AT' in present) problems.add('CLOCK_AT');
  const parsed = z.object(shape).safeParse(present);
  for (const issue of parsed.error?.issues ?? []) problems.add(String(issue.path[0]));
  if (!parsed.success || problems.size > 0) throw new Error(refusal(shape, present, problems));
  return parsed.data;
}

/** With some of a group, the one who wrote them expects it to work. */
const ALL_OR_NONE = [variables.whatsapp, variables.push, variables.storage].map((group) => Object.keys(group));
function isHalfSet(names: string[], shape: Shape, present: object): boolean {
  if (!names.every((name) => name in shape)) return false;
  return names.some((name) => name in present) && !names.every((name) => name in present);
}

function refusal(shape: Shape, present: object, problems: Set<string>): string {
  const lines = [...problems].sort().map((name) => {
    const expects = String(shape[name]?.meta()?.expects ?? 'otherwise');
    return `  ${name} ${name in present ? 'must be' : 'is missing: it must be'} ${expects}`;
  });
  return `The environment is not as it must be:\n${lines.join('\n')}`;
}

/** The same variables, each of which may be absent. Their words stay with them. */
function optional<S extends Shape>(shape: S): { [K in keyof S]: z.ZodOptional<S[K]> } {
  const entries = Object.entries(shape).map(([name, schema]) => [name, schema.optional().meta({ ...schema.meta() })]);
  return Object.fromEntries(entries) as { [K in keyof S]: z.ZodOptional<S[K]> };
}

/** The same variable without its default: its absence can then be seen. Its words stay with it. */
function withoutDefault<T extends z.ZodType>(schema: z.ZodDefault<T>): z.ZodOptional<T> {
  return z.optional(schema.def.innerType).meta({ ...schema.meta() });
}

type Common = z.infer<z.ZodObject<typeof variables.common>>;
const commonOf = (vars: Common) => ({
  environment: vars.NODE_ENV,
  log: { level: vars.LOG_LEVEL },
  shutdown: { timeoutMs: vars.SHUTDOWN_TIMEOUT_MS },
});

const publicUrlOf = ({ PUBLIC_URL: url, PORT: port }: { PUBLIC_URL?: string | undefined; PORT: number }) =>
  url ?? `http://localhost:${port}`;

/** `startAt` null: the real time. */
const clockOf = ({ CLOCK_AT: at }: { CLOCK_AT?: string | undefined }) => ({ startAt: at ? new Date(at) : null });

const connectorsOf = ({ CONNECTORS: all = [] }: z.infer<z.ZodObject<typeof variables.connectors>>) =>
  all.map(({ vendor, ...connector }) => ({ vendorId: vendor, ...connector }));

type Account = z.infer<z.ZodObject<typeof variables.whatsapp>>;
const accountOf = (vars: Account) => ({
  phoneNumberId: vars.WHATSAPP_PHONE_NUMBER_ID,
  accessToken: vars.WHATSAPP_ACCESS_TOKEN,
  appSecret: vars.WHATSAPP_APP_SECRET,
  verifyToken: vars.WHATSAPP_VERIFY_TOKEN,
});

/** Where a key alone is given. */
const OPENAI_URL = 'https://api.openai.com/v1';
type ModelVariables = z.infer<z.ZodObject<typeof variables.model>>;
/** Without an address and a key there is no model. */
function modelOf(vars: ModelVariables) {
  const { OPENAI_BASE_URL: baseUrl, OPENAI_API_KEY: apiKey } = vars;
  if (!baseUrl && !apiKey) return { enabled: false as const };
  return {
    enabled: true as const,
    baseUrl: baseUrl ?? OPENAI_URL,
    apiKey: apiKey ?? null,
    model: vars.OPENAI_MODEL,
    timeoutMs: vars.MODEL_TIMEOUT_MS,
    maxTokens: vars.MODEL_MAX_TOKENS,
    maxTokensField: vars.MODEL_MAX_TOKENS_FIELD,
    temperature: vars.MODEL_TEMPERATURE,
    turnsPerMin: vars.MODEL_TURNS_PER_MIN,
  };
}
export type ModelConfig = ReturnType<typeof modelOf>;

type StorageVariables = z.infer<z.ZodObject<typeof variables.storage>>;
/** Without a bucket files lie in MongoDB. */
function storageOf(vars: Maybe<StorageVariables> & { S3_REGION: string }) {
  const { S3_BUCKET_URL: bucketUrl, S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = vars;
  if (!bucketUrl || !accessKeyId || !secretAccessKey) return { enabled: false as const };
  return { enabled: true as const, bucketUrl, region: vars.S3_REGION, accessKeyId, secretAccessKey };
}

/** Without its keys there is no web push. */
function pushOf(vars: Maybe<z.infer<z.ZodObject<typeof variables.push>>>) {
  const { VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey, VAPID_SUBJECT: subject } = vars;
  if (!publicKey || !privateKey || !subject) return { enabled: false as const };
  return { enabled: true as const, publicKey, privateKey, subject };
}

type Maybe<T> = { [K in keyof T]?: T[K] | undefined };
function whatsappOf(vars: Maybe<Account> & { WHATSAPP_BASE_URL: string }) {
  if (!isWhole(vars)) return { enabled: false as const };
  return { enabled: true as const, baseUrl: vars.WHATSAPP_BASE_URL, ...accountOf(vars) };
}

function isWhole<V extends Maybe<Account>>(vars: V): vars is V & Account {
  return Object.keys(variables.whatsapp).every((name) => vars[name as keyof Account] !== undefined);
}
