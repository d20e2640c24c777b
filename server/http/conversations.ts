import type { PostMessage } from '../../contract/requests.ts';
import type { Agent } from '../../core/agents/agent.ts';
import { DomainError } from '../../core/errors.ts';
import type { AgentDesk } from '../desk.ts';
import type { Handlers } from './rest.ts';

type Names =
  | 'listConversations'
  | 'getConversation'
  | 'listMessages'
  | 'postMessage'
  | 'takeConversation'
  | 'assignConversation'
  | 'releaseConversation'
  | 'transferConversation'
  | 'snoozeConversation'
  | 'resolveConversation'
  | 'reopenConversation'
  | 'prioritiseConversation'
  | 'patchConversation'
  | 'listTags';

/** The inbox over REST: the same desk the sockets use. */
export function conversationRoutes(desk: AgentDesk): Pick<Handlers, Names> {
  const shown = async (conversation: ReturnType<AgentDesk['viewOf']>) => ({ conversation: await conversation });
  function say(agent: Agent, conversationId: string, { kind, ...said }: PostMessage) {
    if ('attachmentId' in said) return desk.attach(agent, { conversationId, ...said });
    return kind === 'note'
      ? desk.note(agent, { conversationId, ...said })
      : desk.reply(agent, { conversationId, ...said });
  }
  return {
    listConversations: ({ agent, query: { cursor, limit, ...filter } }) => desk.list(agent, { filter, cursor, limit }),
    getConversation: ({ agent, params }) => shown(desk.viewOf(agent, params.conversationId)),
    listMessages: ({ agent, params, query }) => {
      if (query.afterSeq !== undefined && query.beforeSeq !== undefined) {
        throw new DomainError('invalid_input', { fields: { afterSeq: ['either afterSeq or beforeSeq, not both'] } });
      }
      return desk.messages(agent, { ...params, ...query });
    },
    postMessage: async ({ agent, params, body }) => ({ message: await say(agent, params.conversationId, body) }),
    takeConversation: ({ agent, params, body }) => shown(desk.take(agent, params.conversationId, body.expects)),
    assignConversation: ({ agent, params, body }) =>
      shown(desk.assign(agent, params.conversationId, body.agentId, body.expects)),
    releaseConversation: ({ agent, params }) => shown(desk.release(agent, params.conversationId)),
    transferConversation: ({ agent, params, body }) => shown(desk.transfer(agent, params.conversationId, body)),
    snoozeConversation: ({ agent, params, body }) =>
      shown(desk.snooze(agent, params.conversationId, new Date(body.until))),
    resolveConversation: ({ agent, params }) => shown(desk.resolve(agent, params.conversationId)),
    reopenConversation: ({ agent, params }) => shown(desk.reopen(agent, params.conversationId)),
    prioritiseConversation: ({ agent, params, body }) =>
      shown(desk.prioritise(agent, params.conversationId, body.priority)),
    patchConversation: ({ agent, params, body }) => shown(desk.mark(agent, params.conversationId, body)),
    listTags: async ({ agent }) => ({ tags: await desk.tags(agent) }),
  };
}
