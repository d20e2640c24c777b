/** A reader built on the product's own client library: what it shows is what widget and inbox would show. */
import { createClient } from '../../../client/index.ts';
import type { MessageView } from '../../../contract/messages.ts';
import { type Entry, now } from '../ledger.ts';
import type { TokenOf } from '../sessions.ts';
import type { Reader, ReaderDeps, Reading } from './reader.ts';

interface Options extends ReaderDeps, Reading {
  namespace: 'shopper' | 'agent';
  /** Null: the shopper's one direct conversation. */
  conversationId: string | null;
  token: TokenOf;
}

/**
 * Pages back to the beginning before anything is written down, and reads on from there. It keeps its first address.
 * @throws RequestError when it may not read this
 */
export async function startOwnClient(options: Options): Promise<Reader> {
  const { ledger, reader, conversation, conversationId, namespace, url, token, fromSeq = 1 } = options;
  const client = createClient({
    url: url(),
    namespace,
    token: (reason) => token(reason !== 'connect'),
  });
  const log = client.conversation(conversationId);
  let before: readonly MessageView[] = [];
  let isPagingBack = false;
  const pageBack = async () => {
    isPagingBack = true;
    try {
      while (log.hasOlder) await log.loadOlder();
    } finally {
      isPagingBack = false;
    }
    look();
  };
  const look = () => {
    if (isPagingBack || log.messages === before) return;
    if (before.length === 0 && log.hasOlder) {
      pageBack().catch(() => {}); // tried again at the next change
      return;
    }
    for (const message of newOf(before, log.messages)) ledger.append(entryOf('shown', reader, message));
    before = log.messages;
  };
  ledger.append({ e: 'reads', reader, conversation, fromSeq, at: now() });
  client.on('message:added', (message: MessageView) => ledger.append(entryOf('raw', reader, message)));
  log.onChange(look);
  client.start();
  await log.open();
  return {
    make: 'own-client',
    pause: async () => client.stop(),
    resume: async () => client.start(),
    stop: async () => client.stop(),
  };
}

/** What stands in a list that did not stand there before, in the order it stands; also a second copy. */
export function newOf(before: readonly MessageView[], after: readonly MessageView[]): readonly MessageView[] {
  const isContinued = after[0] === before[0] && after[before.length - 1] === before.at(-1);
  if (before.length > 0 && isContinued) return after.slice(before.length);
  const known = new Map<string, number>();
  for (const one of before) known.set(keyOf(one), (known.get(keyOf(one)) ?? 0) + 1);
  return after.filter((one) => {
    const left = known.get(keyOf(one)) ?? 0;
    known.set(keyOf(one), left - 1);
    return left <= 0;
  });
}
const keyOf = (message: MessageView) => `${message.seq} ${'hidden' in message ? '' : message.messageId}`;

function entryOf(e: 'raw' | 'shown', reader: string, message: MessageView): Entry {
  const { conversationId, seq } = message;
  const common = { reader, conversationId, seq, text: null, at: now() };
  if ('hidden' in message) return e === 'raw' ? { e, ...common } : { e, ...common, messageId: null };
  const text = 'text' in message.content ? (message.content.text ?? null) : null;
  if (e === 'raw') return { e, ...common, text };
  const { messageId, answers } = message;
  return { e, ...common, messageId, text, ...(answers === undefined ? {} : { answers }) };
}
