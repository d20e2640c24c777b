import type { Outbound } from '../channels/channel.ts';
import type { Core } from '../core/assemble.ts';
import type { Logger } from '../platform/logger.ts';

interface Deps extends Pick<Core, 'vendors' | 'activity'> {
  phoneNumberId: string;
  log: Logger;
  onError(error: unknown): void;
}
type Send = (message: Outbound) => Promise<{ externalId: string }>;

/** Notes on the account that sends from this number when a message of it was last taken, and what the account was refused. */
export function noteSends({ vendors, activity, phoneNumberId, log, onError }: Deps) {
  const withAccount = (then: (account: { vendorId: string; channelAccountId: string }) => unknown) => {
    vendors
      .accountByAddress('whatsapp', phoneNumberId)
      .then((account) => account && then(account))
      .catch(onError);
  };
  return {
    sending:
      (send: Send): Send =>
      async (message) => {
        const receipt = await send(message);
        withAccount((account) => activity.saw('out', account));
        return receipt;
      },
    /** @param code WhatsApp's own */
    refused(code: string): void {
      log.error({ code }, 'WhatsApp refuses this account: token, permission or a limit');
      withAccount((account) => vendors.noteTrouble(account.vendorId, account.channelAccountId, code));
    },
  };
}
