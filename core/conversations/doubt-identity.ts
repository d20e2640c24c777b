import type { DoubtFact } from '../../channels/channel.ts';
import type { ContactStore } from '../contacts/contact.store.ts';
import type { Appended, MessageLog } from '../messages/message-log.ts';
import type { ConversationStore } from './conversation.store.ts';

interface Deps {
  log: Pick<MessageLog, 'append'>;
  contacts: Pick<ContactStore, 'doubt'>;
  conversations: Pick<ConversationStore, 'setVerified'>;
}
interface Place {
  vendorId: string;
  conversationId: string;
  contactId: string;
}

/**
 * Another number or another device: whoever writes now has to prove anew what is theirs. Forgotten first, then told to
 * staff, so that a process that ends in between has not left it as it was.
 */
export async function doubtIdentity(
  { log, contacts, conversations }: Deps,
  { vendorId, conversationId, contactId }: Place,
  { externalId, at, why }: DoubtFact,
): Promise<Appended> {
  await contacts.doubt(vendorId, contactId, { isWhole: true });
  await conversations.setVerified(vendorId, contactId, false);
  return log.append({
    vendorId,
    conversationId,
    authorId: 'channel',
    externalId,
    draft: () => ({
      author: { kind: 'system', id: 'channel', name: '' },
      body: { kind: 'event', content: { event: 'identity_doubted', why } },
      audience: 'staff',
      at,
    }),
  });
}
