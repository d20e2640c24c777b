/** Two agents in two browsers: many conversations at once, a note that names a colleague, a view that is shared. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { signIn } from '../support/at-the-inbox.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { type RunningDekat, startDekat } from '../support/dekat.ts';
import { eventually } from '../support/eventually.ts';
import { demoPhones } from '../support/phones.ts';

const CUSTOMERS = 6;
let dekat: RunningDekat;
let browser: Browser;
let sari: Page;
let dimas: Page;
const faults: string[] = [];
const names = { sari: '', dimas: '' };

async function anAgent(role: string, nth = 0): Promise<{ page: Page; name: string }> {
  const opened = await openPage(browser);
  const { page } = opened;
  page.on('close', () => faults.push(...opened.faults));
  const login = dekat.logins.filter((one) => one.role === role)[nth];
  await signIn(page, `${dekat.url}/inbox/`, login);
  await rows(page).first().waitFor();
  return { page, name: login?.name ?? '' };
}
const rows = (page: Page) => page.locator('a[data-row]');

beforeAll(async () => {
  [dekat, browser] = await Promise.all([startDekat({ CLOCK_AT: '2026-11-24T15:30:00+07:00' }), openBrowser()]);
  for (const one of (await demoPhones(dekat)).slice(0, CUSTOMERS)) await one.say('mau ngomong sama orang dong');
  const supervisor = await anAgent('supervisor');
  sari = supervisor.page;
  names.sari = supervisor.name;
  const owner = await anAgent('owner');
  dimas = owner.page;
  names.dimas = owner.name;
  await eventually(async () => expect(await rows(sari).count()).toBe(CUSTOMERS), 30_000);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await dekat?.stop();
}, 60_000);
afterEach(() => expect(faults).toEqual([]));

describe('all rows chosen', () => {
  it('are resolved together, and are back where they were once that is undone', async () => {
    await rows(sari).first().focus();
    await sari.keyboard.press('x');
    const bar = sari.locator('.bulk-bar');
    await bar.getByRole('button', { name: 'Pilih semua yang dimuat' }).click();
    await bar.getByText(`${CUSTOMERS} dipilih`).waitFor();
    await bar.getByRole('button', { name: 'Selesai' }).click();

    await sari.getByText(`${CUSTOMERS} berhasil`).waitFor();
    await eventually(async () => expect(await rows(sari).count()).toBe(0));
    await eventually(async () => expect(await rows(dimas).count()).toBe(0));

    await sari.locator('.toast-action').last().click();
    await eventually(async () => expect(await rows(sari).count()).toBe(CUSTOMERS));
    await eventually(async () => expect(await rows(dimas).count()).toBe(CUSTOMERS));
  }, 60_000);
});

describe('a note that names a colleague', () => {
  it('is told them at once, and stands in their mentions', async () => {
    await rows(sari).first().click();
    await sari.locator('[data-composer]').waitFor();
    await sari.locator('[data-composer]').blur();
    await sari.keyboard.press('n');
    const first = names.dimas.split(' ')[0] ?? '';
    await sari.locator('[data-composer]').pressSequentially(`tolong @${first.slice(0, 3).toLowerCase()}`);
    await sari.getByRole('option', { name: names.dimas }).click();
    await sari.locator('[data-composer]').press('Enter');

    await dimas.getByText(`${names.sari} menyebut Anda`).waitFor();
    await dimas.keyboard.press('g');
    await dimas.keyboard.press('m');
    await eventually(async () => expect(await rows(dimas).count()).toBe(1));
    await eventually(async () => expect(await rows(dimas).first().textContent()).toContain(`@${names.dimas}`));
  }, 60_000);
});

describe('a shared view', () => {
  it('appears at a colleague, who keeps its list when it is deleted', async () => {
    await sari.goto(`${dekat.url}/inbox/?status=waiting`);
    await rows(sari).first().waitFor();
    const waiting = await rows(sari).count();
    await sari.locator('.view-tab').last().click();
    await sari.locator('.view-list .is-action').last().click();
    await sari.getByLabel('Nama tampilan').fill('Antre semua');
    await sari.getByLabel('Bagikan ke semua rekan').check();
    await sari.locator('.view-form .button').click();

    await dimas.locator('.view-tab').last().click();
    await dimas
      .locator('.view-list')
      .last()
      .getByRole('button', { name: /Antre semua/ })
      .click();
    await eventually(async () => expect(await rows(dimas).count()).toBe(waiting));

    await sari.locator('.view-tab').last().click();
    await sari.getByRole('button', { name: 'Hapus tampilan' }).last().click();
    await dimas.getByText('Seorang rekan menghapus tampilan ini').waitFor();
    expect(await rows(dimas).count()).toBe(waiting);
  }, 60_000);
});
