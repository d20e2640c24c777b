import { aboutOne } from '../conversations/people.ts';
import type { Member } from '../conversations/state.ts';
import type { MessageLog } from '../messages/message-log.ts';
import type { ErasureStore } from './erasure.store.ts';
import type { Erasure } from './erasure.ts';

interface Deps {
  erasures: Pick<ErasureStore, 'ask'>;
  log: Pick<MessageLog, 'append'>;
}
interface Asking extends Pick<Erasure, 'vendorId' | 'contactId' | 'conversationId'> {
  member: Member;
}

/** A shopper asks to be erased: noted first, then told in the thread, once for each time it was asked. */
export async function askErasure({ erasures, log }: Deps, { member, ...asked }: Asking): Promise<Date> {
  const { vendorId, contactId, conversationId } = asked;
  const erasure = await erasures.ask({ vendorId, contactId, conversationId });
  const askedAt = erasure?.askedAt ?? new Date();
  const author = { kind: 'shopper' as const, id: member.memberId, name: member.name };
  await log.append({
    ...{ vendorId, conversationId, authorId: author.id, clientId: `erasure-${askedAt.getTime()}` },
    draft: (state) => ({
      author,
      body: { kind: 'event', content: { event: 'erasure_asked' } },
      audience: aboutOne(state, member),
      at: new Date(),
    }),
  });
  return askedAt;
}
