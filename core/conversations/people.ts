/** The people of a conversation: who is in, who may see which message, and who is reached how. */
import type { Audience } from '../../contract/messages.ts';
import { DomainError } from '../errors.ts';
import { derivedId } from '../ids.ts';
import type { StoredMessage } from '../messages/message.ts';
import type { ConversationState, Member } from './state.ts';

/** Among the names of an audience, the vendor's staff. */
export const STAFF = 'staff';
type People = Pick<ConversationState, 'members'>;

/** Who somebody is in a conversation they were invited into: the same whenever they come back. */
export const memberIdIn = (conversationId: string, whoId: string): string => derivedId('mb', conversationId, whoId);

export const isIn = ({ leftSeq }: Member): boolean => leftSeq === undefined;
/** The account a member's copies leave by: a guest's own, or the conversation's. */
export const accountOf = (
  { channelAccountId, members }: Pick<ConversationState, 'channelAccountId' | 'members'>,
  memberId: string | undefined,
): string => members.find((one) => one.memberId === memberId)?.channelAccountId ?? channelAccountId;
/** Shoppers who are in. */
export const shoppersIn = ({ members }: People): Member[] =>
  members.filter((member) => isIn(member) && member.role !== 'staff');
/** Several shoppers are in. */
export const isConsultation = (state: People): boolean => shoppersIn(state).length > 1;
export const memberOf = ({ members }: People, identityId: string): Member | undefined =>
  members.find((member) => member.identityId === identityId && isIn(member));
/** A colleague who was brought in. */
export const broughtIn = ({ members }: People, agentId: string): Member | undefined =>
  members.find((member) => member.agentId === agentId && isIn(member));

/**
 * Whom words are for that are meant for one alone; all where nobody is named.
 * @param from the member who says them, or `STAFF`
 * @throws DomainError `member_not_found` where that one is not there, or is who says it
 */
export function audienceOf(state: People, from: string, to: string | undefined): Audience {
  if (to === undefined) return 'all';
  if (to === from) throw new DomainError('member_not_found');
  if (to === STAFF) return [from, STAFF];
  const member = state.members.find(({ memberId }) => memberId === to);
  if (!member || !isIn(member)) throw new DomainError('member_not_found');
  // A colleague who was brought in reads what the staff read.
  if (member.role === 'staff' && from === STAFF) throw new DomainError('member_not_found');
  return [from, member.role === 'staff' ? STAFF : to];
}

/** Whose a record of a contact is here: a guest's, else the owner's. */
export const personOf = ({ members }: People, contactId: string | null): Member | undefined =>
  members.find((one) => one.role === 'shopper' && contactId !== null && one.contactId === contactId) ??
  members.find(({ role }) => role === 'owner');

/** Whom words are for that are of one shopper alone, who may have left: among several nobody else learns of them. */
export const aboutOne = (state: People, { memberId, role }: Pick<Member, 'memberId' | 'role'>): Audience =>
  role === 'owner' && !isConsultation(state) ? 'all' : [memberId, STAFF];

/** What an answer is: to which message, and for whom alone where that was told to one alone. */
export function answering(
  { seq, audience }: Pick<StoredMessage, 'seq' | 'audience'>,
  memberId: string,
): { replyTo: number; to?: string } {
  const to = Array.isArray(audience) ? audience.find((one) => one !== memberId) : undefined;
  return { replyTo: seq, ...(to === undefined ? {} : { to }) };
}

/** Whom words are for that were made from the owner's own records. */
export function ownersAudience(state: People): Audience {
  const owner = personOf(state, null);
  return owner ? aboutOne(state, owner) : 'all';
}

/** A side note between shoppers is none of the staff's. */
export const isForStaff = (audience: Audience): boolean => !Array.isArray(audience) || audience.includes(STAFF);
const isForShopper = (audience: Audience, memberId: string): boolean =>
  audience === 'all' || (Array.isArray(audience) && audience.includes(memberId));

/** A member gets what is for all or for them, while they were in, from where they may see; and what tells more of that. */
export function reaches(
  { seq, audience, target = seq }: Pick<StoredMessage, 'seq' | 'audience' | 'target'>,
  member: Member,
): boolean {
  if (member.sees === 'sinceJoining' && target < member.joinedSeq) return false;
  if (member.leftSeq !== undefined && seq > member.leftSeq) return false;
  return isForShopper(audience, member.memberId);
}

/** WhatsApp lets a business write freely for this long after the person's latest message. */
export const WHATSAPP_WINDOW_MS = 24 * 60 * 60_000;

/** Until when free words may leave for one of them; null where there is no window. */
export function memberWindowEndsAt(
  { lastShopperAt }: Pick<ConversationState, 'lastShopperAt'>,
  { isOutside, role, lastSaidAt }: Member,
): Date | null {
  if (!isOutside) return null;
  // Alone in it, the owner is who spoke last; since somebody joined, each one's own words are noted.
  const last = lastSaidAt ?? (role === 'owner' ? lastShopperAt : null);
  return new Date((last?.getTime() ?? 0) + WHATSAPP_WINDOW_MS);
}
