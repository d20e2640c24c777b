import type { Lexicon } from '../../core/assist/hearing/hear.ts';
import { groupOf, INTENTS } from '../../core/assist/intents.ts';
import { type Understood, understand } from '../../core/assist/understand.ts';
import type { Labelled } from './sentences.ts';

export interface Count {
  of: number;
  /** The main intent is the one the sentence is labelled with first, or one of those it may as well be taken for. */
  main: number;
  /** The main intent is of its group, as the demo's sample groups them. */
  group: number;
  /** All intents are the labelled ones, and no other. */
  all: number;
}
export interface Measured {
  total: Count;
  byLanguage: Map<string, Count>;
  byIntent: Map<string, Map<string, Count>>;
  /** Whether the language is the labelled one. */
  languages: number;
  /** Slot values labelled, said, and said rightly. */
  slots: Map<string, { labelled: number; said: number; right: number }>;
  misses: Array<{ sentence: Labelled; understood: Understood }>;
}

const nothing = (): Count => ({ of: 0, main: 0, group: 0, all: 0 });

/** Holds the understanding against labelled sentences. */
export function measure(lexicon: Lexicon, sentences: Labelled[]): Measured {
  const measured: Measured = {
    total: nothing(),
    byLanguage: new Map(),
    byIntent: new Map(),
    languages: 0,
    slots: new Map(),
    misses: [],
  };
  for (const sentence of sentences) {
    const understood = understand(lexicon, sentence.text, sentence.lang === 'en' ? 'en' : 'id');
    const { main, group, all } = judge(sentence, understood);
    const intent = 'intents' in sentence ? (sentence.intents[0] ?? '') : sentence.intent;
    const row = measured.byIntent.get(intent) ?? new Map<string, Count>();
    measured.byIntent.set(intent, row);
    for (const count of [measured.total, at(measured.byLanguage, sentence.lang), at(row, sentence.lang)]) {
      count.of += 1;
      count.main += main ? 1 : 0;
      count.group += group ? 1 : 0;
      count.all += all ? 1 : 0;
    }
    measured.languages += understood.language === sentence.lang ? 1 : 0;
    countSlots(measured.slots, sentence, understood);
    if (!main) measured.misses.push({ sentence, understood });
  }
  return measured;
}

function at(counts: Map<string, Count>, key: string): Count {
  const count = counts.get(key) ?? nothing();
  counts.set(key, count);
  return count;
}

function judge(sentence: Labelled, { group, intents }: Understood): { main: boolean; group: boolean; all: boolean } {
  if ('accept' in sentence) {
    const main = sentence.accept.includes(group);
    return { main, group: main, all: main && intents.length === 1 };
  }
  const said = intents.map(({ intent }) => intent as string);
  const isAll = said.length === sentence.intents.length && said.every((intent) => sentence.intents.includes(intent));
  const wanted = INTENTS.find((intent) => intent === sentence.intents[0]);
  return { main: said[0] === wanted, group: wanted !== undefined && group === groupOf(wanted), all: isAll };
}

/** The demo's sample has other names for some slots. */
const NAMES: Record<string, string> = { order_no: 'order', tracking_no: 'tracking', area: 'place' };
const plain = (value: unknown): string =>
  String(value)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
const list = (value: unknown): string[] => (value === undefined ? [] : [value].flat().map(plain));

function countSlots(counts: Measured['slots'], { slots }: Labelled, understood: Understood): void {
  const labelled = Object.fromEntries(Object.entries(slots).map(([name, value]) => [NAMES[name] ?? name, value]));
  const said = understood.slots as Record<string, unknown>;
  for (const name of new Set([...Object.keys(labelled), ...Object.keys(said)])) {
    const count = counts.get(name) ?? { labelled: 0, said: 0, right: 0 };
    counts.set(name, count);
    const [wanted, given] = [list(labelled[name]), list(said[name])];
    count.labelled += wanted.length;
    count.said += given.length;
    count.right += wanted.filter((value) => given.includes(value)).length;
  }
}

const share = (part: number, of: number): string => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`);

/** The figures as a table: intents down, languages across, main intent right of how many; nothing of the sentences. */
export function tableOf({ total, byLanguage, byIntent, languages, slots }: Measured): string {
  const langs = [...byLanguage.keys()].sort();
  const line = (name: string, cells: string[]) => name.padEnd(24) + cells.map((cell) => cell.padStart(12)).join('');
  const cell = (count: Count | undefined) => (count ? `${count.main}/${count.of}` : '');
  const rows = [...byIntent].sort(([a], [b]) => (a < b ? -1 : 1));
  const sum = (row: Map<string, Count>, key: 'main' | 'of') =>
    [...row.values()].reduce((n, count) => n + count[key], 0);
  return [
    line('intent (main)', [...langs, 'all', '']),
    ...rows.map(([intent, row]) =>
      line(intent, [
        ...langs.map((lang) => cell(row.get(lang))),
        `${sum(row, 'main')}/${sum(row, 'of')}`,
        share(sum(row, 'main'), sum(row, 'of')),
      ]),
    ),
    '',
    line('main intent', [
      ...langs.map((lang) => share(byLanguage.get(lang)?.main ?? 0, byLanguage.get(lang)?.of ?? 0)),
      share(total.main, total.of),
    ]),
    line('main intent’s group', [
      ...langs.map((lang) => share(byLanguage.get(lang)?.group ?? 0, byLanguage.get(lang)?.of ?? 0)),
      share(total.group, total.of),
    ]),
    line('exact set of intents', [
      ...langs.map((lang) => share(byLanguage.get(lang)?.all ?? 0, byLanguage.get(lang)?.of ?? 0)),
      share(total.all, total.of),
    ]),
    line('language', [...langs.map(() => ''), share(languages, total.of)]),
    '',
    line('slot', ['found', 'right']),
    ...[...slots].map(([name, { labelled, said, right }]) => line(name, [share(right, labelled), share(right, said)])),
  ].join('\n');
}
