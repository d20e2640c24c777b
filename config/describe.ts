import type { z } from 'zod';
import * as variables from './variables.ts';

/** Headings of `.env.example`, in the order in which someone setting it up meets them. */
const SECTIONS: [heading: string, shape: Record<string, z.ZodType>, isOptional?: boolean][] = [
  ['Databases: server and workers', variables.stores],
  ['Secrets: server and workers', variables.auth],
  ['Files in a bucket: server, workers and linked devices. All of the three or none', variables.storage, true],
  ['Files in a bucket: server, workers and linked devices', variables.storageRegion],
  ['Server', variables.http],
  ['Server: how much one caller may ask', variables.limits],
  ['Workers', variables.workers],
  ['Model of the assistant: server and workers', variables.model],
  ['Voice messages: workers', variables.voice],
  ['WhatsApp: server, workers and simulator. All of the four or none', variables.whatsapp, true],
  ['WhatsApp: server and workers', variables.whatsappBase],
  ['WhatsApp: workers', variables.whatsappNumbers],
  ['WhatsApp: server', variables.whatsappNumber],
  ['WhatsApp by linked devices: server, workers and linked devices', variables.linkedDevices],
  ['WhatsApp simulator', variables.simulator],
  ['Hotline: workers', variables.hotline],
  ['Couriers: server and courier simulator', variables.couriers],
  ["Vendors' own stock and orders: server and workers", variables.connectors],
  ['Web push: server and workers. All of the three or none', variables.push, true],
  ['Courier simulator', variables.courierSimulator],
  ['Hotline simulator', variables.hotlineSimulator, true],
  ['Every process', variables.common],
  ['docker compose', variables.compose],
  ['npm run admin', variables.admin],
  ['npm start', variables.start],
  ['Demo shop', variables.till],
  ['Linked devices and tests', { ...variables.chromium, ...variables.clock }],
];

/**
 * The text of `.env.example`: every variable with what it is for and what it must be.
 * Those with a default, and those that may be absent, are commented out.
 */
export function describeEnvironment(): string {
  const intro =
    '# Settings of Dekat, read from the environment. From a file: node --env-file=.env dist/server/main.js;\n' +
    '# docker compose takes those it names in docker-compose.yml from .env by itself.\n' +
    '# Made from config/variables.ts by `npm run docs`. `npm start` needs none of them.\n';
  return [intro, ...SECTIONS.map((parts) => section(...parts))].join('\n');
}

function section(heading: string, shape: Record<string, z.ZodType>, isOptional = false): string {
  const described = Object.entries(shape).map(([name, schema]) => variable(name, schema, isOptional));
  return `# --- ${heading} ---\n\n${described.join('\n')}`;
}

function variable(name: string, schema: z.ZodType, isOptional: boolean): string {
  const { description = '', expects, example = '' } = schema.meta() ?? {};
  const absent = schema.safeParse(undefined); // what the schema makes of its absence is its default
  const value = absent.success && absent.data !== undefined ? String(absent.data) : String(example);
  const line = absent.success || isOptional ? `#${name}=${value}` : `${name}=${value}`;
  return `# ${description}\n# Must be ${expects}.\n${line}\n`;
}
