/** Several agents at once, in browsers on two server processes: takes, answers, drafts and moves that cross. By keys alone. */
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type AtKeys, sitDown } from '../support/at-keys.ts';
import { openBrowser } from '../support/browser.ts';
import { type Login, type RunningDekat, startDekat } from '../support/dekat.ts';
import { eventually } from '../support/eventually.ts';
import { call, field } from '../support/http.ts';
import { customerName, ownersToken, type Shopper, waitingCustomers } from '../support/shoppers.ts';

jest.setTimeout(180_000);
const SHOPPERS = 6;

let dekat: RunningDekat;
let browser: Browser;
/** On the first server: Sari, and Tia of the branch Kemang. On the second: Dimas, and Budi, the supervisor. */
let sari: AtKeys;
let tia: AtKeys;
let dimas: AtKeys;
let budi: AtKeys;
let second: string;
let shoppers: Shopper[] = [];
let token: string;

const loginOf = (name: string) => dekat.logins.find(({ email }) => email.startsWith(name)) as Login;
interface Listed {
  conversationId: string;
  contact: { name: string };
  assignee: { name: string } | null;
}
/** As the first server has it, whatever a page shows. */
async function asStored(n: number): Promise<Listed> {
  const answer = await call(`${dekat.url}/api/v1/conversations?status=any&limit=100`, { token });
  const all = field(answer, 'conversations') as Listed[];
  return all.find(({ contact }) => contact.name === customerName(n)) as Listed;
}
const bothOpen = (n: number) => Promise.all([sari.open(customerName(n)), dimas.open(customerName(n))]);

beforeAll(async () => {
  [dekat, browser] = await Promise.all([
    startDekat({ CLOCK_AT: '2026-11-24T13:30:00+07:00', LIMIT_REQUESTS_PER_10S: '10000' }),
    openBrowser(),
  ]);
  second = await dekat.addServer();
  token = await ownersToken(dekat);
  shoppers = await waitingCustomers(dekat, token, SHOPPERS);
  [sari, tia, dimas, budi] = await Promise.all([
    sitDown(browser, `${dekat.url}/inbox/`, loginOf('sari')),
    sitDown(browser, `${dekat.url}/inbox/`, loginOf('kemang')),
    sitDown(browser, `${second}/inbox/`, loginOf('dimas')),
    sitDown(browser, `${second}/inbox/`, loginOf('supervisor')),
  ]);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await dekat?.stop();
}, 60_000);
afterEach(() => expect([sari, tia, dimas, budi].flatMap((one) => one?.faults ?? [])).toEqual([]));

describe('two who open the same conversation on two servers', () => {
  it('see each other, and each sees the other write', async () => {
    await bothOpen(1);
    await sari.page.getByText('Dimas Pratama juga membuka ini').waitFor();
    await dimas.page.getByText('Sari Lestari juga membuka ini').waitFor();

    await sari.box('r');
    await sari.type('Sebentar');
    await dimas.page
      .locator('.thread-pane')
      .getByText(/Sari.* mengetik/)
      .waitFor();
    await sari.press('Control+a', 'Delete', 'Escape');
  });

  it.each([1, 2, 3])('and press at the same moment: one has it, both see who (%i)', async (n) => {
    await bothOpen(n);

    await Promise.all([sari.press('i'), dimas.press('i')]);

    await Promise.all([sari, dimas].map((one) => one.event(/mengambil percakapan ini/)));
    // What the server shows of a conversation is written a moment after its log.
    const name = await eventually(async () => {
      const { assignee } = await asStored(n);
      if (!assignee) throw new Error('Nobody has it yet');
      return assignee.name;
    });
    for (const one of [sari, dimas]) {
      await eventually(async () => {
        const said = one.page.locator('.thread-pane').getByText(/mengambil percakapan ini/);
        const told = (await said.allInnerTexts()).map((text) => text.replace(/ · [\d.]+$/, ''));
        expect(told).toEqual([`${name} mengambil percakapan ini`]);
      });
    }
  });
});

describe('a reply while a colleague answers', () => {
  it('is not sent over their words, is kept, and goes when it is wanted all the same', async () => {
    await sari.open(customerName(4));
    await sari.take();
    await sari.box('r');
    await sari.type('Ini jawaban saya');

    await budi.open(customerName(4));
    await budi.press('i');
    await budi.event(/Budi Hartono mengambil percakapan ini/);
    await budi.page.getByRole('button', { name: 'Kirim', exact: true }).waitFor();
    await budi.reply('Saya jawab lebih dulu');
    await budi.choose('a', 'sari');

    await sari.page.getByText('Budi Hartono menjawab sementara Anda menulis').waitFor();
    await sari.press('Enter');
    expect(await sari.page.locator('[data-composer]').inputValue()).toBe('Ini jawaban saya');
    expect(await shoppers[3]?.reads()).not.toContain('Ini jawaban saya');

    await eventually(async () => {
      const at = await sari.page.evaluate('document.activeElement.textContent');
      if (at !== 'Tetap kirim') await sari.press('Shift+Tab');
      expect(at).toBe('Tetap kirim');
    });
    await sari.press('Enter');
    await eventually(async () => expect(await shoppers[3]?.reads()).toContain('Ini jawaban saya'), 30_000);
    const read = (await shoppers[3]?.reads()) ?? '';
    expect(read.indexOf('Saya jawab lebih dulu')).toBeLessThan(read.indexOf('Ini jawaban saya'));
  });
});

describe('one agent at two desks', () => {
  it('goes on with what was begun at the other, on the other server', async () => {
    const elsewhere = await sitDown(browser, `${second}/inbox/`, loginOf('sari'));
    await sari.open(customerName(5));
    await sari.take();
    await sari.box('r');
    await sari.type('Mulai di meja satu');

    await elsewhere.open(customerName(5));
    await eventually(async () =>
      expect(await elsewhere.page.locator('[data-composer]').inputValue()).toBe('Mulai di meja satu'),
    );
    await elsewhere.box('r');
    await elsewhere.press('End');
    await elsewhere.type(', selesai di meja dua');
    await elsewhere.press('Enter');

    const whole = 'Mulai di meja satu, selesai di meja dua';
    await sari.page.locator('[data-seq]', { hasText: whole }).waitFor();
    await eventually(async () => expect((await shoppers[4]?.reads())?.split(whole)).toHaveLength(2), 30_000);
    await elsewhere.page.close();
  });
});

describe('a conversation that is moved', () => {
  it('comes to the branch’s own people on the other server, and leaves them when it is moved on', async () => {
    const row = tia.page.locator('a[data-row]', { hasText: customerName(6) });
    expect(await row.count()).toBe(0);

    await budi.open(customerName(6));
    await budi.choose('m', 'kemang');
    await row.waitFor();
    await tia.open(customerName(6));

    await budi.choose('m', 'tebet');
    await row.waitFor({ state: 'detached' });
  });
});
