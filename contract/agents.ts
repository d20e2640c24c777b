/** The vendor's people: who they are to colleagues, and how admins put them on record. */
import { z } from 'zod';
import { AGENT_ROLES } from './codes.ts';
import { agentView } from './conversations.ts';
import { AGENT_CAPACITY, AGENT_CAPACITY_MAX, AGENTS_PAGE_MAX, PASSWORD_MAX, PASSWORD_MIN } from './limits.ts';
import { at, cursor, givenName, id, locale } from './primitives.ts';
import type { RouteShape } from './routes.ts';

const fields = {
  email: z.email().max(254),
  name: givenName,
  role: z.enum(AGENT_ROLES),
  /** `limited`: sees what is of their branches and groups. */
  scope: z.enum(['all', 'limited']),
  branchIds: z.array(id).max(500),
  groupIds: z.array(id).max(100),
  /** As those of groups: `service:<serviceId>`, `family:<category>`, `complaint`. */
  skills: z.array(z.string().min(1).max(80)).max(50),
  /** Languages they answer in. */
  languages: z.array(locale).min(1).max(2),
  locale,
  /** Conversations they may hold at once. */
  capacity: z.number().int().min(1).max(AGENT_CAPACITY_MAX),
};
export const createAgent = z
  .strictObject({
    ...fields,
    branchIds: fields.branchIds.default([]),
    groupIds: fields.groupIds.default([]),
    skills: fields.skills.default([]),
    languages: fields.languages.default(['id', 'en']),
    locale: locale.default('id'),
    capacity: fields.capacity.default(AGENT_CAPACITY),
  })
  .meta({ id: 'CreateAgent' });
export type CreateAgent = z.input<typeof createAgent>;
/** `rev`: the revision that was read. Changed since by somebody else: `agent_changed`. */
export const changeAgent = z
  .strictObject({ rev: z.number().int().min(1), ...z.strictObject(fields).partial().shape })
  .meta({ id: 'ChangeAgent' });
export type ChangeAgent = z.infer<typeof changeAgent>;

export const colleagueView = agentView
  .extend({
    /** null: told to supervisors, and to themselves. */
    email: z.string().nullable(),
    groupIds: z.array(id),
    skills: z.array(z.string()),
    languages: z.array(locale),
    /** They have chosen no password yet. */
    isInvited: z.boolean(),
    rev: z.number().int(),
  })
  .meta({ id: 'Colleague' });
export type ColleagueView = z.infer<typeof colleagueView>;
const oneColleague = z.object({ agent: colleagueView });

export const agentQuery = z.strictObject({
  /** A part of the name; for supervisors, of the e-mail too. */
  q: z.string().trim().max(80).optional(),
  branchId: id.optional(),
  groupId: id.optional(),
  cursor: cursor.optional(),
  limit: z.coerce.number().int().min(1).max(AGENTS_PAGE_MAX).default(100),
});
export const agentList = z
  .object({ agents: z.array(colleagueView), nextCursor: cursor.nullable() })
  .meta({ id: 'AgentList' });

export const acceptInvitation = z
  .strictObject({ token: z.string().min(1).max(128), password: z.string().min(PASSWORD_MIN).max(PASSWORD_MAX) })
  .meta({ id: 'AcceptInvitation' });

const agentId = z.object({ agentId: id });
export const agentRoutes = {
  listAgents: {
    method: 'get',
    path: '/agents',
    access: 'agent',
    summary: 'The agents of the vendor, a page by name',
    query: agentQuery,
    reply: agentList,
  },
  getAgent: {
    method: 'get',
    path: '/agents/:agentId',
    access: 'supervisor',
    summary: 'One agent, as admins see them now',
    params: agentId,
    reply: oneColleague,
  },
  createAgent: {
    method: 'post',
    path: '/agents',
    access: 'supervisor',
    summary:
      'Put an agent on record; for admins, as all changes of agents, and never above one’s own role. Header `Idempotency-Key`: a repeat is the same agent',
    body: createAgent,
    reply: oneColleague,
    status: 201,
  },
  changeAgent: {
    method: 'patch',
    path: '/agents/:agentId',
    access: 'supervisor',
    summary: 'Change an agent, as they stood at `rev`; changed so already is answered as changed',
    params: agentId,
    body: changeAgent,
    reply: oneColleague,
  },
  removeAgent: {
    method: 'delete',
    path: '/agents/:agentId',
    access: 'supervisor',
    summary: 'Remove an agent: signed out, and what they hold goes back to the queue. A repeat changes nothing',
    params: agentId,
    reply: z.object({}),
  },
  inviteAgent: {
    method: 'post',
    path: '/agents/:agentId/invitation',
    access: 'supervisor',
    summary:
      'A link by which the agent chooses a password, once, within a week; shown once, and the only one that holds',
    params: agentId,
    reply: z.object({ url: z.url(), expiresAt: at }).meta({ id: 'Invitation' }),
    status: 201,
  },
  acceptInvitation: {
    method: 'post',
    path: '/invitations/accept',
    access: 'public',
    summary: 'Choose a password by an invitation; all sign-ins of before end',
    body: acceptInvitation,
    reply: z.object({ email: z.string() }),
  },
} as const satisfies Record<string, RouteShape>;
