/** `npm run bench`: measures the built product against its targets and against what is possible on this machine. */
import { writeFile } from 'node:fs/promises';
import { messageOf } from '../embedded/service-error.ts';
import { alone } from './benches/alone.ts';
import { bytes } from './benches/bytes.ts';
import { fanOut } from './benches/fan-out.ts';
import { idle } from './benches/idle.ts';
import { inbox } from './benches/inbox.ts';
import { inboxPage } from './benches/inbox-page.ts';
import { jobs } from './benches/jobs.ts';
import { latency } from './benches/latency.ts';
import { memory } from './benches/memory.ts';
import { nearby } from './benches/nearby.ts';
import { pages } from './benches/pages.ts';
import { profile } from './benches/profile.ts';
import { questions } from './benches/questions.ts';
import { search } from './benches/search.ts';
import { start } from './benches/start.ts';
import { steady } from './benches/steady.ts';
import { stockSync } from './benches/stock-sync.ts';
import { throughput } from './benches/throughput.ts';
import { turn } from './benches/turn.ts';
import { twoServers } from './benches/two-servers.ts';
import { type Bench, type Figure, summarise } from './figures.ts';
import { type Ground, prepareGround, standOn } from './ground.ts';
import { type BenchName, type Options, readOptions, USAGE } from './options.ts';
import { cautionsOf } from './report/cautions.ts';
import { factsOf } from './report/machine.ts';
import { type Report, textReport, writeMarkdown } from './report/report.ts';

const MAKERS: Record<BenchName, (options: Options) => Bench> = {
  bytes,
  pages,
  start,
  latency,
  questions,
  jobs,
  nearby,
  turn,
  'stock-sync': stockSync,
  alone,
  steady,
  throughput,
  profile,
  'fan-out': fanOut,
  memory,
  'two-servers': twoServers,
  idle,
  inbox,
  'inbox-page': inboxPage,
  search,
};
/** Those that need no product running; what ends on its own while the others measure voids them. */
const STILL: BenchName[] = ['bytes', 'start'];

const options = optionsOrExit();
const facts = factsOf();
const ground = prepareGround(options, (text) => console.error(`  ${text}`));
await standOn(ground, async () => {
  const report = await measure(ground, options);
  console.log(`\n${textReport(report)}\n`);
  if (options.json) await writeFile(options.json, `${JSON.stringify(report, null, 2)}\n`);
  if (options.markdown) await writeMarkdown(options.markdown, report);
  process.exitCode = report.faults.length > 0 ? 1 : 0;
});

async function measure(on: Ground, given: Options): Promise<Report> {
  const { only, rounds, secs, conversations } = given;
  const benches = only.map((name) => MAKERS[name](given));
  const figures = new Map<Bench, Figure[][]>(benches.map((bench) => [bench, []]));
  const faults: string[] = [];
  for (const bench of benches) await bench.prepare?.(on);
  // In turn: whatever else the machine does meanwhile, it does to all of them.
  for (let round = 1; round <= rounds; round += 1) {
    for (const bench of benches) {
      if (bench.isOnce && round > 1) continue;
      on.say(`round ${round} of ${rounds}: ${bench.name}`);
      const outcome = await bench.round(on);
      figures.get(bench)?.push(outcome.figures);
      faults.push(...outcome.faults.map((fault) => `round ${round}, ${bench.name}: ${fault}`));
    }
  }
  if (!benches.every(({ name }) => STILL.includes(name))) {
    const { versions, ended } = await on.product();
    facts.services = versions;
    faults.push(...ended().map((name) => `${name} ended while it was measured`));
  }
  const summaries = benches.map((bench) => {
    const { name, title } = bench;
    return { name, title, summaries: summarise(name, figures.get(bench) ?? []) };
  });
  const all = summaries.flatMap((one) => one.summaries);
  return {
    facts,
    options: { rounds, secs, conversations },
    benches: summaries,
    faults,
    cautions: cautionsOf(all, rounds),
  };
}

function optionsOrExit(): Options {
  try {
    return readOptions(process.argv.slice(2));
  } catch (err) {
    console.error(`${messageOf(err)}\n\n${USAGE}`);
    process.exit(2);
  }
}
