import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bench, Figure } from '../figures.ts';

/** What a browser fetches, in kB (1,000 bytes) of gzip. */
export function bytes(): Bench {
  return {
    name: 'bytes',
    title: 'Bytes a browser fetches, gzip',
    isOnce: true,

    async round(ground) {
      const pages = join(await ground.dist(), 'public');
      const weigh = async (name: string, files: string[], atMost: number): Promise<Figure> => {
        const sizes = await Promise.all(files.map((file) => gzippedSize(join(pages, file))));
        return { name, unit: 'kB', value: sizes.reduce((sum, size) => sum + size, 0) / 1000, target: { atMost } };
      };
      const frame = await filesOf(pages, 'widget/frame-id.html');
      const inbox = await filesOf(pages, 'inbox/index.html');
      return {
        figures: [
          await weigh('widget: loader', ['widget.js'], 3),
          await weigh('widget: first view of the chat', frame, 40),
          await weigh('inbox: first load', inbox, 230),
        ],
        faults: [],
      };
    },
  };
}

/** A page, with the scripts, styles and preloaded modules it names. */
async function filesOf(pages: string, page: string): Promise<string[]> {
  const html = await readFile(join(pages, page), 'utf8');
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.(?:js|css))"/g)];
  const base = new URL(`http://pages/${page}`);
  return [page, ...new Set(named.map(([, url]) => new URL(url ?? '', base).pathname.slice(1)))];
}

const gzippedSize = async (path: string): Promise<number> => gzipSync(await readFile(path), { level: 6 }).length;
