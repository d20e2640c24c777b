/** The WhatsApp simulator as a process: the same settings as the real service needs, played from the other side. */
import { loadSimulatorConfig } from '../../config/env.ts';
import { orRefuse } from '../../config/or-refuse.ts';
import { startSimulator } from './start-simulator.ts';

const { http, webhook, whatsapp } = orRefuse(loadSimulatorConfig);
const simulator = await startSimulator({ ...http, ...whatsapp, webhookUrl: webhook.url });
console.log(`simulator: ${simulator.url}/simulator, webhooks to ${webhook.url}`);

const stop = () => void simulator.stop().finally(() => process.exit(0));
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
