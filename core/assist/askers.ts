/** Among several people the assistant answers each who asked: by their name, by what they may know, and to them alone where it is theirs. */
import type { Audience } from '../../contract/messages.ts';
import { consultationTexts } from '../../contract/texts/consultation.ts';
import { translator } from '../../contract/texts/render.ts';
import { aboutOne, isConsultation } from '../conversations/people.ts';
import type { ConversationState } from '../conversations/state.ts';
import { groupBy } from '../group-by.ts';
import type { StoredMessage } from '../messages/message.ts';
import type { Answer } from './engine.ts';

/** One person's share of a turn: what they asked before all, or aside. */
export interface Asker {
  memberId: string;
  isAside: boolean;
  /** They own the conversation, and what is remembered of it is of them. */
  isOwner: boolean;
  contactId: string;
  dialogue: unknown;
  messages: StoredMessage[];
}

/** Who asked what, in the order in which they began. */
export function askersOf(state: ConversationState, messages: StoredMessage[]): Asker[] {
  return [...groupBy(messages, ({ author, audience }) => `${author.id} ${isAsideTo(audience)}`).values()].map(
    (their) => {
      const [{ author, audience }] = their as [StoredMessage];
      const memberId = author.id;
      const member = state.members.find((one) => one.memberId === memberId);
      const isOwner = !member || member.role === 'owner';
      return {
        ...{ memberId, isOwner, isAside: isAsideTo(audience), messages: their },
        contactId: member?.contactId ?? state.contactId,
        dialogue: isOwner ? state.dialogue : (state.dialogues?.[memberId] ?? null),
      };
    },
  );
}

/** Who of them spoke last: whom the next words are an answer to. */
export const lastOf = (askers: Asker[]): Asker | undefined =>
  askers.reduce<Asker | undefined>((last, one) => (last && lastSeq(last) > lastSeq(one) ? last : one), undefined);
const lastSeq = ({ messages }: Asker): number => messages.at(-1)?.seq ?? 0;

const isAsideTo = (audience: Audience): boolean => Array.isArray(audience);

/** Of somebody's own records, and of who has proven whose they are, nobody learns but who asked; nor of what they asked aside. */
export function audienceFor(
  state: ConversationState,
  { memberId, isOwner, isAside }: Asker,
  { isTheirs, customerId }: Pick<Answer, 'isTheirs' | 'customerId'>,
): Audience {
  if (!isTheirs && customerId === undefined && !isAside) return 'all';
  return aboutOne(state, { memberId, role: isOwner ? 'owner' : 'shopper' });
}

/** What is said to all begins with whom it answers. */
export function addressed(
  state: ConversationState,
  { memberId }: Asker,
  { locale, replies }: Pick<Answer, 'locale' | 'replies'>,
  audience: Audience,
): Answer['replies'] {
  const name = state.members.find((one) => one.memberId === memberId)?.name;
  const [first, ...rest] = replies;
  if (!isConsultation(state) || audience !== 'all' || !name || !first || !('text' in first.content)) return replies;
  const text = `${translator(locale, consultationTexts[locale])('consultation.for', { name })} ${first.content.text}`;
  return [{ ...first, content: { ...first.content, text } } as (typeof replies)[number], ...rest];
}
