import { isSupervisor } from '../../core/agents/agent.ts';
import type { StaffFields } from '../../core/agents/staff.store.ts';
import type { Core } from '../../core/assemble.ts';
import type { Catalogue } from '../../core/catalogue.ts';
import { DomainError } from '../../core/errors.ts';
import type { AuditTrail } from '../audit-trail.ts';
import { readNameCursor, writeNameCursor } from '../cursor.ts';
import type { Limiters } from '../limits.ts';
import { networkOf } from '../network.ts';
import { staffDesk, toColleagueView } from '../staff.ts';
import { asAdminOfAll } from './as-admin.ts';
import { keyOf, printOf } from './idempotency-key.ts';
import type { Handlers } from './rest.ts';

type Names =
  | 'listAgents'
  | 'getAgent'
  | 'createAgent'
  | 'changeAgent'
  | 'removeAgent'
  | 'inviteAgent'
  | 'acceptInvitation';
interface Deps {
  core: Core;
  catalogue: Catalogue;
  limiters: Limiters;
  publicUrl: string;
  trail: AuditTrail;
}

/** The vendor's people: for everybody to find, for admins to put on record. */
export function agentRoutes({ core, catalogue, limiters, publicUrl, trail }: Deps): Pick<Handlers, Names> {
  const desk = staffDesk({ core, ...catalogue, publicUrl, trail });
  return {
    async listAgents({ agent, query: { q, branchId, groupId, cursor, limit } }) {
      const query = { words: q, byEmail: isSupervisor(agent), branchId, groupId };
      const after = cursor ? readNameCursor(cursor) : null;
      const found = await catalogue.staff.page(
        agent.vendorId,
        query,
        after && { name: after.name, agentId: after.id },
        limit + 1, // whether there is another page
      );
      const page = found.slice(0, limit);
      const last = found.length > limit ? page.at(-1) : undefined;
      return {
        agents: page.map((one) => toColleagueView(one, agent)),
        nextCursor: last ? writeNameCursor({ name: last.name, id: last.agentId }) : null,
      };
    },

    async getAgent({ agent, params: { agentId } }) {
      asAdminOfAll(agent);
      const found = await catalogue.staff.byId(agent.vendorId, agentId);
      if (!found) throw new DomainError('agent_not_found');
      return { agent: toColleagueView(found, agent) };
    },

    async createAgent({ req, agent, body }) {
      asAdminOfAll(agent);
      return { agent: await desk.create(agent, body, { key: keyOf(req), print: printOf(body) }) };
    },

    async changeAgent({ agent, params: { agentId }, body: { rev, ...given } }) {
      asAdminOfAll(agent);
      const fields = Object.fromEntries(
        Object.entries(given).filter(([, value]) => value !== undefined),
      ) as Partial<StaffFields>;
      return { agent: await desk.change(agent, agentId, rev, fields) };
    },

    async removeAgent({ agent, params: { agentId } }) {
      asAdminOfAll(agent);
      await desk.remove(agent, agentId);
      return {};
    },

    async inviteAgent({ agent, params: { agentId } }) {
      asAdminOfAll(agent);
      return desk.invite(agent, agentId);
    },

    async acceptInvitation({ req, body: { token, password } }) {
      const key = networkOf(req.ip ?? '');
      await limiters.login.take(key);
      const accepted = await desk.accept(token, password);
      // Only what failed counts, as for sign-ins.
      await limiters.login.giveBack(key);
      return accepted;
    },
  };
}
