import type { PersonExport } from '../../contract/privacy.ts';
import type { ContactStore, Identity, IdentityKey } from '../contacts/contact.store.ts';
import type { ContactRecord } from '../contacts/contact.ts';
import { toContactView } from '../contacts/view.ts';
import type { ConversationRecord, ConversationStore } from '../conversations/conversation.store.ts';
import type { MessageStore } from '../messages/message.store.ts';
import { toMessageView } from '../messages/view.ts';

/** Of each conversation the latest; more is asked for in writing. */
const MESSAGES_MAX = 5_000;

interface Deps {
  contacts: Pick<ContactStore, 'identitiesOf'>;
  conversations: Pick<ConversationStore, 'ofIdentity' | 'ofContacts'>;
  messages: Pick<MessageStore, 'listBefore'>;
}

export interface Person {
  contacts: ContactRecord[];
  identities: Array<Identity & IdentityKey>;
  /** Their own, and those they were let into. */
  conversations: ConversationRecord[];
}

/** Whoever was merged is one person. @param contacts all of theirs */
export async function wholePerson(
  stores: Pick<Deps, 'contacts' | 'conversations'>,
  vendorId: string,
  contacts: ContactRecord[],
): Promise<Person> {
  const ids = contacts.map(({ contactId }) => contactId);
  const identities = (await Promise.all(ids.map((one) => stores.contacts.identitiesOf(vendorId, one)))).flat();
  const identityIds = [...new Set(identities.map(({ identityId }) => identityId))];
  const found = [
    ...(await stores.conversations.ofContacts(vendorId, ids)),
    ...(await Promise.all(identityIds.map((one) => stores.conversations.ofIdentity(vendorId, one)))).flat(),
  ];
  const conversations = [...new Map(found.map((one) => [one.state.conversationId, one])).values()];
  return { contacts, identities, conversations };
}

/** What was said with a person and who they are, as they may see it: no notes of staff, nothing that was for others alone. */
export async function exportPerson(
  { messages }: Pick<Deps, 'messages'>,
  vendorId: string,
  person: Person,
): Promise<PersonExport> {
  const identityIds = new Set(person.identities.map(({ identityId }) => identityId));
  const contactIds = new Set(person.contacts.map(({ contactId }) => contactId));
  const told: PersonExport['conversations'] = [];
  let isCut = false;
  for (const { state } of person.conversations) {
    const { conversationId, channel, contactId, members } = state;
    const member = members.find(
      ({ role, identityId }) =>
        (role === 'owner' && contactIds.has(contactId)) || (identityId !== undefined && identityIds.has(identityId)),
    );
    if (!member) continue;
    const page = await messages.listBefore(vendorId, conversationId, null, MESSAGES_MAX);
    isCut ||= (page[0]?.seq ?? 1) > 1;
    const views = page.map((message) => toMessageView(message, { kind: 'member', member }));
    told.push({ conversationId, channel, messages: views.filter((view) => !('hidden' in view)) });
  }
  return {
    at: new Date().toISOString(),
    // What staff keep of them is about them all the same.
    contacts: person.contacts.map(toContactView),
    identities: person.identities.map(({ kind, value }) => ({ kind, value })),
    conversations: told,
    isCut,
  };
}
