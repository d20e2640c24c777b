/** An agent's work by keyboard alone, over real processes, in a real browser: no mouse is used in this file. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage } from '../support/browser.ts';
import { type RunningDekat, startDekat } from '../support/dekat.ts';
import { eventually } from '../support/eventually.ts';
import { demoPhones, type Phone } from '../support/phones.ts';

let dekat: RunningDekat;
let browser: Browser;
let page: Page;
const faults: string[] = [];
/** What the page says to the server waits while it is held. */
const line = { isHeld: false, waiting: [] as Array<() => void> };
/** Customers of the demo. */
let customers: Phone[];

const press = (...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
const isFocused = async (selector: string) => (await page.locator(`${selector}:focus`).count()) === 1;
const rows = () => page.locator('a[data-row]');
const event = (words: RegExp) => page.locator('.thread-pane').getByText(words).last().waitFor();

beforeAll(async () => {
  [dekat, browser] = await Promise.all([startDekat({ CLOCK_AT: '2026-11-24T15:30:00+07:00' }), openBrowser()]);
  customers = (await demoPhones(dekat)).slice(0, 2);
  for (const customer of customers) await customer.say('mau ngomong sama orang dong');

  const opened = await openPage(browser);
  page = opened.page;
  page.on('close', () => faults.push(...opened.faults));
  await page.routeWebSocket(/socket\.io/, (ours) => {
    const server = ours.connectToServer();
    ours.onMessage((words) => {
      if (line.isHeld) line.waiting.push(() => server.send(words));
      else server.send(words);
    });
  });
  const login = dekat.logins.find(({ role }) => role === 'supervisor');
  await page.goto(`${dekat.url}/inbox/`);
  await page.getByLabel('Email').focus();
  await page.keyboard.type(login?.email ?? '');
  await press('Tab');
  await page.keyboard.type(login?.password ?? '');
  await press('Enter');
  await eventually(async () => expect(await rows().count()).toBe(2));
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await dekat?.stop();
}, 60_000);
afterEach(() => expect(faults).toEqual([]));

describe('the palette', () => {
  it('opens with Ctrl and with Cmd, and Escape gives the focus back to where it was', async () => {
    await eventually(async () => {
      await press('j');
      expect(await isFocused('a[data-row]')).toBe(true);
    });
    const row = await page.locator('a[data-row]:focus').getAttribute('data-row');

    for (const keys of ['Control+k', 'Meta+k']) {
      await press(keys);
      await page.locator('.palette').waitFor();
      expect(await isFocused('.palette input')).toBe(true);
      await press('Escape');
      await page.locator('.palette').waitFor({ state: 'detached' });
      expect(await isFocused(`a[data-row="${row}"]`)).toBe(true);
    }
  });

  it('finds a command by its words, and does it where the focus was', async () => {
    await press('Control+k');
    await page.keyboard.type('gelap');
    await press('Enter');
    await eventually(async () => expect(await page.locator('html').getAttribute('data-theme')).toBe('dark'));
  });

  it('offers branches to look at once something is typed', async () => {
    await press('Control+k');
    await page.keyboard.type('kemang');
    await page.getByRole('option', { name: 'Lihat cabang Kemang' }).waitFor();
    await press('Escape');
  });
});

describe('a conversation by keyboard alone', () => {
  it('is taken, answered with a canned reply, noted, snoozed, woken, assigned and resolved', async () => {
    await press('j', 'Enter');
    await page.locator('[data-composer]').waitFor();
    await press('i');
    await event(/mengambil percakapan ini/);

    await press('r');
    await eventually(async () => expect(await isFocused('[data-composer]')).toBe(true));
    await page.keyboard.type('/sal');
    await page.getByRole('option', { name: '/salam' }).waitFor();
    await press('Enter');
    const box = page.locator('[data-composer]');
    await eventually(async () => expect(await box.inputValue()).toMatch(/^Halo Kak .+, saya .+ dari Toko Sinar/));
    expect(await box.inputValue()).not.toContain('{{');
    await press('Enter');
    await eventually(async () => {
      const read = await Promise.all(customers.map((one) => one.reads()));
      expect(read.flat().filter((text) => text.startsWith('Halo Kak'))).toHaveLength(1);
    });

    await press('Escape', 'n');
    await eventually(async () => expect(await page.locator('.composer.is-note').count()).toBe(1));
    await page.keyboard.type('/salam tidak dibuka di catatan');
    expect(await page.locator('.word-menu').count()).toBe(0);
    await press('Enter');
    await page.locator('.thread-pane').getByText('/salam tidak dibuka di catatan').waitFor();

    await press('Escape', 'h');
    await page.getByRole('option', { name: /Tiga jam/ }).waitFor();
    await press('ArrowDown', 'Enter');
    await event(/menunda/);
    const wereAnswered = await Promise.all(
      customers.map(async (one) => (await one.reads()).some((text) => text.startsWith('Halo Kak'))),
    );
    await customers[wereAnswered.indexOf(true)]?.say('halo, masih ada?');
    await page.locator('.thread-pane').getByText('halo, masih ada?').waitFor();
    await eventually(async () => expect(await page.locator('.thread-facts').textContent()).not.toMatch(/Ditunda/));

    await press('a');
    await page.locator('.choosing [role=option]').first().waitFor();
    await page.keyboard.type('sari');
    await press('Enter');
    await event(/Sari/);
  }, 90_000);

  it('is resolved, the next opens, and what was done is undone', async () => {
    const open = () => new URL(page.url()).searchParams.get('c');
    const before = open();
    await press('Control+Shift+e');
    await eventually(async () => expect(open()).not.toBe(before));
    await eventually(async () => expect(await rows().count()).toBe(1));

    await press('z');
    await eventually(async () => expect(await rows().count()).toBe(2));
  }, 60_000);

  it('leaves the focus where one went while the reply was on its way', async () => {
    await page.getByRole('button', { name: 'Ambil & kirim' }).waitFor();
    await press('r');
    await eventually(async () => expect(await isFocused('[data-composer]')).toBe(true));
    await page.keyboard.type('Sebentar ya kak.');
    line.isHeld = true;
    await press('Enter', 'Escape');
    expect(await isFocused('[data-composer]')).toBe(false);
    line.isHeld = false;
    for (const go of line.waiting.splice(0)) go();

    await page.locator('[data-seq]').getByText('Sebentar ya kak.').waitFor();
    expect(await isFocused('[data-composer]')).toBe(false);
  }, 60_000);

  it('is not answered while something is left to fill', async () => {
    await page.locator('[data-composer], .composer-notice').first().waitFor();
    await press('i');
    await page.getByRole('button', { name: 'Kirim', exact: true }).waitFor();
    await press('r');
    await eventually(async () => expect(await isFocused('[data-composer]')).toBe(true));
    await page.keyboard.type('Cabang: {{branch.name}}');
    await press('Enter');

    await page.getByText('Isi dulu: {{branch.name}}').waitFor();
    expect(await page.evaluate('getSelection().toString()')).toBe('{{branch.name}}');
    await page.keyboard.type('Kemang');
    await press('Enter');
    await page.locator('[data-seq]').getByText('Cabang: Kemang').waitFor();
  }, 60_000);
});

describe('single letters', () => {
  it('do nothing once they are switched off; the palette still opens', async () => {
    await press('Escape', 'Escape', 'Control+k');
    await page.keyboard.type('pintas');
    await press('Enter');
    await page.locator('.key-sheet input[type=checkbox]').focus();
    await press('Space', 'Escape');
    await page.locator('.key-sheet').waitFor({ state: 'detached' });
    await press('?', 'g', 'i', 'Control+k');

    await page.locator('.palette').waitFor();
    expect(await page.locator('.key-sheet').count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('view')).toBeNull();
  });
});
