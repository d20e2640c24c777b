/** What was said is searched for and opened in its place, over real processes, in a real browser, by keys alone. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { signIn } from '../support/at-the-inbox.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { type RunningDekat, startDekat } from '../support/dekat.ts';
import { eventually } from '../support/eventually.ts';
import { demoPhones, type Phone } from '../support/phones.ts';

let dekat: RunningDekat;
let browser: Browser;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  [dekat, browser] = await Promise.all([startDekat({ CLOCK_AT: '2026-11-24T15:30:00+07:00' }), openBrowser()]);
  const [customer] = (await demoPhones(dekat)) as [Phone];
  await customer.say('mau ngomong sama orang dong');
  await customer.say('baterainya kembung kak');
  // More than a page behind it, so that it is not among what is loaded.
  for (let n = 0; n < 60; n += 1) await customer.say(`lalu yang ke-${n}`);

  const opened = await openPage(browser);
  page = opened.page;
  page.on('close', () => faults.push(...opened.faults));
  const login = dekat.logins.find(({ role }) => role === 'supervisor');
  await signIn(page, `${dekat.url}/inbox/`, login);
  await page.locator('a[data-row]').first().waitFor();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await dekat?.stop();
}, 60_000);
afterEach(() => expect(faults).toEqual([]));

const found = () => page.locator('.search [role=option]');

describe('a message of some pages ago', () => {
  it('is found in another form of its words, and opens in its place', async () => {
    await page.keyboard.press('/');
    await page.locator('.search-box input').waitFor();
    // Until the simulator has brought it: each time it is typed it is looked for anew.
    await eventually(async () => {
      await page.keyboard.press('Control+a');
      await page.keyboard.type('baterai kembung');
      await found().filter({ hasText: 'baterainya kembung' }).first().waitFor({ timeout: 5_000 });
    }, 60_000);

    await page.keyboard.press('Enter');

    const sought = page.locator('[data-sought]');
    await sought.waitFor();
    expect(await sought.textContent()).toContain('baterainya kembung');
    await eventually(async () => {
      const { y = -1, height = 0 } = (await sought.boundingBox()) ?? {};
      expect(y >= 0 && y + height <= (page.viewportSize()?.height ?? 0)).toBe(true);
    });
    expect(await page.locator('.search').count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('at')).not.toBeNull();
  }, 90_000);

  it('is read on from there to the end of the talk', async () => {
    await page.locator('.pill.is-bottom').click();

    await page.getByText('lalu yang ke-59').last().waitFor();
  }, 60_000);

  it('leads back to the search by the way back, with what was looked for', async () => {
    await page.goBack();

    const box = page.locator('.search-box input');
    await box.waitFor();
    expect(await box.inputValue()).toBe('baterai kembung');
    await found().first().waitFor();
    await page.keyboard.press('Escape');
    await eventually(async () => expect(await page.locator('.search').count()).toBe(0));
  }, 60_000);
});
