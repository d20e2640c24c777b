import type { PersonExport } from '../../contract/privacy.ts';
import type { ContactStore } from '../contacts/contact.store.ts';
import type { ContactRecord } from '../contacts/contact.ts';
import { toContactView } from '../contacts/view.ts';
import type { ConversationStore } from '../conversations/conversation.store.ts';
import type { MessageStore } from '../messages/message.store.ts';
import { toMessageView } from '../messages/view.ts';

/** Of each conversation the latest; more is asked for in writing. */
const MESSAGES_MAX = 5_000;

interface Deps {
  contacts: Pick<ContactStore, 'identitiesOf'>;
  conversations: Pick<ConversationStore, 'ofIdentity' | 'ofContacts'>;
  messages: Pick<MessageStore, 'listBefore'>;
}

/** All that is known of a person, as they may see it: no notes of staff, nothing that was for others alone. */
export async function exportPerson(
  { contacts, conversations, messages }: Deps,
  vendorId: string,
  person: ContactRecord[],
): Promise<PersonExport> {
  const identities = (
    await Promise.all(person.map(({ contactId }) => contacts.identitiesOf(vendorId, contactId)))
  ).flat();
  const identityIds = new Set(identities.map(({ identityId }) => identityId));
  const contactIds = new Set(person.map(({ contactId }) => contactId));
  const found = [
    ...(await conversations.ofContacts(vendorId, [...contactIds])),
    ...(await Promise.all([...identityIds].map((one) => conversations.ofIdentity(vendorId, one)))).flat(),
  ];
  const known = new Map(found.map(({ state }) => [state.conversationId, state]));
  const told: PersonExport['conversations'] = [];
  let isCut = false;
  for (const { conversationId, channel, contactId, members } of known.values()) {
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
    contacts: person.map(toContactView),
    identities: identities.map(({ kind, value }) => ({ kind, value })),
    conversations: told,
    isCut,
  };
}
