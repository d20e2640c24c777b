/** Photos and files between a shopper and an agent, over real processes, in real browsers. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { signIn } from '../support/at-the-inbox.ts';
import { openBrowser, openPage, WITH_A_MICROPHONE } from '../support/browser.ts';
import { type RunningDekat, startDekat } from '../support/dekat.ts';
import { openChat } from '../support/demo-chat.ts';
import { eventually } from '../support/eventually.ts';
import { aPhoto } from '../support/pictures.ts';
import { ffmpegForTests } from '../support/voices.ts';

let dekat: RunningDekat;
let browser: Browser;
const faults: string[] = [];
beforeAll(async () => {
  const ffmpeg = await ffmpegForTests();
  [dekat, browser] = await Promise.all([startDekat({ FFMPEG_PATH: ffmpeg }), openBrowser(WITH_A_MICROPHONE)]);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await dekat?.stop();
}, 60_000);
afterEach(() => expect(faults.splice(0)).toEqual([]));

async function anyPage(): Promise<Page> {
  const opened = await openPage(browser);
  opened.page.on('close', () => faults.push(...opened.faults));
  return opened.page;
}

async function aShopper(): Promise<{ page: Page; chat: FrameLocator }> {
  const page = await anyPage();
  await page.goto(`${dekat.url}/demo`);
  return { page, chat: await openChat(page) };
}

async function anAgent(email: string): Promise<Page> {
  const page = await anyPage();
  await signIn(
    page,
    `${dekat.url}/inbox/`,
    dekat.logins.find((one) => one.email === email),
  );
  return page;
}

/** How wide the picture is as it came over the line; 0 while there is none. */
const pixels = (image: ReturnType<Page['locator']>) =>
  image.evaluate((one) => (one as unknown as { naturalWidth: number }).naturalWidth);

describe('a photo', () => {
  it('goes from the widget to an agent, who answers with a file; and both are still there after a reload', async () => {
    const { page, chat } = await aShopper();
    const photo = {
      name: 'lampu-rusak.jpg',
      mimeType: 'image/jpeg',
      buffer: await aPhoto({ width: 900, height: 600 }),
    };
    await chat.getByRole('button', { name: 'Kirim foto atau file' }).waitFor();
    await chat.locator('input[type=file]').setInputFiles(photo);
    const mine = chat.getByRole('img', { name: 'Foto dari kamu: lampu-rusak.jpg' });
    await mine.waitFor();

    const inbox = await anAgent('sari@tokosinar.example');
    await inbox
      .getByRole('link', { name: /Pengunjung/ })
      .first()
      .click();
    const theirs = inbox.getByRole('img', { name: /Foto dari Pengunjung \w{4}: lampu-rusak.jpg/ });
    await theirs.waitFor();
    await eventually(async () => expect(await pixels(theirs)).toBe(427)); // on its side as it was taken, upright as it is shown
    await theirs.click();
    const large = inbox.getByRole('dialog').getByRole('img');
    await eventually(async () => expect(await pixels(large)).toBeGreaterThan(0));
    await inbox.keyboard.press('Escape');

    const pdf = { name: 'garansi.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 garansi') };
    await inbox.getByRole('button', { name: 'Ambil', exact: true }).click();
    await inbox.getByRole('button', { name: 'Kirim', exact: true }).waitFor();
    await inbox.locator('.composer input[type=file]').setInputFiles(pdf);
    await inbox.locator('a.file').filter({ hasText: 'garansi.pdf' }).waitFor();

    const file = chat.getByRole('link', { name: /garansi\.pdf/ });
    await file.waitFor();
    const [saved] = await Promise.all([page.waitForEvent('download'), file.click()]);
    expect(saved.suggestedFilename()).toBe('garansi.pdf');

    await page.reload();
    await openChat(page);
    await mine.waitFor();
    await mine.click();
    await chat.getByRole('button', { name: 'Tutup foto' }).click();
    await file.waitFor();
    await page.close();
    await inbox.close();
  }, 120_000);

  it('waits where the line is away, goes on after a reload, and is one message', async () => {
    const { page, chat } = await aShopper();
    await chat.getByRole('button', { name: 'Kirim foto atau file' }).waitFor();
    await page.route('**/api/v1/attachments**', (route) => route.abort());
    const photo = { name: 'struk.jpg', mimeType: 'image/jpeg', buffer: await aPhoto() };
    await chat.locator('input[type=file]').setInputFiles(photo);
    await chat.getByText('Menunggu sambungan').waitFor();

    await page.unroute('**/api/v1/attachments**');
    await page.reload();
    await openChat(page);

    const mine = chat.getByRole('img', { name: 'Foto dari kamu: struk.jpg' });
    await mine.waitFor();
    expect(await mine.count()).toBe(1);
    await page.close();
  }, 60_000);

  it('comes from WhatsApp with its words', async () => {
    const phone = `${dekat.simulatorUrl}/simulator/api/customers/${encodeURIComponent('+6281200010962')}`;
    await fetch(`${phone}/media?caption=${encodeURIComponent('Ini struknya kak')}`, {
      method: 'POST',
      headers: { 'content-type': 'image/jpeg' },
      body: Uint8Array.from(await aPhoto()),
    });

    const inbox = await anAgent('sari@tokosinar.example');
    await inbox
      .getByRole('link', { name: /0962|\+62812/ })
      .first()
      .click();

    const photo = inbox.getByRole('img', { name: /foto\.jpeg/ });
    await photo.waitFor();
    expect(await pixels(photo)).toBe(200);
    await inbox.getByText('Ini struknya kak').first().waitFor();
    await inbox.close();
  }, 60_000);
});

describe('a voice', () => {
  it('is recorded in the widget, played there and in the inbox, and moved by keys', async () => {
    const { page, chat } = await aShopper();
    await chat.getByRole('button', { name: 'Rekam pesan suara' }).click();
    await chat.getByRole('timer').filter({ hasText: '0:02' }).waitFor();
    await chat.getByRole('button', { name: 'Kirim pesan suara' }).click();
    const mine = chat.getByRole('slider', { name: 'Pesan suara' });
    await mine.waitFor();

    const inbox = await anAgent('sari@tokosinar.example');
    await inbox
      .getByRole('link', { name: /Pengunjung/ })
      .first()
      .click();
    const theirs = inbox.getByRole('slider', { name: 'Pesan suara' });
    await theirs.waitFor();
    const told = async () => (await theirs.getAttribute('aria-valuetext')) ?? '';
    await eventually(async () => expect(await told()).toMatch(/^0:00 \/ 0:0[23]$/));
    await theirs.press('ArrowRight');
    expect(await told()).toMatch(/^0:01 /);
    await inbox.getByRole('button', { name: 'Putar' }).click();
    await inbox.getByRole('button', { name: 'Jeda' }).waitFor();
    await inbox.getByRole('button', { name: 'Putar' }).waitFor();
    await page.close();
    await inbox.close();
  }, 90_000);
});
