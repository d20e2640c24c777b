/**
 * `npm run understand -- [file.jsonl]`: what the assistant makes of sentences, one JSON line each.
 *
 * Reads `{"text", "lang"?}` a line from a file or from standard input, needs no database, and understands as the demo's
 * vendor would. With `--against` it measures itself on labelled sentences instead, and prints figures.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { text as allOf } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import type { z } from 'zod';
import type { Lexicon } from '../core/assist/hearing/hear.ts';
import { understand } from '../core/assist/understand.ts';
import { demoLexicon } from './understand/demo-lexicon.ts';
import { learn, sourceOf } from './understand/learn.ts';
import { learnTongues, tonguesSourceOf } from './understand/learn-tongues.ts';
import { lessons } from './understand/lessons.ts';
import { measure, tableOf } from './understand/measure.ts';
import { type Asked, readLines, shapes } from './understand/sentences.ts';
import { timesOf, timesTold } from './understand/times.ts';

const LEARNT = new URL('../core/assist/hearing/learnt-cues.ts', import.meta.url);
const LEARNT_TONGUES = new URL('../core/assist/hearing/learnt-tongues.ts', import.meta.url);
const USAGE =
  'Usage: npm run understand -- [file.jsonl]            sentences to understand, `{"text", "lang"?}` a line; without a file: standard input\n' +
  '       npm run understand -- --against <file.jsonl>  figures: how many sentences with their `intents` are understood\n' +
  '       … --misses                                    with the sentences that are not\n' +
  '       … --time                                      with the CPU time a sentence takes\n' +
  '       npm run understand -- --learn                 learn cues anew from the sentences in test/understanding that may be learnt from';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      against: { type: 'string' },
      misses: { type: 'boolean', default: false },
      time: { type: 'boolean', default: false },
      learn: { type: 'boolean', default: false },
    },
  });
  const [file, ...more] = positionals;
  if (more.length > 0 || (values.against !== undefined && file !== undefined)) throw new Error(USAGE);
  const lexicon = await demoLexicon();
  if (values.learn) return learnAnew(lexicon);
  if (values.against !== undefined) return tellFigures(lexicon, values.against, values);
  const sentences = goodLines(file ? await readFile(file, 'utf8') : await allOf(process.stdin), shapes.asked);
  for (const asked of sentences) console.log(JSON.stringify(answerTo(lexicon, asked)));
}

/** In the words of `test/understanding` (`intents`, `slots`) and of the demo's sample (`intent`). */
function answerTo(lexicon: Lexicon, { text, lang }: Asked) {
  const { language, group, intents, slots } = understand(lexicon, text, lang === 'en' ? 'en' : 'id');
  return { text, lang: language, intent: group, intents, slots };
}

async function tellFigures(lexicon: Lexicon, file: string, wanted: { misses: boolean; time: boolean }): Promise<void> {
  const sentences = goodLines(await readFile(file, 'utf8'), shapes.labelled);
  // Before anything else has heard them: what is heard again is remembered in part.
  const times = wanted.time ? timesOf(lexicon, sentences) : [];
  const measured = measure(lexicon, sentences);
  console.log(tableOf(measured));
  if (wanted.time) console.log(`\n${timesTold(times)}`);
  if (!wanted.misses) return;
  for (const { sentence, understood } of measured.misses) {
    const wanted = 'intents' in sentence ? sentence.intents : sentence.accept;
    const said = understood.intents.map(({ intent, score }) => `${intent} ${score}`);
    console.log(`${wanted.join(' | ')} ← ${said.join(', ')}: ${sentence.text}`);
  }
}

/** Puts what the sentences teach where the hearing reads it. */
async function learnAnew(lexicon: Lexicon): Promise<void> {
  const sentences = await lessons();
  await writeFile(LEARNT, sourceOf(learn(lexicon, sentences)));
  await writeFile(LEARNT_TONGUES, tonguesSourceOf(learnTongues(lexicon, sentences)));
}

/** The lines that can be read; of each other its number and what is wrong with it is told, and the exit code is 1. */
function goodLines<T>(text: string, shape: z.ZodType<T>): T[] {
  return readLines(text, shape).flatMap((one) => {
    if ('said' in one) return [one.said];
    console.error(`line ${one.line}: ${one.problem}`);
    process.exitCode = 1;
    return [];
  });
}

await main().catch((err: unknown) => {
  console.error(err instanceof Error ? err.message : err);
  process.exitCode = 1;
});
