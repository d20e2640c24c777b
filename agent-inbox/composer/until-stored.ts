import type { ConversationLog } from '../../client/index.ts';

/** Waits until words handed to the outbox are stored. @returns false where they were refused */
export function untilStored(log: Pick<ConversationLog, 'pending' | 'onChange'>, clientId: string): Promise<boolean> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      const pending = log.pending.find((one) => one.clientId === clientId);
      if (pending && pending.state !== 'failed') return false;
      resolve(!pending);
      return true;
    };
    if (look()) return;
    const stop = log.onChange(() => look() && stop());
  });
}
