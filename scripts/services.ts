/** Keeps MongoDB and Redis running, with their data under `.data/` (or `DATA_DIR`), until Ctrl-C. */
import { startServices } from '../embedded/start-services.ts';

const services = await startServices({
  dataDir: process.env.DATA_DIR ?? '.data',
  servicesDir: '.services',
  env: process.env,
  onProgress: ({ text }) => console.error(text),
  onCrash: ({ name }) => console.error(`${name} ended unexpectedly`),
}).catch((err: Error) => {
  console.error(err.message);
  process.exit(1);
});

const stop = async () => {
  await services.stop();
  process.exit(0);
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);

// Last: whoever reads this may ask it to end at once.
console.log(`MONGO_URL=${services.mongoUrl}\nREDIS_URL=${services.redisUrl}`);
setInterval(() => {}, 60_000); // with both given by address nothing else keeps this process alive
