/** What comes after a talk: a score on the website and on WhatsApp, the file one keeps, and the wish to be forgotten. */
import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { type AtDesk, atTheDesk } from '../support/at-the-desk.ts';
import { signIn } from '../support/at-the-inbox.ts';
import { barriers } from '../support/axe.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { type RunningDekat, startDekat } from '../support/dekat.ts';
import { openChat, writeIn } from '../support/demo-chat.ts';
import { eventually } from '../support/eventually.ts';
import { phoneOf } from '../support/phones.ts';

let dekat: RunningDekat;
let browser: Browser;
let desk: AtDesk;
const faults: string[] = [];
/** A resolve may be taken back for ten seconds; then the sweep comes by. */
const SOON_MS = 40_000;
beforeAll(async () => {
  [dekat, browser] = await Promise.all([startDekat({ CLOCK_AT: '2026-11-24T15:30:00+07:00' }), openBrowser()]);
  desk = await atTheDesk(dekat, 'supervisor');
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await dekat?.stop();
}, 60_000);
afterEach(() => expect(faults.splice(0)).toEqual([]));

async function anyPage(): Promise<Page> {
  const opened = await openPage(browser);
  opened.page.on('close', () => faults.push(...opened.faults));
  return opened.page;
}
async function atPage(role: string, asked: string): Promise<Page> {
  const page = await anyPage();
  await signIn(
    page,
    `${dekat.url}/inbox/?${asked}`,
    dekat.logins.find((one) => one.role === role),
  );
  return page;
}

describe('a shopper whose talk was resolved', () => {
  it('gives stars by keyboard, keeps the talk as a file, and asks to be forgotten', async () => {
    const shop = await anyPage();
    await shop.goto(`${dekat.url}/demo`);
    const chat = await openChat(shop);
    await chat.getByText('menyimpan obrolan ini', { exact: false }).waitFor();
    await writeIn(chat, 'mau bicara dengan petugas');
    await chat.locator('.row.theirs').first().waitFor();
    const conversationId = await desk.newest();
    await desk.serve(conversationId, 'Sudah saya bantu ya kak.');

    const stars = chat.getByRole('group', { name: /Seberapa puas kamu/ });
    await stars.waitFor({ timeout: SOON_MS });
    expect(await barriers(shop)).toEqual([]);
    await stars.getByRole('radio', { name: /^3 dari 5/ }).focus();
    await shop.keyboard.press('Space');
    await shop.keyboard.press('ArrowRight');
    await chat.getByRole('textbox', { name: /Ada yang ingin kamu tambahkan/ }).fill('cepat, terima kasih');
    await chat.getByRole('button', { name: 'Kirim nilai' }).click();
    await chat.getByText('Kamu memberi nilai 4 dari 5. Terima kasih!').waitFor();
    expect(await stars.count()).toBe(0);

    await chat.getByRole('button', { name: 'Menu obrolan' }).click();
    const keeping = shop.waitForEvent('download');
    await chat.getByRole('button', { name: 'Unduh obrolan ini' }).click();
    const file = await readFile(await (await keeping).path(), 'utf8');
    expect(file).toContain('Sudah saya bantu ya kak.');
    expect(await barriers(shop)).toEqual([]);
    await chat.getByRole('button', { name: 'Minta data saya dihapus' }).click();
    await chat.getByRole('button', { name: 'Ya, minta data saya dihapus' }).click();
    await chat.getByText('Permintaan sudah diterima', { exact: false }).waitFor();

    const scores = await atPage('supervisor', 'csat');
    await scores.getByText('cepat, terima kasih').waitFor();
    expect(await barriers(scores)).toEqual([]);
    const settings = await atPage('owner', 'admin=privacy');
    await settings.getByRole('button', { name: /Pengunjung.*menunggu keputusan/ }).click();
    await settings.getByRole('dialog').getByText('Hapus datanya').first().waitFor();
    expect(await barriers(settings)).toEqual([]);
    for (const page of [shop, scores, settings]) await page.close();
  }, 180_000);

  it('answers with a digit on WhatsApp, and is thanked', async () => {
    const customer = phoneOf(dekat, '+6281200010037');
    await customer.say('mau bicara dengan petugas');
    await eventually(async () => expect((await customer.reads()).length).toBeGreaterThan(0));
    await desk.serve(await desk.newest(), 'Sudah ya kak.');
    await eventually(async () => expect((await customer.reads()).join()).toContain('Seberapa puas Anda?'), SOON_MS);
    await customer.say('5');
    await eventually(async () => expect((await customer.reads()).at(-1)).toContain('Nilai Anda: 5 dari 5'));
  }, 120_000);
});
