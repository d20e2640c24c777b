/** Why there was no answer to go by. A closed list: it labels a metric. */
export const FAILURES = ['unreachable', 'timeout', 'status', 'redirect', 'too_large', 'shape', 'busy', 'open'] as const;
export type Failure = (typeof FAILURES)[number];

/** A vendor's system gave no answer to go by. Carries neither what was asked nor what was said. */
export class VendorSystemError extends Error {
  override name = 'VendorSystemError';
  readonly failure: Failure;
  /** Another try may fare better at once. */
  readonly isPassing: boolean;
  constructor(failure: Failure, { detail = '', isPassing = false }: { detail?: string; isPassing?: boolean } = {}) {
    super(`the vendor's system gave no answer: ${failure}${detail && ` ${detail}`}`);
    this.failure = failure;
    this.isPassing = isPassing;
  }
}
