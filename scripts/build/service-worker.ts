import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import type { Plugin } from 'vite';
import { inboxWorker } from './bundles.ts';

/**
 * Builds the inbox's service worker after each build of the inbox. It names that build, so that a browser takes every
 * new one for news, and no other.
 */
export const serviceWorker = (): Plugin => ({
  name: 'dekat-service-worker',
  async writeBundle(_options, bundle) {
    // Their names change with their content.
    const files = Object.keys(bundle).sort().join(' ');
    const mark = createHash('sha256').update(files).digest('hex').slice(0, 12);
    await build({ ...inboxWorker, banner: { js: `/* of ${mark} */` }, logLevel: 'warning' });
  },
});
