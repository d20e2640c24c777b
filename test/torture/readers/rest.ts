/** An agent's reader over the published REST history, which shows whatever the next page holds. */
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import type { ShownUnread } from '../evidence.ts';
import { now } from '../ledger.ts';
import type { TokenOf } from '../sessions.ts';
import type { Reader, ReaderDeps, Reading } from './reader.ts';

const PAGE = 200;
const LOOK_EVERY_MS = 500;

const page = z.object({
  messages: z.array(
    z.object({
      conversationId: z.string(),
      seq: z.number(),
      messageId: z.string().nullable().default(null),
      content: z.object({ text: z.string().optional() }).default({}),
      answers: z.number().optional(),
    }),
  ),
});
interface Options extends ReaderDeps, Reading {
  /** The conversation's id, once there is one. */
  conversationId(): string | null;
  token: TokenOf;
}

export function startRest({ ledger, url, reader, conversation, fromSeq = 1, conversationId, token }: Options): Reader {
  ledger.append({ e: 'reads', reader, conversation, fromSeq, at: now() });
  let last = fromSeq - 1;
  let isPaused = false;
  const stopped = new AbortController();
  const look = async (): Promise<boolean> => {
    const id = conversationId();
    if (id === null || isPaused) return false;
    const path = `/api/v1/conversations/${id}/messages?afterSeq=${last}&limit=${PAGE}`;
    const { messages } = page.parse(await get(`${url()}${path}`, token));
    for (const { content, answers, ...message } of messages) {
      const { messageId, ...common } = { ...message, reader, text: content.text ?? null, at: now() };
      ledger.append({ e: 'raw', ...common });
      ledger.append({ e: 'shown', ...common, messageId, ...(answers === undefined ? {} : { answers }) });
      last = message.seq;
    }
    return messages.length === PAGE;
  };
  const work = (async () => {
    while (!stopped.signal.aborted) {
      const isMore = await look().catch(() => false); // a server that is gone is asked again
      if (!isMore) await delay(LOOK_EVERY_MS, undefined, { signal: stopped.signal }).catch(() => {});
    }
  })();
  return {
    make: 'rest',
    async pause() {
      isPaused = true;
    },
    async resume() {
      isPaused = false;
    },
    async stop() {
      stopped.abort();
      await work;
    },
  };
}

const view = z.object({ conversation: z.object({ unread: z.number(), staffReadSeq: z.number() }) });
/** What an agent's inbox says is unread. */
export async function readUnread(url: string, token: TokenOf, conversationId: string): Promise<ShownUnread> {
  const answer = await get(`${url}/api/v1/conversations/${conversationId}`, token);
  const { unread, staffReadSeq } = view.parse(answer).conversation;
  return { conversationId, unread, staffReadSeq };
}

async function get(url: string, token: TokenOf): Promise<unknown> {
  const ask = async (isRefused: boolean) =>
    fetch(url, {
      headers: { authorization: `Bearer ${await token(isRefused)}` },
      signal: AbortSignal.timeout(10_000),
    });
  const first = await ask(false);
  const answer = first.status === 401 ? await ask(true) : first;
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return answer.json();
}
