/** What shoppers see keeps nobody out: the shop's page, the chat in every state, the page of nearby branches. */
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { barriers, tabStops } from '../support/axe.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { type RunningDekat, startDekat } from '../support/dekat.ts';

let dekat: RunningDekat;
let browser: Browser;
let page: Page;
/** The chat, open beside the shop. */
let chat: FrameLocator;
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };
jest.setTimeout(120_000);

beforeAll(async () => {
  [dekat, browser] = await Promise.all([startDekat({ CLOCK_AT: '2026-11-24T15:30:00+07:00' }), openBrowser()]);
  ({ page } = await openPage(browser, { viewport: DESK }));
  page.setDefaultTimeout(60_000); // answers come from several processes, on a busy machine
  await page.goto(`${dekat.url}/demo/`);
  await page.getByRole('button', { name: 'Buka obrolan' }).waitFor();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await dekat?.stop();
}, 60_000);

const ask = async (text: string) => {
  await chat.getByRole('textbox').fill(text);
  await chat.getByRole('textbox').press('Enter');
};
/** On a desk and on a phone. */
const bothSizes = async () => {
  const found = await barriers(page);
  await page.setViewportSize(PHONE);
  const onPhone = await barriers(page);
  await page.setViewportSize(DESK);
  return [...found, ...onPhone.map((line) => `phone ${line}`)];
};

describe('the chat keeps nobody out', () => {
  afterEach(() => page.context().setOffline(false));

  it('closed, beside the shop', async () => {
    expect(await bothSizes()).toEqual([]);
  });

  it('open and empty, in both languages', async () => {
    await page.getByRole('button', { name: 'Buka obrolan' }).click();
    chat = page.frameLocator('dekat-widget iframe');
    await chat.getByRole('textbox').waitFor();
    expect(await bothSizes()).toEqual([]);

    await chat.getByRole('button', { name: 'Ganti bahasa' }).click();
    await chat.getByText('Hello! What are you looking for today?').waitFor();
    expect(await barriers(page)).toEqual([]);
    await chat.getByRole('button', { name: 'Change language' }).click();
    await chat.getByText('Halo! Cari apa hari ini?').waitFor();
  });

  it('with answers, cards of stock, of a branch and of hours, and choices', async () => {
    await ask('ada stok Indomie goreng deket Kemang ga?');
    await chat.locator('.card').first().waitFor();
    expect(await bothSizes()).toEqual([]);

    await ask('jam buka cabang Tebet?');
    await chat
      .locator('p.text')
      .filter({ hasText: /Toko Sinar Tebet/ })
      .last()
      .waitFor();
    await ask('pesanan saya sudah sampai mana?');
    await chat
      .locator('p.text')
      .filter({ hasText: /nomor pesanan/i })
      .last()
      .waitFor();
    expect(await bothSizes()).toEqual([]);
  });

  it('with signs to give to what was said, by keys alone, told to whoever listens', async () => {
    const row = chat.locator('.row.theirs').first();
    const button = row.getByRole('button', { name: 'Beri reaksi', exact: true });
    const signs = row.getByRole('group', { name: 'Beri reaksi' });
    await button.press('Enter');
    await signs.waitFor();
    expect(await bothSizes()).toEqual([]);
    await page.keyboard.press('Escape');
    await signs.waitFor({ state: 'detached' });
    await page.keyboard.press('Enter'); // the focus is back at the button, and the chat still open
    await signs.waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');

    await row.locator('.reactions', { hasText: '❤️' }).waitFor();
    await chat.getByText('Kamu memberi reaksi ❤️').waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    await signs.getByRole('button', { name: 'Beri reaksi ❤️', pressed: true }).press('Enter');
    await row.locator('.reactions').waitFor({ state: 'detached' });
  });

  it('by Tab: each stop has a name and can be seen, the thread among them', async () => {
    await chat.locator('header button').first().focus();
    const frame = page.frames().find((one) => one.url().includes('/widget/'));
    const stops = await tabStops(page, frame);

    expect(stops.filter(({ name, isSeen }) => !name || !isSeen)).toEqual([]);
    expect(stops.map(({ name }) => name)).toContain('Percakapan');
  });

  it('while there is no line, with what waits to be sent', async () => {
    await page.context().setOffline(true);
    await ask('masih di sana?');
    await chat.locator('[data-tick=waiting]').waitFor();
    await chat.locator('.banner').waitFor();
    expect(await bothSizes()).toEqual([]);
    await page.context().setOffline(false);
    await chat.locator('[data-tick=waiting]').waitFor({ state: 'detached' });
  });

  it('while a person is waited for', async () => {
    await ask('mau bicara sama orang');
    await chat
      .getByText(/Antrean ke-/)
      .first()
      .waitFor();
    expect(await bothSizes()).toEqual([]);
  });
});

describe('the page of nearby branches keeps nobody out', () => {
  const loaded = () => page.locator('#shops[aria-busy=false]').waitFor({ state: 'attached' });
  afterEach(() => page.unroute('**/api/v1/branches*'));

  it('with all branches, with stock near a place, and with one chosen', async () => {
    await page.goto(`${dekat.url}/demo/nearby/`);
    await loaded();
    expect(await bothSizes()).toEqual([]);
    await page.goto(`${dekat.url}/demo/nearby/?q=indomie+goreng&place=Kemang`);
    await loaded();
    await page.locator('.shop .state').nth(2).click();
    expect(await bothSizes()).toEqual([]);
  });

  it('where nothing fits, and where Dekat is out of reach', async () => {
    await page.goto(`${dekat.url}/demo/nearby/?q=indomie+goreng&place=Bogor&can=courier_30min`);
    await loaded();
    expect(await bothSizes()).toEqual([]);
    await page.route('**/api/v1/branches*', (route) => route.abort());
    await page.locator('button[type=submit]').click();
    await page.locator('#notice .again').waitFor();
    expect(await bothSizes()).toEqual([]);
  });
});

describe('the page of what a page can do with the widget keeps nobody out', () => {
  it('before and after a command was pressed', async () => {
    await page.goto(`${dekat.url}/demo/widget/`);
    await page.getByRole('button', { name: "Jalankan Dekat('getUnreadCount')" }).click();
    await page.locator('output', { hasText: '→' }).waitFor();
    expect(await bothSizes()).toEqual([]);
  });
});
