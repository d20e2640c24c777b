import { build, type InlineConfig } from 'vite';
import { inProject } from '../root.ts';
import { serviceWorker } from './service-worker.ts';

/**
 * Builds the agents' inbox for production. Vite reads NODE_ENV, and sets it where it is absent: what it is for the
 * processes started from here is not Vite's to say.
 */
export async function buildInbox(more: InlineConfig = {}): Promise<void> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    const configFile = inProject('agent-inbox/vite.config.ts');
    await build({ configFile, root: inProject('agent-inbox'), logLevel: 'warn', plugins: [serviceWorker()], ...more });
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}
