import { setTimeout as delay } from 'node:timers/promises';
import type { StartConfig } from '../../config/env.ts';
import type { OnProgress } from '../../embedded/progress.ts';
import type { ServiceHandle } from '../../embedded/service.ts';
import { messageOf } from '../../embedded/service-error.ts';
import { type Services, startServices } from '../../embedded/start-services.ts';

const FIRST_BACK_OFF_MS = 500;
const LONGEST_BACK_OFF_MS = 30_000;

interface Options {
  config: StartConfig;
  env: Record<string, string | undefined>;
  onProgress: OnProgress;
  onNotice: (text: string) => void;
}

/** MongoDB and Redis for `npm start`: one that ends unasked is started again, until `stop`. */
export async function startKeptServices({ config, env, onProgress, onNotice }: Options): Promise<Services> {
  let isStopping = false;
  const onCrash = async (handle: ServiceHandle) => {
    for (let backOffMs = FIRST_BACK_OFF_MS; !isStopping; backOffMs = Math.min(backOffMs * 2, LONGEST_BACK_OFF_MS)) {
      onNotice(`${handle.name} ended unexpectedly; starting it again in ${backOffMs / 1000} s`);
      await delay(backOffMs);
      if (isStopping) return;
      const failure = await handle.restart().then(() => null, messageOf);
      if (failure === null) return;
      onNotice(failure);
    }
  };
  const services = await startServices({
    dataDir: config.dataDir,
    servicesDir: config.servicesDir,
    env,
    ports: { mongo: config.ports.mongo, redis: config.ports.redis },
    mongoCacheSizeGb: config.mongoCacheSizeGb,
    onProgress,
    onCrash: (handle) => void onCrash(handle),
  });
  return {
    ...services,
    async stop() {
      isStopping = true;
      await services.stop();
    },
  };
}
