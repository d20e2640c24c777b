import type { ConversationLog } from '../../client/index.ts';

/** Ids of what was held back and never left: it waits no more, and is not stored either. */
export const takenBack = new Set<string>();

/** Waits until words handed to the outbox are stored. @returns false where they were refused or taken back */
export function untilStored(log: Pick<ConversationLog, 'pending' | 'onChange'>, clientId: string): Promise<boolean> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      const pending = log.pending.find((one) => one.clientId === clientId);
      if (pending && pending.state !== 'failed') return false;
      resolve(!pending && !takenBack.has(clientId));
      return true;
    };
    if (look()) return;
    const stop = log.onChange(() => look() && stop());
  });
}
