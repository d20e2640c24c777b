/** Asks a Node process through its inspector, which is closed until it is asked for. */
import { setTimeout as delay } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { z } from 'zod';

const LISTENING_WITHIN_MS = 5_000;
const LOOK_EVERY_MS = 50;

/** A Node process, and where its inspector listens once it is asked to (`--inspect-port`). */
export interface Inspected {
  pid: number;
  inspectPort: number;
}
export interface Inspector {
  /** @returns what the process answers, unread @throws Error when the process ends first or refuses */
  ask(method: string, params?: object): Promise<unknown>;
  close(): void;
}

const answers = z.object({ id: z.number(), result: z.unknown(), error: z.object({ message: z.string() }).optional() });

export async function inspect(inspected: Inspected): Promise<Inspector> {
  const socket = new WebSocket(await inspectorUrl(inspected));
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  let asked = 0;
  return {
    ask: (method, params = {}) =>
      new Promise((resolve, reject) => {
        asked += 1;
        const id = asked;
        const hangUp = () => reject(new Error('the inspector hung up'));
        socket.once('close', hangUp);
        socket.on('message', function read(data) {
          const answer = answers.safeParse(JSON.parse(String(data)));
          if (!answer.success || answer.data.id !== id) return; // an event, or the answer to another question
          socket.off('message', read).off('close', hangUp);
          if (answer.data.error) reject(new Error(`${method}: ${answer.data.error.message}`));
          else resolve(answer.data.result);
        });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    close: () => socket.close(),
  };
}

const targets = z.array(z.object({ webSocketDebuggerUrl: z.url() })).min(1);

/** SIGUSR1 is how Node is asked to open its inspector; once it is open, the signal does nothing. */
async function inspectorUrl({ pid, inspectPort }: Inspected): Promise<string> {
  process.kill(pid, 'SIGUSR1');
  const deadline = performance.now() + LISTENING_WITHIN_MS;
  for (;;) {
    try {
      const answer = await fetch(`http://127.0.0.1:${inspectPort}/json/list`);
      const [first] = targets.parse(await answer.json());
      return first?.webSocketDebuggerUrl ?? '';
    } catch (err) {
      if (performance.now() > deadline) throw new Error('the process opens no inspector', { cause: err });
      await delay(LOOK_EVERY_MS);
    }
  }
}
