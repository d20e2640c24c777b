import { createHash, timingSafeEqual } from 'node:crypto';
import { normalOrderNo, type Order } from './order.ts';
import type { OrderSource } from './order-source.ts';
import type { VerificationTriesStore } from './verification-tries.store.ts';

const HOUR_MS = 3_600_000;
/** Four digits are 10,000 guesses: these windows leave one in a thousand a day for an order, over all visitors. */
export const VERIFY_LIMITS = {
  visitor: { tries: 3, windowMs: 24 * HOUR_MS },
  address: { tries: 10, windowMs: HOUR_MS },
  order: { tries: 10, windowMs: 24 * HOUR_MS },
} as const;

export interface VerifyDeps {
  orders: Pick<OrderSource, 'orderByNumber' | 'look'>;
  tries: Pick<VerificationTriesStore, 'take' | 'giveBack'>;
}
export interface Claim {
  vendorId: string;
  /** Who claims: the contact, or whatever stays the same for one visitor. */
  visitorKey: string;
  /** Their network address, hashed; null where none is known. */
  addressKey: string | null;
  orderNo: string;
  /** The last four digits of the order's phone. */
  lastFour: string;
}
/**
 * `locked`: no more tries here, right or wrong; only the WhatsApp number or a person helps. `unseen`: it is not so as far
 * as is known, and the vendor's own system does not say more now.
 */
export type Verification = { verified: string } | 'failed' | 'locked' | 'unseen';

/**
 * Whether a web visitor has shown that an order is theirs: its number and the last four digits of its phone.
 *
 * Tries are counted before they are judged, for numbers that exist and numbers that do not, and the order is read in
 * either case: an answer and the time it takes tell a guesser nothing but right or wrong. A claim that is `locked` by
 * the visitor or the address is not counted against the order: who is shut out cannot go on to lock the order too.
 * A silent system changes nothing of that: the try counts, and what is on record and what is not are told alike.
 * @returns the order's customer id when it holds
 */
export async function verifyOrder({ orders, tries }: VerifyDeps, claim: Claim): Promise<Verification> {
  const { vendorId, visitorKey, addressKey } = claim;
  const orderNo = normalOrderNo(claim.orderNo);
  const counted: Array<[keyof typeof VERIFY_LIMITS, string]> = [
    ['visitor', visitorKey],
    ...(addressKey === null ? [] : [['address', addressKey] satisfies [keyof typeof VERIFY_LIMITS, string]]),
    ['order', orderNo],
  ];
  for (const [of, key] of counted) {
    const { tries: allowed, windowMs } = VERIFY_LIMITS[of];
    if ((await tries.take(vendorId, of, key, windowMs)) > allowed) return 'locked';
  }
  const { isSilent } = await orders.look(vendorId, { orderNo });
  const order = await orders.orderByNumber(vendorId, orderNo);
  if (!order || !proves(order, claim.lastFour)) {
    if (!order) proves(NOBODY, claim.lastFour); // the same work either way
    return isSilent ? 'unseen' : 'failed';
  }
  await Promise.all(counted.map(([of, key]) => tries.giveBack(vendorId, of, key)));
  return { verified: order.customerId };
}

/** The channel vouches for the number (WhatsApp): no digits need to be asked for. @param phone E.164 */
export const isOwnPhone = (order: Pick<Order, 'phone'>, phone: string | null): boolean =>
  phone !== null && phone === order.phone;

/** Whether these are the last four digits of the order's phone, in a time that does not depend on them. */
export function proves({ phone }: Pick<Order, 'phone'>, lastFour: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return /^\d{4}$/.test(lastFour) && timingSafeEqual(digest(phone.slice(-4)), digest(lastFour));
}
const NOBODY = { phone: '' };
