import { VIEWS_OWN_MAX, VIEWS_SHARED_MAX } from '../../contract/limits.ts';
import type { SavedView } from '../../contract/views.ts';
import type { Agent } from '../../core/agents/agent.ts';
import type { Catalogue } from '../../core/catalogue.ts';
import { DomainError } from '../../core/errors.ts';
import { derivedId, newId } from '../../core/ids.ts';
import type { Publisher } from '../../core/ports.ts';
import { agentRooms } from '../../core/rooms.ts';
import { mayChangeView, maySeeView, type View, type ViewFields } from '../../core/views/view.ts';
import { keyOf, printOf } from './idempotency-key.ts';
import type { Handlers } from './rest.ts';

type Names = 'listViews' | 'createView' | 'changeView' | 'deleteView';
interface Deps {
  catalogue: Pick<Catalogue, 'views'>;
  publisher: Publisher;
}

/** Saved views: everybody's own, and the shared ones supervisors keep. */
export function viewRoutes({ catalogue: { views }, publisher }: Deps): Pick<Handlers, Names> {
  /** @throws DomainError `view_not_found` also where it is not theirs to see, `forbidden` where it is not theirs to change */
  async function toChange(agent: Agent, viewId: string): Promise<View> {
    const view = await views.byId(agent.vendorId, viewId);
    if (!view || !maySeeView(agent, view)) throw new DomainError('view_not_found');
    if (!mayChangeView(agent, view)) throw new DomainError('forbidden');
    return view;
  }

  /** Whoever has it in their list reads the views anew. */
  function tell({ vendorId, isShared, ownerId }: Pick<View, 'vendorId' | 'isShared' | 'ownerId'>): void {
    const room = isShared ? agentRooms.vendor(vendorId) : agentRooms.agent(vendorId, ownerId);
    publisher.publish([{ namespace: 'agent', rooms: [room], fact: 'views:changed', payload: {} }]);
  }

  return {
    async listViews({ agent }) {
      const found = await views.usable(agent.vendorId, agent.agentId);
      return { views: found.map((view) => toSavedView(agent, view)) };
    },

    async createView({ req, agent, body }) {
      const { vendorId, agentId, name } = agent;
      const { isShared } = body;
      if (!mayChangeView(agent, { isShared, ownerId: agentId })) throw new DomainError('forbidden');
      const key = keyOf(req);
      const viewId = key ? derivedId('vw', vendorId, agentId, key) : newId('vw');
      const most = isShared ? VIEWS_SHARED_MAX : VIEWS_OWN_MAX;
      const isKnown = key !== null && (await views.byId(vendorId, viewId)) !== null;
      if (!isKnown && (await views.count(vendorId, isShared ? null : agentId, most)) >= most)
        throw new DomainError('too_many_views', { count: most });
      const print = printOf(body);
      const made = await views.create(
        { vendorId, viewId, ...body, ownerId: agentId, updatedBy: { agentId, name } },
        print,
      );
      if (made.print !== print) throw new DomainError('id_reused');
      if (!made.view) throw new DomainError('view_not_found');
      tell(made.view);
      return { view: toSavedView(agent, made.view) };
    },

    async changeView({ agent, params: { viewId }, body: { rev, ...given } }) {
      const fields = Object.fromEntries(
        Object.entries(given).filter(([, value]) => value !== undefined),
      ) as Partial<ViewFields>;
      const before = await toChange(agent, viewId);
      if (isSo(before, fields)) return { view: toSavedView(agent, before) };
      const { vendorId, agentId, name } = agent;
      const changed = await views.change({ vendorId, viewId, rev }, fields, { agentId, name });
      if (changed) {
        tell(changed);
        return { view: toSavedView(agent, changed) };
      }
      const now = await toChange(agent, viewId);
      if (isSo(now, fields)) return { view: toSavedView(agent, now) };
      throw new DomainError('view_changed', { name: now.updatedBy.name });
    },

    async deleteView({ agent, params: { viewId } }) {
      const view = await toChange(agent, viewId);
      await views.remove(agent.vendorId, viewId);
      tell(view);
      return {};
    },
  };
}

/** Whether it is so already: what was asked twice is done once. */
const isSo = (view: View, fields: Partial<ViewFields>): boolean =>
  Object.entries(fields).every(
    ([name, value]) => JSON.stringify(view[name as keyof ViewFields]) === JSON.stringify(value),
  );

const toSavedView = (agent: Agent, view: View): SavedView => {
  const { vendorId: _, ownerId: __, updatedAt, updatedBy, ...fields } = view;
  return {
    ...fields,
    mayChange: mayChangeView(agent, view),
    updatedAt: updatedAt.toISOString(),
    updatedBy: updatedBy.name,
  };
};
