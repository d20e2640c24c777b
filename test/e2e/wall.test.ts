/** A supervisor's wall over real processes, in a real browser: who waits appears, is moved and taken by keys, and goes. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { signIn } from '../support/at-the-inbox.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { type RunningDekat, startDekat } from '../support/dekat.ts';
import { eventually } from '../support/eventually.ts';
import { demoPhones, type Phone } from '../support/phones.ts';

let dekat: RunningDekat;
let browser: Browser;
let wall: Page;
let inbox: Page;
let customer: Phone;
const faults: string[][] = [];

async function signedIn(email: string, path: string): Promise<Page> {
  const opened = await openPage(browser);
  faults.push(opened.faults);
  await signIn(
    opened.page,
    `${dekat.url}/inbox/${path}`,
    dekat.logins.find((one) => one.email.startsWith(email)),
  );
  return opened.page;
}
let ownersToken: string;
async function signInOwner(): Promise<string> {
  const login = dekat.logins.find(({ role }) => role === 'owner');
  const asJson = { 'content-type': 'application/json' };
  const body = JSON.stringify({ email: login?.email, password: login?.password });
  const session = await fetch(`${dekat.url}/api/v1/auth/login`, { method: 'POST', headers: asJson, body });
  return ((await session.json()) as { token: string }).token;
}
/** As the server has them now, whatever the page shows. */
const waitingNow = async (): Promise<unknown[]> => {
  const listed = await fetch(`${dekat.url}/api/v1/conversations?status=waiting`, {
    headers: { authorization: `Bearer ${ownersToken}` },
  });
  return ((await listed.json()) as { conversations: unknown[] }).conversations;
};
const rows = () => wall.locator('.is-waiting tr[data-row]');
const figure = (label: string) =>
  wall
    .locator('.wall-tile', { has: wall.locator('dt', { hasText: new RegExp(`^${label}$`) }) })
    .locator('.wall-figure')
    .textContent();

beforeAll(async () => {
  [dekat, browser] = await Promise.all([startDekat({ CLOCK_AT: '2026-11-24T15:30:00+07:00' }), openBrowser()]);
  [customer] = (await demoPhones(dekat)) as [Phone];
  ownersToken = await signInOwner();
  wall = await signedIn('supervisor', '?wall');
  inbox = await signedIn('sari', '');
  await wall.getByText('Tidak ada yang menunggu').waitFor();
  await inbox.locator('.profile-button').waitFor();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await dekat?.stop();
}, 60_000);
afterEach(() => expect(faults.flat()).toEqual([]));

describe('a shopper who waits', () => {
  it('is on the wall within five seconds of being handed over, and counted', async () => {
    await customer.say('mau ngomong sama orang dong');

    const conversation = async () => (await waitingNow()).at(0);
    await eventually(async () => expect(await conversation()).toBeDefined(), 30_000);
    await rows().first().waitFor({ timeout: 5_000 });
    await eventually(async () => expect(await figure('Menunggu')).toBe('1'));
  }, 60_000);

  it('is told why nobody has them', async () => {
    await rows().first().getByRole('button', { name: 'Kenapa belum ada yang dapat?' }).click();
    await wall.locator('.wall-why dt').first().waitFor();
    await wall.keyboard.press('Escape');
    await wall.locator('.wall-why').waitFor({ state: 'detached' });
  });

  it('is moved to a group by a key, made urgent by another, taken by a third, and gone', async () => {
    await rows().first().focus();
    await wall.keyboard.press('t');
    await wall.locator('.choosing [role=option]').first().waitFor();
    await wall.keyboard.type('keluhan');
    await wall.keyboard.press('Enter');
    await rows().first().locator('td', { hasText: 'Keluhan' }).waitFor();

    await rows().first().focus();
    await wall.keyboard.press('p');
    await wall.locator('.choosing [role=option]').first().waitFor();
    await wall.keyboard.type('mendesak');
    await wall.keyboard.press('Enter');
    await rows().first().locator('td', { hasText: 'mendesak' }).waitFor();

    await rows().first().focus();
    await wall.keyboard.press('i');
    await wall.locator('tr.is-gone').waitFor();
    await wall.locator('.page-head h1').click();
    await wall.getByText('Tidak ada yang menunggu').waitFor();
    await eventually(async () => expect(await figure('Menunggu')).toBe('0'));
  }, 60_000);
});

describe('a colleague who is written to', () => {
  it('sees it stay, answers it, and it is gone from their page', async () => {
    const row = wall.locator('.is-agents tr', { hasText: 'Sari Lestari' });
    await row.getByRole('button').click();
    await wall.getByRole('button', { name: 'Kirim pesan' }).click();
    await wall.locator('.colleague-drawer textarea').fill('Tolong bantu Kemang');
    await wall.keyboard.press('Enter');

    await inbox.locator('.colleague-note', { hasText: 'Tolong bantu Kemang' }).waitFor();
    await inbox.reload();
    await inbox.locator('.colleague-note', { hasText: 'Tolong bantu Kemang' }).waitFor();
    await inbox.getByRole('button', { name: 'Jawab' }).click();
    await inbox.locator('.colleague-drawer textarea').fill('Siap');
    await inbox.keyboard.press('Enter');

    await wall.locator('.colleague-said li', { hasText: 'Siap' }).waitFor();
    await inbox.keyboard.press('Escape');
    await inbox.locator('.colleague-drawer').waitFor({ state: 'detached' });
    expect(await inbox.locator('.colleague-note').count()).toBe(0);
  }, 60_000);
});

describe('the map', () => {
  it('has one stop for Tab, and arrows walk from branch to branch', async () => {
    await wall.keyboard.press('Escape');
    const dots = wall.locator('.wall-map a.wall-dot');
    expect(await dots.count()).toBe(40);
    expect(await wall.locator('.wall-map a.wall-dot[tabindex="0"]').count()).toBe(1);

    await wall.locator('.wall-map a.wall-dot[tabindex="0"]').focus();
    const first = await wall.locator('.wall-dot:focus').getAttribute('data-dot');
    await wall.keyboard.press('ArrowDown');
    const next = wall.locator('.wall-dot:focus');

    expect(await next.getAttribute('data-dot')).not.toBe(first);
    expect(await next.getAttribute('aria-label')).toMatch(
      /: \d+ menunggu, \d+ lewat batas, .+ tempat kosong, (buka|tutup)$/,
    );
  });
});
