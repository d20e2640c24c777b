/** Tells open pages what changed, by Server-Sent Events. A page then asks for what it shows. */
import type { Request, Response } from 'express';

const GATHER_MS = 40;
const HEARTBEAT_MS = 25_000;
const PAGES_MAX = 50;

/** What changed: a customer's key, `faults`, or `exchanges`. */
export function createLive() {
  const pages = new Set<Response>();
  const changed = new Set<string>();
  let gathering: NodeJS.Timeout | null = null;

  const write = (text: string) => {
    for (const page of pages) page.write(text);
  };
  const heartbeat = setInterval(() => write(': still here\n\n'), HEARTBEAT_MS);
  heartbeat.unref();

  function flush(): void {
    gathering = null;
    write(`data: ${JSON.stringify([...changed])}\n\n`);
    changed.clear();
  }

  return {
    /** Changes that come together are told together. */
    changed(what: string): void {
      if (pages.size === 0) return;
      changed.add(what);
      gathering ??= setTimeout(flush, GATHER_MS);
    },
    serve(_req: Request, res: Response): void {
      if (pages.size >= PAGES_MAX) {
        res.sendStatus(503);
        return;
      }
      res.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      res.write('retry: 1000\n\n');
      pages.add(res);
      res.once('close', () => pages.delete(res));
    },
    stop(): void {
      clearInterval(heartbeat);
      if (gathering) clearTimeout(gathering);
      for (const page of pages) page.end();
    },
  };
}
export type Live = ReturnType<typeof createLive>;
