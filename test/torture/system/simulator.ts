/** WhatsApp's twin as a process, and what a campaign asks of it. */
import type { Faults, LedgerEntry } from '../../../demo/simulator/views.ts';
import { type NodeProcess, nodeProcess } from './node-process.ts';

export interface Simulator {
  readonly process: NodeProcess;
  /** A customer writes from their phone. */
  say(phone: string, text: string): Promise<void>;
  faults(change: Partial<Faults>): Promise<void>;
  /** Every send WhatsApp took, oldest first. */
  ledger(): Promise<LedgerEntry[]>;
  /** How many webhooks wait to be taken. */
  pending(): Promise<number>;
}
interface Options {
  env: Record<string, string>;
  logPath: string;
  webhookUrl: string;
}

export async function startSimulator({ env, logPath, webhookUrl }: Options): Promise<Simulator> {
  const process = await nodeProcess({
    name: 'simulator',
    program: 'demo/simulator/main.js',
    env: (port) => ({ ...env, SIMULATOR_PORT: String(port), SIMULATOR_WEBHOOK_URL: webhookUrl }),
    logPath,
  });
  const ask = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const answer = await fetch(`${process.url}/simulator/api${path}`, {
      method,
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`simulator: ${method} ${path} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  return {
    process,
    say: async (phone, text) => void (await ask('POST', `/customers/${encodeURIComponent(phone)}/messages`, { text })),
    faults: async (change) => void (await ask('PATCH', '/faults', change)),
    ledger: async () => (await ask<{ sends: LedgerEntry[] }>('GET', '/ledger')).sends,
    pending: async () => (await ask<{ pending: number }>('GET', '/faults')).pending,
  };
}
