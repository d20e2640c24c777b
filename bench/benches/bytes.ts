import { join } from 'node:path';
import type { Bench, Figure } from '../figures.ts';
import { filesOf, packedKb, widgetKb } from '../packed.ts';

/** What a browser fetches, in kB (1,000 bytes) of gzip. */
export function bytes(): Bench {
  return {
    name: 'bytes',
    title: 'Bytes a browser fetches, gzip',
    isOnce: true,

    async round(ground) {
      const pages = join(await ground.dist(), 'public');
      const kB = (name: string, value: number, atMost: number): Figure => {
        return { name, unit: 'kB', value, target: { atMost } };
      };
      const widget = await widgetKb(pages);
      const inbox = await filesOf(pages, 'inbox/index.html');
      return {
        figures: [
          kB('widget: loader', widget.loader, 3),
          kB('widget: first view of the chat', widget.firstView, 40),
          kB('widget: largest part that comes later', widget.largestLater, 25),
          kB('inbox: first load', await packedKb(pages, inbox), 230),
        ],
        faults: [],
      };
    },
  };
}
