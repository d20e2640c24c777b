import { conceptsOf } from './concepts.ts';
import type { Normalised } from './normalise.ts';
import { INTENTS, type Intent, type ScoredIntent } from './types.ts';
import { INTENT_RULES } from './words/intent-rules.ts';

/** What was found in the turn besides its words; each makes some intents likelier. */
export interface IntentHints {
  /** A product the vendor carries was named. */
  product?: boolean;
  /** Words that may name a product, carried or not. */
  phrase?: boolean;
  place?: boolean;
  branch?: boolean;
  service?: boolean;
  orderNo?: boolean;
  trackingNo?: boolean;
}

interface Rule {
  intent: Intent;
  weight: number;
  needs: readonly string[];
  without: readonly string[];
}

const RULES: readonly Rule[] = INTENT_RULES.split('\n')
  .filter((line) => line.trim())
  .map(readRule);

function readRule(line: string): Rule {
  const [head = '', conditions = ''] = line.split(':');
  const [name, weight] = head.split(' ');
  const intent = INTENTS.find((known) => known === name);
  if (!intent) throw new Error(`No intent in rule: ${line}`);
  const all = conditions.trim().split(/\s+/);
  return {
    intent,
    weight: Number(weight),
    needs: all.filter((one) => !one.startsWith('!')),
    without: all.filter((one) => one.startsWith('!')).map((one) => one.slice(1)),
  };
}

/** A rule of this weight makes an intent by itself. */
const ENOUGH = 2;
/** What further rules add, and at most how much: many weak signs do not make a strong one. */
const FURTHER = 0.2;
const FURTHER_MAX = 0.8;
/** Concepts spread over several sentences hang together less than within one. */
const ACROSS = 0.85;
/** Up to this many words are an answer or a call rather than a sentence. */
const ANSWER_WORDS = 4;
const SHORT_WORDS = 3;
/** An intent this far below the first is not meant, only touched on. */
const MARGIN = 1.5;

/**
 * What the shopper wants, likeliest first, never empty; `other` where nothing is clear. Ties keep the order of
 * `INTENTS`. Sentences are judged one by one and together, so that two wishes in one message are both found.
 */
export function scoreIntents(said: Normalised, hints: IntentHints = {}): ScoredIntent[] {
  const facts = factsOf(said, hints);
  const weights = new Map<Intent, number>();
  const parts = sentencesOf(said);
  const all = conceptsOf(said.words);
  for (const words of parts) weigh({ concepts: conceptsOf(words), all, facts, share: 1 }, weights);
  if (parts.length > 1) weigh({ concepts: all, all, facts, share: ACROSS }, weights);
  if (said.marks.isAngry || said.marks.isShouting) raise(weights, 'complaint', 0.4);
  return ranked(weights);
}

function factsOf(said: Normalised, hints: IntentHints): Set<string> {
  const facts = new Set<string>();
  for (const [name, isThere] of Object.entries(hints)) if (isThere) facts.add(`~${name}`);
  if (said.words.length <= ANSWER_WORDS && isAnswer(said.words)) facts.add('~answer');
  if (said.words.length <= SHORT_WORDS) facts.add('~short');
  return facts;
}

/** Beside yes and no: words an answer may hold. */
const ANSWER_FILLERS = new Set(
  'saja dulu please it that lebih baik itu ini me i banget terima kasih saya for now all is one you the yes nya'.split(
    ' ',
  ),
);
const isAnswer = (words: readonly string[]): boolean =>
  words.every(
    (word, at) =>
      ANSWER_FILLERS.has(word) ||
      isYesNo([word]) ||
      isYesNo(words.slice(at, at + 2)) ||
      isYesNo(words.slice(Math.max(0, at - 1), at + 1)),
  );
function isYesNo(words: readonly string[]): boolean {
  const concepts = conceptsOf(words);
  return concepts.has('AFFIRM') || concepts.has('DENY');
}

/** Clauses of the text; one or two words stay with what follows ("halo, ..."). */
function sentencesOf(said: Normalised): string[][] {
  const parts: string[][] = [];
  for (const { words, clause } of said.tokens) {
    const part = parts[clause] ?? [];
    parts[clause] = part;
    part.push(...words);
  }
  return parts.filter((part) => part !== undefined && part.length > 0);
}

interface Part {
  concepts: Set<string>;
  /** Of the whole turn: what speaks against an intent may stand in another sentence. */
  all: Set<string>;
  facts: Set<string>;
  share: number;
}

function weigh({ concepts, all, facts, share }: Part, weights: Map<Intent, number>): void {
  const found = new Map<Intent, number[]>();
  const isTrue = (name: string): boolean => (name.startsWith('~') ? facts : concepts).has(name);
  for (const { intent, weight, needs, without } of RULES) {
    if (!needs.every(isTrue) || without.some((name) => (name.startsWith('~') ? facts : all).has(name))) continue;
    found.set(intent, [...(found.get(intent) ?? []), weight]);
  }
  for (const [intent, list] of found) {
    const heaviest = Math.max(...list);
    const total = heaviest + Math.min(FURTHER_MAX, (list.length - 1) * FURTHER);
    weights.set(intent, Math.max(weights.get(intent) ?? 0, total * share));
  }
}

function raise(weights: Map<Intent, number>, intent: Intent, by: number): void {
  const weight = weights.get(intent);
  if (weight !== undefined) weights.set(intent, weight + by);
}

/** Above this the score approaches 1 slowly; a rule that is just enough stands at a half. */
const scoreOf = (weight: number): number => Math.round((weight / (weight + ENOUGH)) * 100) / 100;

function ranked(weights: Map<Intent, number>): ScoredIntent[] {
  const list = [...weights].sort((a, b) => b[1] - a[1] || INTENTS.indexOf(a[0]) - INTENTS.indexOf(b[0]));
  const best = list[0]?.[1] ?? 0;
  if (best < ENOUGH) {
    const guesses = list.map(([intent, weight]) => ({ intent, score: scoreOf(weight) }));
    return [{ intent: 'other', score: 0.5 }, ...guesses.filter(({ intent }) => intent !== 'other')];
  }
  return list
    .filter(([, weight]) => weight >= ENOUGH && best - weight <= MARGIN)
    .map(([intent, weight]) => ({ intent, score: scoreOf(weight) }));
}
