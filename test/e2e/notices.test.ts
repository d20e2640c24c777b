/** An agent who looks elsewhere is told; the inbox is installed, and opens without a network. In a real browser. */
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, CDPSession, Page, Worker } from 'playwright-core';
import { signIn } from '../support/at-the-inbox.ts';
import { openBrowser, openPage, withPushService } from '../support/browser.ts';
import { type RunningDekat, startDekat } from '../support/dekat.ts';
import { eventually } from '../support/eventually.ts';
import { demoPhones, type Phone } from '../support/phones.ts';

const SARI = { agentId: 'ag_sari', email: 'sari@tokosinar.example' };
/** Pages are loaded anew and processes talk to each other: minutes on a busy machine. */
jest.setTimeout(120_000);
const soon = (check: () => Promise<void>) => eventually(check, 30_000);
let dekat: RunningDekat;
let browser: Browser;
let page: Page;
let devtools: CDPSession;
let faults: string[];

beforeAll(async () => {
  [dekat, browser] = await Promise.all([startDekat({ CLOCK_AT: '2026-11-24T15:30:00+07:00' }), openBrowser()]);
  ({ page, faults } = await openPage(browser, { permissions: ['notifications'] }));
  devtools = await page.context().newCDPSession(page);
  await page.addInitScript(WRITES_DOWN);
  await signIn(page, `${dekat.url}/inbox/`, { email: SARI.email, password: passwordOf(SARI.email) });
  await page.locator('.list-pane').waitFor();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await dekat?.stop();
}, 60_000);
afterEach(() => expect(faults).toEqual([]));

const passwordOf = (email: string) => dekat.logins.find((one) => one.email === email)?.password ?? '';

interface Shown {
  title: string;
  body?: string;
  tag: string;
}
/**
 * Writes down what the system has been given to show, once it has it. To ask for what is shown meanwhile is no way to wait
 * for it: Chromium forgets what it is about to show.
 */
const WRITES_DOWN = `{
  const { showNotification } = ServiceWorkerRegistration.prototype;
  globalThis.told = [];
  ServiceWorkerRegistration.prototype.showNotification = async function (title, options) {
    await showNotification.call(this, title, options);
    told.push({ title, body: options.body, tag: options.tag });
  };
}`;
/** What the page has told since it was loaded. */
const told = () => page.evaluate<Shown[]>('told');
/** What is still shown. */
const shown = () =>
  page.evaluate<string[]>(`navigator.serviceWorker.ready
    .then((registration) => registration.getNotifications())
    .then((all) => all.map(({ tag }) => tag))`);

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
async function aGivenOne(customer: Phone): Promise<string> {
  await customer.say('mau ngomong sama orang dong');
  const email = 'supervisor@tokosinar.example';
  const { token } = await asked<{ token: string }>('POST', '/auth/login', { email, password: passwordOf(email) });
  let conversationId = '';
  await soon(async () => {
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
  let conversationId: string;

  it('is told that a conversation was given to them, and of what the shopper writes there', async () => {
    const [customer] = (await demoPhones(dekat)) as [Phone];
    conversationId = await aGivenOne(customer);
    await soon(async () =>
      expect(await told()).toMatchObject([{ title: 'Percakapan baru untuk Anda', tag: conversationId }]),
    );
    expect(JSON.stringify(await told())).not.toContain('mau ngomong');
    await soon(async () => expect(await page.title()).toMatch(/^\(1\) /));

    await customer.say('halo?');

    await soon(async () =>
      expect((await told())[1]).toMatchObject({ title: 'Pelanggan Anda menulis', tag: conversationId }),
    );
    expect(await page.locator('link[rel=icon]').getAttribute('href')).toBe('/inbox/icon-waiting.svg');
  });

  it('has it put away once they look at it', async () => {
    expect(await shown()).toEqual([conversationId]);

    await page.locator(`a[data-row="${conversationId}"]`).click();

    await soon(async () => expect(await shown()).toEqual([]));
    await soon(async () => expect(await page.title()).not.toMatch(/^\(/));
  });

  it('is not told of what is before their eyes', async () => {
    const [customer, other] = (await demoPhones(dekat)) as [Phone, Phone];
    await customer.say('masih di sana?');
    await page.locator('[data-seq]').getByText('masih di sana?').waitFor();

    // What comes after it is told: so what came before would have been.
    const next = await aGivenOne(other);

    await soon(async () => expect((await told()).map(({ tag }) => tag)).toContain(next));
    expect((await told()).map(({ tag }) => tag)).toEqual([conversationId, conversationId, next]);
  });

  it('is left alone where they wish so', async () => {
    const [, , third] = (await demoPhones(dekat)) as [Phone, Phone, Phone];
    const before = await told();
    await page.getByRole('button', { name: 'Preferensi' }).click();
    await page.getByRole('button', { name: 'Pemberitahuan…' }).click();
    await page.getByRole('button', { name: 'Satu jam' }).click();
    await page.getByText(/Tidak diganggu sampai/).waitFor();
    await page.keyboard.press('Escape');

    const quietly = await aGivenOne(third);

    await page.locator(`a[data-row="${quietly}"]`).waitFor();
    await soon(async () => expect(await page.title()).toMatch(/^\(2\) /));
    expect(await told()).toEqual(before);
  });
});

describe('a device', () => {
  /** As the browser does when its push service brings something. */
  async function pushed(message: object): Promise<void> {
    const registered = new Promise<string>((resolve) => {
      devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
        const [ours] = registrations.filter(({ scopeURL }) => scopeURL === `${dekat.url}/inbox/`);
        if (ours) resolve(ours.registrationId);
      });
    });
    await devtools.send('ServiceWorker.enable');
    const registrationId = await registered;
    const data = JSON.stringify(message);
    await devtools.send('ServiceWorker.deliverPushMessage', { origin: dekat.url, registrationId, data });
  }

  const itsWorker = () => page.context().serviceWorkers()[0] as Worker;
  let pressed: string;

  it('shows what is pushed to it, in the language it was subscribed in', async () => {
    const href = (await page.locator('a[data-row]').last().getAttribute('href')) ?? '';
    pressed = new URL(href, page.url()).searchParams.get('c') ?? '';
    await page.goto(`${dekat.url}/inbox/`);
    await page.locator('a[data-row]').first().waitFor();
    await itsWorker().evaluate(WRITES_DOWN);

    await pushed({ kind: 'waiting', conversationId: pressed, locale: 'en', channel: 'whatsapp', branch: 'Kemang' });

    await soon(async () =>
      expect(await itsWorker().evaluate('told')).toEqual([
        { title: 'A shopper waits for your answer', body: 'Kemang · WhatsApp', tag: pressed },
      ]),
    );
  });

  it('opens the conversation once that is pressed', async () => {
    await itsWorker().evaluate(`registration.getNotifications({ tag: '${pressed}' })
      .then(([notification]) => dispatchEvent(new NotificationEvent('notificationclick', { notification })))`);

    await soon(async () => expect(new URL(page.url()).searchParams.get('c')).toBe(pressed));
  });
});

describe('a device whose agent wishes so', () => {
  const choose = async () => {
    await page.getByRole('button', { name: 'Preferensi' }).click();
    await page.getByRole('button', { name: 'Pemberitahuan…' }).click();
  };
  const said = (method: string) =>
    page.waitForResponse(
      (answer) => answer.url().endsWith('/push-subscriptions') && answer.request().method() === method,
    );
  const choice = () => page.getByLabel('Beri tahu juga di perangkat ini saat Dekat tertutup');

  it('is told while no page is open, also after the page was loaded anew, and follows what is chosen', async () => {
    await withPushService(page);
    await page.reload();
    await choose();
    const first = said('PUT');
    await choice().check();
    const wishes = { locale: 'id', showsWords: false, staysReachable: false };
    expect((await first).request().postDataJSON()).toMatchObject(wishes);

    const again = said('PUT');
    await page.reload();
    expect((await again).status()).toBe(200);
    await choose();
    const words = said('PUT');
    await page.getByLabel(/Tampilkan nama dan kata-kata/).check();
    expect((await words).request().postDataJSON()).toMatchObject({ showsWords: true });
  });

  it('is taken off by whoever signs out there', async () => {
    await page.keyboard.press('Escape');
    const gone = said('DELETE');
    await page.locator('.profile-button').click();
    await page.getByRole('button', { name: 'Keluar' }).click();

    expect((await gone).status()).toBe(200);
    await page.getByLabel('Email').waitFor();
  });
});
