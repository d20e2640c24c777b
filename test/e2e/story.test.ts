/** The story of the product, over real processes, in real browsers, as the README starts it. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { signIn } from '../support/at-the-inbox.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { type RunningDekat, startDekat } from '../support/dekat.ts';
import { openChat, writeIn } from '../support/demo-chat.ts';
import { eventually } from '../support/eventually.ts';
import { phoneOf } from '../support/phones.ts';

let dekat: RunningDekat;
let browser: Browser;
const faults: string[] = [];
/** When the branches of the story are open: what the assistant says goes by the clock. */
const AN_AFTERNOON = '2026-11-24T15:30:00+07:00';
beforeAll(async () => {
  [dekat, browser] = await Promise.all([startDekat({ CLOCK_AT: AN_AFTERNOON }), openBrowser()]);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await dekat?.stop();
}, 60_000);
afterEach(() => expect(faults.splice(0)).toEqual([]));

/** A number and its unit are kept on one line by a space of their own. */
const FROM_BLOK_M = /Blok\sM \(2,5\skm\), sisa\s24/;
const QUESTION = 'ada stok Indomie goreng deket Kemang ga?';

async function anyPage(): Promise<Page> {
  const opened = await openPage(browser);
  opened.page.on('close', () => faults.push(...opened.faults));
  return opened.page;
}

/** A shopper with the chat open on the demo shop. */
async function aShopper(): Promise<{ page: Page; chat: FrameLocator; ask(text: string): Promise<void> }> {
  const page = await anyPage();
  await page.goto(`${dekat.url}/demo`);
  const chat = await openChat(page);
  const ask = (text: string) => writeIn(chat, text);
  return { page, chat, ask };
}

/** What the thread shows; what is only told to screen readers says the same once more. */
const words = (chat: FrameLocator, text: string | RegExp) => chat.locator('p.text').filter({ hasText: text });

/** An agent signed in to the inbox. */
async function anAgent(email: string): Promise<Page> {
  const page = await anyPage();
  await signIn(
    page,
    `${dekat.url}/inbox/`,
    dekat.logins.find((one) => one.email === email),
  );
  await page
    .getByRole('link', { name: /Kemang|Indomie|Pengunjung/ })
    .first()
    .waitFor();
  return page;
}

const PHONE = '+6281200010962'; // a customer of the demo with orders

describe('the links npm start prints', () => {
  it('each lead to their page, as they are printed', async () => {
    expect(dekat.links).toHaveLength(5);
    for (const link of dekat.links) {
      const answer = await fetch(link);
      expect([link, answer.status, answer.headers.get('content-type')]).toEqual([
        link,
        200,
        expect.stringContaining('text/html'),
      ]);
    }
  });
});

describe('one question, two channels, one inbox', () => {
  it('is answered on the website and on WhatsApp, taken over by an agent and answered by a person on both', async () => {
    const { chat, ask, page: shop } = await aShopper();
    await ask(QUESTION);
    await words(chat, FROM_BLOK_M).waitFor();

    const customer = phoneOf(dekat, PHONE);
    await customer.say(QUESTION);
    await eventually(async () => expect((await customer.reads()).join()).toMatch(FROM_BLOK_M));
    await customer.say('pesanan saya sudah sampai mana?');
    await eventually(async () => expect((await customer.reads()).join()).toMatch(/Pesanan TS\d{6}/));

    const inbox = await anAgent('sari@tokosinar.example');
    for (const [row, reply] of [
      [/Pengunjung/, 'Halo, saya Sari. Saya bantu ya.'],
      [/Customer 0962|\+62812|Pesanan/, 'Halo dari Sari di WhatsApp.'],
    ] as const) {
      await inbox.getByRole('link', { name: row }).first().click();
      await inbox.getByRole('button', { name: 'Ambil', exact: true }).click();
      // Theirs now: until then the button would take it and send.
      await inbox.getByRole('button', { name: 'Kirim', exact: true }).waitFor();
      const box = inbox.getByRole('textbox', { name: 'Balas ke pelanggan…' });
      await box.fill(reply);
      await box.press('Enter');
      await inbox.locator('[data-seq]').filter({ hasText: reply }).first().waitFor();
    }

    await words(chat, 'Halo, saya Sari. Saya bantu ya.').waitFor();
    await eventually(async () => expect((await customer.reads()).at(-1)).toBe('Halo dari Sari di WhatsApp.'));
    await ask('makasih kak');
    await inbox
      .getByRole('link', { name: /Pengunjung/ })
      .first()
      .click();
    await inbox.getByText('makasih kak').last().waitFor();
    await shop.close();
    await inbox.close();
  }, 120_000);

  it('goes on when server, workers, MongoDB and Redis are killed in the middle of it', async () => {
    const { chat, ask, page: shop } = await aShopper();
    await ask(QUESTION);
    await words(chat, FROM_BLOK_M).waitFor();
    const customer = phoneOf(dekat, '+6281200010037');

    for (const [i, part] of (['server', 'workers', 'mongod', 'redis'] as const).entries()) {
      expect([part, dekat.kill(part)]).toEqual([part, 1]);
      await ask(`jam buka cabang Tebet? ${'?'.repeat(i + 1)}`);
      await chat
        .getByText(/Toko Sinar Tebet (hari ini|sekarang|besok|buka|tutup)/)
        .nth(i)
        .waitFor({ timeout: 60_000 });
    }
    await eventually(() => customer.say(QUESTION), 30_000);
    await eventually(async () => expect((await customer.reads()).join()).toMatch(/Blok M/), 60_000);

    const asked = await words(chat, /^jam buka cabang Tebet\? \?+$/).allInnerTexts();
    expect(asked).toEqual([1, 2, 3, 4].map((n) => `jam buka cabang Tebet? ${'?'.repeat(n)}`));
    await shop.close();
  }, 300_000);
});
