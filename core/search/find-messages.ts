import type { ConversationRecord, ConversationStore } from '../conversations/conversation.store.ts';
import type { ListQuery } from '../conversations/list-query.store.ts';
import { groupBy } from '../group-by.ts';
import { inParts } from '../in-parts.ts';
import type { MessageStore } from '../messages/message.store.ts';
import type { StoredMessage } from '../messages/message.ts';
import { questionOf } from './ask.ts';
import { textOf } from './message-text.ts';
import type { Asked, EntryKind, Found, SearchStore } from './search.store.ts';
import { type Snippet, snippetOf } from './snippet.ts';
import type { Term } from './words.ts';

/** Rows of one page. */
export const FOUND_PAGE = 20;
/** Entries looked at for one page, a few first: who sees little, or asks for what is rare among the common, comes again. */
const LOOKS = [100, 400, 1_000, 2_000];
/** Conversations asked for at once. */
const SEEN_AT_ONCE = 100;

export interface FoundMessage extends Snippet {
  message: StoredMessage;
  conversation: ConversationRecord;
}
export interface MessageQuestion extends Pick<Asked, 'conversationId' | 'by' | 'from' | 'to'> {
  vendorId: string;
  kind: EntryKind;
  terms: readonly Term[];
  /** Who asks, and of which conversations. */
  of: ListQuery;
}
export interface FoundPage<T> {
  rows: T[];
  /** null: there are no more. */
  next: string | null;
}
interface Deps {
  search: Pick<SearchStore, 'count' | 'keysBeginning' | 'look'>;
  messages: Pick<MessageStore, 'bySeqs'>;
  conversations: Pick<ConversationStore, 'among'>;
}

/**
 * Messages that have all the words, newest first, of conversations that may be seen. A page costs the same however
 * much there is; it may hold few rows, or none, and still say where to go on.
 * @param before the last message of the page before
 */
export async function findMessages(
  { search, messages, conversations }: Deps,
  question: MessageQuestion,
  before: string | null,
): Promise<FoundPage<FoundMessage>> {
  const { vendorId, kind, terms, of, ...where } = question;
  const words = {
    count: (keys: readonly string[], cap: number) => search.count(vendorId, kind, keys, cap),
    keysBeginning: (beginning: string, limit: number) => search.keysBeginning(vendorId, kind, beginning, limit),
  };
  // One conversation is looked through whole.
  const said = where.conversationId ? { lead: null, others: [...terms] } : await questionOf(words, terms);
  const asked: Asked = { kind, ...said, ...where };
  const seen = new Map<string, ConversationRecord | null>();

  async function seeAll(ids: string[]): Promise<void> {
    const unknown = [...new Set(ids)].filter((id) => !seen.has(id));
    if (unknown.length === 0) return;
    for (const id of unknown) seen.set(id, null);
    for (const record of await conversations.among(vendorId, unknown, of))
      seen.set(record.state.conversationId, record);
  }

  const found: Found[] = [];
  let at = before;
  for (const limit of LOOKS) {
    const looked = await search.look(vendorId, asked, at, limit);
    for (const some of inParts(looked.found, SEEN_AT_ONCE)) {
      await seeAll(some.map(({ conversationId }) => conversationId));
      for (const one of some) {
        if (!seen.get(one.conversationId)) continue;
        found.push(one);
        const isLast = looked.last === null && one === looked.found.at(-1);
        if (found.length === FOUND_PAGE) return { rows: await rowsOf(found), next: isLast ? null : one.messageId };
      }
    }
    at = looked.last;
    if (at === null) break;
  }
  return { rows: await rowsOf(found), next: at };

  /** As they are in the log: what was emptied a moment ago is shown to nobody. */
  async function rowsOf(places: Found[]): Promise<FoundMessage[]> {
    const seqs = groupBy(places, ({ conversationId }) => conversationId);
    const logs = await Promise.all(
      [...seqs].map(([conversationId, its]) =>
        messages.bySeqs(
          vendorId,
          conversationId,
          its.map(({ seq }) => seq),
        ),
      ),
    );
    const byId = new Map(logs.flat().map((message) => [message.messageId, message]));
    return places.flatMap(({ messageId, conversationId }) => {
      const message = byId.get(messageId);
      const conversation = seen.get(conversationId);
      const text = message && textOf(message);
      return text && conversation ? [{ message, conversation, ...snippetOf(text, terms) }] : [];
    });
  }
}
