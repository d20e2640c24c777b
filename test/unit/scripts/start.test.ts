import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  loadCourierSimulatorConfig,
  loadServerConfig,
  loadSimulatorConfig,
  loadStartConfig,
  loadWorkersConfig,
} from '../../../config/env.ts';
import { environmentOf } from '../../../scripts/start/environment.ts';
import { progressLines } from '../../../scripts/start/progress-lines.ts';
import { loadOrMakeSecrets } from '../../../scripts/start/secrets.ts';
import { stopList } from '../../../scripts/start/stop-list.ts';
import { welcome } from '../../../scripts/start/welcome.ts';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'dekat-start-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

describe('the secrets of an installation', () => {
  it('are made once, for its owner’s eyes only, and stay the same', async () => {
    const first = await loadOrMakeSecrets(dataDir);

    expect(await loadOrMakeSecrets(dataDir)).toEqual(first);
    expect((await stat(join(dataDir, 'secrets.json'))).mode & 0o777).toBe(0o600);
  });

  it('are never written over when the file is damaged', async () => {
    await writeFile(join(dataDir, 'secrets.json'), '{"authSecret":"sh');

    await expect(loadOrMakeSecrets(dataDir)).rejects.toThrow('is damaged');

    expect(await readFile(join(dataDir, 'secrets.json'), 'utf8')).toBe('{"authSecret":"sh');
  });
});

describe('the environment npm start makes up', () => {
  async function environmentFor(given: NodeJS.ProcessEnv) {
    return environmentOf(given, {
      config: loadStartConfig(given),
      secrets: await loadOrMakeSecrets(dataDir),
      addresses: { server: 4000, simulator: 4100, workers: 4200, courier: 4300, hotline: 4400 },
      mongoUrl: 'mongodb://127.0.0.1:1/dekat?replicaSet=rs0',
      redisUrl: 'redis://127.0.0.1:2',
    });
  }

  it('is what every process asks for', async () => {
    const env = await environmentFor({});

    expect(loadServerConfig(env).http).toMatchObject({ port: 4000, publicUrl: 'http://localhost:4000' });
    expect(loadWorkersConfig(env).http).toMatchObject({ port: 4200 });
    expect(loadSimulatorConfig(env).webhook.url).toBe('http://127.0.0.1:4000/api/v1/webhooks/whatsapp');
  });

  it('gives server and simulator the same WhatsApp account', async () => {
    const env = await environmentFor({});

    expect(loadServerConfig(env).whatsapp).toMatchObject(loadSimulatorConfig(env).whatsapp);
  });

  it('gives server and courier simulator the same secret, which stays', async () => {
    const [env, again] = [await environmentFor({}), await environmentFor({})];

    const { http, webhook } = loadCourierSimulatorConfig(env);
    expect(http.port).toBe(4300);
    expect(webhook.url).toBe('http://127.0.0.1:4000/api/v1/webhooks/courier/kurir');
    expect(loadServerConfig(env).couriers).toEqual([
      { provider: 'kurir', vendorId: 'toko-sinar', secret: webhook.secret },
    ]);
    expect(loadCourierSimulatorConfig(again).webhook.secret).toBe(webhook.secret);
    expect(webhook.secret).not.toContain(env.AUTH_SECRET);
  });

  it('keeps what was given', async () => {
    const AUTH_SECRET = 'a-secret-of-more-than-32-characters-0123';

    expect(await environmentFor({ AUTH_SECRET, LOG_LEVEL: 'debug' })).toMatchObject({
      AUTH_SECRET,
      LOG_LEVEL: 'debug',
    });
  });
});

describe('a list of things to stop', () => {
  it('stops the last first, all of them though one fails, and each once', async () => {
    const stopped: string[] = [];
    const stops = stopList();
    stops.add(async () => stopped.push('databases'));
    stops.add(async () => {
      throw new Error('stuck');
    });
    stops.add(async () => stopped.push('server'));

    await expect(stops.stopAll()).rejects.toThrow('stuck');
    await stops.stopAll();

    expect(stopped).toEqual(['server', 'databases']);
  });
});

describe('progress', () => {
  function shown(isTTY: boolean): { text: () => string; show: ReturnType<typeof progressLines> } {
    const written: string[] = [];
    const show = progressLines({ isTTY, write: (text) => written.push(text) });
    return { text: () => written.join(''), show };
  }

  it('is one line per step where lines cannot be rewritten, though figures count up', () => {
    const { text, show } = shown(false);

    for (const done of [1, 20, 42]) show({ key: 'mongod', text: `MongoDB: fetching, ${done} of 42 MB` });
    show({ key: 'mongod', text: 'MongoDB: unpacking' });

    expect(text()).toBe('  MongoDB: fetching, 1 of 42 MB\n  MongoDB: unpacking\n');
  });

  it('rewrites its lines in a terminal', () => {
    const { text, show } = shown(true);

    show({ key: 'mongod', text: 'one' });
    show({ key: 'mongod', text: 'two' });

    expect(text()).toBe('\x1b[2K  one\n\x1b[1A\x1b[2K  two\n');
  });
});

describe('progress in a narrow terminal', () => {
  it('never takes two lines for one, which it could not rewrite', () => {
    const written: string[] = [];
    const show = progressLines({ isTTY: true, columns: 20, write: (text) => written.push(text) });

    show({ key: 'mongod', text: 'MongoDB: passed over /a/long/path/mongod' });

    expect(written.join('')).toBe('\x1b[2K  MongoDB: passed o\n');
  });
});

describe('the welcome', () => {
  const common = { serverUrl: 'http://localhost:3000', dataDir: '.data', elapsedMs: 21_640 };

  it('shows where to look and how to get in', () => {
    const login = { email: 'ani@toko.example', password: 'plain-words', name: 'Ani', role: 'owner' };

    const text = welcome({ ...common, simulatorUrl: 'http://localhost:3100', logins: [login] });

    for (const part of [
      '21.6 s',
      '3000/demo',
      '3000/demo/nearby',
      '3000/inbox',
      '3100/simulator',
      '3000/docs',
      'ani@toko.example',
      'plain-words',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('shows no simulator where there is none, and no logins where the seed made none', () => {
    const text = welcome({ ...common, simulatorUrl: null, logins: [] });

    expect(text).not.toMatch(/simulator|password/i);
  });
});
