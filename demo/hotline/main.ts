/** The hotline simulator as a process: a telephone system outside of Dekat, which reports its calls. */
import { loadHotlineSimulatorConfig } from '../../config/env.ts';
import { orRefuse } from '../../config/or-refuse.ts';
import { startHotline } from './start-hotline.ts';

const { http, webhook } = orRefuse(loadHotlineSimulatorConfig);
const hotline = await startHotline({ ...http, webhookUrl: webhook.url, secret: webhook.secret });
console.log(`hotline: ${hotline.url}/hotline/api, webhooks to ${webhook.url}`);

const stop = () => void hotline.stop().finally(() => process.exit(0));
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
