import { resolve } from 'node:path';
import { loadStartConfig, type StartConfig } from '../../config/env.ts';
import { fetchFfmpeg } from '../../embedded/ffmpeg.ts';
import type { OnProgress } from '../../embedded/progress.ts';
import { messageOf } from '../../embedded/service-error.ts';
import { buildAll } from '../build/build-all.ts';
import { type Addresses, chooseAddresses, environmentOf } from './environment.ts';
import { readLogins } from './logins.ts';
import { startProcesses } from './processes.ts';
import { loadOrMakeSecrets } from './secrets.ts';
import { startKeptServices } from './services.ts';
import type { StopList } from './stop-list.ts';
import { welcome } from './welcome.ts';

export interface Options {
  env: NodeJS.ProcessEnv;
  onProgress: OnProgress;
  onNotice: (text: string) => void;
  /** Filled on the way, so that a stop asked for while starting stops what has been started. */
  stops: StopList;
}

/** All that the processes of the demo are started from. */
export interface Ground extends Options {
  config: StartConfig;
  addresses: Addresses;
  /** The environment of every process. */
  environment: Record<string, string | undefined>;
  logPath: (name: string) => string;
  /** WhatsApp is played by the simulator. */
  isSimulated: boolean;
}

/**
 * Everything `npm start` brings up, in order: build, databases, demo data, simulator, server, workers, the shop's till.
 * @returns the text to show: links and logins
 * @throws Error of the first part that fails, with the end of its log; what was started is for the caller to stop
 */
export async function startEverything(options: Options): Promise<string> {
  const ground = await prepare(options);
  await startProcesses(ground);
  const { config, environment, addresses, isSimulated } = ground;
  // Nothing waits for it: until it is there, voice messages stay as they come.
  if (!options.env.FFMPEG_PATH)
    void fetchFfmpeg({ servicesDir: config.servicesDir, env: options.env, onProgress: () => {} }).catch((error) =>
      options.onNotice(`ffmpeg could not be fetched, so voice messages stay as they come: ${messageOf(error)}`),
    );
  return welcome({
    serverUrl: environment.PUBLIC_URL ?? '',
    simulatorUrl: isSimulated ? `http://localhost:${addresses.simulator}` : null,
    logins: await readLogins(config.dataDir),
    dataDir: config.dataDir,
    elapsedMs: performance.now(), // since this process began
  });
}

async function prepare(options: Options): Promise<Ground> {
  const { env, onProgress } = options;
  const config = loadStartConfig(env);
  onProgress({ key: 'build', text: 'Build: looking for changes' });
  const wasBuilt = await buildAll();
  onProgress({ key: 'build', text: wasBuilt ? 'Build: done' : 'Build: up to date' });

  const services = await startKeptServices({ ...options, config });
  options.stops.add(() => services.stop());
  const secrets = await loadOrMakeSecrets(config.dataDir);
  const addresses = await chooseAddresses(config);
  const { mongoUrl, redisUrl } = services;
  return {
    ...options,
    config,
    addresses,
    environment: environmentOf(env, { config, secrets, addresses, mongoUrl, redisUrl }),
    logPath: (name) => resolve(config.dataDir, 'logs', `${name}.log`),
    isSimulated: config.whatsapp.baseUrl === null,
  };
}
