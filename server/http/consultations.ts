import { isWritten } from '../../contract/codes.ts';
import { type Agent, isSupervisor } from '../../core/agents/agent.ts';
import type { Core } from '../../core/assemble.ts';
import { broughtIn } from '../../core/conversations/people.ts';
import type { ConversationState } from '../../core/conversations/state.ts';
import { toConversationView } from '../../core/conversations/view.ts';
import { DomainError } from '../../core/errors.ts';
import type { AgentDesk } from '../desk.ts';
import type { Inviter } from '../invitations.ts';
import type { Handlers } from './rest.ts';

interface Deps {
  core: Core;
  desk: Pick<AgentDesk, 'see'>;
  invite: Inviter;
}
type Names = 'createInvite' | 'listInvites' | 'revokeInvite' | 'bringColleague' | 'removeMember';

/** What agents do with the people of a conversation they may see. */
export function consultationRoutes({ core, desk, invite }: Deps): Pick<Handlers, Names> {
  /** What a colleague holds is theirs to open to others, of whom they have brought in, or a supervisor's. */
  async function run(agent: Agent, conversationId: string) {
    const record = await desk.see(agent, conversationId);
    const { assignee } = record.state;
    const isTheirs = assignee === null || assignee.agentId === agent.agentId;
    if (!isTheirs && !broughtIn(record.state, agent.agentId) && !isSupervisor(agent))
      throw new DomainError('already_taken', { name: assignee.name });
    return { record, ref: { vendorId: agent.vendorId, conversationId } };
  }

  return {
    async createInvite({ agent, params: { conversationId }, body }) {
      const { ref, record } = await run(agent, conversationId);
      // Nobody could answer whoever came.
      if (!isWritten(record.state.channel)) throw new DomainError('calls_only');
      return invite(ref, agent.name, body);
    },
    async listInvites({ agent, params: { conversationId } }) {
      await desk.see(agent, conversationId);
      return { invites: await core.inviting.list({ vendorId: agent.vendorId, conversationId }) };
    },
    async revokeInvite({ agent, params: { conversationId, inviteId } }) {
      const { ref } = await run(agent, conversationId);
      await core.inviting.end(ref, inviteId);
      return {};
    },

    async bringColleague({ agent, params: { conversationId }, body: { agentId } }) {
      const { record, ref } = await run(agent, conversationId);
      const colleague = await core.agents.byId(agent.vendorId, agentId);
      if (!colleague) throw new DomainError('agent_not_found');
      return shown(record, await core.people.bring(ref, agent, colleague));
    },
    /** Whoever was brought in may go without asking anybody. */
    async removeMember({ agent, params: { conversationId, memberId } }) {
      const record = await desk.see(agent, conversationId);
      if (broughtIn(record.state, agent.agentId)?.memberId !== memberId) await run(agent, conversationId);
      const ref = { vendorId: agent.vendorId, conversationId };
      return shown(record, await core.people.remove(ref, agent, memberId));
    },
  };
}

const shown = (record: Awaited<ReturnType<AgentDesk['see']>>, state: ConversationState) => ({
  conversation: toConversationView({ ...record, state }),
});
