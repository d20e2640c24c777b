import type { AuditAction, AuditKind } from '../../contract/codes.ts';

export interface AuditChange {
  field: string;
  from: string | null;
  to: string | null;
}
/** One change of the settings, as it was made. */
export interface AuditEntry {
  auditId: string;
  vendorId: string;
  at: Date;
  by: { agentId: string; name: string };
  action: AuditAction;
  of: { kind: AuditKind; id: string; name: string };
  changes: AuditChange[];
}

/** A week of hours fits, and a year of holidays. */
const VALUE_MAX = 4_000;

/**
 * What differs between two states of something, in the order of its fields. One that is new, or gone, is told against
 * nothing. What a state says and an entry should not, `leaveOut` names: revisions, and whatever else counts by itself.
 */
export function changesBetween(
  before: object | null,
  after: object | null,
  leaveOut: readonly string[] = [],
): AuditChange[] {
  const from = (before ?? {}) as Record<string, unknown>;
  const to = (after ?? {}) as Record<string, unknown>;
  const fields = [...new Set([...Object.keys(from), ...Object.keys(to)])].filter((one) => !leaveOut.includes(one));
  return fields
    .map((field) => ({ field, from: textOf(from[field]), to: textOf(to[field]) }))
    .filter((change) => change.from !== change.to)
    .map(({ field, ...change }) => ({ field, from: cut(change.from), to: cut(change.to) }));
}

function textOf(value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (Array.isArray(value) && value.length === 0) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const cut = (text: string | null): string | null =>
  text !== null && text.length > VALUE_MAX ? `${text.slice(0, VALUE_MAX)}…` : text;
