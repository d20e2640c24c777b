/** Valkey or Redis as a process, with its append-only file or, to lose everything with it, without. */
import { REDIS } from '../../../embedded/binary.ts';
import { findBinary } from '../../../embedded/find-binary.ts';
import { randomFreePort } from '../../../embedded/ports.ts';
import { redisRecipe } from '../../../embedded/redis.ts';
import { type ServiceHandle, startService } from '../../../embedded/service.ts';
import { programs } from './mongo.ts';

/** @throws ServiceError when it cannot be found or started */
export async function startRedis(dataDir: string, { keeps }: { keeps: boolean }): Promise<ServiceHandle> {
  const recipe = redisRecipe({ binary: await findBinary(REDIS, programs), dataDir });
  const words = (port: number) =>
    keeps ? recipe.arguments(port) : recipe.arguments(port).map((word) => (word === 'yes' ? 'no' : word));
  return await startService({ ...recipe, arguments: words }, { preferredPort: await randomFreePort() });
}
