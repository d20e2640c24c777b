/** The launcher on somebody's page, in a real browser; the server behind it is away until the test says otherwise. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { pages } from '../../scripts/build/bundles.ts';
import { buildFrame } from '../../scripts/build/frame.ts';
import { openBrowser, openPage } from '../support/browser.ts';

const HOST = `<!doctype html><html lang="id"><title>Toko</title>
<style>button, dekat-widget { display: none !important } a { color: red }</style>
<script async src="/widget.js" data-key="toko"></script><a href="#one">one</a></html>`;

const isAway = { value: false };
/** Parts the server does not have any more. */
const gone: { value: RegExp | null } = { value: null };
let folder = '';
let browser: Browser;
let server: Server;
let url = '';

/** As built: the loader, and the chat's page of the language asked for with its parts. */
async function buildInto(folder: string): Promise<void> {
  const loader = pages.find(({ entryPoints }) => JSON.stringify(entryPoints).includes('web-widget/loader.ts'));
  await build({ ...loader, outfile: join(folder, 'widget.js') });
  await buildFrame(join(folder, 'widget'));
}
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dekat-widget-'));
  await buildInto(folder);
  server = createServer(async ({ url: asked = '' }, res) => {
    const { pathname, searchParams } = new URL(asked, 'http://page');
    const path = pathname.replace('frame.html', `frame-${searchParams.get('l')}.html`);
    if (path === '/') return res.writeHead(200, { 'content-type': 'text/html' }).end(HOST);
    const isGone = gone.value?.test(path) || (isAway.value && path.startsWith('/widget/'));
    const bytes = isGone ? null : await readFile(join(folder, path)).catch(() => null);
    if (bytes) return res.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain' }).end(bytes);
    return res.writeHead(503).end('away');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true });
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

describe('the chat whose parts come one by one', () => {
  afterEach(() => {
    gone.value = null;
  });

  it('is drawn before what talks has come, and keeps what is written meanwhile', async () => {
    gone.value = /talk-/;
    const page = await aPage();
    await call(page, 'open');
    const chat = page.frameLocator('dekat-widget iframe');
    await chat.getByText('Halo! Cari apa hari ini?').waitFor();

    await chat.getByRole('textbox').fill('ada payung?');
    await chat.getByRole('textbox').press('Enter');

    await chat.getByText('menunggu kirim').first().waitFor({ state: 'attached' });
    const kept = await page.evaluate(`Object.keys(localStorage)
      .filter((name) => name.startsWith('dekat:toko:out:')).map((name) => JSON.parse(localStorage[name]).text)`);
    expect(kept).toEqual(['ada payung?']);
  });

  it('says so where what talks is gone, and talks after the reload it offers', async () => {
    gone.value = /talk-/;
    const page = await aPage();
    await call(page, 'open');
    const chat = page.frameLocator('dekat-widget iframe');
    await chat.getByText('Bagian ini tidak bisa dimuat.').waitFor();

    gone.value = null;
    const talk = page.waitForResponse((answer) => answer.url().includes('/talk-') && answer.ok());
    await chat.getByRole('button', { name: 'Muat ulang' }).click();

    await talk;
    await chat.getByText('Bagian ini tidak bisa dimuat.').waitFor({ state: 'detached' });
  });

  it('comes in the language of the page, stays in it where the other does not come, and says so', async () => {
    gone.value = /words-en/;
    const page = await aPage();
    await call(page, 'open');
    const chat = page.frameLocator('dekat-widget iframe');

    await chat.getByRole('button', { name: 'Ganti bahasa' }).click();
    await chat.getByText('Bahasa lain belum bisa dimuat.').waitFor();
    gone.value = null;
    await chat.getByRole('button', { name: 'Ganti bahasa' }).click();

    await chat.getByText('Hello! What are you looking for today?').waitFor();
    expect(await chat.locator('html').getAttribute('lang')).toBe('en');
  });
});
