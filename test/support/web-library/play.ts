import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const sent = z.object({ chat: z.string(), content: z.unknown() });
type Told = { event: string; args: unknown[] };

/** The test's end of `library.mjs`: tells it what WhatsApp Web tells, and keeps what it was asked to send. */
export async function playWebLibrary() {
  const waiting: Array<(told: Told) => void> = [];
  const untold: Told[] = [];
  const messages: Array<z.infer<typeof sent>> = [];
  const asked: string[] = [];
  const files = new Map<string, { mimetype: string; data: string }>();

  const answers: Record<string, (body: unknown) => unknown> = {
    '/next': () => untold.shift() ?? new Promise<Told>((resolve) => waiting.push(resolve)),
    '/sent': (body) => ({ id: `true_${messages.push(sent.parse(body))}` }),
    '/file': (body) => files.get(z.object({ id: z.string() }).parse(body).id) ?? {},
    '/logout': () => ({}),
  };
  const server = createServer(async (req, res) => {
    const path = req.url ?? '';
    asked.push(path);
    const answer = await answers[path]?.(JSON.parse((await text(req)) || '{}'));
    res.end(JSON.stringify(answer ?? {}));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    env: {
      WEB_LIBRARY_URL: `http://127.0.0.1:${port}`,
      NODE_OPTIONS: `--import ${new URL('./register.mjs', import.meta.url).href}`,
      CHROMIUM_PATH: fileURLToPath(import.meta.url), // never started
    },
    messages,
    asked,
    files,
    tell(event: string, ...args: unknown[]): void {
      const next = waiting.shift();
      if (next) next({ event, args });
      else untold.push({ event, args });
    },
    /** Forgets who waits to be told: they are gone. */
    forget: () => void waiting.splice(0),
    async close(): Promise<void> {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
export type WebLibraryPlay = Awaited<ReturnType<typeof playWebLibrary>>;
