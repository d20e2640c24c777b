/** What supervisors do with colleagues: write to them, and say whether they are there. */
import type { WriteColleague } from '../contract/staff-messages.ts';
import { type Agent, isInSight, isSupervisor } from '../core/agents/agent.ts';
import type { Core } from '../core/assemble.ts';
import { DomainError } from '../core/errors.ts';
import { derivedId, newId } from '../core/ids.ts';
import type { Publisher } from '../core/ports.ts';
import { agentRooms } from '../core/rooms.ts';
import type { StaffMessageStore } from '../core/staff-messages/staff-message.store.ts';
import { type StaffMessage, toStaffMessageView } from '../core/staff-messages/staff-message.ts';
import type { AgentDesk } from './desk.ts';

interface Deps {
  core: Pick<Core, 'agents'>;
  staffMessages: StaffMessageStore;
  desk: Pick<AgentDesk, 'see' | 'setAvailability'>;
  publisher: Publisher;
}
/** By what a request is known when it comes again. */
interface Known {
  key: string | null;
  print: string;
}
const LISTED_MAX = 100;

export function colleagues({ core, staffMessages, desk, publisher }: Deps) {
  /** @throws DomainError `agent_not_found` also where they do not work where the asker sees */
  async function inSight(asker: Agent, agentId: string): Promise<Agent> {
    const found = await core.agents.byId(asker.vendorId, agentId);
    if (!found || !isInSight(asker, found)) throw new DomainError('agent_not_found');
    return found;
  }

  /** Whom the asker may write to: who works in their sight, and who has written to them. */
  async function mayWriteTo(asker: Agent, agentId: string): Promise<Agent> {
    if (await staffMessages.hasWritten(asker.vendorId, agentId, asker.agentId)) {
      const found = await core.agents.byId(asker.vendorId, agentId);
      if (found) return found;
    }
    if (!isSupervisor(asker)) throw new DomainError('forbidden');
    return inSight(asker, agentId);
  }

  const tell = (message: StaffMessage) =>
    publisher.publish([
      {
        namespace: 'agent',
        rooms: [message.to, message.from].map(({ agentId }) => agentRooms.agent(message.vendorId, agentId)),
        fact: 'agent:message',
        payload: { message: toStaffMessageView(message) },
      },
    ]);

  return {
    async write(asker: Agent, agentId: string, { text, conversationId }: WriteColleague, { key, print }: Known) {
      const to = await mayWriteTo(asker, agentId);
      if (conversationId) await desk.see(asker, conversationId);
      const { vendorId } = asker;
      const { message, ...stored } = await staffMessages.add(
        {
          vendorId,
          messageId: key ? derivedId('sm', vendorId, asker.agentId, key) : newId('sm'),
          at: new Date(),
          from: { agentId: asker.agentId, name: asker.name },
          to: { agentId: to.agentId, name: to.name },
          text,
          conversationId: conversationId ?? null,
          readAt: null,
        },
        print,
      );
      if (stored.print !== print) throw new DomainError('id_reused');
      // Told again where the request came again: whoever stored it may have ended before telling.
      tell(message);
      return toStaffMessageView(message);
    },

    async messages({ vendorId, agentId }: Agent) {
      return (await staffMessages.ofAgent(vendorId, agentId, LISTED_MAX)).map(toStaffMessageView);
    },

    async read({ vendorId, agentId }: Agent, messageId: string): Promise<void> {
      const message = await staffMessages.markRead(vendorId, agentId, messageId);
      if (!message) throw new DomainError('not_found');
      tell(message);
    },

    /** They are told by whom. */
    async setAvailability(asker: Agent, agentId: string, availability: Agent['availability']) {
      const colleague = await inSight(asker, agentId);
      const agent = await desk.setAvailability(colleague, availability);
      publisher.publish([
        {
          namespace: 'agent',
          rooms: [agentRooms.agent(colleague.vendorId, agentId)],
          fact: 'agent:changed',
          payload: { agent, byName: asker.name },
        },
      ]);
      return agent;
    },
  };
}
