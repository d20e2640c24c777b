/** `npm run bench:widget`: what the chat costs who opens it on a phone with a slow line, against the built product. */
import { availableParallelism, cpus, loadavg } from 'node:os';
import type { Browser } from 'playwright-core';
import { inProject } from '../../scripts/root.ts';
import { startDekat } from '../../test/support/dekat.ts';
import { widgetKb } from '../packed.ts';
import { writeBetween } from '../report/markers.ts';
import { type Figure, median, tableOf } from './figures.ts';
import { drawnAt, frameOf, hostOf, slowBrowser, slowPage } from './page.ts';

const ROUNDS = 5;
const IDLE_MS = 60_000;
const DOCS = inProject('docs/widget.md');

/** On a page that is there already: a finger presses the button. */
async function pressed(browser: Browser, url: string) {
  const context = await browser.newContext({ locale: 'id-ID' });
  const page = await slowPage(context);
  await page.goto(url);
  await page.getByRole('button', { name: 'Buka obrolan' }).click();
  const { paintedAt, usableAt } = await drawnAt(await frameOf(page));
  const [at, shifted] = await page.evaluate<[number, number]>('[pressedAt, shifted]');
  await context.close();
  return { renderMs: paintedAt - at, usableMs: usableAt - at, shifted };
}

/** From nothing: a link that opens the chat with the page. */
async function fromNothing(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ locale: 'id-ID' });
  const page = await slowPage(context);
  await page.goto(`${url}?dekat=branch:KMG`);
  const { paintedAt } = await drawnAt(await frameOf(page));
  const from = await page.evaluate<number>('performance.timeOrigin');
  await context.close();
  return paintedAt - from;
}

/** Requests to Dekat of a page that is left alone, once its loader is there: of a new visitor, then of one who was here. */
async function idleRequests(browser: Browser, url: string, dekat: string): Promise<{ first: number; known: number }> {
  const context = await browser.newContext({ locale: 'id-ID' });
  const page = await context.newPage();
  let count = 0;
  page.on('request', (request) => {
    if (request.url().startsWith(dekat) && !request.url().endsWith('/widget.js')) count += 1;
  });
  await page.goto(url);
  await page.waitForTimeout(IDLE_MS);
  const first = count;
  await page.getByRole('button', { name: 'Buka obrolan' }).click();
  await page.waitForFunction(`(localStorage['dekat:toko-sinar-web'] ?? '').includes('visitorToken')`);
  await page.goto('about:blank');
  count = 0;
  await page.goto(url);
  await page.waitForTimeout(IDLE_MS);
  const known = count;
  await context.close();
  return { first, known };
}

/** A busy machine measures itself. */
const [load = 0] = loadavg();
const dekat = await startDekat();
const host = await hostOf(dekat.url);
const browser = await slowBrowser();
try {
  const presses: Awaited<ReturnType<typeof pressed>>[] = [];
  const fromNothings: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    presses.push(await pressed(browser, host.url));
    fromNothings.push(await fromNothing(browser, host.url));
  }
  const idle = await idleRequests(browser, host.url, dekat.url);
  const ms = (name: string, values: number[], atMost: number): Figure => {
    return { name, value: Math.round(median(values)), unit: 'ms', atMost };
  };
  const sizes = await widgetKb(inProject('dist/public'));
  const kB = (name: string, value: number, atMost: number): Figure => {
    return { name, value: Math.round(value * 10) / 10, unit: 'kB', atMost };
  };
  const figures: Figure[] = [
    kB('script of every page, gzip', sizes.loader, 3),
    kB('first view of the chat, gzip', sizes.firstView, 40),
    kB('largest part that comes later, gzip', sizes.largestLater, 25),
    ms(
      'from the click to the first render',
      presses.map(({ renderMs }) => renderMs),
      1_500,
    ),
    ms(
      'from the click to a field that can be written in',
      presses.map(({ usableMs }) => usableMs),
      2_000,
    ),
    ms('from nothing to the first render', fromNothings, 2_500),
    {
      name: 'layout shift of the page',
      value: Math.max(...presses.map(({ shifted }) => shifted)),
      unit: '',
      atMost: 0,
    },
    { name: 'requests of an idle page in 60 s, first visit', value: idle.first, unit: '', atMost: 0 },
    { name: 'requests of an idle page in 60 s, known visitor', value: idle.known, unit: '', atMost: 1 },
  ];
  const machine = `${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} processors, load ${load.toFixed(1)} before`;
  const text = `Median of ${ROUNDS} on ${machine}; 400 kbit/s, 300 ms, processor slowed six times, nothing cached.\n\n${tableOf(figures)}`;
  console.log(text);
  await writeBetween(DOCS, 'figures', text);
} finally {
  await browser.close();
  host.server.close();
  await dekat.stop();
}
