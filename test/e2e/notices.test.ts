/** An agent who looks elsewhere is told; the inbox is installed, and opens without a network. In a real browser. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { openBrowser, openPage } from '../support/browser.ts';
import { type RunningDekat, startDekat } from '../support/dekat.ts';
import { eventually } from '../support/eventually.ts';

const SARI = { agentId: 'ag_sari', email: 'sari@tokosinar.example' };
let dekat: RunningDekat;
let browser: Browser;
let page: Page;
let devtools: CDPSession;
let faults: string[];

beforeAll(async () => {
  [dekat, browser] = await Promise.all([startDekat({ CLOCK_AT: '2026-11-24T15:30:00+07:00' }), openBrowser()]);
  ({ page, faults } = await openPage(browser, { permissions: ['notifications'] }));
  devtools = await page.context().newCDPSession(page);
  await page.goto(`${dekat.url}/inbox/`);
  await page.getByLabel('Email').fill(SARI.email);
  await page.getByLabel('Kata sandi', { exact: true }).fill(passwordOf(SARI.email));
  await page.getByRole('button', { name: 'Masuk' }).click();
  await page.locator('.list-pane').waitFor();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await dekat?.stop();
}, 60_000);
afterEach(() => expect(faults).toEqual([]));

const passwordOf = (email: string) => dekat.logins.find((one) => one.email === email)?.password ?? '';

/** What the system shows, as the page's worker knows it. */
interface Shown {
  title: string;
  body: string;
  tag: string;
}
const shown = () =>
  page.evaluate<Shown[]>(`navigator.serviceWorker.ready
    .then((registration) => registration.getNotifications())
    .then((all) => all.map(({ title, body, tag }) => ({ title, body, tag })))`);

async function asked<T>(method: string, path: string, body?: unknown, token?: string): Promise<T> {
  const headers = {
    'content-type': 'application/json',
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  };
  const answer = await fetch(`${dekat.url}/api/v1${path}`, {
    method,
    headers,
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  expect(answer.status).toBeLessThan(300);
  return (await answer.json()) as T;
}

/** A customer asks for a person, and the supervisor gives that to Sari. @returns the conversation */
async function aGivenOne(customer: string): Promise<string> {
  await says(customer, 'mau ngomong sama orang dong');
  const email = 'supervisor@tokosinar.example';
  const { token } = await asked<{ token: string }>('POST', '/auth/login', { email, password: passwordOf(email) });
  let conversationId = '';
  await eventually(async () => {
    const waiting = await asked<{ conversations: Array<{ conversationId: string }> }>(
      ...(['GET', '/conversations?status=waiting', undefined, token] as const),
    );
    conversationId = waiting.conversations[0]?.conversationId ?? '';
    expect(conversationId).not.toBe('');
  });
  const to = { agentId: SARI.agentId, expects: null };
  await asked('POST', `/conversations/${conversationId}/assign`, to, token);
  return conversationId;
}
async function says(customer: string, text: string): Promise<void> {
  const at = `${dekat.simulatorUrl}/simulator/api/customers/${encodeURIComponent(customer)}/messages`;
  const headers = { 'content-type': 'application/json' };
  expect((await fetch(at, { method: 'POST', headers, body: JSON.stringify({ text }) })).status).toBeLessThan(300);
}
async function customers(): Promise<string[]> {
  const known = (await (await fetch(`${dekat.simulatorUrl}/simulator/api/customers`)).json()) as {
    customers: Array<{ key: string }>;
  };
  return known.customers.map(({ key }) => key);
}

describe('the inbox', () => {
  it('can be installed', async () => {
    await page.evaluate('navigator.serviceWorker.ready');
    const { errors, url } = await devtools.send('Page.getAppManifest');
    expect([errors, url]).toEqual([[], `${dekat.url}/inbox/manifest.webmanifest`]);

    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
  });

  it('opens without a network, and says that there is none', async () => {
    await page.reload();
    await page.context().setOffline(true);

    await page.reload();

    await page.locator('.list-pane').waitFor();
    await page.locator('.banner.is-down').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Pemberitahuan…' }).or(page.locator('.profile-button')).first().waitFor();
  });
});

describe('an agent who looks elsewhere', () => {
  it('is told that a conversation was given to them, and of what the shopper writes there', async () => {
    const [customer = ''] = await customers();
    const conversationId = await aGivenOne(customer);
    await eventually(async () =>
      expect(await shown()).toMatchObject([{ title: 'Percakapan baru untuk Anda', tag: conversationId }]),
    );
    expect(JSON.stringify(await shown())).not.toContain('mau ngomong');
    await eventually(async () => expect(await page.title()).toMatch(/^\(1\) /));

    await says(customer, 'halo?');

    await eventually(async () =>
      expect(await shown()).toMatchObject([{ title: 'Pelanggan Anda menulis', tag: conversationId }]),
    );
    expect(await page.locator('link[rel=icon]').getAttribute('href')).toBe('/inbox/icon-waiting.svg');
  }, 60_000);

  it('is told no more once they look at it', async () => {
    const [{ tag } = { tag: '' }] = await shown();
    await page.locator(`a[data-row="${tag}"]`).click();

    await eventually(async () => expect(await shown()).toEqual([]));
    await eventually(async () => expect(await page.title()).not.toMatch(/^\(/));
  });

  it('is not told of what is before their eyes', async () => {
    const [customer = '', other = ''] = await customers();
    await says(customer, 'masih di sana?');
    await page.locator('[data-seq]').getByText('masih di sana?').waitFor();

    // What comes after it is told: so what came before would have been.
    const next = await aGivenOne(other);

    await eventually(async () => expect(await shown()).toMatchObject([{ tag: next }]));
  }, 60_000);

  it('is left alone where they wish so', async () => {
    const [, , third = ''] = await customers();
    const before = await shown();
    await page.getByRole('button', { name: 'Preferensi' }).click();
    await page.getByRole('button', { name: 'Pemberitahuan…' }).click();
    await page.getByRole('button', { name: 'Satu jam' }).click();
    await page.getByText(/Tidak diganggu sampai/).waitFor();
    await page.keyboard.press('Escape');

    const quietly = await aGivenOne(third);

    await page.locator(`a[data-row="${quietly}"]`).waitFor();
    await eventually(async () => expect(await page.title()).toMatch(/^\(2\) /));
    expect(await shown()).toEqual(before);
  }, 60_000);
});
