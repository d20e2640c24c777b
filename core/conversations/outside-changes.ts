import type { ChangeFact } from '../../channels/channel.ts';
import type { Author } from '../../contract/messages.ts';
import { DomainError } from '../errors.ts';
import type { MessageChanges } from '../messages/changes.ts';
import type { EarlyChangeStore } from '../messages/early-change.store.ts';
import type { Appended, MessageLog } from '../messages/message-log.ts';
import { PHONE_APP } from './say-as-phone-app.ts';
import type { ConversationState } from './state.ts';

/** Somebody's part in a conversation. */
export interface Seat {
  conversationId: string;
  memberId: string;
}
interface Deps {
  log: Pick<MessageLog, 'current'>;
  messageChanges: Pick<MessageChanges, 'change'>;
}

/** Makes what somebody outside did to an earlier message true at it. */
export async function applyOutside(
  { log, messageChanges }: Deps,
  vendorId: string,
  { conversationId, memberId }: Seat,
  { change, externalId, at, isOurs }: ChangeFact,
  target: number,
): Promise<Appended> {
  const state = await log.current(vendorId, conversationId);
  const author = isOurs ? PHONE_APP : personIn(state, memberId);
  return messageChanges.change({ vendorId, conversationId, author, target, change, externalId, at: notAhead(at) });
}

/** Who has left may still take back what they said. */
function personIn({ members }: ConversationState, memberId: string): Author {
  const member = members.find((one) => one.memberId === memberId);
  if (!member) throw new DomainError('message_not_found');
  return { kind: 'shopper', id: memberId, name: member.name };
}

/** What was done to a message before its outside id was known here: true at it now, in the order it came. */
export async function applyEarly(
  deps: Deps & { earlyChanges: Pick<EarlyChangeStore, 'of'> },
  vendorId: string,
  seat: Seat,
  externalId: string,
  target: number,
): Promise<void> {
  for (const { fact } of await deps.earlyChanges.of(vendorId, externalId))
    await applyOutside(deps, vendorId, seat, fact, target).catch(unlessItStands);
}

/** What stands for good whatever is said again: a channel that is refused repeats itself for days, and would be refused each time. */
const STANDS: ReadonlySet<string> = new Set(['id_reused', 'message_not_revocable', 'message_not_found']);
export function unlessItStands(error: unknown): [] {
  if (error instanceof DomainError && STANDS.has(error.code)) return [];
  throw error;
}

/** Nobody can have written tomorrow, and the 24-hour window, which is reckoned from it, would be open till then. */
export function notAhead(at: Date): Date {
  const now = new Date();
  return at < now ? at : now;
}
