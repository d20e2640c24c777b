import type { Agent } from '../../core/agents/agent.ts';
import type { Core } from '../../core/assemble.ts';
import { askersOf, lastOf } from '../../core/assist/askers.ts';
import { createCopilot } from '../../core/assist/copilot.ts';
import { openTurn, toldAtHandover } from '../../core/assist/open-turn.ts';
import { productSpokenOf, summaryOf } from '../../core/assist/summary.ts';
import type { Catalogue } from '../../core/catalogue.ts';
import { isForStaff } from '../../core/conversations/people.ts';
import { newlyLinked } from '../../core/conversations/state.ts';
import { DomainError } from '../../core/errors.ts';
import { bodyOf } from '../../core/messages/message.ts';
import type { Clock, Translator } from '../../core/ports.ts';
import type { AgentDesk } from '../desk.ts';
import type { Handlers } from './rest.ts';

interface Deps {
  core: Core;
  catalogue: Catalogue;
  desk: Pick<AgentDesk, 'see'>;
  clock: Clock;
  translator: Translator | null;
}
/** The end of a log that is looked at: a talk longer than that nobody sums up from its beginning. */
const MESSAGES_MAX = 200;

/** What helps an agent in a conversation they may see. Nothing of it is sent or stored. */
export function copilotRoutes({
  core,
  catalogue,
  desk,
  clock,
  translator,
}: Deps): Pick<Handlers, 'suggestReply' | 'summariseConversation' | 'translateText'> {
  const copilot = createCopilot({ ...catalogue, vendors: core.vendors, agents: core.agents, clock });

  async function look(agent: Agent, conversationId: string) {
    const { state } = await desk.see(agent, conversationId);
    const found = await core.messages.listBefore(agent.vendorId, conversationId, null, MESSAGES_MAX);
    const messages = found.filter(({ audience }) => isForStaff(audience));
    return { state, messages };
  }

  return {
    async suggestReply({ agent, params: { conversationId } }) {
      const { vendorId } = agent;
      const { state, messages } = await look(agent, conversationId);
      // By what they may know who asked last, and to them.
      const asker = lastOf(askersOf(state, openTurn(messages)));
      if (!asker) return { suggestion: null, none: 'answered' };
      const contact = await core.contacts.byId(vendorId, asker.contactId);
      if (!contact) throw new DomainError('conversation_not_found');
      return copilot.suggest(
        {
          ...{ vendorId, conversationId, contact },
          channel: state.channel,
          addressKey: null,
          messages: asker.messages.map((message) => ({ seq: message.seq, body: bodyOf(message) })),
          dialogue: asker.dialogue,
          branchId: state.branch?.branchId ?? null,
          linkedBranchId: newlyLinked(state),
        },
        { told: toldAtHandover(messages), hidesPickupCodes: agent.role === 'branch_staff' },
      );
    },

    async summariseConversation({ agent, params: { conversationId } }) {
      const { state, messages } = await look(agent, conversationId);
      const sku = productSpokenOf(state);
      const product = sku ? await catalogue.products.bySku(agent.vendorId, sku) : null;
      return { summary: summaryOf(state, messages, product) };
    },

    async translateText({ agent, params: { conversationId }, body: { text, to } }) {
      await desk.see(agent, conversationId);
      if (!translator) throw new DomainError('model_unavailable');
      return { text: await translator.translate(text, to), to };
    },
  };
}
