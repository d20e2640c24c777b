import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContext, chromium, type Frame, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.ts';

/** A phone on a slow line: 400 kbit/s, 300 ms there and back, a sixth of this machine's speed. */
const LINE = { offline: false, latency: 300, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
const SLOWER = 6;

const hostPage = (dekat: string) => `<!doctype html><html lang="id"><meta charset="utf-8"><title>Toko</title>
<script>
  shifted = 0;
  new PerformanceObserver((list) => { for (const one of list.getEntries()) shifted += one.value; })
    .observe({ type: 'layout-shift', buffered: true });
  addEventListener('pointerdown', (event) => { pressedAt = performance.timeOrigin + event.timeStamp; }, true);
</script>
<h1>Toko</h1><p>${'Barang baru minggu ini. '.repeat(200)}</p>
<script async src="${dekat}/widget.js" data-key="toko-sinar-web"></script></html>`;

/** Somebody's page on another origin, with the widget of `dekat` on it. */
export async function hostOf(dekat: string): Promise<{ url: string; server: Server }> {
  const server = createServer((_req, res) => res.setHeader('content-type', 'text/html').end(hostPage(dekat)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

/** The frame shares the page's process here, so that what slows the page slows it too. */
export function slowBrowser(): Promise<Browser> {
  const executablePath = findChromium(process.env);
  if (!executablePath) throw new Error('No Chromium');
  const args = ['--no-sandbox', '--disable-gpu', '--disable-site-isolation-trials'];
  return chromium.launch({ executablePath, args });
}

/** A page of a person with an empty cache. */
export async function slowPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return page;
}

export async function frameOf(page: Page): Promise<Frame> {
  const element = await page.locator('dekat-widget iframe').elementHandle({ timeout: 30_000 });
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('the chat has no frame');
  return frame;
}

/** When the frame first drew words, and when its field could be written in, by the clock of the machine. */
export async function drawnAt(frame: Frame): Promise<{ paintedAt: number; usableAt: number }> {
  await frame.locator('textarea').waitFor();
  const usableAt = Date.now();
  // A string: what it speaks of is the browser's.
  const paintedAt = await frame.evaluate<number>(`new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const paint = list.getEntriesByName('first-contentful-paint')[0];
      if (paint) resolve(performance.timeOrigin + paint.startTime);
    }).observe({ type: 'paint', buffered: true });
  })`);
  return { paintedAt, usableAt };
}
