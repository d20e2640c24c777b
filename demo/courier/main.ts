/** The courier simulator as a process: a courier company outside of Dekat, which brings the demo's orders. */
import { readFile } from 'node:fs/promises';
import { loadCourierSimulatorConfig } from '../../config/env.ts';
import { orRefuse } from '../../config/or-refuse.ts';
import { openOrders } from './orders.ts';
import { startCourier } from './start-courier.ts';

const { http, webhook, riders, speed, clock } = orRefuse(loadCourierSimulatorConfig);
const offsetMs = clock.startAt ? clock.startAt.getTime() - Date.now() : 0;
const read = async (name: string) =>
  JSON.parse(await readFile(new URL(`../data/${name}.json`, import.meta.url), 'utf8'));
const [orders, branches, gazetteer] = await Promise.all([read('orders'), read('branches'), read('gazetteer')]);
const courier = await startCourier({
  ...http,
  webhookUrl: webhook.url,
  secret: webhook.secret,
  orders: openOrders({ orders, branches, gazetteer }),
  riders,
  speed,
  now: () => new Date(Date.now() + offsetMs),
});
console.log(`courier: ${courier.url}/courier/api, webhooks to ${webhook.url}`);

const stop = () => void courier.stop().finally(() => process.exit(0));
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
