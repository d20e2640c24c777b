/** The widget on another site's page, over real processes: under each policy the page may have, and for who is signed in there. */
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { SignJWT } from 'jose';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import type { ChannelAccountView } from '../../contract/channel-accounts.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { type RunningDekat, startDekat } from '../support/dekat.ts';
import { eventually } from '../support/eventually.ts';
import { type Host, startHost } from '../support/host-page.ts';
import { call, field } from '../support/http.ts';

jest.setTimeout(120_000);
const STORED = '.row.mine [data-tick]:not([data-tick="waiting"])';
let dekat: RunningDekat;
let browser: Browser;
let host: Host;
let owner = '';
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  [dekat, browser] = await Promise.all([startDekat(), openBrowser()]);
  host = await startHost(dekat.url);
  const login = dekat.logins.find(({ role }) => role === 'owner');
  const signedIn = await call(`${dekat.url}/api/v1/auth/login`, {
    body: { email: login?.email, password: login?.password },
  });
  owner = String(field(signedIn, 'token'));
}, 180_000);
afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
});
afterAll(async () => {
  await browser?.close();
  host?.stop();
  await dekat?.stop();
}, 60_000);

async function website(allowedOrigins: string[]): Promise<ChannelAccountView> {
  const body = { name: 'Situs lain', allowedOrigins };
  return field(
    await call(`${dekat.url}/api/v1/channel-accounts`, { token: owner, body }),
    'account',
  ) as ChannelAccountView;
}

interface Visit {
  page: Page;
  chat: FrameLocator;
  /** What the browser refused, and errors nobody caught. */
  faults: string[];
  /** Every origin asked for anything. */
  origins: Set<string>;
}
async function visit(url: string, prepare: (page: Page) => Promise<unknown> = async () => {}): Promise<Visit> {
  const { page, faults } = await openPage(browser);
  contexts.push(page.context());
  page.setDefaultTimeout(30_000);
  const origins = new Set<string>();
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  await prepare(page);
  await page.goto(url);
  return { page, faults, origins, chat: page.frameLocator('dekat-widget iframe') };
}
const launcher = (page: Page) => page.locator('dekat-widget button');
const write = async (chat: FrameLocator, text: string) => {
  await chat.getByRole('textbox').fill(text);
  await chat.getByRole('textbox').press('Enter');
};
const dekatSays = (page: Page, ...call: string[]) =>
  page.evaluate((args) => (globalThis as unknown as { Dekat(...args: string[]): unknown }).Dekat(...args), call);

describe('on a page that allows', () => {
  it.each<[string, () => string | undefined]>([
    ['everything', () => undefined],
    ['the script and the frame', () => `default-src 'self'; script-src ${dekat.url}; frame-src ${dekat.url}`],
    [
      'the script, the frame and the line',
      () => `default-src 'self'; script-src ${dekat.url}; frame-src ${dekat.url}; connect-src ${dekat.url}`,
    ],
    [
      'not even its own',
      () => `default-src 'none'; script-src ${dekat.url}; frame-src ${dekat.url}; require-trusted-types-for 'script'`,
    ],
  ])('%s, the chat talks, keeps no cookie and asks nobody else', async (_, policy) => {
    const { address: key } = await website([host.origin]);
    const policyNow = policy();
    const url = host.put({ key, ...(policyNow ? { policy: policyNow } : {}) });
    const { page, chat, faults, origins } = await visit(url);

    await launcher(page).click();
    await write(chat, 'halo');
    await chat.locator(STORED).waitFor();

    expect(faults).toEqual([]);
    expect([...origins].sort()).toEqual([host.origin, new URL(dekat.url).origin].sort());
    expect(await page.context().cookies()).toEqual([]);

    await page.reload();
    await launcher(page).click();
    await chat.getByText('halo', { exact: true }).waitFor();
  });

  it('the script alone, the page stays as it was, and its button says that the chat is awaited', async () => {
    const { address: key } = await website([]);
    const { page } = await visit(host.put({ key, policy: `default-src 'self'; script-src ${dekat.url}` }));
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));

    await launcher(page).click();
    await page.getByText('Memuat…').waitFor();
    await page.locator('dekat-widget iframe').waitFor({ state: 'attached' });
    await page.locator('dekat-widget iframe').waitFor({ state: 'detached' });

    expect(await launcher(page).getAttribute('aria-expanded')).toBe('true');
    expect(errors).toEqual([]);
  });
});

describe('a page that its website does not name', () => {
  it('is shown no chat', async () => {
    const { address: key } = await website(['https://toko.example']);
    const { page, faults } = await visit(host.put({ key }));

    await launcher(page).click();

    await eventually(() => expect(faults.join('\n')).toMatch(/frame-ancestors/));
    const asked = { body: { key }, headers: { origin: host.origin } };
    expect(field(await call(`${dekat.url}/api/v1/widget/sessions`, asked), 'code')).toBe('forbidden');
  });
});

describe('what loader and chat say to each other', () => {
  it('reaches no other frame of the page that pretends to be the chat', async () => {
    const { address: key } = await website([]);
    const { page, chat } = await visit(host.put({ key }));
    await launcher(page).click();
    await chat.getByRole('textbox').waitFor();

    // An answer to the frame's word would have come before the ping, which is sent a task later.
    const heard = await page.evaluate(`new Promise((resolve) => {
      const heard = [];
      const frame = document.createElement('iframe');
      frame.srcdoc = "<script>parent.postMessage({ dekat: 'ready' }, '*')</script>";
      frame.onload = () => {
        frame.contentWindow.addEventListener('message', ({ data }) => {
          heard.push(data);
          if (data === 'ping') resolve(heard);
        });
        setTimeout(() => frame.contentWindow.postMessage('ping', '*'));
      };
      document.body.append(frame);
    })`);

    expect(heard).toEqual(['ping']);
  });

  it('reaches no page that shows the chat under another’s name', async () => {
    const { address: key } = await website([]);
    const { page } = await visit(host.put({ key }));
    const src = (parent: string) => `${dekat.url}/widget/frame.html?${new URLSearchParams({ key, parent, l: 'id' })}`;

    // The second is begun once the first is all there: what it would have said has been said by then.
    const greeted = await page.evaluate(`new Promise((resolve) => {
      const [wrong, right] = [document.createElement('iframe'), document.createElement('iframe')];
      const heard = [];
      addEventListener('message', ({ source, data }) => {
        heard.push({ by: source === right.contentWindow ? 'right' : 'wrong', data });
        if (source === right.contentWindow) resolve(heard);
      });
      wrong.src = ${JSON.stringify(src('https://toko.example'))};
      right.src = ${JSON.stringify(src(host.origin))};
      wrong.onload = () => document.body.append(right);
      document.body.append(wrong);
    })`);

    expect(greeted).toEqual([{ by: 'right', data: { dekat: 'ready' } }]);
  });
});

describe('a page that makes it hard', () => {
  it('by a Promise of its own, is talked on all the same', async () => {
    const { address: key } = await website([]);
    const head = `<script>
      window.Promise = function () { throw new Error('not the real one') };
      window.Promise.resolve = window.Promise.reject = window.Promise.all = window.Promise;
      window.Dekat = function () { (Dekat.q = Dekat.q || []).push(arguments) };
      Dekat('on', 'message:sent', function () { document.title = 'terkirim' });
      Dekat('setContext', { product: 'Payung lipat' });
      Dekat('open');
    </script>`;
    const { page, chat, faults } = await visit(host.put({ key, head }));

    await chat.getByRole('button', { name: 'Ada Payung lipat di dekat sini?' }).waitFor();
    await write(chat, 'halo');
    await chat.locator(STORED).waitFor();

    await eventually(async () => expect(await page.title()).toBe('terkirim'));
    expect(faults).toEqual([]);
  });

  it('in a browser that keeps nothing, is talked on for as long as it is open', async () => {
    const { address: key } = await website([]);
    const { page, chat, faults } = await visit(host.put({ key }), (blank) =>
      blank.addInitScript(`for (const name of ['localStorage', 'indexedDB'])
        Object.defineProperty(window, name, { get() { throw new DOMException('blocked', 'SecurityError') } })`),
    );
    await launcher(page).click();
    await write(chat, 'halo');
    await chat.locator(STORED).waitFor();

    await dekatSays(page, 'shutdown');

    await page.locator('dekat-widget').waitFor({ state: 'detached', timeout: 5_000 });
    expect(faults).toEqual([]);
  });
});

describe('a link', () => {
  const placed = (chat: FrameLocator, text: string) =>
    eventually(async () => expect(await chat.getByRole('textbox').inputValue()).toBe(text), 30_000);

  it('to a product or an order puts what is likely asked into the field', async () => {
    const { address: key } = await website([]);
    const url = host.put({ key });

    const order = await visit(`${url}?dekat=order:TS241365`);
    await placed(order.chat, 'Pesanan TS241365 sudah sampai mana?');

    const product = await visit(`${url}?dekat=product:GR-0001`);
    await placed(product.chat, 'Ada Indomie Goreng 85 g di dekat sini?');
  });
});

describe('somebody who is signed in on the page', () => {
  let key = '';
  let secret = '';
  beforeAll(async () => {
    const { address, channelAccountId } = await website([host.origin]);
    key = address;
    const path = `/api/v1/channel-accounts/${channelAccountId}/identity-secret`;
    secret = String(field(await call(`${dekat.url}${path}`, { token: owner, method: 'POST' }), 'secret'));
  });
  const proofOf = (sub: string, by = secret) =>
    new SignJWT({})
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(sub)
      .setExpirationTime('5m')
      .sign(new TextEncoder().encode(by));
  /** As a shop's page would: it asks its own server each time. */
  const HEAD = `<script>
    window.Dekat = function () { (Dekat.q = Dekat.q || []).push(arguments) };
    window.as = function (who) { return Dekat('identify', function () { return window.proofOf(who) }) };
    window.errors = [];
    Dekat('on', 'error', function (code) { window.errors.push(code) });
  </script>`;
  const visitAs = async (who: string | null, by?: string): Promise<Visit> => {
    const asked = await visit(host.put({ key, head: HEAD }), (page) =>
      page.exposeFunction('proofOf', (sub: string) => proofOf(sub, by)),
    );
    await launcher(asked.page).waitFor();
    if (who) await signIn(asked.page, who);
    return asked;
  };
  const signIn = (page: Page, who: string) => page.evaluate(`as(${JSON.stringify(who)})`);
  const said = ({ chat }: Visit, text: string) => chat.getByText(text, { exact: true });
  const welcomed = ({ chat }: Visit) => chat.getByText('Halo! Cari apa hari ini?');

  it('finds their own thread on every device, and leaves nothing of it behind', async () => {
    const first = await visitAs('C-1');
    await launcher(first.page).click();
    await write(first.chat, 'pesanan saya kemarin');
    await first.chat.locator(STORED).waitFor();
    expect(await first.page.evaluate(`localStorage.getItem('dekat:${key}')`)).not.toContain('visitorToken');

    const second = await visitAs('C-1');
    await launcher(second.page).click();
    await said(second, 'pesanan saya kemarin').waitFor();

    await dekatSays(second.page, 'shutdown');
    await second.page.locator('dekat-widget').waitFor({ state: 'detached' });
    expect(await second.page.evaluate('Object.keys(localStorage)')).toEqual([]);
    await dekatSays(second.page, 'boot');
    await launcher(second.page).click();
    await welcomed(second).waitFor();
    expect(await said(second, 'pesanan saya kemarin').count()).toBe(0);
  });

  it('is told of their own orders without having to prove them', async () => {
    const visited = await visitAs('C-0027');
    await launcher(visited.page).click();

    await write(visited.chat, 'pesanan saya sudah sampai mana?');

    await visited.chat
      .getByText(/TS24\d{4}/)
      .first()
      .waitFor();
  });

  it('is told apart from whoever wrote there before, and from the next one', async () => {
    const visited = await visitAs(null);
    await launcher(visited.page).click();
    await write(visited.chat, 'belum masuk');
    await visited.chat.locator(STORED).waitFor();

    await signIn(visited.page, 'C-2');
    await welcomed(visited).waitFor();
    await write(visited.chat, 'saya C-2');
    await visited.chat.locator(STORED).waitFor();
    expect(await said(visited, 'belum masuk').count()).toBe(0);

    await signIn(visited.page, 'C-3');
    await welcomed(visited).waitFor();
    expect(await said(visited, 'saya C-2').count()).toBe(0);
  });

  it('is told what is wrong where the page’s word is not taken, and is nobody else meanwhile', async () => {
    const visited = await visitAs('C-4', 'dks_not-the-secret');
    await launcher(visited.page).click();

    await visited.chat.getByText('Situs ini tidak bisa membuktikan siapa Anda.').waitFor();
    await eventually(async () => expect(await visited.page.evaluate('errors')).toContain('identity_refused'));
  });
});
