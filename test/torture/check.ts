/** The verdict on a campaign: pure, and independent of the product's code. */
import { type Check, factsOf, type Violations } from './checks/facts.ts';
import { causeAfterEffect, racedOutOfOrder, sentOutOfOrder } from './checks/order.ts';
import { answeredTooLate, outsideNotOnce, reusedAccepted, waitedTooLong } from './checks/promises.ts';
import { ackedNotShown, leaked, shownOutOfOrder, shownTwice } from './checks/shown.ts';
import * as stored from './checks/stored.ts';
import type { Evidence, Limits } from './evidence.ts';
import { type Figures, figuresOf } from './figures.ts';

export const checks = {
  ...stored,
  ackedNotShown,
  shownTwice,
  shownOutOfOrder,
  leaked,
  sentOutOfOrder,
  racedOutOfOrder,
  causeAfterEffect,
  reusedAccepted,
  outsideNotOnce,
  waitedTooLong,
  answeredTooLate,
} satisfies Record<string, Check>;
export type CheckName = keyof typeof checks;

/** How often a promise was broken, with the first examples. */
export interface Finding {
  count: number;
  examples: string[];
}
export interface Report {
  /** All counts must be 0. */
  findings: Record<CheckName, Finding>;
  figures: Figures;
}
const EXAMPLES = 5;

export function check(evidence: Evidence, limits: Limits): Report {
  const facts = factsOf(evidence, limits);
  const findings = Object.entries(checks).map(([name, one]) => [name, findingOf(one(facts))]);
  return { findings: Object.fromEntries(findings) as Report['findings'], figures: figuresOf(facts) };
}

/** The names of what was broken: empty for a product that keeps its promises. */
export const broken = ({ findings }: Report): CheckName[] =>
  (Object.keys(findings) as CheckName[]).filter((name) => findings[name].count > 0);

function findingOf(violations: Violations): Finding {
  const finding: Finding = { count: 0, examples: [] };
  for (const one of violations) {
    finding.count += 1;
    if (finding.examples.length < EXAMPLES) finding.examples.push(one);
  }
  return finding;
}
