import type { ChannelTrouble } from '../../contract/channels.ts';
import type { Frame, Publisher } from '../ports.ts';
import { agentRooms } from '../rooms.ts';
import type { AccountHoldStore, HeldAccount } from './account-hold.store.ts';

interface Deps {
  accountHolds: Pick<AccountHoldStore, 'hold' | 'free' | 'troubled'>;
  publisher: Publisher;
}
type Ref = { vendorId: string; channelAccountId: string };

/** Nothing leaves by an account for so long; where it is trouble, everybody in the inbox hears of it. */
export async function holdAccount(
  { accountHolds, publisher }: Deps,
  account: Ref,
  { code, forMs, isTrouble }: { code: string; forMs: number; isTrouble: boolean },
): Promise<void> {
  await accountHolds.hold(account, code, forMs, isTrouble);
  if (isTrouble) publisher.publish([await troubleFrame(accountHolds, account.vendorId)]);
}

/** The channel has taken something again: the account is free, and who was told of trouble is told. */
export async function freeAccount({ accountHolds, publisher }: Deps, account: Ref): Promise<void> {
  const held = await accountHolds.free(account);
  if (held?.isTrouble) publisher.publish([await troubleFrame(accountHolds, account.vendorId)]);
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
