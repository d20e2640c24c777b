/** Several people in one conversation, files between them, and what WhatsApp changes afterwards: widget and inbox. */
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import sharp from 'sharp';
import { signIn } from '../../test/support/at-the-inbox.ts';
import type { RunningDekat } from '../../test/support/dekat.ts';
import { openChat } from '../../test/support/demo-chat.ts';
import { eventually } from '../../test/support/eventually.ts';
import { call, field } from '../../test/support/http.ts';
import { changesTheirMind, demoPhones } from '../../test/support/phones.ts';
import { context, everyLook, keep, type Look } from './look.ts';

const DESK: Look = { size: 'desktop', scheme: 'light', locale: 'id' };
const PEOPLE = /^(Orang di obrolan ini|People in this chat)/;
type Visitor = Awaited<ReturnType<BrowserContext['storageState']>>;

export async function takeTalks(dekat: RunningDekat, browser: Browser): Promise<void> {
  const { mother, link } = await playFamily(dekat, browser);
  await playChanges(dekat);
  for (const look of everyLook) {
    await takeInWidget(dekat, browser, look, mother);
    await takeInvited(dekat, browser, look, link);
    await takeInInbox(dekat, browser, look);
  }
}

const say = async (chat: FrameLocator, text: string): Promise<void> => {
  const box = chat.locator('textarea');
  await box.fill(text);
  await box.press('Enter');
};
const bubble = (at: FrameLocator | Page, text: string) => at.locator('.bubble', { hasText: text });
/** Something to look at, and not one colour. */
const photo = async (name: string) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><rect width="900" height="600" fill="#dfe7ea"/>
    <rect x="330" y="60" width="240" height="480" rx="14" fill="#f8fafb" stroke="#90a0a8" stroke-width="6"/>
    <path d="M330 240h240M360 150v50M360 290v80" stroke="#90a0a8" stroke-width="8"/></svg>`;
  return { name, mimeType: 'image/jpeg', buffer: await sharp(Buffer.from(svg)).jpeg().toBuffer() };
};
const pdf = (name: string) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-1.7 ${name}`) });

/** A mother asks, her daughter joins and sends a photo, an agent answers them with a file. */
async function playFamily(dekat: RunningDekat, browser: Browser): Promise<{ mother: Visitor; link: string }> {
  const home = await context(browser, DESK);
  const shop = await home.newPage();
  await shop.goto(`${dekat.url}/demo/`);
  const mother = await openChat(shop);
  await say(mother, 'halo, mau cari kulkas untuk rumah baru');
  await mother.locator('.row.theirs').first().waitFor();
  await mother.getByRole('button', { name: PEOPLE }).click();
  await mother.getByLabel('Namamu di sini').fill('Ibu Sari');
  await mother.getByRole('button', { name: 'Simpan nama' }).click();
  await mother.getByText('Ibu Sari', { exact: true }).waitFor();
  await mother.getByRole('radio', { name: /Semua pesan/ }).check();
  await mother.getByLabel('Berlaku untuk').selectOption('3');
  await mother.getByRole('button', { name: 'Buat tautan undangan' }).click();
  const link = await mother.getByLabel('Tautan undangan').inputValue();
  await mother.getByRole('button', { name: 'Kembali ke obrolan' }).click();

  const away = await context(browser, DESK);
  const theirs = await away.newPage();
  await theirs.goto(`${dekat.url}/demo/${new URL(link).search}`);
  const daughter = theirs.frameLocator('iframe');
  await daughter.getByLabel('Namamu di sini').fill('Dewi');
  await daughter.getByRole('button', { name: 'Bergabung' }).click();
  await bubble(daughter, 'kulkas untuk rumah baru').waitFor();
  await say(daughter, 'Bu, yang dua pintu saja, seperti ini');
  await daughter.locator('input[type=file]').setInputFiles(await photo('kulkas.jpg'));
  await daughter.locator('.row.mine img').waitFor();
  await say(daughter, 'muat di dapur kita kan?');
  await bubble(mother, 'muat di dapur').waitFor();
  await say(mother, 'muat. mau bicara dengan petugas ya');
  await mother.locator('.line', { hasText: 'Diteruskan' }).waitFor();

  const desk = await context(browser, DESK);
  const inbox = await openInbox(dekat, desk, await newestOf(dekat, 'widget'));
  await inbox.getByRole('button', { name: 'Ambil', exact: true }).click();
  await inbox.getByRole('button', { name: 'Kirim', exact: true }).waitFor();
  const box = inbox.locator('[data-composer]');
  await box.fill('Halo semua, yang dua pintu ada di Kemang. Ini ukurannya.');
  await box.press('Enter');
  await inbox.locator('.composer input[type=file]').setInputFiles(pdf('ukuran-kulkas.pdf'));
  await mother.getByRole('link', { name: /ukuran-kulkas\.pdf/ }).waitFor();
  const state = await home.storageState();
  for (const one of [home, away, desk]) await one.close();
  return { mother: state, link };
}

/** A customer who changes their mind. */
async function playChanges(dekat: RunningDekat): Promise<void> {
  const [customer] = await demoPhones(dekat);
  if (!customer) throw new Error('the simulator has no customers');
  await changesTheirMind(customer);
  await eventually(async () => {
    if ((await customer.reads()).length === 0) throw new Error('nobody answered');
  }, 30_000);
}

const sari = ({ logins }: RunningDekat) => logins.find(({ email }) => email === 'sari@tokosinar.example');
/** The newest conversation of a channel, of the one named. */
async function newestOf(dekat: RunningDekat, channel: 'widget' | 'whatsapp', name = ''): Promise<string> {
  const api = `${dekat.url}/api/v1`;
  const { email, password } = sari(dekat) ?? {};
  const token = field(await call(`${api}/auth/login`, { body: { email, password } }), 'token') as string;
  const found = await call(`${api}/conversations?status=any&channel=${channel}`, { token });
  const all = field(found, 'conversations') as Array<{ conversationId: string; contact: { name: string } }>;
  const [first] = all.filter(({ contact }) => contact.name.includes(name));
  if (!first) throw new Error(`no conversation by ${channel} of ${name}`);
  return first.conversationId;
}
async function openInbox(dekat: RunningDekat, shown: BrowserContext, conversationId: string): Promise<Page> {
  const page = await shown.newPage();
  await signIn(page, `${dekat.url}/inbox/?c=${conversationId}`, sari(dekat));
  await page.locator('[data-composer]').waitFor();
  return page;
}

async function takeInWidget(dekat: RunningDekat, of: Browser, look: Look, storageState: Visitor): Promise<void> {
  // By finger: what a pointer shows where it is must be found without one.
  const isTouched = look.size === 'phone';
  const shown = await context(of, look, { storageState, hasTouch: isTouched, isMobile: isTouched });
  const page = await shown.newPage();
  await page.goto(`${dekat.url}/demo/`);
  const chat = await openChat(page);
  const file = chat.getByRole('link', { name: /ukuran-kulkas\.pdf/ });
  await file.waitFor();
  await page.waitForLoadState('networkidle');
  await keep(page, 'talk-thread', look);
  const row = chat.locator('.row.theirs', { has: file });
  await row.hover();
  await row.locator('.react').click();
  await row.locator('.signs').waitFor();
  await keep(page, 'talk-signs', look);
  await row.locator('.signs button').first().click();
  await row.locator('.reactions').waitFor();
  await keep(page, 'talk-reacted', look);
  await row.locator('.react').click();
  await row.locator('.signs button[aria-pressed=true]').click();
  await row.locator('.reactions').waitFor({ state: 'detached' });
  const picture = chat.locator('.row.theirs img').first();
  await picture.scrollIntoViewIfNeeded();
  await keep(page, 'talk-photo', look);
  await picture.click();
  await keep(page, 'talk-photo-large', look);
  await page.keyboard.press('Escape');
  await chat.getByRole('button', { name: PEOPLE }).click();
  await chat.locator('.people li').nth(1).waitFor();
  await keep(page, 'talk-people', look);
  await shown.close();
}

async function takeInvited(dekat: RunningDekat, of: Browser, look: Look, link: string): Promise<void> {
  const shown = await context(of, look);
  const page = await shown.newPage();
  await page.goto(`${dekat.url}/demo/${new URL(link).search}`);
  await page.frameLocator('iframe').locator('#join-name').waitFor();
  await keep(page, 'talk-join', look);
  await shown.close();
}

async function takeInInbox(dekat: RunningDekat, of: Browser, look: Look): Promise<void> {
  const shown = await context(of, look);
  const page = await openInbox(dekat, shown, await newestOf(dekat, 'widget'));
  await page.locator('a.file', { hasText: 'ukuran-kulkas.pdf' }).waitFor();
  await page.locator('.timeline-items img').first().waitFor();
  await page.waitForLoadState('networkidle');
  await keep(page, 'talk-inbox', look);
  if (look.size === 'phone') await page.locator('[data-opens-panel]').click();
  await keep(page, 'talk-inbox-panel', look);
  await page.close();
  const [customer] = await demoPhones(dekat);
  // Signed in by now.
  const changed = await shown.newPage();
  await changed.goto(`${dekat.url}/inbox/?c=${await newestOf(dekat, 'whatsapp', customer?.name)}`);
  await changed.locator('.edited summary').first().click();
  await changed.waitForLoadState('networkidle');
  await keep(changed, 'talk-changes', look);
  await shown.close();
}
