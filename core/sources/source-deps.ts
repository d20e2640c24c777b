import type { Clock, VendorSystems } from '../ports.ts';

/** What a source stands on that asks vendors' own systems: what is learnt is stored, and read from there. */
export interface SourceDeps<S> {
  store: S;
  systems: VendorSystems;
  clock: Clock;
  /** What was learnt could not be stored. */
  onError(error: unknown): void;
  nowMs?: () => number;
}
