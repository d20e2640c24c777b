/** What agents work in all day keeps nobody out: every page of the inbox, in its states, on both grounds. */
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { type AtKeys, atKeys } from '../support/at-keys.ts';
import { barriers, tabStops } from '../support/axe.ts';
import { openBrowser, openPage, withPushService } from '../support/browser.ts';
import { type RunningDekat, startDekat } from '../support/dekat.ts';
import { eventually } from '../support/eventually.ts';
import { demoPhones } from '../support/phones.ts';

let dekat: RunningDekat;
let browser: Browser;
let page: Page;
let owner: AtKeys;
const faults: string[] = [];
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1360, height: 850 };
jest.setTimeout(180_000);

const SAID = [
  'ada stok Indomie goreng deket Kemang ga?',
  'pesanan saya sudah sampai mana?',
  'jam buka cabang BSD?',
  'mau ngomong sama orang dong',
  'I want to talk to a person please',
];

async function goTo(path: string, shown: string): Promise<void> {
  await page.goto(`${dekat.url}/inbox/${path}`);
  await page.locator(shown).first().waitFor();
  await page.waitForLoadState('networkidle');
}
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
/** One with an order and a branch, whatever was open before. */
async function openOne(): Promise<void> {
  await goTo('', 'a[data-row]');
  await page.locator('a[data-row]', { hasText: 'Cengkareng' }).focus();
  await press('Enter');
  await page.locator('[data-composer]').waitFor();
  await page.locator('.side-panel [data-command=merge]').waitFor();
  await page.locator('.card').first().waitFor();
  await page.waitForLoadState('networkidle');
}
/** Opens something by its key, looks, and closes it. */
async function above(open: () => Promise<void>, shown: string): Promise<string[]> {
  await open();
  await page.locator(shown).first().waitFor();
  const found = await barriers(page);
  await press('Escape');
  await page.locator(shown).first().waitFor({ state: 'detached' });
  return found.map((line) => `${shown}: ${line}`);
}
const onPhone = async () => {
  await page.setViewportSize(PHONE);
  await page.locator('.rail a.icon-button').first().waitFor({ state: 'detached' }); // they are one menu then
  const found = await barriers(page);
  await page.setViewportSize(DESK);
  return found.map((line) => `phone ${line}`);
};

beforeAll(async () => {
  [dekat, browser] = await Promise.all([
    startDekat({ CLOCK_AT: '2026-11-24T15:30:00+07:00', LIMIT_REQUESTS_PER_10S: '10000' }),
    openBrowser(),
  ]);
  const customers = await demoPhones(dekat);
  for (const [n, text] of SAID.entries()) await customers[n]?.say(text);
  const opened = await openPage(browser, { viewport: DESK, permissions: ['notifications'] });
  page = opened.page;
  page.setDefaultTimeout(60_000); // on a busy machine
  owner = atKeys(page, opened.faults);
  await withPushService(page);
  page.on('close', () => faults.push(...opened.faults));
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await dekat?.stop();
}, 60_000);
afterEach(async () => {
  await page.context().setOffline(false);
  await page.setViewportSize(DESK);
  expect(faults).toEqual([]);
});

describe('the inbox keeps nobody out', () => {
  it('where one signs in, and where that was refused', async () => {
    await page.goto(`${dekat.url}/inbox/`);
    await page.locator('input[type=email]').fill('owner@tokosinar.example');
    expect(await barriers(page)).toEqual([]);
    await page.locator('input[type=password]').fill('wrong');
    await press('Enter');
    await page.getByRole('alert').waitFor();
    expect([...(await barriers(page)), ...(await onPhone())]).toEqual([]);

    const login = dekat.logins.find(({ role }) => role === 'owner');
    await page.locator('input[type=email]').fill(login?.email ?? '');
    await page.locator('input[type=password]').fill(login?.password ?? '');
    await press('Enter');
    await page.locator('.profile-button').waitFor();
    await eventually(async () => expect(await page.locator('a[data-row]').count()).toBe(SAID.length), 30_000);
  });

  it('with a list and nothing open, with rows chosen, and with an empty one', async () => {
    expect([...(await barriers(page)), ...(await onPhone())]).toEqual([]);
    await press('j', 'x', 'j', 'x');
    await page.locator('.bulk-bar').waitFor();
    expect([...(await barriers(page)), ...(await onPhone())]).toEqual([]);
    await press('Escape');
    await goTo('?tag=none&waits=60', '.list-pane .empty');
    expect([...(await barriers(page)), ...(await onPhone())]).toEqual([]);
  });

  it('with a thread of cards and events, its composer and its side panel', async () => {
    await openOne();
    expect([...(await barriers(page)), ...(await onPhone())]).toEqual([]);
  });

  it('once it is taken, answered, noted and tagged', async () => {
    await openOne();
    await owner.take();
    await owner.reply('Baik, saya cek dulu ya.');
    await owner.box('n');
    await owner.type('Hati-hati, pelanggan lama.');
    const found = await barriers(page);
    await press('Enter');
    await page.locator('.note:not(.is-pending)', { hasText: 'pelanggan lama' }).waitFor();
    await owner.does('l');
    await page.locator('.tag-form input:focus').waitFor();
    await owner.type('retur, vip');
    await press('Enter');
    await page.locator('.tag-button').first().waitFor();
    found.push(...(await barriers(page)));
    await press('Escape');
    await page.locator('.row-tag').first().waitFor();
    expect([...found, ...(await barriers(page)), ...(await onPhone())]).toEqual([]);
  });

  it('in what opens above a conversation', async () => {
    await openOne();
    const click = (selector: string) => () => page.locator(selector).first().click();
    const found = [
      await above(() => press('a'), '.choosing [role=option]'),
      await above(() => press('m'), '.choosing [role=option]'),
      await above(() => press('t'), '.choosing [role=option]'),
      await above(() => press('p'), '.choosing [role=option]'),
      await above(() => press('h'), '.choosing [role=option]'),
      await above(() => press('f'), '.popover-panel'),
      await above(click('.more-filters'), '.popover-panel'),
      await above(() => page.locator('.view-tab').last().click(), '.popover-panel'),
      await above(click('[data-command=merge]'), '.merge-dialog input'),
      await above(click('[data-command=book]'), '.book-dialog'),
      await above(() => page.getByRole('button', { name: 'Tindakan lain' }).click(), '.popover-panel'),
    ];
    await page.locator('[data-command=edit-shopper]').click();
    await page.locator('.edit-shopper').waitFor();
    found.push(await barriers(page));
    expect(found.flat()).toEqual([]);
  });

  it('beside the reply: canned replies, suggestion, summary and translation', async () => {
    await openOne();
    await owner.box('r');
    await owner.type('/sa');
    await page.locator('.word-menu').waitFor();
    const found = await barriers(page);
    await press('Escape', 'Control+a', 'Delete');
    for (const key of ['Alt+g', 'Alt+s', 'Alt+t']) {
      await press(key);
      await page.locator('.copilot').waitFor();
      await page.waitForLoadState('networkidle');
      found.push(...(await barriers(page)));
    }
    expect(found).toEqual([]);
  });

  it('in what opens above every page: palette, keys, search, preferences, notices, messages of colleagues', async () => {
    await goTo('', 'a[data-row]');
    const menu = (name: string) => () => page.getByRole('button', { name }).click();
    const found = [
      await above(() => press('Control+k'), '.palette'),
      await above(() => press('?'), '.key-sheet'),
      await above(menu('Preferensi'), '.popover-panel'),
      await above(() => page.locator('.profile-button').click(), '.popover-panel'),
      await above(async () => {
        await menu('Preferensi')();
        await page.getByRole('button', { name: 'Pemberitahuan…' }).click();
      }, '.notices-push'),
      await above(() => owner.palette('pesan rekan'), '.colleague-drawer'),
    ];
    await goTo('?find=', '.search-box input');
    found.push(await barriers(page));
    await page.locator('.search-box input').fill('stok');
    await page.locator('.found.is-messages').first().waitFor();
    found.push(await barriers(page), await onPhone());
    await page.locator('.search-box input').fill('tidakadayangbegini');
    await page.locator('.search .empty-title').waitFor();
    found.push(await barriers(page));
    expect(found.flat()).toEqual([]);
  });

  it('on the wall, on the pages beside it and on every page of the settings', async () => {
    const pages: Array<[path: string, shown: string]> = [
      ['?wall', '.is-waiting tr[data-row]'],
      ['?branches', '.branches-row'],
      ['?pickup', 'main'],
      ['?canned', '.article-row'],
      ['?articles', '.article-row'],
      ['?articles=ways-to-pay', '.article-editor'],
      ['?articles&unanswered', 'main'],
      ['?assistant', 'main'],
      ['?admin=people', '.person-row'],
      ['?admin=groups', '.admin-row'],
      ['?admin=hours', '.admin-row'],
      ['?admin=service', '.admin-head .button:enabled'],
      ['?admin=delivery', '.admin-form'],
      ['?admin=start', '.start-step'],
      ['?admin=channels', '.channel-line'],
      ['?admin=keys', '.admin-row'],
      ['?admin=changes', '.admin-head .select'],
    ];
    const found: string[] = [];
    for (const [path, shown] of pages) {
      await goTo(path, shown);
      found.push(...[...(await barriers(page)), ...(await onPhone())].map((line) => `${path} ${line}`));
    }
    expect(found).toEqual([]);
  });

  it('in the dialogs of those pages', async () => {
    const found: string[][] = [];
    await goTo('?wall', '.is-waiting tr[data-row]');
    const actions = page.locator('.wall-row-actions').first().getByRole('button');
    found.push(await above(() => actions.nth(1).click(), '.popover-panel'));
    found.push(await above(() => actions.first().click(), '.wall-why'));
    await goTo('?admin=people', '.person-row');
    found.push(await above(() => page.locator('.person-row').first().click(), 'dialog .many-of .check, dialog .input'));
    await goTo('?admin=groups', '.admin-row');
    found.push(await above(() => page.locator('.admin-row').first().click(), 'dialog'));
    await goTo('?admin=hours', '.admin-row');
    found.push(await above(() => page.locator('.admin-row').first().click(), 'dialog'));
    for (const section of ['service', 'channels', 'keys']) {
      await goTo(`?admin=${section}`, '.admin-head .button:enabled');
      found.push(await above(() => page.locator('.admin-head .button').first().click(), 'dialog'));
    }
    await goTo('?admin=channels', '.admin-part .button:enabled');
    found.push(await above(() => page.locator('.admin-part .button').click(), 'dialog'));
    await goTo('?admin=keys', '.admin-row');
    found.push(await above(() => page.locator('.admin-row').first().click(), 'dialog'));
    expect(found.flat()).toEqual([]);
  });

  it('without a line: what is kept, and that it is away', async () => {
    await goTo('', 'a[data-row]');
    await page.evaluate('navigator.serviceWorker.ready');
    await page.reload(); // from now on the worker answers for the page itself
    await page.locator('a[data-row]').first().waitFor();
    await page.context().setOffline(true);
    await page.reload();
    await page.locator('.banner').waitFor();
    expect([...(await barriers(page)), ...(await onPhone())]).toEqual([]);
  });
});

describe('Tab', () => {
  it('leads through list, thread, composer and side panel, and can be seen at each stop', async () => {
    await goTo('', 'a[data-row]');
    await page.locator('a[data-row]').first().focus();
    await press('Enter');
    await page.locator('[data-composer]').waitFor();
    await page.waitForLoadState('networkidle');
    await page.locator('.rail button').first().focus();

    const stops = await tabStops(page);

    expect(stops.filter(({ name, isSeen }) => !name || !isSeen)).toEqual([]);
    expect(stops.length).toBeGreaterThan(20);
  });
});
