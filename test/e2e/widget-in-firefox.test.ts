/** The widget's story in Firefox: asked, answered with a card, and by a person. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, type Frame, launch, type Page } from 'puppeteer-core';
import { findFirefox, HOW_TO_GET_FIREFOX } from '../../scripts/firefox.ts';
import { type RunningDekat, startDekat } from '../support/dekat.ts';
import { eventually } from '../support/eventually.ts';
import { call, field } from '../support/http.ts';

const WITHIN = { timeout: 60_000 };
let dekat: RunningDekat;
let browser: Browser;
beforeAll(async () => {
  [dekat, browser] = await Promise.all([startDekat({ CLOCK_AT: '2026-11-24T15:30:00+07:00' }), openFirefox()]);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await dekat?.stop();
}, 60_000);

/** The system's Firefox. @throws with how to get one where there is none */
async function openFirefox(): Promise<Browser> {
  const executablePath = findFirefox(process.env);
  if (!executablePath) throw new Error(`No Firefox: ${HOW_TO_GET_FIREFOX}`);
  const extraPrefsFirefox = { 'intl.accept_languages': 'id-ID, id' };
  return launch({ browser: 'firefox', executablePath, headless: true, extraPrefsFirefox });
}

/** The chat, opened by the launcher as a visitor does it. */
async function openChat(page: Page): Promise<Frame> {
  const launcher = await page.waitForSelector('dekat-widget >>> button', { ...WITHIN, visible: true });
  await launcher?.click();
  const frame = await page.waitForFrame((one) => one.url().includes('/widget/frame.html'), WITHIN);
  await frame.waitForSelector('textarea', { ...WITHIN, visible: true });
  return frame;
}
async function say(frame: Frame, text: string): Promise<void> {
  const field = await frame.waitForSelector('textarea', WITHIN);
  await field?.type(text);
  await field?.press('Enter');
}
const shows = (frame: Frame, selector: string, text: string) =>
  eventually(async () => {
    const found = await frame.$$eval(selector, (all) => all.map((one) => one.textContent ?? ''));
    expect(found.map((one) => one.replaceAll(/\s/g, ' ')).join('\n')).toContain(text);
  }, WITHIN.timeout);

describe('the widget in Firefox', () => {
  it('is opened, asked, answered with a card, and by a person; and has it all after a reload', async () => {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.goto(`${dekat.url}/demo/`);
    const chat = await openChat(page);

    await say(chat, 'ada stok Indomie goreng deket Kemang ga?');
    await shows(chat, 'p.text', 'Blok M (2,5 km), sisa 24');
    await shows(chat, 'li.row', 'Toko Sinar Blok M');

    await say(chat, 'mau bicara sama orang');
    await shows(chat, 'li.line', 'Diteruskan ke petugas');
    await answerAs('sari@tokosinar.example', 'Halo kak, saya Sari. Saya bantu ya.');
    await shows(chat, 'p.text', 'Halo kak, saya Sari. Saya bantu ya.');

    await page.reload();
    const again = await openChat(page);
    await shows(again, 'p.text', 'ada stok Indomie goreng deket Kemang ga?');
    await shows(again, 'p.text', 'Halo kak, saya Sari. Saya bantu ya.');
    expect(faults).toEqual([]);
  }, 240_000);
});

/** Whoever waits is taken and answered over REST. */
async function answerAs(email: string, text: string): Promise<void> {
  const api = (path: string, more: Parameters<typeof call>[1] = {}) => call(`${dekat.url}/api/v1${path}`, more);
  const login = dekat.logins.find((one) => one.email === email);
  const token = field(await api('/auth/login', { body: { email, password: login?.password } }), 'token') as string;
  const conversationId = await eventually(async () => {
    const { body } = await api('/conversations?view=all&status=waiting', { token });
    const [first] = (
      body as { conversations: Array<{ conversationId: string; channel: string }> }
    ).conversations.filter(({ channel }) => channel === 'widget');
    if (!first) throw new Error('nobody waits');
    return first.conversationId;
  });
  const at = `/conversations/${conversationId}`;
  expect((await api(`${at}/take`, { token, body: { expects: null } })).status).toBe(200);
  expect((await api(`${at}/messages`, { token, body: { kind: 'text', clientId: 'sari-1', text } })).status).toBe(201);
}
