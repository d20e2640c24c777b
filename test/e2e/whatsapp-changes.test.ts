/** What WhatsApp brings beside words, and what is done to a message afterwards, over real processes, in a real browser. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { signIn } from '../support/at-the-inbox.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { type RunningDekat, startDekat } from '../support/dekat.ts';
import { eventually } from '../support/eventually.ts';
import { call } from '../support/http.ts';
import { changesTheirMind, demoPhones, type Phone } from '../support/phones.ts';

let dekat: RunningDekat;
let browser: Browser;
let page: Page;
let customer: Phone;
const faults: string[] = [];
/** Asks the simulator itself. */
const play = (path: string, body: object) => call(`${dekat.simulatorUrl}/simulator/api${path}`, { body });
/** Where `PICTURES` names a folder, what is seen is kept there to be looked at. */
const keep = async (name: string) => {
  const folder = process.env.PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
};

beforeAll(async () => {
  [dekat, browser] = await Promise.all([startDekat({ CLOCK_AT: '2026-11-24T15:30:00+07:00' }), openBrowser()]);
  [customer] = (await demoPhones(dekat)) as [Phone];
  const opened = await openPage(browser);
  page = opened.page;
  page.on('close', () => faults.push(...opened.faults));
  const login = dekat.logins.find(({ role }) => role === 'supervisor');
  await signIn(page, `${dekat.url}/inbox/`, login);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await dekat?.stop();
}, 60_000);
afterEach(() => expect(faults).toEqual([]));

describe('a customer who sends more than words and changes their mind', () => {
  it('is read as they mean it by now', async () => {
    const asked = await changesTheirMind(customer);

    await page.locator('a[data-row]', { hasText: customer.name }).first().click();
    await page.getByText('Bu Tuti').waitFor();
    await play(`/customers/${encodeURIComponent(customer.key)}/echo`, { text: 'Sebentar ya kak', replyTo: asked });
    await page.getByText('Sebentar ya kak').last().waitFor();

    const thread = page.locator('.timeline-items');
    await eventually(async () => {
      const text = (await thread.textContent()) ?? '';
      expect(text).toContain('ada 3 di Kemang?');
      expect(text).toContain('Pesan ini ditarik kembali');
      expect(text).toContain('Keranjang: 1 barang');
      expect(text).toContain('Bu Tuti');
      expect(text).toContain('Aplikasi WhatsApp');
      expect(text).not.toContain('4111');
    }, 60_000);
    await thread.locator('.edited summary').click();
    expect(await thread.locator('.edited').textContent()).toContain('ada 2 di Kemang?');
    expect(await thread.locator('.reactions').textContent()).toContain('🙏');
    expect(await thread.locator('.quoted').textContent()).toContain('ada 3 di Kemang?');
    await keep('changes-read');
  }, 120_000);

  it('sees the agent’s reaction on their phone', async () => {
    await page.getByRole('button', { name: 'Ambil', exact: true }).click();
    const bubble = page.locator('.bubble-place', { hasText: 'ada 3 di Kemang?' }).first();
    const react = bubble.getByRole('button', { name: 'Beri reaksi', exact: true });
    await react.waitFor();

    await bubble.hover();
    await react.click();
    await keep('changes-react');
    await page.getByRole('button', { name: 'Beri reaksi 👍' }).click();

    await bubble.locator('.reactions', { hasText: '👍' }).waitFor();
    await eventually(
      async () => expect((await customer.messages()).map(({ reaction }) => reaction)).toContain('👍'),
      30_000,
    );
    await keep('changes-reacted');
  }, 90_000);
});

describe('a number that WhatsApp locks', () => {
  it('fails no reply: it waits, and the inbox says why nothing leaves', async () => {
    await play('/faults', { failSends: 1, failWith: 131031 });
    const box = page.locator('[data-composer]');
    await box.fill('Ada kak, saya simpankan');
    await box.press('Enter');

    const banner = page.locator('.banner.is-down', { hasText: 'dikunci' });
    await banner.waitFor({ timeout: 30_000 });
    await keep('changes-locked');

    expect((await customer.messages()).map(({ shown }) => shown.text)).not.toContain('Ada kak, saya simpankan');
    expect(await page.locator('.trouble').count()).toBe(0);
    await play('/faults', { failSends: 0 });
  }, 90_000);
});
