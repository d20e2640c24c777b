/** Who changed what in the settings: kept for good, and never changed. */
import { z } from 'zod';
import { AUDIT_ACTIONS, AUDIT_KINDS } from './codes.ts';
import { PAGE_MAX } from './limits.ts';
import { at, cursor, id } from './primitives.ts';
import type { RouteShape } from './routes.ts';

/** As text: words as they are, everything else as JSON; long ones are cut. null: there was, or is, none. */
const value = z.string().nullable();
export const auditEntry = z
  .object({
    auditId: id,
    at,
    /** An agent, or an API key under its `keyId`. */
    by: z.object({ agentId: id, name: z.string() }),
    action: z.enum(AUDIT_ACTIONS),
    of: z.object({ kind: z.enum(AUDIT_KINDS), id, name: z.string() }),
    changes: z.array(z.object({ field: z.string(), from: value, to: value })),
  })
  .meta({ id: 'AuditEntry' });
export type AuditEntryView = z.infer<typeof auditEntry>;

export const auditRoutes = {
  listAudit: {
    method: 'get',
    path: '/audit',
    access: 'supervisor',
    summary: 'Who changed what in the settings, the newest first; for admins of the whole vendor. No secret is in it',
    query: z.strictObject({
      kind: z.enum(AUDIT_KINDS).optional(),
      cursor: cursor.optional(),
      limit: z.coerce.number().int().min(1).max(PAGE_MAX).default(50),
    }),
    reply: z.object({ entries: z.array(auditEntry), nextCursor: cursor.nullable() }).meta({ id: 'AuditList' }),
  },
} as const satisfies Record<string, RouteShape>;
