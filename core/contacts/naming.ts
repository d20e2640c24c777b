/** What a contact is called, and that it is told wherever it is shown. */
import type { ConversationStore } from '../conversations/conversation.store.ts';
import type { projector } from '../conversations/projector.ts';
import type { ContactStore } from './contact.store.ts';
import type { Contact } from './contact.ts';

interface Deps {
  contacts: Pick<ContactStore, 'record' | 'change'>;
  conversations: Pick<ConversationStore, 'setContact'>;
  projection: Pick<ReturnType<typeof projector>, 'touch'>;
}

/** Their conversations say so, and whoever sees one of them hears of it. */
export async function tellName(
  { conversations, projection }: Omit<Deps, 'contacts'>,
  { vendorId, contactId, name, locale }: Pick<Contact, 'vendorId' | 'contactId' | 'name' | 'locale'>,
): Promise<void> {
  for (const { state } of await conversations.setContact(vendorId, contactId, { name, locale }))
    projection.touch({ before: state, after: state });
}

/**
 * Somebody says what they are called: so is their contact, unless staff know them by another name. Done again where it
 * broke off.
 * @param was what they went by so far
 */
export async function callThem(
  deps: Deps,
  { vendorId, contactId, was, name }: { vendorId: string; contactId: string; was: string; name: string },
): Promise<void> {
  const record = await deps.contacts.record(vendorId, contactId);
  // Whoever made it so may not have come to tell.
  if (record?.name === name) return tellName(deps, record);
  if (record?.name !== was) return;
  // Corrected by staff meanwhile, it stays as they have it.
  const changed = await deps.contacts.change(record, { name });
  if (changed) await tellName(deps, changed);
}
