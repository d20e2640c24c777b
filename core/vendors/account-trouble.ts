import type { ReceiptFact } from '../../channels/channel.ts';
import type { ChannelTrouble } from '../../contract/channels.ts';
import type { Frame, Publisher } from '../ports.ts';
import { agentRooms } from '../rooms.ts';
import type { AccountHoldStore, HeldAccount, HoldKind } from './account-hold.store.ts';

interface Deps {
  accountHolds: Pick<AccountHoldStore, 'hold' | 'free' | 'troubled'>;
  publisher: Publisher;
}
type Ref = { vendorId: string; channelAccountId: string };

/** Nothing leaves by an account for so long; where it is trouble, everybody in the inbox hears of it. */
export async function holdAccount(
  { accountHolds, publisher }: Deps,
  account: Ref,
  { code, forMs, ...kind }: { code: string; forMs: number } & HoldKind,
): Promise<void> {
  await accountHolds.hold(account, code, forMs, kind);
  if (kind.isTrouble) publisher.publish([await troubleFrame(accountHolds, account.vendorId)]);
}

/**
 * The channel has taken something again: the account is free, and who was told of trouble is told.
 * @param trial the reference of what was taken: it frees the account only from the hold it tries; absent: the account
 * itself says that it works
 */
export async function freeAccount({ accountHolds, publisher }: Deps, account: Ref, trial?: string): Promise<void> {
  const held = await accountHolds.free(account, trial);
  if (held?.isTrouble) publisher.publish([await troubleFrame(accountHolds, account.vendorId)]);
}

/** Whatever an account was held for, it is over with these. */
const ARRIVES: ReadonlySet<ReceiptFact['status']> = new Set(['sent', 'delivered', 'read', 'played']);

/**
 * What a receipt says of the account itself: that it is refused; or, of the message that tries it, that it works again.
 * @param isNews false: it was repeated or came late, and refuses nothing
 */
export async function heedReceipt(
  deps: Deps,
  account: Ref & { isOnTrial: boolean },
  { error: code, pausesAccountMs: forMs, status, reference }: ReceiptFact,
  { isNews }: { isNews: boolean },
): Promise<void> {
  if (isNews && code && forMs) await holdAccount(deps, account, { code, forMs, isTrouble: true, isToldLater: true });
  if (account.isOnTrial && reference && ARRIVES.has(status)) await freeAccount(deps, account, reference);
}

export const toChannelTrouble = ({ channelAccountId, code, since, until }: HeldAccount): ChannelTrouble => ({
  channelAccountId,
  code,
  since: since.toISOString(),
  triedAgainAt: until.toISOString(),
});

async function troubleFrame(accountHolds: Pick<AccountHoldStore, 'troubled'>, vendorId: string): Promise<Frame> {
  const troubles = (await accountHolds.troubled(vendorId)).map(toChannelTrouble);
  return { namespace: 'agent', rooms: [agentRooms.vendor(vendorId)], fact: 'channels:troubled', payload: { troubles } };
}
