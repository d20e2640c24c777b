/**
 * Meta's error codes, each with what is done about it and what it says of the account. One table for what a call is
 * answered, for what a status says later and for what a look at the number brings. Why a message failed is told to
 * people by the same code: `contract/texts/whatsapp-errors.ts`.
 */
import type { TroubleKind } from '../../contract/codes.ts';
import type { ChannelPatience, Outcome } from '../channel.ts';

/**
 * fail: this message alone, for good: to send it again would change nothing.
 * wait: this message and those behind it to the same person, then again; after `triesMax` it fails.
 * pace: nothing goes out of the account for so long, then again. Nobody needs to know.
 * pause: the same, and people are told: it does not mend by itself, though it is tried again now and then.
 */
type Rule =
  | { does: 'fail' }
  | { does: 'wait'; ms: number; triesMax?: number }
  | { does: 'pace'; ms: number }
  | { does: 'pause'; ms: number };

const FAIL: Rule = { does: 'fail' };
/** Meta's own trouble: five tries. */
const SHORTLY: Rule = { does: 'wait', ms: 2_000, triesMax: 5 };
const PACE: Rule = { does: 'pace', ms: 5_000 };
/** Whoever puts a token or a permission right wants to see it work. */
const PAUSE_FOR_ACCESS: Rule = { does: 'pause', ms: 60_000 };
/** Each try counts for Meta as one more of what it locked the account for. */
const PAUSE_FOR_LOCK: Rule = { does: 'pause', ms: 15 * 60_000 };
/** Meta answered in its own words that it is down, by a code nobody has written about. */
const DOWN: Rule = { does: 'wait', ms: 5_000, triesMax: 5 };

interface Known {
  rule: Rule;
  /** What somebody has to do about the account, or where to look. Absent: the code itself is all there is to tell. */
  trouble?: TroubleKind;
}
const all = (codes: readonly number[], rule: Rule, trouble?: TroubleKind) =>
  codes.map((code): [number, Known] => [code, trouble ? { rule, trouble } : { rule }]);

const CODES = new Map<number, Known>([
  // Token and permissions (200 to 299 as well)
  ...all([0, 190], PAUSE_FOR_ACCESS, 'bad_token'),
  ...all([3, 10, 131005], PAUSE_FOR_ACCESS, 'no_permission'),
  // The account: blocked or locked, spam limits, not paid, not (or no longer) registered
  ...all([368, 131031], PAUSE_FOR_LOCK, 'restricted'),
  ...all([131048, 131064], PAUSE_FOR_LOCK, 'limited'),
  ...all([131042, 131045, 133010], PAUSE_FOR_LOCK),
  // Too many calls
  ...all([4, 80007, 130429], PACE, 'limited'),
  ...all([131016], PACE),
  // One message per six seconds to one person: for as long as it takes, in order
  ...all([131056], { does: 'wait', ms: 6_000 }),
  // Meta's own trouble
  ...all([1, 2], SHORTLY, 'unreachable'),
  ...all([131000], SHORTLY),
  // This message: a bug of ours; asked of a number, there is none such
  ...all([100], FAIL, 'unknown_number'),
  ...all([131008, 131009], FAIL),
  ...all([131026, 131047, 131049, 131050, 130472, 131021], FAIL), // this person, now
  ...all([131051, 131052, 131053], FAIL), // this kind, this file
  ...all([132000, 132001, 132005, 132007, 132012, 132015, 132016], FAIL), // this template
]);
const PERMISSION: Known = { rule: PAUSE_FOR_ACCESS, trouble: 'no_permission' };
const knownOf = (code: number): Known | undefined =>
  CODES.get(code) ?? (code >= 200 && code <= 299 ? PERMISSION : undefined);

/** The codes there is a rule for. */
export const KNOWN_CODES: readonly number[] = [...CODES.keys()];

/** What a code asks for; null where nobody has written about it. */
export const ruleOf = (code: number): Rule | null => knownOf(code)?.rule ?? null;

/** What stands in place of a code where Meta gave none. */
const WITHOUT_CODE: ReadonlyMap<string, TroubleKind> = new Map([
  ['http_401', 'bad_token'],
  ['http_403', 'no_permission'],
  ['http_404', 'unknown_number'],
  ['http_429', 'limited'],
  ['not_reached', 'unreachable'],
  ['no_answer', 'unreachable'],
]);
/** @param reason Meta's code, or `http_<status>`, or why there was no answer */
export function troubleOf(reason: string): TroubleKind {
  const known = /^\d+$/.test(reason) ? knownOf(Number(reason)) : undefined;
  return known?.trouble ?? WITHOUT_CODE.get(reason) ?? (reason.startsWith('http_5') ? 'unreachable' : 'other');
}

/** What a failed answer means for the message, and for the account it was to leave by. */
export interface Verdict extends ChannelPatience {
  /** Meta's own code, or `http_<status>` where it gave none. */
  reason: string;
  outcome: Outcome;
}

/** @param saidToWaitMs what the answer itself asked for */
export function verdictOfCode(code: number, status: number, saidToWaitMs = 0): Verdict {
  const isDown = status === 429 || status >= 500;
  return asVerdict(String(code), ruleOf(code) ?? (isDown ? DOWN : FAIL), saidToWaitMs);
}

/** Too large, or not to be read: another message may well pass. */
const OF_THIS_MESSAGE: ReadonlySet<number> = new Set([400, 413, 414]);

/** Not Meta's voice: something between us and it, so a 5xx proves nothing about what was taken. */
export function verdictOfStatus(status: number, saidToWaitMs = 0): Verdict {
  const reason = `http_${status}`;
  if (OF_THIS_MESSAGE.has(status)) return { reason, outcome: 'refused' };
  if (status === 429) return asVerdict(reason, PACE, saidToWaitMs);
  if (status >= 500 || status === 408) return { reason, outcome: 'unknown' };
  return asVerdict(reason, PAUSE_FOR_ACCESS, saidToWaitMs);
}

function asVerdict(reason: string, rule: Rule, saidToWaitMs: number): Verdict {
  if (rule.does === 'fail') return { reason, outcome: 'refused' };
  const patience = { reason, outcome: 'not_sent' as const, retryAfterMs: Math.max(rule.ms, saidToWaitMs) };
  if (rule.does === 'wait') return { ...patience, ...(rule.triesMax ? { triesMax: rule.triesMax } : {}) };
  return { ...patience, account: rule.does };
}
