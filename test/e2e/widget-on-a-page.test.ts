/** The launcher on somebody's page, in a real browser; the server behind it is away until the test says otherwise. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { pages } from '../../scripts/build/bundles.ts';
import { inProject } from '../../scripts/root.ts';
import { openBrowser, openPage } from '../support/browser.ts';

const HOST = `<!doctype html><html lang="id"><title>Toko</title>
<style>button, dekat-widget { display: none !important } a { color: red }</style>
<script async src="/widget.js" data-key="toko"></script><a href="#one">one</a></html>`;

const isAway = { value: false };
let browser: Browser;
let server: Server;
let url = '';

async function scriptOf(entry: string): Promise<string> {
  const options = pages.find(({ entryPoints }) => JSON.stringify(entryPoints).includes(entry));
  const { outputFiles } = await build({ ...options, write: false, sourcemap: false });
  return outputFiles?.find(({ path }) => path.endsWith('.js'))?.text ?? '';
}

beforeAll(async () => {
  const files: Record<string, [type: string, text: string]> = {
    '/': ['text/html', HOST],
    '/widget.js': ['text/javascript', await scriptOf('web-widget/loader.ts')],
    '/widget/app.js': ['text/javascript', await scriptOf('web-widget/app.tsx')],
    '/widget/app.css': ['text/css', readFileSync(inProject('web-widget/app.css'), 'utf8')],
    '/widget/frame.html': ['text/html', readFileSync(inProject('web-widget/frame.html'), 'utf8')],
  };
  server = createServer(({ url: path = '' }, res) => {
    const [type, text] = files[path.split('?')[0] ?? ''] ?? [];
    if (text === undefined || (isAway.value && path.startsWith('/widget/'))) res.writeHead(503).end('away');
    else res.writeHead(200, { 'content-type': type }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

const call = (page: Page, command: string) =>
  page.evaluate((name) => (globalThis as unknown as { Dekat(name: string): unknown }).Dekat(name), command);
async function aPage(): Promise<Page> {
  const { page } = await openPage(browser);
  await page.goto(url);
  await page.getByRole('button', { name: 'Buka obrolan' }).waitFor();
  return page;
}

describe('the launcher on a page with styles of its own', () => {
  it('opens by Enter, and Tab leads out of the chat again', async () => {
    const page = await aPage();
    await page.keyboard.press('Tab'); // the page's link
    await page.keyboard.press('Tab');

    await page.keyboard.press('Enter');
    const field = page.frameLocator('dekat-widget iframe').getByRole('textbox');
    await field.waitFor();
    await field.focus();
    await page.keyboard.press('Tab');

    await page.waitForFunction("document.activeElement?.shadowRoot?.activeElement?.localName === 'button'");
  });

  it('comes by itself when the server is back', async () => {
    isAway.value = true;
    const page = await aPage();
    await call(page, 'open');
    await page.getByText('Memuat…').waitFor();
    await page.waitForFunction("!document.querySelector('dekat-widget').shadowRoot.querySelector('iframe')");

    isAway.value = false;

    await page.frameLocator('dekat-widget iframe').getByRole('textbox').waitFor();
  });

  it('leaves nothing behind when it is shut down, not even what was kept before this page', async () => {
    const page = await aPage();
    await page.evaluate(`
      localStorage['dekat:toko'] = JSON.stringify({ visitorToken: 'v' });
      localStorage['dekat:toko:out:v:c-1'] = JSON.stringify({ clientId: 'c-1', kind: 'text' });
    `);

    await call(page, 'shutdown');
    await page.waitForFunction("!document.querySelector('dekat-widget')");

    expect(await page.evaluate('Object.keys(localStorage)')).toEqual([]);
  });
});
