/** What goes wrong around an agent's page: its clock, what is pasted, sleep, an end of a token, colleagues. In a real browser. */
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { type AtKeys, atKeys, signInAt, sitDown } from '../support/at-keys.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { type Login, type RunningDekat, startDekat } from '../support/dekat.ts';
import { eventually } from '../support/eventually.ts';
import { call, field } from '../support/http.ts';
import { customerName, ownersToken, type Shopper, waitingCustomers } from '../support/shoppers.ts';

jest.setTimeout(180_000);
const SHOPPERS = 4;
const YEARS_MS = 3 * 365 * 24 * 3_600_000;

let dekat: RunningDekat;
let browser: Browser;
let budi: AtKeys;
let shoppers: Shopper[] = [];
const shopper = (n: number): Shopper => shoppers[n - 1] as Shopper;
let token: string;

const loginOf = (name: string) => dekat.logins.find(({ email }) => email.startsWith(name)) as Login;
const draft = () => budi.page.locator('[data-composer]').inputValue();
/** Sari, at a page whose clock is the test's to set; it runs on by itself. */
async function atAClock(time = Date.now()): Promise<{ page: Page; sari: AtKeys }> {
  const { page, faults } = await openPage(browser);
  await page.clock.install({ time });
  const sari = atKeys(page, faults);
  await signInAt(sari, `${dekat.url}/inbox/`, loginOf('sari'));
  await page.locator('a[data-row]').first().waitFor();
  return { page, sari };
}
/** How often they were told these words. */
const times = async (n: number, words: string) => (await shopper(n).reads()).split(words).length - 1;

beforeAll(async () => {
  [dekat, browser] = await Promise.all([
    startDekat({ CLOCK_AT: '2026-11-24T13:30:00+07:00', LIMIT_REQUESTS_PER_10S: '10000' }),
    openBrowser(),
  ]);
  token = await ownersToken(dekat);
  shoppers = await waitingCustomers(dekat, token, SHOPPERS);
  budi = await sitDown(browser, `${dekat.url}/inbox/`, loginOf('supervisor'));
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await dekat?.stop();
}, 60_000);
afterEach(() => expect(budi?.faults ?? []).toEqual([]));

describe('a browser whose clock is wrong', () => {
  it.each([YEARS_MS, -YEARS_MS])('shows waits and times by the server’s clock (%i ms off)', async (offMs) => {
    const { page } = await atAClock(Date.now() + offMs);
    await page
      .locator('.waiting-time')
      .nth(SHOPPERS - 1)
      .waitFor();

    for (const waits of await page.locator('.waiting-time').allTextContents()) expect(waits).toMatch(/^\d{1,2}:\d\d$/);
    expect(await page.locator('.waiting.is-late').count()).toBe(0);
    await page.context().close();
  });
});

describe('a megabyte that is pasted', () => {
  it('is not taken, which is said, and what stood there stays; what fits is taken', async () => {
    await budi.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await budi.open(customerName(1));
    await budi.take();
    await budi.box('r');
    await budi.type('Ini lampirannya: ');
    const copy = (text: string) => budi.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
    await copy('x'.repeat(1_048_576));

    const tookMs = await budi.page.evaluate<number>('performance.now()').then(async (from) => {
      await budi.press('Control+v');
      await budi.page.getByText('Tidak ditempel: 1.048.576 huruf').waitFor();
      return (await budi.page.evaluate<number>('performance.now()')) - from;
    });
    expect(tookMs).toBeLessThan(2_000);
    expect(await draft()).toBe('Ini lampirannya: ');

    await copy('dua halaman saja');
    await budi.press('Control+v');
    await eventually(async () => expect(await draft()).toBe('Ini lampirannya: dua halaman saja'));
    expect(await budi.page.getByText('Tidak ditempel').count()).toBe(0);
    await budi.press('Enter');
    await eventually(async () => expect(await times(1, 'dua halaman saja')).toBe(1), 30_000);
    await budi.press('Escape', 'Escape');
  });
});

describe('a reply that can be taken back for a while', () => {
  beforeAll(async () => {
    await budi.page.getByRole('button', { name: 'Preferensi' }).click();
    await budi.page.getByRole('button', { name: '10 dtk' }).click();
    await budi.press('Escape');
    await budi.open(customerName(2));
    await budi.take();
  });

  it('is being written again by one key, and is never sent', async () => {
    await budi.box('r');
    await budi.type('Harganya seribu');
    await budi.press('Enter');
    await budi.page.locator('.is-pending', { hasText: /Terkirim dalam \d+ dtk/ }).waitFor();

    await budi.press('Escape', 'z');

    await eventually(async () => expect(await draft()).toBe('Harganya seribu'));
    expect(await budi.page.locator('.is-pending').count()).toBe(0);
    await budi.press('Control+a');
    await budi.type('Harganya sepuluh ribu');
    await budi.press('Enter');
    await eventually(async () => expect(await times(2, 'sepuluh ribu')).toBe(1), 40_000);
    expect(await times(2, 'Harganya seribu')).toBe(0);
  });

  it('leaves with the page, or with the next one, and once', async () => {
    await budi.box('r');
    await budi.type('Sudah dikirim tadi pagi');
    await budi.press('Enter');
    await budi.page.locator('.is-pending', { hasText: /Terkirim dalam/ }).waitFor();

    await budi.page.reload();
    await budi.page.locator('[data-seq]', { hasText: 'Sudah dikirim tadi pagi' }).waitFor();

    await eventually(async () => expect(await times(2, 'Sudah dikirim tadi pagi')).toBe(1), 40_000);
    await budi.page.getByRole('button', { name: 'Preferensi' }).click();
    await budi.page.getByRole('button', { name: 'Tanpa', exact: true }).click();
    await budi.press('Escape');
  });
});

describe('a laptop that slept for an hour', () => {
  it('is up to date when it wakes, with a new token, and what was being written is there', async () => {
    const { page, sari } = await atAClock();
    const renewals: string[] = [];
    page.on('request', (request) => request.url().endsWith('/auth/refresh') && renewals.push(request.url()));
    await sari.open(customerName(3));
    await sari.take();
    await sari.box('r');
    await sari.type('Kalimat yang belum selesai');

    await page.context().setOffline(true);
    await shopper(3).say('Masih di sana?');
    await page.clock.fastForward('01:00:00');
    await page.context().setOffline(false);
    await page.evaluate('dispatchEvent(new Event("online"))');

    await page.locator('.thread-pane').getByText('Masih di sana?').last().waitFor({ timeout: 60_000 });
    expect(await page.locator('[data-composer]').inputValue()).toBe('Kalimat yang belum selesai');
    await eventually(() => expect(renewals.length).toBeGreaterThan(0), 30_000);
    expect(await page.locator('input[type=email]').count()).toBe(0);
    await sari.box('r');
    await sari.press('End');
    await sari.type(', kini selesai');
    await sari.press('Enter');
    await eventually(async () => expect(await times(3, 'belum selesai, kini selesai')).toBe(1), 40_000);
    await page.context().close();
  });
});

describe('a token that comes to its end while a page is open', () => {
  it('is renewed on the same line, without a word, and what is being written is sent', async () => {
    const { page, sari } = await atAClock();
    await sari.open(customerName(4));
    await sari.take();
    await sari.box('r');
    await sari.type('Sebelum dan sesudah');
    const renewed = page.waitForResponse((answer) => answer.url().endsWith('/auth/refresh') && answer.ok());

    await page.clock.fastForward('14:00');

    await renewed;
    expect(await page.locator('[data-composer]').inputValue()).toBe('Sebelum dan sesudah');
    await sari.press('Enter');
    await eventually(async () => expect(await times(4, 'Sebelum dan sesudah')).toBe(1), 40_000);
    expect(await page.locator('input[type=email]').count()).toBe(0);
    await page.context().close();
  });
});

describe('what a colleague deletes while it is edited', () => {
  it('is said to be gone, and the words are still there to be kept anew', async () => {
    const made = await call(`${dekat.url}/api/v1/canned-replies`, {
      token,
      headers: { 'idempotency-key': 'page-faults' },
      body: { shortcut: 'jamuji', title: 'Jam uji', text: { id: 'Kami buka pukul 8.', en: '' }, isShared: true },
    });
    expect([made.status, made.body]).toEqual([201, expect.anything()]);
    const cannedId = (field(made, 'canned') as { cannedId: string }).cannedId;
    await budi.page.goto(`${dekat.url}/inbox/?canned`);
    await budi.page.getByRole('button', { name: /Jam uji/ }).click();
    const words = budi.page.locator('dialog textarea').first();
    await words.fill('Kami buka pukul 9, setiap hari.');

    const gone = await call(`${dekat.url}/api/v1/canned-replies/${cannedId}`, { method: 'DELETE', token });
    expect(gone.status).toBeLessThan(300);
    await budi.page.locator('dialog button[type=submit]').click();

    await budi.page.locator('dialog [role=alert]').waitFor();
    expect(await words.inputValue()).toBe('Kami buka pukul 9, setiap hari.');
  });
});

describe('a list that is emptied while one scrolls in it', () => {
  it('says that all of it has been dealt with', async () => {
    await budi.page.setViewportSize({ width: 1280, height: 420 });
    await budi.page.goto(`${dekat.url}/inbox/`);
    const rows = budi.page.locator('a[data-row]');
    await rows.nth(1).waitFor();
    await rows.first().hover();
    await budi.page.mouse.wheel(0, 120);

    const listed = field(await call(`${dekat.url}/api/v1/conversations`, { token }), 'conversations') as Array<{
      conversationId: string;
    }>;
    for (const { conversationId } of listed) {
      const resolved = await call(`${dekat.url}/api/v1/conversations/${conversationId}/resolve`, {
        method: 'POST',
        token,
      });
      expect(resolved.status).toBeLessThan(300);
    }

    await budi.page.getByText('Semua di daftar ini sudah ditangani').waitFor();
    expect(await rows.count()).toBe(0);
  });
});
