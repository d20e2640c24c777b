import { ChannelError, type Outbound } from '../channels/channel.ts';
import type { Core } from '../core/assemble.ts';
import type { Logger } from '../platform/logger.ts';

interface Deps extends Pick<Core, 'vendors' | 'activity'> {
  log: Logger;
  onError(error: unknown): void;
}
type Send = (message: Outbound) => Promise<{ externalId: string }>;

/** Notes on the account a message leaves by when one was last taken there, and what the account itself was refused. */
export function noteSends({ vendors, activity, log, onError }: Deps) {
  const withAccount = (address: string, then: (account: { vendorId: string; channelAccountId: string }) => unknown) => {
    vendors
      .accountByAddress('whatsapp', address)
      .then((account) => account && then(account))
      .catch(onError);
  };
  function refused(address: string, code: string): void {
    log.error({ code }, 'WhatsApp refuses this account: token, permission or a limit');
    withAccount(address, (account) => vendors.noteTrouble(account.vendorId, account.channelAccountId, code));
  }

  return {
    sending:
      (send: Send): Send =>
      async (message) => {
        try {
          const receipt = await send(message);
          withAccount(message.account, (account) => activity.saw('out', account));
          return receipt;
        } catch (error) {
          if (error instanceof ChannelError && error.patience.account === 'pause')
            refused(message.account, error.message);
          throw error;
        }
      },
  };
}
