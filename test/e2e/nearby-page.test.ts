/** The demo's page of nearby shops in a real browser, over all of Dekat. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser, openPage } from '../support/browser.ts';
import { type RunningDekat, startDekat } from '../support/dekat.ts';

let dekat: RunningDekat;
let browser: Browser;
beforeAll(async () => {
  dekat = await startDekat({ CLOCK_AT: '2026-11-24T15:30:00+07:00' });
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await browser.close();
  await dekat.stop();
});

const PHONE = { viewport: { width: 390, height: 844 } };
async function aPage(query = '', options: BrowserContextOptions = {}) {
  const opened = await openPage(browser, options);
  const elsewhere: string[] = [];
  opened.page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(dekat.url)) elsewhere.push(request.url());
  });
  await opened.page.goto(`${dekat.url}/demo/nearby${query}`);
  await loaded(opened.page);
  return { ...opened, elsewhere };
}
const loaded = (page: Page) => page.locator('#shops[aria-busy=false]').waitFor({ state: 'attached' });
const chosen = (page: Page) => page.locator('.shop.selected').getAttribute('data-branch');

describe('a shopper who looks for shops nearby', () => {
  it('sees all branches at first, then those near a place with stock, by words alone', async () => {
    const { page, faults, elsewhere } = await aPage();
    expect(await page.locator('.shop').count()).toBe(39);
    expect(await page.locator('.leaflet-marker-pane .pin').count()).toBe(39);

    await page.locator('input[name=q]').fill('indomie goreng');
    await page.locator('input[name=place]').fill('Kemang');
    await page.locator('input[name=place]').press('Enter');
    await page.getByText('Indomie Goreng 85 g dekat Kemang').waitFor();

    expect(await page.locator('.shop').first().textContent()).toMatch(/Toko Sinar Kemang[\s\S]*habis · dihitung/);
    expect(await page.locator('.shop', { hasText: 'Blok M' }).textContent()).toMatch(/2,5 km[\s\S]*sisa 24/);
    expect(page.url()).toContain('q=indomie+goreng');
    expect([faults, elsewhere]).toEqual([[], []]);
  });

  it('finds list and map at the same branch, by pointer and by keyboard', async () => {
    const { page } = await aPage('?place=Kemang');
    const pin = (n: number) => page.locator('.leaflet-marker-pane .pin').nth(n);

    await pin(2).click();
    const clicked = await chosen(page);
    await pin(1).focus();
    await page.keyboard.press('Enter');
    const pressed = await chosen(page);
    await page.locator('.shop .ask').nth(4).focus();

    const order = await Promise.all((await page.locator('.shop').all()).map((one) => one.getAttribute('data-branch')));
    expect([clicked, pressed, await chosen(page)]).toEqual([order[2], order[1], order[4]]);
    expect(await page.locator('.pin.selected').textContent()).toMatch(/^5/);
  });

  it('is told kindly that their place is far from Indonesia, and is found where it is not', async () => {
    const geolocation = { latitude: 51.5, longitude: -0.12 };
    const { page } = await aPage('', { ...PHONE, permissions: ['geolocation'], geolocation });

    await page.getByRole('button', { name: 'Pakai lokasi saya' }).click();
    await page.getByText('Titik itu di luar Indonesia').waitFor();
    await page.context().setGeolocation({ latitude: -6.2297, longitude: 106.8496 });
    await page.getByRole('button', { name: 'Pakai lokasi saya' }).click();
    await page.getByText('Cabang dekat lokasi saya').waitFor();

    expect(await page.locator('.shop h3').first().textContent()).toBe('Toko Sinar Tebet');
  });

  it('has one of list and map on a phone, and comes from a pin back to its shop', async () => {
    const { page } = await aPage('?place=Tebet', PHONE);
    expect(await page.locator('#map').isVisible()).toBe(false);

    await page.getByRole('button', { name: 'Peta' }).click();
    expect([await page.locator('#map').isVisible(), await page.locator('#shops').isVisible()]).toEqual([true, false]);
    await page.locator('.leaflet-marker-pane .pin').first().click();

    expect(await page.locator('#shops').isVisible()).toBe(true);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });

  it('asks a branch, and is answered from it', async () => {
    const { page } = await aPage('?q=indomie+goreng&place=Kemang');

    await page.getByRole('button', { name: 'Tanya cabang ini: Toko Sinar Blok M' }).click();
    const chat = page.frameLocator('dekat-widget iframe');
    await chat.locator('textarea').press('Enter');

    await chat.getByText('Kamu terhubung dengan Toko Sinar Blok M.').first().waitFor();
    await chat.getByText('Dilayani dari Toko Sinar Blok M (tautan cabang)').waitFor();
  });
});

describe('a page opened by a branch’s link', () => {
  it('has the chat open, and the talk begins at that branch', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${dekat.url}/?dekat=branch:TS-KRJ`);

    const chat = page.frameLocator('dekat-widget iframe');
    await chat.locator('textarea').fill('halo');
    await chat.locator('textarea').press('Enter');

    await chat.getByText('Kamu terhubung dengan Toko Sinar Kramat Jati.').first().waitFor();
    expect(page.url()).toBe(`${dekat.url}/demo/?dekat=branch:TS-KRJ`);
  });
});
