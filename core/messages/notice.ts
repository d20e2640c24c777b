import type { Locale } from '../../contract/codes.ts';
import type { MessageBody } from '../../contract/messages.ts';
import { aboutOne, personOf } from '../conversations/people.ts';
import type { ConversationState } from '../conversations/state.ts';
import { noticesEndAt } from '../conversations/view.ts';
import { DomainError } from '../errors.ts';
import type { Appended, MessageLog } from './message-log.ts';
import { outsideCopies } from './send-reply.ts';

export interface Notice {
  vendorId: string;
  conversationId: string;
  /** `all` of its people, where it is of the conversation; else whose record it tells of: no contact is the owner. */
  to: 'all' | { contactId: string | null };
  /** Made from the record it speaks of (`watch-<id>`, `booking-<id>-eve`): said once, however often that is swept. */
  clientId: string;
  body: Extract<MessageBody, { kind: 'text' | 'card' }>;
  locale: Locale;
  /** Whether it is still to be said, by the log as it stands. */
  isWanted?(state: ConversationState): boolean;
}

const SHOP = { kind: 'system', id: 'shop', name: '' } as const;

/**
 * Says to the shopper what the shop has to tell by itself: what they waited for is there, tomorrow is their booking.
 * Among several people it is for the one whose record it tells of. It answers nobody, so whoever has the conversation keeps it, and who waits goes on waiting. Told first, the record is
 * marked afterwards: a process that ends in between tells nothing twice.
 * @throws DomainError `conversation_not_found`; `bad_transition`: it is not wanted any more; `window_closed`: it cannot arrive where the shopper was last heard of, they are gone from it, or they want to hear nothing unasked, and
 * was not said: the record stays to be told when they write again, or otherwise
 */
export function sayNotice(log: Pick<MessageLog, 'append'>, notice: Notice): Promise<Appended> {
  const { vendorId, conversationId, to, clientId, body, locale, isWanted = () => true } = notice;
  return log.append({
    ...{ vendorId, conversationId, clientId, authorId: SHOP.id },
    draft(state) {
      if (!isWanted(state)) throw new DomainError('bad_transition', { status: state.status });
      const at = new Date();
      const whose = to === 'all' ? undefined : personOf(state, to.contactId);
      const ends = noticesEndAt(state, whose?.role === 'shopper' ? whose : undefined);
      if (ends && ends <= at) throw new DomainError('window_closed');
      const audience = whose ? aboutOne(state, whose) : 'all';
      return { author: SHOP, body, audience, at, locale, ...outsideCopies(state.members, at, { audience }) };
    },
  });
}
