/** `npm run torture`: starts real systems, hurts them while people write, and judges whether every promise held. */
import { writeFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { factsOf } from '../../bench/report/machine.ts';
import { messageOf } from '../../embedded/service-error.ts';
import { buildAll } from '../../scripts/build/build-all.ts';
import { onStopAsked } from '../../scripts/start/stop-asked.ts';
import { type Campaign, NotRun, type Outcome, type Scale } from './campaigns/campaign.ts';
import { CAMPAIGNS } from './campaigns/index.ts';
import { brokenIn, stopEverything } from './campaigns/stage.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { coresOfOthers, sample } from './others.ts';
import { cellsOf, type Result, type Run, textReport, writeMarkdown } from './report.ts';

/** Cores that other programs may use before waits say more of them than of the product. */
const OTHERS_MAX = 0.5;
const SHORT_MAX_MS = 240_000;
const LONG_MAX_MS = 3_600_000;

const options = optionsOrExit();
const asked = onStopAsked(stopEverything);
const say = (text: string) => console.error(`  ${text}`);
const run: Run = { facts: factsOf(), ...options, results: [] };

await buildAll();
say(`seed ${options.seed}`);
for (const campaign of chosen(options)) {
  if (asked.isStopping()) break;
  say(`${campaign.id}: ${campaign.title}`);
  const result = await attempt(campaign, { ...options, say: (text) => say(`${campaign.id}: ${text}`) });
  run.results.push(result);
  say(`${campaign.id}: ${result.verdict}: ${cellsOf(result).slice(2, -1).filter(Boolean).join(' | ')}`);
  if (result.error && result.verdict === 'FAILED') say(result.error);
  // After each, so that a run cut short has told what it found.
  if (options.json) await writeFile(options.json, `${JSON.stringify(run, null, 2)}\n`);
}
if (!asked.isStopping()) {
  console.log(`\n${textReport(run)}\n`);
  if (options.markdown) await writeMarkdown(options.markdown, run);
  const count = (verdict: Result['verdict']) => run.results.filter((one) => one.verdict === verdict).length;
  const others = `${count('slow')} slow (every count 0, a time over its limit), ${count('not run')} not run`;
  console.log(`Campaigns: ${count('passed')} passed, ${count('FAILED')} failed, ${others}`);
  process.exit(count('FAILED') > 0 ? 1 : 0);
}

function chosen({ only, isShort }: Options): Campaign[] {
  if (only) return CAMPAIGNS.filter(({ id }) => only.includes(id));
  return CAMPAIGNS.filter(({ isInShort }) => !isShort || isInShort);
}

async function attempt(campaign: Campaign, scale: Scale): Promise<Result> {
  const before = sample();
  const over = new AbortController();
  const facts = () => {
    const after = sample();
    return { campaign, tookMs: after.atMs - before.atMs, othersCores: coresOfOthers(before, after) };
  };
  try {
    const outcome = await Promise.race([campaign.run(scale), tooLong(scale, over.signal)]);
    const so = facts();
    return { ...so, outcome, verdict: verdictOn(outcome, scale, so.othersCores) };
  } catch (err) {
    const verdict = err instanceof NotRun ? 'not run' : 'FAILED';
    // What the support of the tests throws is not always an Error.
    const error = err instanceof Error ? (err.stack ?? err.message) : JSON.stringify(err);
    return { ...facts(), outcome: null, verdict, error };
  } finally {
    over.abort();
  }
}

/**
 * A count above 0 fails on any machine. A time over its limit fails in the long run, on a machine that was the
 * product's own: the mix of every change is held against the promise, not against the clock of whatever runs it.
 */
function verdictOn(outcome: Outcome, { isShort }: Scale, othersCores: number): Result['verdict'] {
  const broken = brokenIn(outcome);
  if (broken === null) return 'passed';
  return broken === 'time' && (isShort || othersCores > OTHERS_MAX) ? 'slow' : 'FAILED';
}

/** A campaign that hangs is a failure and not the end of the run. */
async function tooLong({ isShort }: Scale, signal: AbortSignal): Promise<never> {
  await delay(isShort ? SHORT_MAX_MS : LONG_MAX_MS, undefined, { signal }).catch(() => new Promise(() => {}));
  await stopEverything();
  throw new Error('it did not end');
}

function optionsOrExit(): Options {
  try {
    return readOptions(
      process.argv.slice(2),
      CAMPAIGNS.map(({ id }) => id),
    );
  } catch (err) {
    console.error(`${messageOf(err)}\n\n${USAGE}`);
    process.exit(2);
  }
}
