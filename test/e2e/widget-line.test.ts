/** The widget's line to a real server, where it comes late or not by WebSocket. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { openBrowser, openPage } from '../support/browser.ts';
import { type RunningDekat, startDekat } from '../support/dekat.ts';
import { eventually } from '../support/eventually.ts';

let dekat: RunningDekat;
let browser: Browser;
beforeAll(async () => {
  [dekat, browser] = await Promise.all([startDekat(), openBrowser()]);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await dekat?.stop();
}, 60_000);

const STORED = '.row.mine [data-tick]:not([data-tick="waiting"])';
const partsOf = (page: Page) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return asked;
};

/** A shopper who opens the chat on the demo shop. */
async function openChat(page: Page): Promise<FrameLocator> {
  await page.goto(`${dekat.url}/demo`);
  await page.getByRole('button', { name: 'Buka obrolan' }).click();
  return page.frameLocator('iframe');
}
async function write(chat: FrameLocator, text: string): Promise<void> {
  await chat.getByRole('textbox').fill(text);
  await chat.getByRole('textbox').press('Enter');
}

describe('the chat in a browser', () => {
  it('has no polling in it, and loads cards when nothing else is to be done', async () => {
    const { page, faults } = await openPage(browser);
    const asked = partsOf(page);

    const chat = await openChat(page);
    await write(chat, 'halo');
    await chat.locator(STORED).waitFor();

    await eventually(() => expect(asked.some((path) => path.includes('/parts/more-id-'))).toBe(true));
    expect(asked.filter((path) => /polling|words-en|more-en/.test(path))).toEqual([]);
    expect(faults).toEqual([]);
  }, 60_000);

  it('loads polling where WebSocket does not get through, and talks', async () => {
    const { page } = await openPage(browser);
    const asked = partsOf(page);
    // As behind a proxy that does not let it through: it fails a moment later, without a word.
    await page.addInitScript(`globalThis.WebSocket = class {
      constructor() { setTimeout(() => this.onerror?.(new Event('error'))); }
      close() {}
    }`);

    const chat = await openChat(page);
    await write(chat, 'halo');
    await chat.locator(STORED).waitFor();

    expect(asked.some((path) => path.includes('/parts/polling-'))).toBe(true);
    expect(asked).toContain('/socket.io/');
  }, 60_000);

  it('sends once what was written before the part that talks had come', async () => {
    const { page } = await openPage(browser);
    let letCome = () => {};
    const held = new Promise<void>((resolve) => {
      letCome = resolve;
    });
    await page.route('**/talk-*.js', async (route) => {
      await held;
      await route.continue();
    });
    const chat = await openChat(page);
    await write(chat, 'satu');
    await write(chat, 'dua');
    await chat.getByText('dua', { exact: true }).waitFor();

    letCome();
    await chat.locator(STORED).first().waitFor();
    await page.reload();
    const again = page.frameLocator('iframe');
    await page.getByRole('button', { name: /Buka obrolan/ }).click();
    await again.locator('.row.mine').nth(1).waitFor();

    expect(await again.locator('.row.mine .text').allTextContents()).toEqual(['satu', 'dua']);
  }, 60_000);
});
