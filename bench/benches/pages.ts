import { join } from 'node:path';
import { randomFreePort } from '../../embedded/ports.ts';
import { inProject } from '../../scripts/root.ts';
import type { Bench, Figure, Outcome } from '../figures.ts';
import type { Ground } from '../ground.ts';
import type { PagesPlan, PagesResult } from '../load/pages.plan.ts';
import { runLoad } from '../load/process.ts';
import { startChild } from '../system/child.ts';

const PAGES = { 'widget script': '/widget.js', 'inbox page': '/inbox/' };
const AT_ONCE = 50;

/** What every visitor of a shop fetches, and every agent, beside the same bytes from plain Node. */
export function pages(): Bench {
  let plainUrl: string;

  return {
    name: 'pages',
    title: `Widget script and inbox page, ${AT_ONCE} at once`,

    async prepare(ground) {
      plainUrl = await startPlain(ground);
    },

    async round(ground): Promise<Outcome> {
      const { url } = await ground.product();
      const cases = Object.entries(PAGES).flatMap(([page, path]) => [
        { name: `Dekat: ${page}`, url: `${url}${path}` },
        { name: `limit, plain Node: ${page}`, url: `${plainUrl}${path}` },
      ]);
      const secsPerCase = Math.max(1, ground.options.secs / cases.length);
      const result = await runLoad<PagesPlan, PagesResult>('pages', { cases, atOnce: AT_ONCE, secsPerCase });
      return { figures: Object.keys(PAGES).flatMap((page) => figuresOf(page, result)), faults: [] };
    },
  };
}

async function startPlain(ground: Ground): Promise<string> {
  const port = String(await randomFreePort());
  const program = ['--import', 'tsx', inProject('bench/limit/pages.ts')];
  const url = `http://127.0.0.1:${port}`;
  const child = await startChild({
    name: 'The plain page server',
    args: [...program, join(await ground.dist(), 'public'), port],
    env: { ...process.env, NODE_ENV: 'production' },
    logPath: join(await ground.folder('pages'), 'pages.log'),
    healthUrl: `${url}/`,
  });
  ground.onStop(() => child.stop());
  return url;
}

function figuresOf(page: string, { cases }: PagesResult): Figure[] {
  const measured = (of: string) => {
    const found = cases.find(({ name }) => name === `${of}: ${page}`);
    if (!found) throw new Error(`${of}: ${page} was not measured`);
    return found;
  };
  const ours = measured('Dekat');
  const theirs = measured('limit, plain Node');
  return [
    { name: ours.name, unit: 'requests/s', value: ours.perS },
    { name: theirs.name, unit: 'requests/s', value: theirs.perS },
    {
      name: `Dekat ÷ limit, plain Node: ${page}`,
      unit: '×',
      value: ours.perS / theirs.perS,
      target: { atLeast: 0.5, floor: 0.25 },
    },
    { name: `${ours.name}, first byte, p50`, unit: 'ms', value: ours.firstByte.p50 },
    { name: `${ours.name}, first byte, p99`, unit: 'ms', value: ours.firstByte.p99, target: { atMost: 12, floor: 30 } },
    { name: `${theirs.name}, first byte, p99`, unit: 'ms', value: theirs.firstByte.p99 },
  ];
}
