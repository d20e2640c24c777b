import { readdirSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { describeEnvironment } from '../../../config/describe.ts';
import {
  loadAdminConfig,
  loadLinkedDevicesConfig,
  loadServerConfig,
  loadSimulatorConfig,
  loadStartConfig,
  loadWorkersConfig,
} from '../../../config/env.ts';

const SECRET = 'a-secret-of-more-than-32-characters-0123';
const given = { MONGO_URL: 'mongodb://a:1,b:2/dekat?replicaSet=rs0', REDIS_URL: 'redis://c:3', AUTH_SECRET: SECRET };
const account = {
  WHATSAPP_PHONE_NUMBER_ID: '123',
  WHATSAPP_ACCESS_TOKEN: 'access-token',
  WHATSAPP_APP_SECRET: 'app-secret',
  WHATSAPP_VERIFY_TOKEN: 'verify-token',
};

function refusalOf(load: () => unknown): string {
  try {
    load();
  } catch (err) {
    return (err as Error).message;
  }
  return 'not refused';
}

describe('the environment of a server', () => {
  it('needs no more than the databases and the secret', () => {
    expect(loadServerConfig(given)).toEqual({
      environment: 'development',
      log: { level: 'info' },
      shutdown: { timeoutMs: 25_000 },
      http: { host: '127.0.0.1', port: 3000, publicUrl: 'http://localhost:3000', trustedProxies: 0 },
      mongo: { url: given.MONGO_URL },
      redis: { url: given.REDIS_URL },
      auth: { secret: SECRET },
      clock: { startAt: null },
      limits: {
        messagesPer10s: 40,
        requestsPer10s: 200,
        searchesPer10s: 30,
        socketsPerShopper: 20,
        socketsPerAddress: 3_000,
        sessionsPerMin: 120,
        loginsPer15min: 20,
      },
      whatsapp: { enabled: false },
      whatsappNumber: null,
      whatsappBusinessId: null,
      takesLinkedDevices: false,
      couriers: [],
      connectors: [],
      storage: { enabled: false },
      push: { enabled: false },
      model: { enabled: false },
    });
  });

  it('takes linked devices where it is told so in one word, and no other', () => {
    expect(loadServerConfig({ ...given, LINKED_DEVICES: 'on' }).takesLinkedDevices).toBe(true);
    expect(loadWorkersConfig({ ...given, LINKED_DEVICES: 'off' }).takesLinkedDevices).toBe(false);
    expect(refusalOf(() => loadServerConfig({ ...given, LINKED_DEVICES: 'yes' }))).toMatch(
      /LINKED_DEVICES must be on or off/,
    );
    expect(loadLinkedDevicesConfig(given)).toMatchObject({ chromiumPath: null, sessionsDir: '.data/linked-devices' });
  });

  it('keeps files in a bucket with its address and both of its keys, and is refused with some of them', () => {
    const bucket = {
      S3_BUCKET_URL: 'https://files.s3.example.com/',
      S3_ACCESS_KEY_ID: 'key-id',
      S3_SECRET_ACCESS_KEY: 'hunter9',
    };

    const storage = {
      ...{ enabled: true, bucketUrl: 'https://files.s3.example.com', region: 'us-east-1' },
      ...{ accessKeyId: 'key-id', secretAccessKey: 'hunter9' },
    };
    expect(loadServerConfig({ ...given, ...bucket }).storage).toEqual(storage);
    expect(loadWorkersConfig({ ...given, ...bucket }).storage).toEqual(storage);
    expect(loadLinkedDevicesConfig({ ...given, ...bucket }).storage).toEqual(storage);
    const refusal = refusalOf(() => loadServerConfig({ ...given, ...bucket, S3_BUCKET_URL: 'https://a:b@c.id/d' }));
    expect(refusal).toMatch(/S3_BUCKET_URL must be/);
    expect(refusal).not.toContain('hunter9');
    expect(refusalOf(() => loadWorkersConfig({ ...given, S3_ACCESS_KEY_ID: 'x' }))).toMatch(/S3_BUCKET_URL is missing/);
  });

  it('has web push with all three of its values, none without any, and is refused with some of them', () => {
    const keys = {
      VAPID_PUBLIC_KEY: 'B'.repeat(87),
      VAPID_PRIVATE_KEY: 'k'.repeat(43),
      VAPID_SUBJECT: 'mailto:a@b.id',
    };

    expect(loadWorkersConfig({ ...given, ...keys }).push).toEqual({
      ...{ enabled: true, publicKey: keys.VAPID_PUBLIC_KEY, privateKey: keys.VAPID_PRIVATE_KEY },
      subject: 'mailto:a@b.id',
    });
    expect(refusalOf(() => loadServerConfig({ ...given, VAPID_PUBLIC_KEY: keys.VAPID_PUBLIC_KEY }))).toMatch(
      /VAPID_PRIVATE_KEY is missing[\s\S]*VAPID_SUBJECT is missing/,
    );
    const refusal = refusalOf(() => loadServerConfig({ ...given, ...keys, VAPID_PRIVATE_KEY: 'hunter8' }));
    expect(refusal).toContain('VAPID_PRIVATE_KEY must be');
    expect(refusal).not.toContain('hunter8');
  });

  it('knows a model by an address, a key or both, and by nothing else', () => {
    const modelOf = (env: Record<string, string>) => loadWorkersConfig({ ...given, ...env }).model;

    expect(modelOf({ OPENAI_MODEL: 'm', MODEL_TIMEOUT_MS: '900' })).toEqual({ enabled: false });
    expect(modelOf({ OPENAI_BASE_URL: '', OPENAI_API_KEY: '' })).toEqual({ enabled: false });
    expect(modelOf({ OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1/' })).toMatchObject({
      ...{ enabled: true, baseUrl: 'http://127.0.0.1:11434/v1', apiKey: null, model: 'gpt-4o-mini' },
      ...{ timeoutMs: 6_000, maxTokens: 500, maxTokensField: 'max_tokens', temperature: 0.1, turnsPerMin: 120 },
    });
    expect(modelOf({ OPENAI_API_KEY: 'sk-1' })).toMatchObject({ baseUrl: 'https://api.openai.com/v1', apiKey: 'sk-1' });
    expect(loadServerConfig({ ...given, OPENAI_API_KEY: 'sk-1' }).model).toMatchObject({ enabled: true });
  });

  it('never repeats a model’s key or address where something is wrong with it', () => {
    const refusal = refusalOf(() =>
      loadWorkersConfig({ ...given, OPENAI_BASE_URL: 'ftp://secret-host/v1', MODEL_TEMPERATURE: '3' }),
    );

    expect(refusal).toMatch(/MODEL_TEMPERATURE must be[\s\S]*OPENAI_BASE_URL must be/);
    expect(refusal).not.toContain('secret-host');
  });

  it('is refused with the name of every variable that is missing or malformed', () => {
    const refusal = refusalOf(() => loadServerConfig({ MONGO_URL: 'localhost', PORT: '99999', AUTH_SECRET: '' }));

    expect(refusal.split('\n').slice(1)).toEqual([
      expect.stringMatching(/^ {2}AUTH_SECRET is missing: it must be at least 32 characters/),
      expect.stringMatching(/^ {2}MONGO_URL must be the address of a MongoDB replica set/),
      '  PORT must be a whole number from 1 to 65535',
      expect.stringMatching(/^ {2}REDIS_URL is missing: it must be the address of a Redis/),
    ]);
  });

  it('is refused without a word of what was given', () => {
    const values = {
      MONGO_URL: 'mongo://me:hunter2@db',
      REDIS_URL: 'hunter3',
      AUTH_SECRET: 'hunter4',
      LOG_LEVEL: 'hunter5',
    };

    expect(refusalOf(() => loadServerConfig({ ...given, ...values }))).not.toMatch(/hunter/);
  });

  it('knows the couriers of several vendors by their secrets', () => {
    const COURIER_ACCOUNTS = 'kurir:toko-sinar:secret-of-the-first  kurir:warung:secret-of-the-second';

    expect(loadServerConfig({ ...given, COURIER_ACCOUNTS }).couriers).toEqual([
      { provider: 'kurir', vendorId: 'toko-sinar', secret: 'secret-of-the-first' },
      { provider: 'kurir', vendorId: 'warung', secret: 'secret-of-the-second' },
    ]);
  });

  it.each([
    ['a short secret', 'kurir:toko-sinar:hunter6'],
    ['one secret for two', 'kurir:a:hunter7-hunter7-hunter7 kurir:b:hunter7-hunter7-hunter7'],
    ['no secret', 'kurir:toko-sinar'],
  ])('refuses couriers with %s, and says no secret', (_what, COURIER_ACCOUNTS) => {
    const refusal = refusalOf(() => loadServerConfig({ ...given, COURIER_ACCOUNTS }));

    expect(refusal).toContain('COURIER_ACCOUNTS must be provider:vendor:secret');
    expect(refusal).not.toMatch(/hunter/);
  });

  const connector = {
    vendor: 'toko-sinar',
    baseUrl: 'https://erp.example.id/dekat/',
    secret: 'hunter8-hunter8-hunter8-hunter8-hunter8',
    sources: ['stock'],
  };

  it('knows whose stock and orders are asked of a system of their own; so does that of a worker', () => {
    const CONNECTORS = JSON.stringify([connector, { ...connector, vendor: 'warung', sources: ['stock', 'orders'] }]);
    const { secret } = connector;

    for (const load of [loadServerConfig, loadWorkersConfig])
      expect(load({ ...given, CONNECTORS }).connectors).toEqual([
        { vendorId: 'toko-sinar', baseUrl: 'https://erp.example.id/dekat', secret, sources: ['stock'] },
        { vendorId: 'warung', baseUrl: 'https://erp.example.id/dekat', secret, sources: ['stock', 'orders'] },
      ]);
  });

  it.each([
    ['what is no JSON', 'toko-sinar=https://hunter9'],
    ['no list', connector],
    ['a vendor twice', [connector, connector]],
    ['a short secret', [{ ...connector, secret: 'hunter10' }]],
    ['a name and a password in the address', [{ ...connector, baseUrl: 'https://me:hunter11@erp.example.id' }]],
    ['a query in the address', [{ ...connector, baseUrl: 'https://erp.example.id/?key=hunter12' }]],
    ['another protocol', [{ ...connector, baseUrl: 'file:///hunter13' }]],
    ['another source', [{ ...connector, sources: ['hunter14'] }]],
    ['no source', [{ ...connector, sources: [] }]],
    ['a field too many', [{ ...connector, hunter15: true }]],
  ])('refuses connectors with %s, and says no secret', (_what, all) => {
    const CONNECTORS = typeof all === 'string' ? all : JSON.stringify(all);
    const refusal = refusalOf(() => loadServerConfig({ ...given, CONNECTORS }));

    expect(refusal).toContain('CONNECTORS must be a JSON list of {"vendor", "baseUrl", "secret", "sources"}');
    expect(refusal).not.toMatch(/hunter/);
  });

  it.each(['0', '-1', '1.5', '1e3', ' 80', '0x50', 'http'])('does not take %j for a port', (port) => {
    expect(refusalOf(() => loadServerConfig({ ...given, PORT: port }))).toContain('PORT must be a whole number');
  });

  it('takes a blank variable for an absent one', () => {
    expect(loadServerConfig({ ...given, PORT: '', WHATSAPP_APP_SECRET: '' })).toEqual(loadServerConfig(given));
  });

  it('is not affected by variables of others', () => {
    expect(loadServerConfig({ ...given, PATH: '/bin', DATA_DIR: '' })).toEqual(loadServerConfig(given));
  });

  it('takes a public address without its last slash', () => {
    expect(loadServerConfig({ ...given, PUBLIC_URL: 'https://chat.example.com/' }).http.publicUrl).toBe(
      'https://chat.example.com',
    );
  });
});

describe('the WhatsApp account', () => {
  it('is on when all of it is given', () => {
    expect(
      loadServerConfig({ ...given, ...account, WHATSAPP_BASE_URL: 'http://localhost:3100/v23.0/' }).whatsapp,
    ).toEqual({
      enabled: true,
      baseUrl: 'http://localhost:3100/v23.0',
      phoneNumberId: '123',
      accessToken: 'access-token',
      appSecret: 'app-secret',
      verifyToken: 'verify-token',
    });
  });

  it('is refused when a part of it is missing, naming the part', () => {
    const { WHATSAPP_APP_SECRET: _, ...rest } = account;

    expect(refusalOf(() => loadWorkersConfig({ ...given, ...rest }))).toContain('WHATSAPP_APP_SECRET is missing');
  });

  it('is off when only its address is set', () => {
    expect(loadServerConfig({ ...given, WHATSAPP_BASE_URL: 'http://localhost:3100' }).whatsapp).toEqual({
      enabled: false,
    });
  });

  it('is what the simulator cannot do without', () => {
    expect(refusalOf(() => loadSimulatorConfig({})).match(/WHATSAPP_\w+ is missing/g)).toHaveLength(4);
    expect(loadSimulatorConfig(account)).toMatchObject({
      http: { port: 3100 },
      webhook: { url: 'http://localhost:3000/api/v1/webhooks/whatsapp' },
      whatsapp: { phoneNumberId: '123', appSecret: 'app-secret' },
    });
  });
});

describe('the moment the clock starts at', () => {
  const CLOCK_AT = '2026-01-31T09:00:00+07:00';

  it('is read with its offset', () => {
    expect(loadWorkersConfig({ ...given, CLOCK_AT }).clock.startAt).toEqual(new Date('2026-01-31T02:00:00Z'));
  });

  it('is refused without an offset', () => {
    expect(refusalOf(() => loadServerConfig({ ...given, CLOCK_AT: '2026-01-31T09:00:00' }))).toContain(
      'CLOCK_AT must be',
    );
  });

  it('is refused in production', () => {
    expect(refusalOf(() => loadServerConfig({ ...given, CLOCK_AT, NODE_ENV: 'production' }))).toContain(
      'CLOCK_AT must be',
    );
  });
});

describe('the other processes', () => {
  it('give a worker a listener only where a port is set', () => {
    expect(loadWorkersConfig(given).http).toBeNull();
    expect(loadWorkersConfig({ ...given, WORKERS_HTTP_PORT: '3001' }).http).toEqual({ host: '127.0.0.1', port: 3001 });
  });

  it('let the one-command start begin with nothing', () => {
    expect(loadStartConfig({})).toMatchObject({
      dataDir: '.data',
      authSecret: null,
      ports: { server: 3000, simulator: 3100, workers: 3200, mongo: 27_017, redis: 6379 },
      whatsapp: { baseUrl: null, account: null },
    });
  });

  it('let the one-command start speak to the real WhatsApp only when told its address', () => {
    expect(loadStartConfig(account).whatsapp).toMatchObject({ baseUrl: null, account: { phoneNumberId: '123' } });
    expect(loadStartConfig({ ...account, WHATSAPP_BASE_URL: 'https://graph.example/v23.0' }).whatsapp.baseUrl).toBe(
      'https://graph.example/v23.0',
    );
    expect(refusalOf(() => loadStartConfig({ WHATSAPP_BASE_URL: 'graph' }))).toContain(
      'WHATSAPP_BASE_URL must be an http',
    );
  });
});

describe('what npm run admin reads', () => {
  it('is the database, and the number that is to be answered where there is one', () => {
    const { MONGO_URL } = given;
    expect(loadAdminConfig({ MONGO_URL })).toEqual({
      mongo: { url: MONGO_URL },
      vendorId: 'vendor',
      publicUrl: 'http://localhost:3000',
      phoneNumberId: null,
    });
    expect(loadAdminConfig({ MONGO_URL, WHATSAPP_PHONE_NUMBER_ID: '123' }).phoneNumberId).toBe('123');
    expect(refusalOf(() => loadAdminConfig({ VENDOR_ID: 'a b' }))).toMatch(
      /MONGO_URL is missing[\s\S]*VENDOR_ID must be 1 to 64/,
    );
  });
});

describe('.env.example', () => {
  const text = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8');

  it('is what the schema makes it (else: npm run docs)', () => {
    expect(text).toBe(describeEnvironment());
  });

  it('names every variable that any code reads', () => {
    const ofTheSystem = ['PATH', 'HOME', 'NODE_ENV'];
    const read = ['server', 'workers', 'embedded', 'scripts', 'demo', 'platform', 'core', 'channels']
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
      )
      .filter((name) => /\.tsx?$/.test(name))
      .flatMap((name) =>
        [...readFileSync(name, 'utf8').matchAll(/\benv\.([A-Z][A-Z0-9_]+)/g)].map(([, found]) => found),
      );

    expect(read.length).toBeGreaterThan(5);
    expect(read.filter((name) => !ofTheSystem.includes(name ?? '') && !text.includes(`${name}=`))).toEqual([]);
  });

  it('starts a server and a worker once the secret is filled in', () => {
    const env = { ...parseEnv(text), AUTH_SECRET: SECRET };

    expect(loadServerConfig(env).whatsapp).toEqual({ enabled: false });
    expect(loadWorkersConfig(env).mongo.url).toBe('mongodb://127.0.0.1:27017/dekat?replicaSet=rs0');
  });
});
