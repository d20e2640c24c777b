import type { Language } from '../heard.ts';
import { LEARNT_TONGUES } from './learnt-tongues.ts';
import { remembered } from './remembered.ts';

/** How English words and their letters in a row are: above 0 English, below Indonesian; and what a mixture looks like. */
export interface TongueTable {
  words: ReadonlyMap<string, number>;
  /** For each of `LANGUAGES` how much each of `countsOf` speaks for it. */
  languages: readonly number[][];
}
export const LANGUAGES: Language[] = ['id', 'en', 'mix'];

const CHUNKS = [2, 3, 4];
/** What is learnt from in a word: itself, and two to four of its letters in a row. */
export function partsOf(word: string): string[] {
  const framed = `<${word}>`;
  const parts = new Set([`=${word}`]);
  for (const size of CHUNKS) {
    for (let i = 0; i + size <= framed.length; i += 1) parts.add(framed.slice(i, i + size));
  }
  return [...parts];
}

/** A word this sure is of one language; twice as sure, it leaves no doubt. */
const SURE = 1;
const CERTAIN = 3;
const COUNT_MAX = 4;

/** What tells the language of a whole turn, from how English each of its words is. */
export function countsOf(scores: number[]): number[] {
  const count = (isIt: (score: number) => boolean) => scores.filter(isIt).length;
  const [id, en] = [count((score) => score < -SURE), count((score) => score > SURE)];
  const [certainId, certainEn] = [count((score) => score < -CERTAIN), count((score) => score > CERTAIN)];
  const mean = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
  const is = (yes: boolean) => (yes ? 1 : 0);
  return [
    1,
    Math.min(id, COUNT_MAX),
    Math.min(en, COUNT_MAX),
    Math.min(certainId, COUNT_MAX - 1),
    Math.min(certainEn, COUNT_MAX - 1),
    is(id > 0),
    is(en > 0),
    is(certainId > 0),
    is(certainEn > 0),
    Math.min(0, ...scores) / 4,
    Math.max(0, ...scores) / 4,
    mean / 2,
    Math.min(id, en),
    is(certainId > 0 && certainEn > 0),
    is(certainId > 0 && en > 0),
    is(id > 0 && certainEn > 0),
    Math.min(certainId, certainEn, 2),
  ];
}

/** How English a word is, by itself and by its letters. */
export const scoreOfWord = (word: string, words: TongueTable['words']): number =>
  partsOf(word).reduce((sum, part) => sum + (words.get(part) ?? 0), 0);

/** A line for each language with its weights in hundredths, then one for each part of words with its in tenths. */
export function readTongues(text: string): TongueTable {
  const lines = text.trim().split('\n');
  const languages = lines
    .slice(0, LANGUAGES.length)
    .map((line) => line.split(' ').map((weight) => Number(weight) / 100));
  const words = new Map(
    lines.slice(LANGUAGES.length).map((line) => {
      const [part = '', weight] = line.split('\t');
      return [part, Number(weight) / 10] as const;
    }),
  );
  return { words, languages };
}

/** As `readTongues` reads it. */
export const writeTongues = ({ words, languages }: TongueTable): string =>
  [
    ...languages.map((own) => own.map((weight) => Math.round(weight * 100)).join(' ')),
    ...[...words].map(([part, weight]) => `${part}\t${Math.round(weight * 10)}`),
  ].join('\n');

let table: TongueTable | undefined;
const learnt = (): TongueTable => {
  table ??= readTongues(LEARNT_TONGUES);
  return table;
};
const learntScoreOf = remembered((word) => scoreOfWord(word, learnt().words));

/**
 * The language of words, both in them where it is a mixture. @param words plain words but names of places
 * @returns null where nothing in them tells
 */
export function tongueOf(words: string[]): Language | null {
  const scores = words.filter((word) => !/\d/.test(word)).map(learntScoreOf);
  if (!scores.some((score) => Math.abs(score) > SURE)) return null;
  return bestOf(countsOf(scores), learnt().languages);
}

/** The language that most speaks for. */
export function bestOf(counts: number[], languages: readonly number[][]): Language {
  const sums = languages.map((weights) => weights.reduce((sum, weight, i) => sum + weight * (counts[i] ?? 0), 0));
  return LANGUAGES[sums.indexOf(Math.max(...sums))] ?? 'id';
}
