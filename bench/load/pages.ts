/** Pages fetched as fast as they come, over connections that stay open. */
import { percentilesOf } from '../figures.ts';
import { keptConnection } from './kept-connection.ts';
import type { PagesPlan, PagesResult } from './pages.plan.ts';
import { each, serveLoad } from './process.ts';

const WARM_UP_SHARE = 0.2;

serveLoad<PagesPlan, PagesResult>(async ({ cases, atOnce, secsPerCase }) => {
  const results: PagesResult['cases'] = [];
  for (const { name, url } of cases) {
    await fetchFor(url, atOnce, secsPerCase * WARM_UP_SHARE);
    results.push({ name, ...(await fetchFor(url, atOnce, secsPerCase)) });
  }
  return { cases: results };
});

async function fetchFor(url: string, atOnce: number, secs: number) {
  const connections = await each(atOnce, atOnce, () => keptConnection(new URL(url)));
  const times: number[] = [];
  const since = performance.now();
  const until = since + secs * 1000;
  await each(atOnce, atOnce, async (index) => {
    while (performance.now() < until) times.push((await connections[index]?.get()) ?? Number.NaN);
  });
  const elapsedS = (performance.now() - since) / 1000;
  for (const connection of connections) connection.close();
  return { perS: times.length / elapsedS, firstByte: percentilesOf(times) };
}
