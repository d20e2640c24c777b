/**
 * `npm run eval`: how well the assistant serves shoppers, measured on scripted tasks over a real MongoDB with the demo
 * shop. Every task is run several times, each in a shop as it was seeded. Ends with 1 where a bar is missed.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomFreePort } from '../embedded/ports.ts';
import { messageOf } from '../embedded/service-error.ts';
import { startServices } from '../embedded/start-services.ts';
import { inProject } from '../scripts/root.ts';
import { engineOf } from './engines.ts';
import { type Figures, figuresOf, missedBars, type Tried } from './figures.ts';
import { mergedPage } from './markdown.ts';
import { type Options, optionsOf } from './options.ts';
import { failuresOf, inventionsOf, tableOf } from './report.ts';
import { runTask } from './run-task.ts';
import { openShop } from './shop.ts';
import { TASKS } from './tasks/index.ts';

async function main(): Promise<void> {
  const options = optionsOf(process.argv.slice(2));
  const tasks = TASKS.filter(({ id }) => options.only?.some((part) => id.includes(part)) ?? true);
  const folder = await mkdtemp(join(tmpdir(), 'dekat-eval-'));
  const services = await startServices({
    dataDir: folder,
    servicesDir: process.env.SERVICES_DIR || inProject('.services'),
    // Of its own, whatever the environment offers: it is filled, emptied and thrown away.
    env: { ...process.env, MONGO_URL: undefined, REDIS_URL: undefined },
    ports: { mongo: await randomFreePort(), redis: await randomFreePort() },
  });
  try {
    const shop = await openShop(services.mongoUrl.replace(/^(mongodb:\/\/[^/?]+)(?:\/[^?]*)?/, '$1/eval'));
    const measured = await engineOf(shop, options, process.env.OPENAI_API_KEY ?? null);
    const tried: Tried[] = [];
    for (const task of tasks) {
      const runs = [];
      for (let i = 0; i < options.times; i += 1) runs.push(await runTask(shop, measured.engineAt, task));
      tried.push({ task, runs });
      if (process.stderr.isTTY) process.stderr.write(`\r${tried.length} of ${tasks.length} tasks`);
    }
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
    await measured.close();
    await shop.close();
    await tell(options, { name: measured.name, answered: measured.answered, tried, figures: figuresOf(tried) });
    for (const error of shop.errors) console.error(`off the way of a message: ${messageOf(error)}`);
  } finally {
    await services.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Result {
  name: string;
  answered: Map<string, number>;
  tried: Tried[];
  figures: Figures;
}
async function tell({ engine, times, json, markdown }: Options, result: Result): Promise<void> {
  const { name, answered, tried, figures } = result;
  const table = tableOf({ name, times, figures, answered });
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: inProject('.'),
    encoding: 'utf8',
  }).trim();
  const at = new Date().toISOString().slice(0, 10);
  for (const part of [table, failuresOf(tried), inventionsOf(figures)]) if (part) console.log(`\n${part}`);
  if (json) {
    const named = (map: Map<string, unknown>) => Object.fromEntries(map);
    const all = { ...figures, bySubject: named(figures.bySubject), byLanguage: named(figures.byLanguage) };
    await writeFile(
      json,
      `${JSON.stringify({ at, commit, engine: name, times, ...all, answered: named(answered), tried }, null, 2)}\n`,
    );
  }
  if (markdown) await mergedPage(markdown, name, `Measured on ${at}, commit ${commit}.\n\n${table}`);
  const missed = missedBars(engine, figures);
  for (const one of missed) console.error(one);
  if (missed.length > 0) process.exitCode = 1;
}

await main().catch((err: unknown) => {
  console.error(messageOf(err));
  process.exitCode = 1;
});
