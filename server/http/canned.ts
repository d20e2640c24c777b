import type { CannedReplyView } from '../../contract/canned.ts';
import { CANNED_MAX, CANNED_OWN_MAX } from '../../contract/limits.ts';
import type { Agent } from '../../core/agents/agent.ts';
import { type CannedReply, type CannedWords, mayChange, mayUse, readsSo } from '../../core/canned/canned.ts';
import type { Catalogue } from '../../core/catalogue.ts';
import { DomainError } from '../../core/errors.ts';
import { derivedId, newId } from '../../core/ids.ts';
import { keyOf, printOf } from './idempotency-key.ts';
import type { Handlers } from './rest.ts';

type Names = 'listCannedReplies' | 'createCannedReply' | 'changeCannedReply' | 'deleteCannedReply';

/** Canned replies: everybody's own, and the shared ones supervisors write. */
export function cannedRoutes({
  catalogue: { canned },
}: {
  catalogue: Pick<Catalogue, 'canned'>;
}): Pick<Handlers, Names> {
  /** @throws DomainError `canned_not_found` also where it is not theirs to see, `forbidden` where it is not theirs to change */
  async function toChange(agent: Agent, cannedId: string): Promise<CannedReply> {
    const reply = await canned.byId(agent.vendorId, cannedId);
    if (!reply || !mayUse(agent, reply)) throw new DomainError('canned_not_found');
    if (!mayChange(agent, reply)) throw new DomainError('forbidden');
    return reply;
  }

  return {
    async listCannedReplies({ agent }) {
      const all = await canned.usable(agent.vendorId, agent.agentId);
      return { canned: all.filter((reply) => mayUse(agent, reply)).map((reply) => toView(agent, reply)) };
    },

    async createCannedReply({ req, agent, body }) {
      const { vendorId, agentId } = agent;
      const { isShared, ...words } = body;
      const owner = isShared ? null : agentId;
      const placed = isShared ? words : { ...words, branchIds: [], groupIds: [] };
      if (!mayChange(agent, { owner, ...placed })) throw new DomainError('forbidden');
      const key = keyOf(req);
      const cannedId = key ? derivedId('ca', vendorId, agentId, key) : newId('ca');
      const most = isShared ? CANNED_MAX : CANNED_OWN_MAX;
      const isKnown = key !== null && (await canned.byId(vendorId, cannedId)) !== null;
      if (!isKnown && (await canned.count(vendorId, owner, most)) >= most)
        throw new DomainError('too_many_canned', { count: most });
      const print = printOf(body);
      const made = await canned.create({ vendorId, cannedId, owner, ...placed, updatedBy: whoIs(agent) }, print);
      if (made === 'shortcut_taken') throw new DomainError('shortcut_taken', { shortcut: words.shortcut });
      if (made.print !== print) throw new DomainError('id_reused');
      if (!made.reply) throw new DomainError('canned_not_found');
      return { canned: toView(agent, made.reply) };
    },

    async changeCannedReply({ agent, params: { cannedId }, body: { rev, ...given } }) {
      const words = Object.fromEntries(
        Object.entries(given).filter(([, value]) => value !== undefined),
      ) as Partial<CannedWords>;
      const before = await toChange(agent, cannedId);
      if (readsSo(before, words)) return { canned: toView(agent, before) };
      // Neither may it be moved to where it would not be theirs.
      if (!mayChange(agent, { ...before, ...words })) throw new DomainError('forbidden');
      const changed = await canned.change({ vendorId: agent.vendorId, cannedId, rev }, words, whoIs(agent));
      if (changed === 'shortcut_taken')
        throw new DomainError('shortcut_taken', { shortcut: words.shortcut ?? before.shortcut });
      if (changed) return { canned: toView(agent, changed) };
      const now = await toChange(agent, cannedId);
      if (readsSo(now, words)) return { canned: toView(agent, now) };
      throw new DomainError('canned_changed', { name: now.updatedBy?.name ?? '–' });
    },

    async deleteCannedReply({ agent, params: { cannedId } }) {
      await toChange(agent, cannedId);
      await canned.remove(agent.vendorId, cannedId);
      return {};
    },
  };
}

const whoIs = ({ agentId, name }: Agent) => ({ agentId, name });

const toView = (agent: Agent, reply: CannedReply): CannedReplyView => {
  const { vendorId: _, owner, updatedAt, updatedBy, ...fields } = reply;
  return {
    ...fields,
    isShared: owner === null,
    mayChange: mayChange(agent, reply),
    updatedAt: updatedAt.toISOString(),
    updatedBy: updatedBy?.name ?? '',
  };
};
