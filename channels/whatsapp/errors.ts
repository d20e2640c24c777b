/**
 * Meta's error codes, each with what is done about it. One table for what a call is answered and for what a status says
 * later. Why a message failed is told to people by the same code: `contract/texts/whatsapp-errors.ts`.
 */
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

const RULES = new Map<number, Rule>([
  // Token and permissions (200 to 299 as well)
  [0, PAUSE_FOR_ACCESS],
  [190, PAUSE_FOR_ACCESS],
  [3, PAUSE_FOR_ACCESS],
  [10, PAUSE_FOR_ACCESS],
  [131005, PAUSE_FOR_ACCESS],
  // The account: spam limits, blocked, locked, not paid, not (or no longer) registered
  [368, PAUSE_FOR_LOCK],
  [131031, PAUSE_FOR_LOCK],
  [131042, PAUSE_FOR_LOCK],
  [131048, PAUSE_FOR_LOCK],
  [131064, PAUSE_FOR_LOCK],
  [131045, PAUSE_FOR_LOCK],
  [133010, PAUSE_FOR_LOCK],
  // Too many calls
  [4, PACE],
  [80007, PACE],
  [130429, PACE],
  [131016, PACE],
  // One message per six seconds to one person: for as long as it takes, in order
  [131056, { does: 'wait', ms: 6_000 }],
  // Meta's own trouble
  [1, SHORTLY],
  [2, SHORTLY],
  [131000, SHORTLY],
  // This message
  ...[100, 131008, 131009].map((code) => [code, FAIL] as const), // a bug of ours
  ...[131026, 131047, 131049, 131050, 130472, 131021].map((code) => [code, FAIL] as const), // this person, now
  ...[131051, 131052, 131053].map((code) => [code, FAIL] as const), // this kind, this file
  ...[132000, 132001, 132005, 132007, 132012, 132015, 132016].map((code) => [code, FAIL] as const), // this template
]);

/** The codes there is a rule for. */
export const KNOWN_CODES: readonly number[] = [...RULES.keys()];

/** What a code asks for; null where nobody has written about it. */
export function ruleOf(code: number): Rule | null {
  return RULES.get(code) ?? (code >= 200 && code <= 299 ? PAUSE_FOR_ACCESS : null);
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
