/** What a browser fetches of the built pages, in kB (1,000 bytes) of gzip. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A page, with the scripts, styles and preloaded modules it names. */
export async function filesOf(pages: string, page: string): Promise<string[]> {
  const html = await readFile(join(pages, page), 'utf8');
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.(?:js|css))"/g)];
  const base = new URL(`http://pages/${page}`);
  return [page, ...new Set(named.map(([, url]) => new URL(url ?? '', base).pathname.slice(1)))];
}

export async function packedKb(pages: string, files: string[]): Promise<number> {
  const sizes = await Promise.all(
    files.map(async (file) => gzipSync(await readFile(join(pages, file)), { level: 6 }).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

const PARTS = 'widget/parts/';
/** The widget: the script of a vendor's page, what is there once somebody has opened the chat, and the largest of what comes later. */
export async function widgetKb(pages: string): Promise<{ loader: number; firstView: number; largestLater: number }> {
  const drawn = await filesOf(pages, 'widget/frame-id.html');
  const all = new Set(drawn);
  // A set that grows is gone through to its end.
  for (const file of all) {
    if (!file.endsWith('.js')) continue;
    const script = await readFile(join(pages, file), 'utf8');
    for (const [, name] of script.matchAll(/"\.\/([\w-]+\.js)"/g)) all.add(`${PARTS}${name}`);
  }
  const isTalk = (file: string) => file.startsWith(`${PARTS}talk-`);
  const firstView = [...drawn, ...[...all].filter(isTalk)];
  const later = [...all].filter((file) => !firstView.includes(file));
  return {
    loader: await packedKb(pages, ['widget.js']),
    firstView: await packedKb(pages, firstView),
    largestLater: Math.max(...(await Promise.all(later.map((file) => packedKb(pages, [file]))))),
  };
}
