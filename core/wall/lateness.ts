/** What the service clock of a conversation says; there is none where nothing was promised. */
export interface Lateness {
  dueAt: Date;
  /** null: there is time. */
  late: 'warned' | 'breached' | null;
}

/** Reads the clock from where it is kept with the projection, which has none where nothing was promised. */
export function latenessOf(record: { state: object }, now: Date): Lateness | null {
  const sla = clockIn(record) ?? clockIn(record.state);
  if (!(sla?.dueAt instanceof Date)) return null;
  const isWarned = sla.warnAt instanceof Date && sla.warnAt <= now;
  return { dueAt: sla.dueAt, late: sla.dueAt <= now ? 'breached' : isWarned ? 'warned' : null };
}

const clockIn = (where: object) => (where as { sla?: { dueAt?: unknown; warnAt?: unknown } | null }).sla;
