import type { ContactStore } from '../contacts/contact.store.ts';
import type { Contact } from '../contacts/contact.ts';
import type { ConversationRecord, ConversationStore } from '../conversations/conversation.store.ts';
import type { ListQuery } from '../conversations/list-query.store.ts';
import { groupBy } from '../group-by.ts';
import { questionOf } from './ask.ts';
import { FOUND_PAGE, type FoundPage } from './find-messages.ts';
import { spansOf, type Term } from './words.ts';

const LOOKS = 4;
const LOOK_AT = 100;

export interface FoundPerson {
  contact: Contact;
  spans: Array<[from: number, to: number]>;
  /** The one last spoken in of those that may be seen. */
  conversation: ConversationRecord;
}
interface Deps {
  contacts: Pick<ContactStore, 'countFound' | 'keysBeginning' | 'find'>;
  conversations: Pick<ConversationStore, 'withContacts'>;
}

/** Shoppers by name or phone, in no order that says anything; those with a conversation that may be seen. @param after a contact */
export async function findPeople(
  { contacts, conversations }: Deps,
  { vendorId, terms, of }: { vendorId: string; terms: readonly Term[]; of: ListQuery },
  after: string | null,
): Promise<FoundPage<FoundPerson>> {
  const words = {
    count: (keys: readonly string[], cap: number) => contacts.countFound(vendorId, keys, cap),
    keysBeginning: (beginning: string, limit: number) => contacts.keysBeginning(vendorId, beginning, limit),
  };
  const question = await questionOf(words, terms);
  const rows: FoundPerson[] = [];
  let at = after;
  for (let look = 0; look < LOOKS; look += 1) {
    const found = await contacts.find(vendorId, question, at, LOOK_AT);
    const ids = found.map(({ contactId }) => contactId);
    const theirs = new Map(
      groupBy(await conversations.withContacts(vendorId, ids, of), ({ state }) => state.contactId),
    );
    for (const contact of found) {
      const conversation = theirs.get(contact.contactId)?.reduce(later);
      if (!conversation) continue;
      rows.push({ contact, spans: spansOf(contact.name, terms), conversation });
      if (rows.length === FOUND_PAGE) return { rows, next: contact.contactId };
    }
    at = found.length === LOOK_AT ? (found.at(-1)?.contactId ?? null) : null;
    if (at === null) break;
  }
  return { rows, next: at };
}

const later = (a: ConversationRecord, b: ConversationRecord): ConversationRecord =>
  b.state.lastAt > a.state.lastAt ? b : a;
