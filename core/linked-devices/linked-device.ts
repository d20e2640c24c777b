import type { DeviceEnd, DeviceState } from '../../contract/codes.ts';

/** A WhatsApp number linked as a device: how it stands, as its owner last told. */
export interface LinkedDevice {
  /** Of the account that is reached by it. */
  channelAccountId: string;
  vendorId: string;
  /** What admins want. */
  isWanted: boolean;
  /** Rises with each time an admin asked for something. */
  asked: number;
  /** Link it by a code for this number; null: by a QR code. */
  pairPhone: string | null;
  state: DeviceState;
  since: Date;
  /** A login secret for as long as it is shown. */
  qr: string | null;
  code: string | null;
  number: string | null;
  displayName: string | null;
  heardAt: Date | null;
  /** Ends in a row without having been heard in between: ready is soon said. */
  failures: number;
  ended: { why: DeviceEnd; at: Date } | null;
  /** Not started before. */
  notBefore: Date;
  /** Until when it is somebody's, unless they renew it. */
  until: Date;
  /** Asked for by an admin: from then on a machine without its session may take it too. */
  freeFrom: Date | null;
}

const FIRST_MS = 5_000;
const LONGEST_MS = 15 * 60_000;
/** So many failures in a row are no hiccup: people are told. */
const TOLD_AFTER = 3;

/** What takes a person: starting it again would only repeat it. */
const FOR_PEOPLE: ReadonlySet<DeviceEnd> = new Set([
  ...(['not_scanned', 'unlinked', 'unlinked_here', 'logged_out', 'blocked', 'outdated', 'unreadable'] as const),
]);

/**
 * When it is started again: doubling from five seconds to a quarter of an hour, half of it by chance.
 * @param failures before this one, in a row @returns null: not by itself
 */
export function startedAgainInMs(why: DeviceEnd, failures: number, chance = Math.random()): number | null {
  if (FOR_PEOPLE.has(why)) return null;
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures, 10));
  return Math.round(full / 2 + (full / 2) * chance);
}

/** Whether everybody in the inbox must know that nothing leaves by it. @param device as it stands after its end */
export const isTrouble = ({ number, failures }: Pick<LinkedDevice, 'number' | 'failures'>, why: DeviceEnd): boolean =>
  failures >= TOLD_AFTER || (FOR_PEOPLE.has(why) && number !== null);

/** Whose session is worth nothing any more: the next start shows what to scan. */
export const isForgotten = (why: DeviceEnd): boolean =>
  why === 'not_scanned' || why === 'unlinked' || why === 'unlinked_here' || why === 'logged_out';

/** Its owner is dead by then, and nobody else has come: no restart takes so long. */
export const UNATTENDED_AFTER_MS = 60_000;
/** Whether nobody runs it who should: what it last told of itself is no longer so. */
export function isUnattended({ state, until, notBefore, since, freeFrom }: LinkedDevice, now: Date): boolean {
  if (state === 'off') return false;
  const last = Math.max(...[until, notBefore, since, freeFrom ?? since].map((at) => at.getTime()));
  return last + UNATTENDED_AFTER_MS < now.getTime();
}

/** As the account's hold and the inbox name it. */
export const troubleCode = (why: DeviceEnd | 'unattended'): string => `device_${why}`;
