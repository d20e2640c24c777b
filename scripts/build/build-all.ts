import { rm } from 'node:fs/promises';
import { build } from 'esbuild';
import { inProject } from '../root.ts';
import { pages, processes } from './bundles.ts';
import { copyStatic } from './copies.ts';
import { buildFrame } from './frame.ts';
import { buildInbox } from './inbox.ts';
import { keepParts, readParts } from './kept-parts.ts';
import { buildPackage } from './npm-package.ts';
import { packPages } from './packed.ts';
import { digestOfSources, readStamp, writeStamp } from './stamp.ts';

/**
 * Builds everything into `dist/`, unless what is there was made from these very sources.
 * @returns whether anything was built
 * @throws Error of the first part that does not build; `dist/` then counts as stale
 */
export async function buildAll({ force = false } = {}): Promise<boolean> {
  const digest = await digestOfSources();
  if (!force && (await readStamp()) === digest) return false;

  const parts = await readParts();
  await rm(inProject('dist'), { recursive: true, force: true });
  await copyStatic();
  await Promise.all([processes, ...pages].map((options) => build({ ...options, logLevel: 'warning' })));
  await keepParts(parts, await buildFrame());
  await buildInbox();
  await buildPackage();
  await packPages();
  await writeStamp(digest);
  return true;
}
