/** What an agent does with a conversation. It shows at once, and is done or explained: none leaves the page in doubt. */
import type { Client, RequestData, RequestInput } from '../../client/index.ts';
import type { Priority } from '../../contract/codes.ts';
import type { ConversationView } from '../../contract/conversations.ts';
import { rememberTags } from '../parts/directory.ts';
import { useToasts } from '../state/toasts.ts';
import { errorWords } from '../texts/error-words.ts';
import { textsNow } from '../texts/use-texts.ts';
import { type Guessed, guessOf } from './guess.ts';
import { type Asking, putBack } from './put-back.ts';

type Changing = Guessed | 'conversation:assign';

interface Deps {
  client: Client<'agent'>;
  /** Lets what was said in a conversation go before it is given up. @throws RequestError where that was refused */
  saidFirst(event: string, conversationId: string): Promise<void>;
  /** Who acts, as the rows name them. */
  me(): { agentId: string; name: string };
  /** They are about to do something with a conversation. */
  onActing(conversationId: string): void;
  /** Shows how a conversation is now: what a press will make of it, then what the ack said, without waiting for the fact. */
  onChanged(conversation: ConversationView): void;
  /** It was refused: what was shown is no more. */
  onRefused(guess: ConversationView, before: ConversationView): void;
}

export function conversationActions({ client, saidFirst, me, onActing, onChanged, onRefused }: Deps) {
  /** The last that was asked of each conversation, while no answer is there. */
  const asked = new Map<string, Promise<ConversationView>>();

  function ask<E extends Changing>(
    event: E,
    input: RequestInput<'agent', E> & { conversationId: string },
  ): Promise<ConversationView> {
    const { conversationId } = input;
    onActing(conversationId);
    const answer = saidFirst(event, conversationId)
      .then(() => client.request(event, input))
      .then((reply) => {
        const { conversation } = reply as RequestData<'agent', Changing>;
        onChanged(conversation);
        return conversation;
      });
    asked.set(conversationId, answer);
    const forget = () => asked.get(conversationId) === answer && asked.delete(conversationId);
    answer.then(forget, forget);
    return answer;
  }

  /** The same of what is shown before it is answered. */
  async function press<E extends Guessed>(
    event: E,
    conversation: ConversationView,
    more: Omit<RequestInput<'agent', E>, 'conversationId'>,
  ): Promise<ConversationView> {
    const input = { ...more, conversationId: conversation.conversationId } as RequestInput<'agent', E> & {
      conversationId: string;
    };
    const guess = guessOf(event, input, conversation, me());
    onChanged(guess);
    try {
      return await ask(event, input);
    } catch (error) {
      onRefused(guess, conversation);
      throw error;
    }
  }

  /** @returns what became of it; null where the agent has been told why nothing did */
  async function tell<T>(run: () => Promise<T>): Promise<T | null> {
    try {
      return await run();
    } catch (error) {
      useToasts.getState().show({ tone: 'danger', text: errorWords(textsNow().t, error) });
      return null;
    }
  }

  const isMine = ({ assignee }: ConversationView): boolean => assignee?.agentId === me().agentId;
  const expectsOf = ({ assignee }: ConversationView) => assignee?.agentId ?? null;

  /** @throws RequestError `already_taken` (name), `agent_at_capacity`, `bad_transition` */
  const takeOrThrow = (conversation: ConversationView): Promise<ConversationView> =>
    press('conversation:take', conversation, { expects: expectsOf(conversation) });

  /** For what is asked of many: their own doing is no news to them. */
  const asking: Asking = {
    request(event, input, options) {
      const { conversationId } = input as { conversationId?: string };
      if (!conversationId) return client.request(event, input, options);
      onActing(conversationId);
      return saidFirst(event, conversationId).then(() => client.request(event, input, options));
    },
  };

  /** Says what was done, and how to have it as it was. */
  function offerUndo(key: string, before: ConversationView, now: ConversationView): void {
    const { t } = textsNow();
    const undo = async () => onChanged(await putBack(asking, before, now));
    useToasts.getState().show({
      tone: 'plain',
      text: t(key, { name: before.contact.name }),
      action: { label: t('inbox.undo'), run: () => void tell(undo) },
    });
  }

  return {
    asking,
    takeOrThrow,
    take: (conversation: ConversationView) => tell(() => takeOrThrow(conversation)),
    /** Until what was asked of it is answered. @throws RequestError where that was refused */
    settled: async (conversationId: string): Promise<void> => void (await asked.get(conversationId)),

    assign: (conversation: ConversationView, to: string) =>
      tell(() =>
        ask('conversation:assign', {
          conversationId: conversation.conversationId,
          agentId: to,
          expects: expectsOf(conversation),
        }),
      ),

    async release(conversation: ConversationView): Promise<void> {
      const released = await tell(() => press('conversation:release', conversation, {}));
      if (released && isMine(conversation)) offerUndo('together.released', conversation, released);
    },

    async transfer(conversation: ConversationView, to: { branchId: string } | { groupId: string }): Promise<void> {
      const moved = await tell(() => press('conversation:transfer', conversation, to));
      if (moved && (isMine(conversation) || conversation.branch)) offerUndo('together.moved', conversation, moved);
    },

    prioritise: (conversation: ConversationView, priority: Priority) =>
      tell(() => press('conversation:prioritise', conversation, { priority })),

    async snooze(conversation: ConversationView, until: string): Promise<void> {
      const snoozed = await tell(() => press('conversation:snooze', conversation, { until }));
      if (snoozed && isMine(conversation)) offerUndo('together.snoozed', conversation, snoozed);
    },

    /** @returns it with its tags as they are then; null where the agent has been told why not */
    tag: (conversation: ConversationView, tags: { add?: string[]; remove?: string[] }) =>
      tell(async () => {
        const changed = await press('conversation:tag', conversation, tags);
        rememberTags(changed.tags);
        return changed;
      }),

    /** For all of the staff, until somebody reads it. */
    markUnread: (conversation: ConversationView, isUnread = true) =>
      tell(() => press('conversation:unread', conversation, { isUnread })),

    reopen: (conversation: ConversationView) => tell(() => press('conversation:reopen', conversation, {})),

    /** @returns whether it was done */
    async resolve(conversation: ConversationView): Promise<boolean> {
      const resolved = await tell(() => press('conversation:resolve', conversation, {}));
      if (resolved) offerUndo('inbox.resolved_toast', conversation, resolved);
      return resolved !== null;
    },
  };
}
export type ConversationActions = ReturnType<typeof conversationActions>;
