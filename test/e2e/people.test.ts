/** Who a shopper is, and what is sent of our records, by keyboard alone, over real processes, in a real browser. */
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
/** Hendra, who has an order; and Bayu. */
let hendra: Phone;
let bayu: Phone;

/** What came to them, whatever its form. */
const reads = async (customer: Phone): Promise<string> => {
  const told = (await customer.messages()).filter(({ from }) => from === 'business');
  return told.map((message) => JSON.stringify(message)).join('\n');
};
const press = (...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
const palette = async (words: string) => {
  await press('Control+k');
  await page.locator('.palette input').waitFor();
  await page.keyboard.type(words);
  await press('Enter');
  await page.locator('.palette').waitFor({ state: 'detached' });
};
const panel = () => page.locator('.side-panel');
const row = (name: string) => page.locator('a[data-row]', { hasText: name });
const draft = () => page.locator('[data-composer]').inputValue();

beforeAll(async () => {
  [dekat, browser] = await Promise.all([startDekat({ CLOCK_AT: '2026-11-24T15:30:00+07:00' }), openBrowser()]);
  const known = await demoPhones(dekat);
  const named = (name: string) => known.find((one) => one.name.startsWith(name)) as Phone;
  [hendra, bayu] = [named('Hendra'), named('Bayu')];
  await hendra.say('pesanan saya sudah sampai mana? mau ngomong sama orang dong');
  await bayu.say('mau ngomong sama orang dong');
  // What the assistant said after an agent had looked would stop the agent's reply.
  await eventually(async () => expect(await reads(hendra)).not.toBe(''), 60_000);

  const opened = await openPage(browser);
  page = opened.page;
  page.on('close', () => faults.push(...opened.faults));
  const login = dekat.logins.find(({ role }) => role === 'supervisor');
  await page.goto(`${dekat.url}/inbox/`);
  await page.getByLabel('Email').focus();
  await page.keyboard.type(login?.email ?? '');
  await press('Tab');
  await page.keyboard.type(login?.password ?? '');
  await press('Enter');
  await row(bayu.name).waitFor();
  await row(hendra.name).focus();
  await press('Enter');
  await page.locator('[data-composer]').waitFor();
  await panel().locator('[data-command=merge]').waitFor();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await dekat?.stop();
}, 60_000);
afterEach(() => expect(faults).toEqual([]));

describe('who a shopper is', () => {
  it('is corrected in its place, and the list says so', async () => {
    await palette('ubah data');
    await panel().locator('.edit-shopper').waitFor();
    await press('Control+a');
    await page.keyboard.type('Pak Hendra');
    await press('Tab', 'Tab');
    await page.keyboard.type('Antar lewat samping');
    await press('Tab', 'Tab', 'Enter');

    await panel().getByText('Antar lewat samping').waitFor();
    await row('Pak Hendra').waitFor();
    await eventually(async () => expect(await page.locator('[data-command="edit-shopper"]:focus').count()).toBe(1));
  }, 60_000);

  it('is merged with another record after both were looked at, and parted again', async () => {
    await palette('gabungkan');
    await page.locator('.merge-dialog input').waitFor();
    await page.keyboard.type(bayu.name);
    await page.locator('.merge-dialog [role=option]', { hasText: bayu.name }).waitFor();
    await press('Enter');
    const sides = page.locator('.merge-side');
    await eventually(async () => expect(await sides.allInnerTexts()).toHaveLength(2));
    await eventually(async () => expect(await page.locator('.merge-foot .is-primary:focus').count()).toBe(1));
    await press('Enter');

    await panel().locator('.records', { hasText: bayu.name }).waitFor();
    await panel().locator('.talk', { hasText: bayu.name }).waitFor();

    // What they said there is looked at without leaving the conversation.
    await panel().locator('.talk', { hasText: bayu.name }).focus();
    await press('Enter');
    await page.locator('.talk-peek').getByText('mau ngomong sama orang dong', { exact: true }).waitFor();
    await press('Escape');
    await page.locator('.talk-peek').waitFor({ state: 'detached' });

    await panel().locator('.merge-line button').focus();
    await press('Enter');
    await panel().locator('.merge-line').waitFor({ state: 'detached' });
    expect(await panel().locator('.talk').count()).toBe(0);
  }, 60_000);
});

describe('a record beside the thread', () => {
  it('is put into the reply by its key, from within the box', async () => {
    await panel().locator('[data-command=insert_order]').waitFor();
    await press('r');
    await eventually(async () => expect(await page.locator('[data-composer]:focus').count()).toBe(1));
    await press('Alt+3');

    const order = /TS\d+/.exec((await panel().locator('.card-title').first().textContent()) ?? '')?.[0] ?? 'none';
    await eventually(async () => expect(await draft()).toContain(order));
    await press('Control+a', 'Delete');
  }, 60_000);

  it('is sent as a card by whoever so takes the conversation, and the shopper reads it', async () => {
    const order = /TS\d+/.exec((await panel().locator('.card-title').first().textContent()) ?? '')?.[0] ?? 'none';
    const before = (await reads(hendra)).split(order).length;

    await press('Alt+8');

    await page
      .locator('.thread-pane')
      .getByText(/mengambil percakapan ini/)
      .last()
      .waitFor();
    await page.locator('.group.by-agent .card', { hasText: order }).waitFor();
    await eventually(async () => expect((await reads(hendra)).split(order).length).toBeGreaterThan(before), 60_000);
  }, 120_000);
});

describe('the side panel where it slides over', () => {
  it('stays open when a sheet above it is closed', async () => {
    await page.setViewportSize({ width: 1000, height: 800 });
    await press('Escape');
    await palette('rincian');
    await page.locator('.side-panel.is-open').waitFor();
    await panel().locator('[data-command=merge]').focus();
    await press('Enter');
    await page.locator('.merge-dialog input').waitFor();

    await press('Escape');
    await page.locator('.merge-dialog').waitFor({ state: 'detached' });

    expect(await page.locator('.side-panel.is-open').count()).toBe(1);
  }, 60_000);
});
