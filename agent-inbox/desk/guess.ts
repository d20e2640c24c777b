/** What a press is about to make of a conversation, shown before the server has said so. Pure. */
import type { RequestInput } from '../../client/index.ts';
import type { ConversationView } from '../../contract/conversations.ts';

/** What may be asked of a conversation, and whose outcome is known before. */
export type Guessed =
  | 'conversation:take'
  | 'conversation:release'
  | 'conversation:transfer'
  | 'conversation:prioritise'
  | 'conversation:snooze'
  | 'conversation:resolve'
  | 'conversation:reopen'
  | 'conversation:tag'
  | 'conversation:unread';
type Me = NonNullable<ConversationView['assignee']>;

/** Later than what is shown, a guess or not, and earlier than whatever the server says next. */
const revAfter = (rev: number): number => (rev + Math.floor(rev) + 1) / 2;

const guesses: {
  [E in Guessed]: (view: ConversationView, input: RequestInput<'agent', E>, me: Me) => Partial<ConversationView>;
} = {
  'conversation:take': (_, __, me) => ({ status: 'assigned', assignee: me, snoozedUntil: null }),
  'conversation:release': () => ({ status: 'assistant', assignee: null, snoozedUntil: null }),
  'conversation:transfer': () => ({ status: 'waiting', assignee: null, snoozedUntil: null }),
  'conversation:prioritise': (_, { priority }) => ({ priority }),
  'conversation:snooze': (_, { until }) => ({ status: 'snoozed', snoozedUntil: until }),
  'conversation:resolve': () => ({ status: 'resolved', assignee: null, waitingSince: null, snoozedUntil: null }),
  'conversation:reopen': () => ({ status: 'waiting' }),
  'conversation:tag': ({ tags }, { add = [], remove = [] }) => ({
    tags: [...new Set([...tags.filter((tag) => !remove.includes(tag)), ...add])],
  }),
  'conversation:unread': (_, { isUnread = true }) => ({ isUnread }),
};

/** The view as it will be, if the server agrees: its next word stands in the place of this one, whatever it says. */
export function guessOf<E extends Guessed>(
  event: E,
  input: RequestInput<'agent', E>,
  view: ConversationView,
  me: Me,
): ConversationView {
  return { ...view, ...guesses[event](view, input, me), rev: revAfter(view.rev) };
}

export const isGuess = ({ rev }: Pick<ConversationView, 'rev'>): boolean => !Number.isInteger(rev);
