import { createECDH, createHmac } from 'node:crypto';
import { resolve } from 'node:path';
import type { StartConfig } from '../../config/env.ts';
import { ffmpegPath } from '../../embedded/ffmpeg.ts';
import { isPortFree, nextFreePort } from '../../embedded/ports.ts';
import { findChromium } from '../chromium.ts';
import type { Secrets } from './secrets.ts';

/** As the seed names it; asking the seed would load all of the database's driver first. */
const DEMO_VENDOR_ID = 'toko-sinar';
const DEMO_HOTLINE = 'toko-sinar';
/** What a process may take to finish, so that all of them are down within 30 s of Ctrl-C. */
const CHILD_SHUTDOWN_MS = 10_000;

export interface Addresses {
  server: number;
  workers: number;
  simulator: number;
  courier: number;
  hotline: number;
}

/** The ports to use: those preferred, or the next ones free on loopback and on the address listened on. */
export async function chooseAddresses({ ports, host }: StartConfig): Promise<Addresses> {
  const taken = new Set<number>();
  const choose = async (preferred: number) => {
    let port = await nextFreePort(preferred, taken);
    while (!(await isPortFree(port, host))) port = await nextFreePort(port + 1, taken);
    taken.add(port);
    return port;
  };
  return {
    server: await choose(ports.server),
    simulator: await choose(ports.simulator),
    workers: await choose(ports.workers),
    courier: await choose(ports.courier),
    hotline: await choose(ports.hotline),
  };
}

interface Facts {
  config: StartConfig;
  secrets: Secrets;
  addresses: Addresses;
  mongoUrl: string;
  redisUrl: string;
}

/** The environment of every process of the demo: what was given, and what `npm start` made up for the rest. */
export function environmentOf(given: NodeJS.ProcessEnv, facts: Facts): Record<string, string | undefined> {
  const { config, secrets, addresses } = facts;
  const account = config.whatsapp.account ?? secrets.whatsapp;
  const serverUrl = `http://localhost:${addresses.server}`;
  const authSecret = config.authSecret ?? secrets.authSecret;
  const vapid = vapidKeys(authSecret);
  return {
    ...given,
    HOST: config.host,
    MONGO_URL: facts.mongoUrl,
    REDIS_URL: facts.redisUrl,
    AUTH_SECRET: authSecret,
    SHUTDOWN_TIMEOUT_MS: String(Math.min(config.shutdown.timeoutMs, CHILD_SHUTDOWN_MS)),
    PORT: String(addresses.server),
    PUBLIC_URL: given.PUBLIC_URL || serverUrl,
    WORKERS_HTTP_PORT: String(addresses.workers),
    SIMULATOR_PORT: String(addresses.simulator),
    SIMULATOR_WEBHOOK_URL: `http://127.0.0.1:${addresses.server}/api/v1/webhooks/whatsapp`,
    WHATSAPP_BASE_URL: config.whatsapp.baseUrl ?? `http://127.0.0.1:${addresses.simulator}/v23.0`,
    WHATSAPP_PHONE_NUMBER_ID: account.phoneNumberId,
    // The simulator has one business, whatever it is called.
    WHATSAPP_BUSINESS_ACCOUNT_ID:
      given.WHATSAPP_BUSINESS_ACCOUNT_ID || (config.whatsapp.account ? '' : '200000000000001'),
    WHATSAPP_ACCESS_TOKEN: account.accessToken,
    WHATSAPP_APP_SECRET: account.appSecret,
    WHATSAPP_VERIFY_TOKEN: account.verifyToken,
    COURIER_ACCOUNTS: given.COURIER_ACCOUNTS || `kurir:${DEMO_VENDOR_ID}:${courierSecret(authSecret)}`,
    COURIER_SIMULATOR_PORT: String(addresses.courier),
    COURIER_SIMULATOR_WEBHOOK_URL: `http://127.0.0.1:${addresses.server}/api/v1/webhooks/courier/kurir`,
    HOTLINE_SIMULATOR_PORT: String(addresses.hotline),
    HOTLINE_SIMULATOR_WEBHOOK_URL: `http://127.0.0.1:${addresses.server}/api/v1/webhooks/hotline/${DEMO_HOTLINE}`,
    HOTLINE_SIMULATOR_SECRET: hotlineSecret(authSecret),
    HOTLINE_RECORDING_ORIGINS: given.HOTLINE_RECORDING_ORIGINS || `http://127.0.0.1:${addresses.hotline}`,
    VAPID_PUBLIC_KEY: given.VAPID_PUBLIC_KEY || vapid.publicKey,
    VAPID_PRIVATE_KEY: given.VAPID_PRIVATE_KEY || vapid.privateKey,
    VAPID_SUBJECT: given.VAPID_SUBJECT || 'mailto:demo@tokosinar.example',
    FFMPEG_PATH: given.FFMPEG_PATH || ffmpegPath({ servicesDir: resolve(config.servicesDir), env: given }),
    CHROMIUM_PATH: findChromium(given) ?? '',
    DATA_DIR: resolve(config.dataDir),
    SERVER_URL: serverUrl,
  };
}

/** What the courier simulator signs with: one more secret need not be kept. */
const courierSecret = (authSecret: string): string =>
  createHmac('sha256', authSecret).update('courier simulator').digest('base64url');

/** What the hotline simulator signs with, likewise. */
const hotlineSecret = (authSecret: string): string =>
  createHmac('sha256', authSecret).update('hotline simulator').digest('base64url');

/** The pair web push is signed with, likewise. Of 4 billion digests one is no number below the curve's order. */
function vapidKeys(authSecret: string): { publicKey: string; privateKey: string } {
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(createHmac('sha256', authSecret).update('web push').digest());
  return { publicKey: pair.getPublicKey('base64url'), privateKey: pair.getPrivateKey('base64url') };
}
