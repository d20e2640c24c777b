import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { build } from 'esbuild';
import { pages } from '../../../scripts/build/bundles.ts';

/** As the build makes it, packed as a server packs it. kB are thousands. */
async function packedBytes(entry: string): Promise<number> {
  const options = pages.find(({ entryPoints }) => JSON.stringify(entryPoints).includes(entry));
  if (!options) throw new Error(`the build makes no ${entry}`);
  const { outputFiles } = await build({ ...options, write: false, sourcemap: false });
  const sizes = outputFiles?.map(({ contents }) => gzipSync(contents).length) ?? [];
  return sizes.reduce((sum, size) => sum + size, 0);
}

describe('what the widget costs a page', () => {
  it('is at most 3 kB for the script of every page', async () => {
    expect(await packedBytes('web-widget/loader.ts')).toBeLessThanOrEqual(3_000);
  });

  it('is at most 40 kB for the chat with its styles, once somebody opens it', async () => {
    expect(await packedBytes('web-widget/app.tsx')).toBeLessThanOrEqual(40_000);
  });
});
