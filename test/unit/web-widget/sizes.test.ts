import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { LOCALES } from '../../../contract/codes.ts';
import { frameParts, pages } from '../../../scripts/build/bundles.ts';
import { firstView, writeFramePages } from '../../../scripts/build/frame.ts';

/** As the build makes it, packed as a server packs it, by the names of the files. kB are thousands. */
async function made(options: BuildOptions): Promise<{ sizes: Map<string, number>; metafile?: Metafile }> {
  const { outputFiles, metafile } = await build({ ...options, write: false, sourcemap: false });
  const sizes = outputFiles?.map(({ path, contents }) => [basename(path), gzipSync(contents).length] as const);
  return { sizes: new Map(sizes), ...(metafile ? { metafile } : {}) };
}

describe('what the widget costs a page', () => {
  let sizes: Map<string, number>;
  let metafile: Metafile;
  beforeAll(async () => {
    const frame = await made(frameParts);
    sizes = frame.sizes;
    metafile = frame.metafile as Metafile;
  });

  it('is at most 3 kB for the script of every page', async () => {
    const loader = pages.find(({ entryPoints }) => JSON.stringify(entryPoints).includes('web-widget/loader.ts'));
    const { sizes } = await made(loader ?? {});

    expect(sizes.size).toBe(1);
    expect([...sizes.values()][0]).toBeLessThanOrEqual(3_000);
  });

  it.each(LOCALES)('is at most 37.6 kB for the first view of the chat, once somebody opens it (%s)', (locale) => {
    const { app, sheet, words, talk, shared } = firstView(metafile, locale);
    const sizesOf = [app, sheet, words, talk, ...shared].map((name) => sizes.get(name) ?? Number.NaN);

    expect(sizesOf.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(37_600);
  });

  it.each(LOCALES)(
    'comes in one go as far as it draws; what talks shares no slow line with it (%s)',
    async (locale) => {
      const folder = await mkdtemp(join(tmpdir(), 'dekat-frame-'));
      await writeFramePages(metafile, folder);
      const page = await readFile(join(folder, `frame-${locale}.html`), 'utf8');
      await rm(folder, { recursive: true });

      const { app, sheet, words, talk, shared } = firstView(metafile, locale);
      expect([app, sheet, words, ...shared].filter((name) => !page.includes(`/widget/parts/${name}"`))).toEqual([]);
      expect(page).not.toContain(talk);
    },
  );

  it('is at most 25 kB for any part that comes later, and each is a file of its own', () => {
    const first = LOCALES.map((locale) => firstView(metafile, locale));
    const names = new Set(first.flatMap(({ app, sheet, words, talk, shared }) => [app, sheet, words, talk, ...shared]));
    const later = [...sizes.keys()].filter((name) => !names.has(name));
    const titles = later.map((name) => name.replace(/-[A-Z0-9]{8}\.js$/, '')).sort();

    expect(titles).toEqual(['chunk', 'company', 'more', 'more-en', 'more-id', 'people-en', 'people-id', 'polling']);
    expect(later.filter((name) => (sizes.get(name) ?? Number.NaN) > 25_000)).toEqual([]);
  });
});
