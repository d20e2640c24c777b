/** A family in one conversation: mother and daughter on the web, uncle on WhatsApp, an agent who answers all of them. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { signIn } from '../support/at-the-inbox.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { type RunningDekat, startDekat } from '../support/dekat.ts';
import { openChat, writeIn } from '../support/demo-chat.ts';
import { eventually } from '../support/eventually.ts';
import { phoneOf } from '../support/phones.ts';

let dekat: RunningDekat;
let browser: Browser;
const faults: string[] = [];
beforeAll(async () => {
  const env = { CLOCK_AT: '2026-11-24T15:30:00+07:00', WHATSAPP_NUMBER: '+622155500100' };
  [dekat, browser] = await Promise.all([startDekat(env), openBrowser()]);
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
const bubble = (chat: FrameLocator, text: string | RegExp) => chat.locator('.bubble').filter({ hasText: text });
const openPeople = (chat: FrameLocator) => chat.getByRole('button', { name: /^Orang di obrolan ini/ }).click();
const closePeople = (chat: FrameLocator) => chat.getByRole('button', { name: 'Kembali ke obrolan' }).click();

/** An agent who holds the conversation of the one named. */
async function anAgentWith(name: RegExp): Promise<Page> {
  const page = await anyPage();
  await signIn(
    page,
    `${dekat.url}/inbox/`,
    dekat.logins.find(({ email }) => email === 'sari@tokosinar.example'),
  );
  await page.getByRole('link', { name }).first().click();
  await page.getByRole('button', { name: 'Ambil', exact: true }).click();
  await page.getByRole('button', { name: 'Kirim', exact: true }).waitFor();
  return page;
}

describe('a family in one conversation', () => {
  it('is joined by link and by WhatsApp, answered by an agent, and left again', async () => {
    const shop = await anyPage();
    await shop.goto(`${dekat.url}/demo`);
    await shop.getByRole('button', { name: 'Buka obrolan' }).click();
    const mother = shop.frameLocator('iframe');
    await writeIn(mother, 'halo, mau cari kulkas untuk rumah baru');
    await mother.locator('.row.theirs').first().waitFor();

    await openPeople(mother);
    await mother.getByLabel('Namamu di sini').fill('Ibu Sari');
    await mother.getByRole('button', { name: 'Simpan nama' }).click();
    await mother.getByText('Ibu Sari', { exact: true }).waitFor();
    await mother.getByRole('radio', { name: /Semua pesan/ }).check();
    await mother.getByLabel('Berlaku untuk').selectOption('3');
    await mother.getByRole('button', { name: 'Buat tautan undangan' }).click();
    const link = await mother.getByLabel('Tautan undangan').inputValue();
    const whatsapp = new URL((await mother.getByRole('link', { name: 'Lewat WhatsApp' }).getAttribute('href')) ?? '');
    await closePeople(mother);

    const home = await anyPage();
    await home.goto(`${dekat.url}/demo${new URL(link).search}`);
    const daughter = home.frameLocator('iframe');
    await daughter.getByText('Ibu Sari mengajak kamu ke obrolannya', { exact: false }).waitFor();
    await daughter.getByLabel('Namamu di sini').fill('Dewi');
    await daughter.getByRole('button', { name: 'Bergabung' }).click();
    await bubble(daughter, 'kulkas untuk rumah baru').waitFor();
    await writeIn(daughter, 'Bu, yang dua pintu saja');
    await bubble(mother, 'yang dua pintu saja').waitFor();
    await mother.locator('.author', { hasText: 'Dewi' }).first().waitFor();

    const uncle = phoneOf(dekat, '+6281200010962');
    await uncle.say(whatsapp.searchParams.get('text') ?? '');
    await eventually(async () => expect((await uncle.reads()).join()).toContain('Anda bergabung ke obrolan Ibu Sari'));
    await uncle.say('saya ikut bayar');
    await bubble(daughter, 'saya ikut bayar').waitFor();

    const inbox = await anAgentWith(/Ibu Sari/);
    const box = inbox.getByRole('textbox', { name: 'Balas ke pelanggan…' });
    await box.fill('Halo semua, kulkas dua pintu ada di Kemang.');
    await box.press('Enter');
    for (const chat of [mother, daughter]) await bubble(chat, 'kulkas dua pintu ada di Kemang').waitFor();
    await eventually(async () =>
      expect((await uncle.reads()).at(-1)).toMatch(/^\*Sari.*\*\nHalo semua, kulkas dua pintu/),
    );

    await inbox.getByLabel('Pesan untuk').selectOption({ label: 'Hanya untuk Dewi' });
    await box.fill('Dewi, ada kejutan untuk Ibu.');
    await box.press('Enter');
    await bubble(daughter, 'ada kejutan untuk Ibu').waitFor();
    await daughter.getByText('Hanya untuk kamu').waitFor();

    // Picked while it stands, though the line is away and another is chosen, or the page loaded anew, before it is here.
    const away = '**/api/v1/attachments**';
    const picked = (name: string) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-1.7 ${name}`) });
    const fileIn = (chat: FrameLocator, name: RegExp) => chat.getByRole('link', { name });
    await inbox.route(away, (route) => route.abort());
    await inbox.locator('.composer input[type=file]').setInputFiles(picked('kejutan.pdf'));
    await inbox.getByLabel('Pesan untuk').selectOption({ index: 0 });
    await inbox.unroute(away);
    await fileIn(daughter, /kejutan\.pdf/).waitFor();
    await home.route(away, (route) => route.abort());
    await daughter.getByLabel('Pesan untuk').selectOption({ label: 'Hanya untuk Ibu Sari' });
    await daughter.locator('input[type=file]').setInputFiles(picked('struk-ayah.pdf'));
    await daughter.getByText('Menunggu sambungan').waitFor();
    await daughter.getByLabel('Pesan untuk').selectOption({ index: 0 });
    await home.unroute(away);
    await home.reload();
    await openChat(home);
    await fileIn(mother, /struk-ayah\.pdf/).waitFor();
    expect(await fileIn(mother, /kejutan\.pdf/).count()).toBe(0);
    await writeIn(daughter, 'sudah kukirim');
    await inbox.locator('.bubble', { hasText: 'sudah kukirim' }).waitFor();
    expect(await inbox.locator('a.file').filter({ hasText: 'struk-ayah.pdf' }).count()).toBe(0);

    await uncle.say('keluar');
    await eventually(async () => expect((await uncle.reads()).at(-1)).toContain('Anda keluar dari obrolan Ibu Sari'));
    await mother
      .getByText(/ keluar$/)
      .first()
      .waitFor();
    await writeIn(mother, 'paman sudah pergi ya');
    await bubble(daughter, 'paman sudah pergi ya').waitFor();

    const toWhom = inbox.getByLabel('Pesan untuk');
    await toWhom.selectOption({ label: 'Hanya untuk Dewi' });
    await openPeople(mother);
    await mother.getByRole('button', { name: 'Keluarkan Dewi' }).click();
    await mother.getByRole('button', { name: 'Yakin, keluarkan' }).click();
    await bubble(daughter, 'kulkas untuk rumah baru').waitFor({ state: 'detached' });
    expect(await bubble(mother, 'ada kejutan untuk Ibu').count()).toBe(0);
    // The mother is alone with the shop again; what was begun for Dewi does not become hers by that.
    await inbox
      .getByText(/mengeluarkan Dewi/)
      .first()
      .waitFor();
    expect(await toWhom.locator('option:checked').textContent()).toBe('Hanya untuk Dewi');
    const heard = (await uncle.reads()).join();
    expect(heard).not.toContain('ada kejutan');
    expect(heard).not.toContain('sudah pergi ya');
    for (const page of [shop, home, inbox]) await page.close();
  }, 180_000);
});
