/** What a vendor promises its shoppers in business time, and what is done when that is about to be broken, or is. */
import { z } from 'zod';
import { PRIORITIES, SLA_ACTIONS, SLA_CLOCKS } from './codes.ts';
import { at, id } from './primitives.ts';
import type { RouteShape } from './routes.ts';

export const SLA_POLICIES_MAX = 100;
/** Thirty days, day and night. */
const MINUTES_MAX = 43_200;

const minutes = z.number().int().min(1).max(MINUTES_MAX).nullable();
const actions = z
  .array(z.enum(SLA_ACTIONS))
  .max(SLA_ACTIONS.length)
  .refine((list) => new Set(list).size === list.length, 'each action once');

export const slaPolicy = z
  .strictObject({
    policyId: id,
    /** The group it is for; null: any. */
    groupId: id.nullable(),
    /** The priorities it is for; null: any. */
    priorities: z.array(z.enum(PRIORITIES)).min(1).max(PRIORITIES.length).nullable(),
    /** From the handover to the first words of a person; null: not promised. */
    firstReplyMin: minutes,
    /** From a shopper's words to the next words of a person. */
    nextReplyMin: minutes,
    /** From the handover until it is resolved. */
    resolveMin: minutes,
    /** How much of the time has gone when it is warned of, in percent. */
    warnAtPct: z.number().int().min(1).max(99).default(75),
    onWarn: actions.default([]),
    onBreach: actions.default([]),
  })
  .meta({ id: 'SlaPolicy' });
export type SlaPolicy = z.output<typeof slaPolicy>;

const policies = z
  .array(slaPolicy)
  .max(SLA_POLICIES_MAX)
  .refine((list) => new Set(list.map(({ policyId }) => policyId)).size === list.length, 'each policyId once');

/** The clock that runs in a conversation, as agents see it. */
export const slaView = z
  .object({
    clock: z.enum(SLA_CLOCKS),
    warnAt: at,
    dueAt: at,
    /** It was late when this was told; afterwards `dueAt` says so. */
    isBreached: z.boolean(),
  })
  .meta({ id: 'Sla' });
export type SlaView = z.infer<typeof slaView>;

/** What an agent is told of a conversation by itself. */
export const notified = z
  .object({
    conversationId: id,
    /** Whose it is. */
    name: z.string(),
    what: z.enum(['sla_warned', 'sla_breached']),
    clock: z.enum(SLA_CLOCKS),
    dueAt: at,
  })
  .meta({ id: 'Notified' });
export type Notified = z.infer<typeof notified>;

/** `rev` 0: nothing was ever promised. */
const slaPolicies = z.object({ policies, rev: z.number().int().min(0) }).meta({ id: 'SlaPolicies' });

export const slaRoutes = {
  listSlaPolicies: {
    method: 'get',
    path: '/sla-policies',
    access: 'supervisor',
    summary: 'What is promised in business time, and what is done when that is about to be late, or is',
    reply: slaPolicies,
  },
  putSlaPolicies: {
    method: 'put',
    path: '/sla-policies',
    access: 'supervisor',
    summary:
      'Replace the promises, all at once, as they stood at `rev`; for admins of the whole vendor. Open conversations go by them within seconds',
    body: z.strictObject({ policies, rev: z.number().int().min(0) }).meta({ id: 'PutSlaPolicies' }),
    reply: slaPolicies,
  },
} as const satisfies Record<string, RouteShape>;
