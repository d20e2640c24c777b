/** What an agent does with a conversation. Each is done or explained; none leaves the page in doubt. */
import type { Client, RequestData, RequestInput } from '../../client/index.ts';
import type { Priority } from '../../contract/codes.ts';
import type { ConversationView } from '../../contract/conversations.ts';
import { rememberTags } from '../parts/directory.ts';
import { useToasts } from '../state/toasts.ts';
import { errorWords } from '../texts/error-words.ts';
import { textsNow } from '../texts/use-texts.ts';

type Changing =
  | 'conversation:take'
  | 'conversation:assign'
  | 'conversation:release'
  | 'conversation:transfer'
  | 'conversation:prioritise'
  | 'conversation:snooze'
  | 'conversation:resolve'
  | 'conversation:reopen'
  | 'conversation:tag'
  | 'conversation:unread';

interface Deps {
  client: Client<'agent'>;
  agentId: string;
  /** They are about to do something with a conversation. */
  onActing(conversationId: string): void;
  /** Shows what an ack said without waiting for the fact. */
  onChanged(conversation: ConversationView): void;
}

export function conversationActions({ client, agentId, onActing, onChanged }: Deps) {
  async function ask<E extends Changing>(
    event: E,
    input: RequestInput<'agent', E> & { conversationId: string },
  ): Promise<ConversationView> {
    onActing(input.conversationId);
    const reply = (await client.request(event, input)) as RequestData<'agent', Changing>;
    onChanged(reply.conversation);
    return reply.conversation;
  }

  /** @returns whether it was done; otherwise the agent has been told why not */
  async function tell(run: () => Promise<unknown>): Promise<boolean> {
    try {
      await run();
      return true;
    } catch (error) {
      useToasts.getState().show({ tone: 'danger', text: errorWords(textsNow().t, error) });
      return false;
    }
  }

  const expectsOf = ({ assignee }: ConversationView) => assignee?.agentId ?? null;

  /** @throws RequestError `already_taken` (name), `agent_at_capacity`, `bad_transition` */
  const takeOrThrow = (conversation: ConversationView): Promise<ConversationView> =>
    ask('conversation:take', { conversationId: conversation.conversationId, expects: expectsOf(conversation) });

  async function undoResolve(before: ConversationView): Promise<void> {
    const { conversationId } = before;
    const reopened = await ask('conversation:reopen', { conversationId });
    if (before.assignee?.agentId === agentId) await takeOrThrow(reopened);
  }

  return {
    takeOrThrow,
    take: (conversation: ConversationView) => tell(() => takeOrThrow(conversation)),

    assign: (conversation: ConversationView, to: string) =>
      tell(() =>
        ask('conversation:assign', {
          conversationId: conversation.conversationId,
          agentId: to,
          expects: expectsOf(conversation),
        }),
      ),

    release: ({ conversationId }: ConversationView) => tell(() => ask('conversation:release', { conversationId })),

    transfer: ({ conversationId }: ConversationView, to: { branchId: string } | { groupId: string }) =>
      tell(() => ask('conversation:transfer', { conversationId, ...to })),

    prioritise: ({ conversationId }: ConversationView, priority: Priority) =>
      tell(() => ask('conversation:prioritise', { conversationId, priority })),

    snooze: ({ conversationId }: ConversationView, until: string) =>
      tell(() => ask('conversation:snooze', { conversationId, until })),

    /** @returns it with its tags as they are then; null where the agent has been told why not */
    async tag(
      { conversationId }: ConversationView,
      tags: { add?: string[]; remove?: string[] },
    ): Promise<ConversationView | null> {
      let changed: ConversationView | null = null;
      await tell(async () => {
        changed = await ask('conversation:tag', { conversationId, ...tags });
        rememberTags(changed.tags);
      });
      return changed;
    },

    /** For all of the staff, until somebody reads it. */
    markUnread: ({ conversationId }: ConversationView, isUnread = true) =>
      tell(() => ask('conversation:unread', { conversationId, isUnread })),

    reopen: ({ conversationId }: ConversationView) => tell(() => ask('conversation:reopen', { conversationId })),

    async resolve(conversation: ConversationView): Promise<boolean> {
      const { conversationId, contact } = conversation;
      const isDone = await tell(() => ask('conversation:resolve', { conversationId }));
      const { t } = textsNow();
      if (isDone) {
        useToasts.getState().show({
          tone: 'plain',
          text: t('inbox.resolved_toast', { name: contact.name }),
          action: { label: t('inbox.undo'), run: () => void tell(() => undoResolve(conversation)) },
        });
      }
      return isDone;
    },
  };
}
export type ConversationActions = ReturnType<typeof conversationActions>;
