/**
 * A day's work of twenty conversations, as `docs/agent-day.md` tells it, over real processes in a real browser, by keyboard
 * alone. The cases stand in the order of the page; each is one shopper, on the website or on WhatsApp.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type AtKeys, sitDown } from '../support/at-keys.ts';
import { openBrowser } from '../support/browser.ts';
import { type Login, type RunningDekat, startDekat } from '../support/dekat.ts';
import { eventually } from '../support/eventually.ts';
import { call, field } from '../support/http.ts';
import { customerName, FOR_A_PERSON, onTheWeb, onWhatsApp, ownersToken, type Shopper } from '../support/shoppers.ts';

jest.setTimeout(240_000);
/** The branches are open, and the day is long. */
const CLOCK_AT = '2026-11-24T13:30:00+07:00';
const CASES = 20;
/** On the website; the others write on WhatsApp. */
const ON_THE_WEB = [1, 4, 7, 10, 13, 16, 19];
const why = (n: number): string => `Keperluan ${String(n).padStart(2, '0')}`;
/** By whose row a conversation is known. */
const nameOf = (n: number): string => shopper(n).name;

let dekat: RunningDekat;
let browser: Browser;
/** The supervisor, who works the day; and Sari, whom some of it is given to. */
let budi: AtKeys;
let sari: AtKeys;
const shoppers: Shopper[] = [];
const shopper = (n: number): Shopper => shoppers[n - 1] as Shopper;
let token: string;

const loginOf = (name: string) => dekat.logins.find(({ email }) => email.startsWith(name)) as Login;
const asOwner = async (path: string, method = 'GET', body?: unknown) => {
  const answer = await call(`${dekat.url}/api/v1${path}`, { method, token, ...(body ? { body } : {}) });
  expect(answer.status).toBeLessThan(300);
  return answer;
};
/** As the server has them now, whatever a page shows. */
const countOf = async (status: string) =>
  (field(await asOwner(`/conversations?status=${status}&limit=100`), 'conversations') as unknown[]).length;
const hears = (n: number, words: string | RegExp) =>
  eventually(async () => expect(await shopper(n).reads()).toMatch(words), 60_000);
/** Takes it, says something and is done with it. */
async function settle(n: number, words: string): Promise<void> {
  await budi.open(nameOf(n));
  await budi.take();
  await budi.reply(words);
  await budi.does('e');
  await budi.event(/menandai selesai/);
}

beforeAll(async () => {
  [dekat, browser] = await Promise.all([startDekat({ CLOCK_AT, LIMIT_REQUESTS_PER_10S: '10000' }), openBrowser()]);
  token = await ownersToken(dekat);
  // What is urgent is answered within a minute, or the supervisors hear of it.
  const promise = { policyId: 'urgent', groupId: null, priorities: ['urgent'], firstReplyMin: 1, nextReplyMin: null };
  const kept = { resolveMin: null, warnAtPct: 50, onWarn: [], onBreach: ['notify_supervisors'] };
  const rev = field(await asOwner('/sla-policies'), 'rev'); // in the place of the demo's own
  await asOwner('/sla-policies', 'PUT', { rev, policies: [{ ...promise, ...kept }] });

  for (let n = 1; n <= CASES; n += 1)
    shoppers.push(
      ON_THE_WEB.includes(n)
        ? await onTheWeb(dekat)
        : await onWhatsApp(dekat, customerName(n), `+62813000${10_000 + n}`),
    );
  await Promise.all(shoppers.map((one) => one.say(FOR_A_PERSON)));
  await eventually(async () => {
    const all = field(await asOwner('/conversations?status=any&limit=100'), 'conversations') as Array<{
      status: string;
    }>;
    expect(all.map(({ status }) => status)).toEqual(Array<string>(CASES).fill('waiting'));
  }, 60_000);
  await Promise.all(shoppers.map((one, i) => one.say(why(i + 1))));

  budi = await sitDown(browser, `${dekat.url}/inbox/`, loginOf('supervisor'));
  sari = await sitDown(browser, `${dekat.url}/inbox/`, loginOf('sari'));
}, 300_000);
afterAll(async () => {
  for (const one of shoppers) one.leave();
  await browser?.close();
  await dekat?.stop();
}, 60_000);
afterEach(() => expect([...(budi?.faults ?? []), ...(sari?.faults ?? [])]).toEqual([]));

/** A part of the day. Each stands on those before it: where one fails, the rest of the day is not waited for. */
function part(name: string, run: () => Promise<void>): void {
  it(name, async () => {
    if (brokenAt) throw new Error(`Not begun: “${brokenAt}” went wrong before`);
    await run().catch((error: unknown) => {
      brokenAt = name;
      throw error;
    });
  });
}
let brokenAt = '';

describe('in the morning', () => {
  part('the first four are answered, one after the other, with words kept for it', async () => {
    await budi.press('g', 'u');
    for (const n of [1, 2, 3, 4]) {
      await budi.open(nameOf(n));
      await budi.take();
      await budi.box('r');
      await budi.type('/sal');
      await budi.page.getByRole('option', { name: '/salam' }).waitFor();
      await budi.press('Enter');
      const box = budi.page.locator('[data-composer]');
      await eventually(async () => expect(await box.inputValue()).toMatch(/^Halo Kak/));
      // Sends, and is done with it once it is stored.
      await budi.press('Control+Shift+Enter');
      await budi.event(/menandai selesai/);
      await hears(n, /Halo Kak/);
    }
    // What the list asks is written a moment after what was said.
    await eventually(async () => expect(await countOf('resolved')).toBe(4), 30_000);
  });

  part('the fifth goes to its branch, the sixth to the group that knows it', async () => {
    await budi.open(nameOf(5));
    await budi.choose('m', 'kemang');
    await budi.event(/memindahkan ke .*Kemang/);
    await budi.open(nameOf(6));
    await budi.choose('t', 'keluhan');
    await budi.event(/memindahkan ke .*[Kk]eluhan/);
  });

  part('the seventh is given to a colleague, who hears of it and answers', async () => {
    await budi.open(nameOf(7));
    await budi.choose('a', 'sari');
    await budi.event(/menugaskan ke Sari/);

    await sari.press('g', 'i');
    await sari.open(nameOf(7));
    await sari.reply('Halo, saya Sari, lanjut dari Pak Budi.');
    await sari.does('e');
    await sari.event(/menandai selesai/);
    await hears(7, /lanjut dari Pak Budi/);
  });

  part('a note in the eighth names the colleague, who finds it among their mentions', async () => {
    await budi.open(nameOf(8));
    await budi.take();
    await budi.note('tanya notanya dulu ya', 'sari');

    await sari.press('g', 'm');
    await sari.open(nameOf(8));
    await sari.page.locator('.note', { hasText: 'tanya notanya' }).waitFor();
    expect(await shopper(8).reads()).not.toContain('tanya notanya');
  });
});

describe('at noon', () => {
  part('the ninth is put off and comes back by the shopper’s word, the tenth stays put off', async () => {
    await budi.press('g', 'a'); // what is taken stays in sight
    for (const n of [9, 10]) {
      await budi.open(nameOf(n));
      await budi.take();
      await budi.does('h');
      await budi.page.getByRole('option', { name: /Tiga jam/ }).waitFor();
      await budi.press('ArrowDown', 'Enter');
      await budi.event(/menunda/);
    }
    await eventually(async () => expect(await countOf('snoozed')).toBe(2), 30_000);
    await shopper(9).say(`${why(9)}, sudah ada kabar?`);
    await eventually(async () => expect(await countOf('snoozed')).toBe(1), 30_000);

    await budi.open(nameOf(9));
    await budi.page.locator('[data-seq]', { hasText: 'sudah ada kabar' }).waitFor();
    await budi.reply('Sudah siap diambil ya kak.');
    await budi.does('e');
    await budi.event(/menandai selesai/);
    await hears(9, /siap diambil/);
  });

  part('the eleventh is labelled, and found again by its label', async () => {
    await budi.open(nameOf(11));
    await budi.take();
    await budi.does('l');
    await budi.page.locator('.tag-form input:focus').waitFor();
    await budi.type('retur');
    await budi.press('Enter');
    await budi.page.locator('.tag-button').first().waitFor();
    await budi.press('Escape');
    await budi.page.locator('.row-tag', { hasText: 'retur' }).waitFor();
    await budi.reply('Kami proses returnya.');
    await budi.does('e');
    await budi.event(/menandai selesai/);
  });

  part('the twelfth is answered with its branch, put in by a key', async () => {
    await budi.open(nameOf(12));
    await budi.choose('m', 'tebet');
    await budi.event(/memindahkan ke .*Tebet/);
    await budi.take();
    await budi.box('r');
    await budi.page.locator('[data-command=insert_branch]:enabled').waitFor();
    await budi.press('Alt+1');
    await eventually(async () => expect(await budi.page.locator('[data-composer]').inputValue()).toContain('Tebet'));
    await budi.press('Enter');
    await hears(12, /Tebet/);
    await budi.does('e');
    await budi.event(/menandai selesai/);
  });

  part('the thirteenth is the assistant’s again, the fourteenth is left unread', async () => {
    await budi.open(nameOf(13));
    await budi.does('b');
    await budi.event(/mengembalikan ke asisten/);
    await budi.open(nameOf(14));
    await budi.does('u');
    await budi.page.locator('a[data-row].is-unread', { hasText: nameOf(14) }).waitFor();
  });
});

describe('what was promised', () => {
  part('is broken for the fifteenth: the list says so, it is answered first, and the clock is gone', async () => {
    await budi.press('g', 'u');
    await budi.open(nameOf(15));
    await budi.choose('p', 'mendesak');
    await budi.event(/mendesak/i);
    await budi.press('Escape');
    const row = budi.page.locator('a[data-row]:has(.waiting.is-late)', { hasText: nameOf(15) });
    await row.waitFor({ timeout: 150_000 });

    await budi.open(nameOf(15));
    await budi.page.locator('.service-clock.is-late').waitFor();
    await budi.take();
    await budi.reply('Maaf menunggu, saya bantu sekarang.');
    await budi.page.locator('.service-clock').waitFor({ state: 'detached' });
    await hears(15, /Maaf menunggu/);
    await budi.does('e');
    await budi.event(/menandai selesai/);
  });
});

describe('in the afternoon', () => {
  part('two that want the same are done in one go, chosen by keys', async () => {
    await budi.press('g', 'u');
    await budi.page.locator('a[data-row]', { hasText: nameOf(16) }).waitFor();
    for (const n of [16, 17]) {
      await budi.walkTo(nameOf(n));
      await budi.press('x');
    }
    await budi.page.locator('.bulk-bar', { hasText: '2 dipilih' }).waitFor();
    await eventually(async () => {
      await budi.press('Tab');
      expect(await budi.isFocused('.bulk-bar button[aria-label^="Selesai"]')).toBe(true);
    }, 30_000);
    await budi.press('Enter');
    await budi.page.getByText('2 berhasil').waitFor();
  });

  part('one that was done is found by its words, opened again and closed with the next one opened', async () => {
    await budi.press('Escape', '/'); // none is chosen any more
    await budi.page.locator('.search-box input:focus').waitFor();
    const found = budi.page.locator('.search [role=option]', { hasText: why(2) });
    await eventually(async () => {
      await budi.press('Control+a');
      await budi.type(why(2));
      await found.first().waitFor({ timeout: 5_000 });
    }, 60_000);
    await budi.press('Enter');
    await budi.page.locator('.thread-pane').getByText(why(2)).last().waitFor();
    await budi.does('o');
    await budi.event(/membuka lagi/);
    await budi.does('e');
    await budi.event(/menandai selesai/);
  });

  part('the wall shows who still waits, and one of them is taken from there', async () => {
    await budi.press('Escape', 'Escape', 'g', 'o');
    const rows = budi.page.locator('.is-waiting tr[data-row]');
    await rows.first().waitFor();
    await eventually(async () => {
      await budi.press('Tab');
      expect(await budi.isFocused('.is-waiting tr[data-row]')).toBe(true);
    }, 30_000);
    const taken = await budi.page.locator('.is-waiting tr[data-row]:focus').getAttribute('data-row');
    await budi.press('i');
    await eventually(async () => {
      const { status, assignee } = field(await asOwner(`/conversations/${taken}`), 'conversation') as {
        status: string;
        assignee: { name: string } | null;
      };
      expect([status, assignee?.name]).toEqual(['assigned', 'Budi Hartono']);
    });
  });

  part('the rest is answered, and the day is over', async () => {
    await eventually(async () => {
      await budi.press('Tab');
      expect(await budi.isFocused('.page-home')).toBe(true);
    }, 30_000);
    await budi.press('Enter');
    await budi.page.locator('a[data-row]').first().waitFor();
    await budi.press('g', 'a');
    for (const n of [18, 19, 20]) await settle(n, `Beres untuk ${why(n)}.`);
    for (const n of [18, 19, 20]) await hears(n, new RegExp(`Beres untuk ${why(n)}`));
    await budi.palette('saya sedang pergi');
    await budi.page.locator('.profile-button .presence.is-away').waitFor();
  });

  part('nobody has touched a mouse', async () => {
    expect([await budi.touches(), await sari.touches()]).toEqual([0, 0]);
  });
});
