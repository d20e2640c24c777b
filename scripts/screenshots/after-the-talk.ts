/** What comes after a talk, as a shopper and as staff see it. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { atTheDesk } from '../../test/support/at-the-desk.ts';
import { signIn } from '../../test/support/at-the-inbox.ts';
import type { RunningDekat } from '../../test/support/dekat.ts';

interface Look {
  size: 'desktop' | 'phone';
  scheme: 'light' | 'dark';
  locale: 'id' | 'en';
}
interface Camera {
  context(of: Browser, look: Look): Promise<BrowserContext>;
  keep(page: Page, name: string, look: Look): Promise<void>;
}
const ASKED = { id: 'mau bicara dengan petugas', en: 'I want to talk to a person' };
const REPLY = { id: 'Sudah saya bantu ya kak.', en: 'All done, glad to help.' };
const SCORED = { id: 'Cepat dan ramah, terima kasih.', en: 'Quick and friendly, thank you.' };
const SOON_MS = 40_000;

export async function takeAfterTheTalk(dekat: RunningDekat, by: Browser, look: Look, camera: Camera): Promise<void> {
  const shown = await camera.context(by, look);
  const keep = (page: Page, name: string) => camera.keep(page, name, look);
  const desk = await atTheDesk(dekat, 'supervisor');
  const shop = await shown.newPage();
  await shop.goto(`${dekat.url}/demo/`);
  await shop.waitForLoadState('networkidle');
  await shop.evaluate(() => (globalThis as unknown as { Dekat(command: string): unknown }).Dekat('open'));
  const chat = shop.frameLocator('iframe');
  await chat.locator('.consent').waitFor();
  await keep(shop, 'after-welcome');
  const box = chat.locator('.composer textarea');
  await box.fill(ASKED[look.locale]);
  await box.press('Enter');
  await chat.locator('.row.theirs').first().waitFor();
  await desk.serve(await desk.newest(), REPLY[look.locale]);
  await chat.locator('.rate').waitFor({ timeout: SOON_MS });
  await keep(shop, 'after-asked');
  await chat.locator('.stars input').nth(3).check({ force: true });
  await chat.locator('.rate textarea').fill(SCORED[look.locale]);
  await keep(shop, 'after-stars');
  await chat.locator('.rate button').click();
  await chat.locator('.rate').waitFor({ state: 'detached' });
  await keep(shop, 'after-rated');
  await chat.locator('.head .people + .quiet').click();
  await chat.locator('dialog .danger').waitFor();
  await keep(shop, 'after-menu');
  await chat.locator('dialog .danger').click();
  await chat.locator('dialog .danger').click();
  await chat.locator('dialog [role=status]').waitFor();
  await keep(shop, 'after-erase');
  const page = await shown.newPage();
  await signIn(
    page,
    `${dekat.url}/inbox/?csat`,
    dekat.logins.find(({ role }) => role === 'owner'),
  );
  await page.locator('.csat-table').first().waitFor();
  await keep(page, 'after-scores');
  await page.locator('.csat-words a').first().click();
  await page.locator('.event').last().waitFor();
  await keep(page, 'after-thread');
  const open = async (section: string, there: string) => {
    await page.goto(`${dekat.url}/inbox/?admin=${section}`);
    await page.locator(there).first().waitFor();
  };
  await open('shoppers', '.admin-form .check');
  await keep(page, 'after-admin-shoppers');
  await open('privacy', '.admin-row');
  await keep(page, 'after-admin-privacy');
  await page.locator('.admin-row').first().click();
  await page.locator('dialog .typed-name summary').click();
  await keep(page, 'after-admin-erase');
  await shown.close();
}
