/** Somebody calls, nobody is there, an agent sees it and calls back: over real processes, in a real browser. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { signIn } from '../support/at-the-inbox.ts';
import { barriers } from '../support/axe.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { type RunningDekat, startDekat } from '../support/dekat.ts';
import { call } from '../support/http.ts';
import { demoPhones, type Phone } from '../support/phones.ts';

let dekat: RunningDekat;
let browser: Browser;
let page: Page;
let customer: Phone;
const faults: string[] = [];
const phoneIn = (body: object) => call(`${dekat.hotlineUrl}/hotline/api/calls`, { body });
/** Where `PICTURES` names a folder, what is seen is kept there to be looked at. */
const keep = async (name: string) => {
  const folder = process.env.PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.screenshot({ path: join(folder, `hotline-${name}-${scheme}.png`) });
  }
  await page.setViewportSize({ width: 390, height: 780 });
  await page.screenshot({ path: join(folder, `hotline-${name}-phone.png`) });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'light' });
};

beforeAll(async () => {
  [dekat, browser] = await Promise.all([startDekat({ CLOCK_AT: '2026-11-24T15:30:00+07:00' }), openBrowser()]);
  [customer] = (await demoPhones(dekat)) as [Phone];
  const opened = await openPage(browser);
  page = opened.page;
  page.on('close', () => faults.push(...opened.faults));
  await signIn(
    page,
    `${dekat.url}/inbox/`,
    dekat.logins.find(({ role }) => role === 'owner'),
  );
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await dekat?.stop();
}, 60_000);
afterEach(() => expect(faults).toEqual([]));

describe('a customer who calls and is not answered', () => {
  it('waits in the inbox with what they left, and is called back, not written to', async () => {
    await customer.say('jam buka cabang BSD?');
    await page.locator('a[data-row]', { hasText: customer.name }).first().waitFor();
    expect((await phoneIn({ number: customer.key, name: customer.name, end: 'voicemail', seconds: 4 })).status).toBe(
      201,
    );

    const row = page.locator('a[data-row]', { has: page.locator('.channel-icon.is-hotline') });
    await row.first().waitFor();
    await keep('list');
    await row.first().click();
    const card = page.locator('.call.is-missed');
    await card.getByText('Telepon tak terjawab').waitFor();
    expect(await card.getByRole('link', { name: 'Telepon balik' }).getAttribute('href')).toBe(`tel:${customer.key}`);
    await page.getByText('tidak bisa dibalas dengan tulisan').waitFor();
    await page.locator('.voice, [data-voice], audio').first().waitFor();
    await keep('thread');
    expect(await barriers(page)).toEqual([]);

    await page.getByRole('button', { name: 'Tulis di WhatsApp' }).click();
    await page.getByText('jam buka cabang BSD?').first().waitFor();
  }, 120_000);

  it('is closed by itself once somebody has spoken with them', async () => {
    await page
      .locator('a[data-row]', { has: page.locator('.channel-icon.is-hotline') })
      .first()
      .click();
    const card = page.locator('.call.is-missed');
    await card.getByRole('button', { name: 'Tandai selesai' }).waitFor();

    await phoneIn({ number: customer.key, direction: 'out', end: 'answered', answeredBy: 'Dewi', seconds: 0 });

    await page.getByText('Ditelepon balik oleh Dewi').waitFor();
    await card.getByRole('button', { name: 'Tandai selesai' }).waitFor({ state: 'detached' });
    await keep('closed');
  }, 60_000);
});

describe('an admin', () => {
  it('makes a hotline, and sees its secret once', async () => {
    await page.goto(`${dekat.url}/inbox/?admin=channels`);
    await page.getByRole('button', { name: 'Tambah hotline' }).click();
    await page.getByLabel('Nama hotline').fill('Hotline pusat');
    await page.getByRole('button', { name: 'Buat hotline' }).click();

    const secret = await page.getByLabel('Rahasia', { exact: true }).inputValue();
    const webhook = await page.getByRole('dialog').getByLabel('Alamat webhook').inputValue();
    expect(secret.length).toBeGreaterThan(30);
    expect(webhook).toMatch(/\/api\/v1\/webhooks\/hotline\/hl_/);
    await keep('secret');
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Sudah saya simpan' }).click();
    await page.getByText('Hotline pusat').first().waitFor();
    await keep('settings');
    expect(await page.content()).not.toContain(secret);
  }, 60_000);
});
