import type { ConversationLog, HoldingOutbox } from '../../client/index.ts';

/** Waits until words handed to the outbox are stored. @returns false where they were refused or taken back */
export function untilStored(
  log: Pick<ConversationLog, 'pending' | 'onChange'>,
  outbox: Pick<HoldingOutbox, 'wasTakenBack'>,
  clientId: string,
): Promise<boolean> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      const pending = log.pending.find((one) => one.clientId === clientId);
      if (pending && pending.state !== 'failed') return false;
      resolve(!pending && !outbox.wasTakenBack(clientId));
      return true;
    };
    if (look()) return;
    const stop = log.onChange(() => look() && stop());
  });
}
