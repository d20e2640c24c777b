/** Why a service could not be had or started. The message is a whole sentence for whoever typed the command. */
export class ServiceError extends Error {
  override name = 'ServiceError';
  readonly code: 'unavailable' | 'not_healthy' | 'in_use';
  constructor(code: 'unavailable' | 'not_healthy' | 'in_use', message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The message of anything thrown, for sentences that report a cause. */
export function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
