/** The supervisors' wall: who waits where, who can take it, and what is about to be late. Over REST alone. */
import { z } from 'zod';
import { AGENT_ROLES, NOT_CHOSEN_REASONS, ROUTE_POOLS, ROUTE_RELAXED } from './codes.ts';
import { conversationView } from './conversations.ts';
import { at, id, point } from './primitives.ts';
import type { RouteShape } from './routes.ts';

const count = z.number().int().min(0);
/** What people have to do somewhere. */
export const wallWork = z
  .object({
    waiting: count,
    assigned: count,
    snoozed: count,
    /** Whoever waits longest for a person has waited since then. */
    longestSince: at.nullable(),
    /** By their service clocks: about to be late, and late. */
    warned: count,
    breached: count,
  })
  .meta({ id: 'WallWork' });
export type WallWork = z.infer<typeof wallWork>;

/** What was done since midnight, by the vendor's clock. */
export const wallToday = z
  .object({
    /** Conversations whose last talk was resolved today. */
    resolved: count,
    /** How long people's first answers of today took, from when a conversation came to them: half were quicker. null: there was none. */
    firstReplyS: count.nullable(),
  })
  .meta({ id: 'WallToday' });
export type WallToday = z.infer<typeof wallToday>;

/** Who is there to do it. */
export const wallStaff = z
  .object({
    /** Online and connected; `away` are all others who have not said that they are offline. */
    online: count,
    away: count,
    offline: count,
    /** Of those online whom conversations are given to: what they hold, what they may hold, and what is still free. */
    open: count,
    capacity: count,
    free: count,
  })
  .meta({ id: 'WallStaff' });
export type WallStaff = z.infer<typeof wallStaff>;

export const wallGroup = z
  .object({
    groupId: id,
    name: z.string(),
    nameEn: z.string(),
    isOpen: z.boolean(),
    work: wallWork,
    staff: wallStaff,
    today: wallToday,
  })
  .meta({ id: 'WallGroup' });
export type WallGroup = z.infer<typeof wallGroup>;
export const wallBranch = z
  .object({
    branchId: id,
    name: z.string(),
    area: z.string(),
    at: point,
    isOpen: z.boolean(),
    work: wallWork,
    staff: wallStaff,
    today: wallToday,
  })
  .meta({ id: 'WallBranch' });
export type WallBranch = z.infer<typeof wallBranch>;
export const wallAgent = z
  .object({
    agentId: id,
    name: z.string(),
    role: z.enum(AGENT_ROLES),
    availability: z.enum(['online', 'away', 'offline']),
    /** A server has them connected. */
    isConnected: z.boolean(),
    /** null: never seen. */
    seenAt: at.nullable(),
    open: count,
    capacity: count,
    branchIds: z.array(id),
    groupIds: z.array(id),
  })
  .meta({ id: 'WallAgent' });
export type WallAgent = z.infer<typeof wallAgent>;
export const wallWaiting = z
  .object({
    /** 1: the next to be given to somebody, among all the asker sees. */
    place: z.number().int().min(1),
    /** When its service clock runs out; null where none runs. */
    dueAt: at.nullable(),
    late: z.enum(['warned', 'breached']).nullable(),
    conversation: conversationView,
  })
  .meta({ id: 'WallWaiting' });
export type WallWaiting = z.infer<typeof wallWaiting>;

export const wallView = z
  .object({
    /** When this was so. */
    at,
    work: wallWork,
    staff: wallStaff,
    today: wallToday,
    groups: z.array(wallGroup),
    branches: z.array(wallBranch),
    /** What is in none of the branches, or groups, above. */
    withoutBranch: wallWork,
    withoutGroup: wallWork,
    agents: z.array(wallAgent),
    /** More agents are offline than are listed. */
    isCut: z.boolean(),
    /** Those that wait longest. */
    waiting: z.array(wallWaiting),
  })
  .meta({ id: 'Wall' });
export type WallView = z.infer<typeof wallView>;

/** Whom the router asks for a conversation now, and what keeps each of them from getting it. */
export const whyWaiting = z
  .object({
    /** False: it waits for nobody any more. */
    isQueued: z.boolean(),
    /** What is no longer insisted on. */
    relaxed: z.array(z.enum(ROUTE_RELAXED)),
    pools: z.array(
      z.object({
        pool: z.enum(ROUTE_POOLS),
        /** So many of it are online and connected. */
        looked: count,
        /** How many of these could not take it, by why. */
        not: z.record(z.enum(NOT_CHOSEN_REASONS).exclude(['busier']), count),
      }),
    ),
  })
  .meta({ id: 'WhyWaiting' });
export type WhyWaiting = z.infer<typeof whyWaiting>;

/** Its tables, each to be had as a file. */
export const WALL_TABLES = ['waiting', 'branches', 'groups', 'agents'] as const;
export type WallTableName = (typeof WALL_TABLES)[number];

export const wallRoutes = {
  wall: {
    method: 'get',
    path: '/wall',
    access: 'supervisor',
    summary:
      'Who waits where and who is there for it, as far as the asker sees; at most two seconds old. One of its tables as CSV with `format=csv`',
    query: z.strictObject({
      format: z.enum(['json', 'csv']).default('json'),
      table: z.enum(WALL_TABLES).default('waiting').meta({ description: 'Which of its tables, as CSV' }),
    }),
    reply: wallView,
    alsoAs: 'text/csv',
  },
  whyWaiting: {
    method: 'get',
    path: '/wall/waiting/:conversationId/why',
    access: 'supervisor',
    summary: 'Why a conversation that waits is nobody’s yet',
    params: z.object({ conversationId: id }),
    reply: whyWaiting,
  },
} as const satisfies Record<string, RouteShape>;
