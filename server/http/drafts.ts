import type { DraftView } from '../../contract/drafts.ts';
import { sightOf } from '../../core/agents/agent.ts';
import type { Core } from '../../core/assemble.ts';
import type { Catalogue } from '../../core/catalogue.ts';
import { maySee } from '../../core/conversations/may-see.ts';
import { type Draft, isWordless } from '../../core/drafts/draft.store.ts';
import type { Publisher } from '../../core/ports.ts';
import { agentRooms } from '../../core/rooms.ts';
import type { AgentDesk } from '../desk.ts';
import type { Handlers } from './rest.ts';

interface Deps {
  core: Pick<Core, 'conversations'>;
  desk: Pick<AgentDesk, 'see'>;
  catalogue: Pick<Catalogue, 'drafts'>;
  publisher: Publisher;
}

/** Drafts of the one who asks, told to all of their devices; nobody else reads them. */
export function draftRoutes({
  core,
  desk,
  catalogue: { drafts },
  publisher,
}: Deps): Pick<Handlers, 'listDrafts' | 'putDraft'> {
  return {
    async listDrafts({ agent }) {
      const own = await drafts.ofAgent(agent.vendorId, agent.agentId);
      const ids = own.map(({ conversationId }) => conversationId);
      const records = await core.conversations.byIds(agent.vendorId, ids);
      const seen = new Set(
        records.filter(({ state }) => maySee(state, sightOf(agent))).map(({ state }) => state.conversationId),
      );
      return { drafts: own.filter(({ conversationId }) => seen.has(conversationId)).map(toView) };
    },

    async putDraft({ agent, params: { conversationId }, body: { rev, ...words } }) {
      await desk.see(agent, conversationId);
      const { vendorId, agentId } = agent;
      const ref = { vendorId, agentId, conversationId, rev };
      if (rev === 0 && isWordless(words)) return { isKept: true, draft: null };
      const { isKept, draft } = await drafts.put(ref, words);
      const view = draft && toView(draft);
      if (isKept && view)
        publisher.publish([
          {
            namespace: 'agent',
            rooms: [agentRooms.agent(vendorId, agentId)],
            fact: 'draft:changed',
            payload: { conversationId, draft: view },
          },
        ]);
      return { isKept, draft: view };
    },
  };
}

const toView = (draft: Draft): DraftView => ({ ...draft, at: draft.at.toISOString() });
