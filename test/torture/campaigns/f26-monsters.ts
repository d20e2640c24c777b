import { setTimeout as delay } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { call } from '../../support/http.ts';
import { openLine } from '../../support/line.ts';
import type { Campaign } from './campaign.ts';
import { onStage, type Stage } from './stage.ts';
import { messagesOf } from './stored.ts';

const MEMORY_MIB = 50;
const ROUNDS = { short: 2, long: 20 };
const LINE_WITHIN_MS = 10_000;
/** Lets the process clear up what it refused, as it would between two such callers. */
const REST_MS = 1_000;

const deep = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const frame = (body: string): string => `42/shopper,1["message:send",${body}]`;
/** What comes over an open, admitted connection. */
const FRAMES: Record<string, () => string[]> = {
  'a 10 MB text': () => [frame(JSON.stringify({ text: 'a'.repeat(10_000_000) }))],
  'a 64 kB text': () => [
    frame(JSON.stringify({ kind: 'text', conversationId: null, clientId: 'x', text: 'a'.repeat(64_000) })),
  ],
  'a million keys': () => [frame(`{${Array.from({ length: 1_000_000 }, (_, n) => `"k${n}":1`).join(',')}}`)],
  'twelve thousand keys': () => [frame(`{${Array.from({ length: 12_000 }, (_, n) => `"k${n}":1`).join(',')}}`)],
  'lists in lists, 10,000 deep': () => [frame(deep(10_000))],
  '1,000 attachments that never come': () => [`451000-/shopper,2["message:send",{"_placeholder":true,"num":0}]`],
  'attachments without end': () =>
    Array.from({ length: 200 }, (_, n) => `45${n + 1}-/shopper,["x",{"_placeholder":true,"num":0}]`),
  'no frame at all': () => ['9', '42', '42["', '4', '\u0000', '42/shopper,99999999999999999999["message:send"]'],
};

/** Monstrous input ends at most the connection it came by; the process goes on and does not grow. */
export const monsters: Campaign = {
  id: 'F26',
  title: '10 MB messages, a million keys, 10,000 levels, endless attachments',
  isInShort: false,
  run: (scale) =>
    onStage('F26', scale, { servers: 1, workers: 0 }, async (stage) => {
      const server = stage.system.servers[0]?.process;
      if (!server) throw new Error('there is no server');
      const { pid } = server;
      // Warm before it is weighed.
      await monstersOnce(stage);
      await delay(REST_MS);
      const before = await server.memory();
      const rounds = scale.isShort ? ROUNDS.short : ROUNDS.long;
      for (let round = 0; round < rounds; round += 1) await monstersOnce(stage);
      const large = await largeBodies(stage);
      await delay(REST_MS);
      const after = await server.memory();
      const line = await openLine(
        stage.system.url,
        'shopper',
        await stage.system.vendor.shopperToken('sane-0123456789'),
      );
      const reply = await line.ask('message:send', { kind: 'text', conversationId: null, clientId: 'c', text: 'halo' });
      line.close();
      const stored = await messagesOf(stage.system);
      return {
        report: null,
        counts: {
          'process ended': server.isRunning() && server.pid === pid ? 0 : 1,
          'monsters stored': stored.length - 1,
          'large bodies let in': large,
          'others no longer served': reply.ok ? 0 : 1,
        },
        figures: [
          { name: 'monsters', value: (rounds + 1) * Object.keys(FRAMES).length, unit: '', atLeast: 1 },
          { name: 'memory gained', value: (after - before) / 2 ** 20, unit: 'MiB', atMost: MEMORY_MIB },
        ],
        notes: [],
      };
    }),
};

async function monstersOnce(stage: Stage): Promise<void> {
  for (const frames of Object.values(FRAMES)) await send(stage, frames());
}

/** Over a connection of its own, which may well be closed on us. */
async function send({ system }: Stage, frames: string[]): Promise<void> {
  const token = await system.vendor.shopperToken('monster-0123456789');
  const socket = new WebSocket(`${system.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, LINE_WITHIN_MS);
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    socket.on('error', end).on('close', end);
    socket.on('message', (data: Buffer) => {
      const text = data.toString();
      if (text.startsWith('0')) socket.send(`40/shopper,${JSON.stringify({ token, v: 1 })}`);
      if (text.startsWith('40')) {
        for (const one of frames) socket.send(one);
        // Closed by us where the other side does not: whatever was to be answered came before the pong.
        socket.ping(() => {});
        socket.once('pong', end);
      }
    });
  });
  socket.terminate();
}

async function largeBodies({ system }: Stage): Promise<number> {
  let letIn = 0;
  for (const path of ['/api/v1/widget/sessions', '/api/v1/auth/login', '/api/v1/webhooks/whatsapp']) {
    for (const body of ['x'.repeat(10_000_000), deep(10_000), `{"a":${deep(10_000)}}`]) {
      const status = await call(`${system.url}${path}`, { body }).then(
        (answer) => answer.status,
        () => 413, // the line was closed on us
      );
      if (status < 400 || status >= 500) letIn += 1;
    }
  }
  return letIn;
}
