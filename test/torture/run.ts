/** `npm run torture`: starts real systems, hurts them while people write, and judges whether every promise held. */
import { writeFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { factsOf } from '../../bench/report/machine.ts';
import { messageOf } from '../../embedded/service-error.ts';
import { buildAll } from '../../scripts/build/build-all.ts';
import { onStopAsked } from '../../scripts/start/stop-asked.ts';
import { type Campaign, NotRun, type Scale } from './campaigns/campaign.ts';
import { CAMPAIGNS } from './campaigns/index.ts';
import { isClean, stopEverything } from './campaigns/stage.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { cellsOf, type Result, type Run, textReport, writeMarkdown } from './report.ts';

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
  console.log(`Campaigns: ${count('passed')} passed, ${count('FAILED')} failed, ${count('not run')} not run`);
  process.exit(count('FAILED') > 0 ? 1 : 0);
}

function chosen({ only, isShort }: Options): Campaign[] {
  if (only) return CAMPAIGNS.filter(({ id }) => only.includes(id));
  return CAMPAIGNS.filter(({ isInShort }) => !isShort || isInShort);
}

async function attempt(campaign: Campaign, scale: Scale): Promise<Result> {
  const startedAt = performance.now();
  const tookMs = () => performance.now() - startedAt;
  try {
    const outcome = await Promise.race([campaign.run(scale), tooLong(scale)]);
    return { campaign, outcome, verdict: isClean(outcome) ? 'passed' : 'FAILED', tookMs: tookMs() };
  } catch (err) {
    const verdict = err instanceof NotRun ? 'not run' : 'FAILED';
    const error = err instanceof Error && verdict === 'FAILED' ? (err.stack ?? err.message) : messageOf(err);
    return { campaign, outcome: null, verdict, error, tookMs: tookMs() };
  }
}

/** A campaign that hangs is a failure and not the end of the run. */
async function tooLong({ isShort }: Scale): Promise<never> {
  await delay(isShort ? SHORT_MAX_MS : LONG_MAX_MS, undefined, { ref: false });
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
