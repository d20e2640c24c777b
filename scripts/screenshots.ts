/**
 * `npm run screenshots`: starts the demo, plays a little of its story, and takes every picture the documents show.
 * `-- --all` also takes those only people who change a page look at: phone and desktop, light and dark, both
 * languages, empty, busy and error; `--only nearby` of one page alone: inbox, people, waiting, calls, lists, search,
 * wall, notices, branches, widget, after, talks, simulator, admin or nearby.
 */
import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { signIn } from '../test/support/at-the-inbox.ts';
import { openBrowser, withPushService } from '../test/support/browser.ts';
import { type RunningDekat, startDekat } from '../test/support/dekat.ts';
import { eventually } from '../test/support/eventually.ts';
import { call, field } from '../test/support/http.ts';
import { demoPhones } from '../test/support/phones.ts';
import { takeAfterTheTalk } from './screenshots/after-the-talk.ts';
import { context, everyLook, folder, isAll, keep, type Look } from './screenshots/look.ts';
import { takeTalks } from './screenshots/talks.ts';

const [, only] = process.argv.join(' ').match(/--only (\w+)/) ?? [];
const isTaken = (page: string) => only === undefined || only === page;
const ONE: Look[] = [{ size: 'desktop', scheme: 'light', locale: 'id' }];
const ASKED = {
  id: ['ada stok Indomie goreng deket Kemang ga?', 'yang di Tebet aja'],
  en: ['any Indomie goreng near Kemang?', 'the one in Tebet please'],
};
/** What an agent says to the first of them. */
const REPLY = 'Halo kak, saya Sari. Mau saya simpankan dua di Blok M?';
/** What each answer names, in either language; numbers and names are kept on one line by a space of their own. */
const ANSWERS = [/Blok\sM \(/, /Tebet \(/];
/** What the assistant says first to whoever comes by a branch. */
const ANSWERED_AT = /(Kamu terhubung dengan|You are connected to) Toko Sinar/;

mkdirSync(folder, { recursive: true });
const dekat = await startDekat({ CLOCK_AT: '2026-11-24T15:30:00+07:00', WHATSAPP_NUMBER: '+622155500100' });
const browser = await openBrowser();
try {
  if (isTaken('waiting') && isAll) await takeWaiting(browser, everyLook);
  if (isTaken('inbox') || isTaken('lists') || isTaken('simulator')) await play(dekat);
  if (isTaken('inbox')) for (const look of isAll ? everyLook : ONE) await takeInbox(browser, look);
  if (isTaken('people') && isAll) await playPeople(dekat, browser);
  if (isTaken('notices')) for (const look of isAll ? everyLook : []) await takeNotices(browser, look);
  if (isTaken('lists') && isAll) for (const look of everyLook) await takeLists(browser, look);
  if (isTaken('search') && isAll) await playSearch(dekat, browser);
  if (isTaken('wall')) {
    await wait(dekat);
    for (const look of isAll ? everyLook : ONE) await takeWall(browser, look);
  }
  if (isTaken('articles')) for (const look of isAll ? everyLook : []) await takeArticles(browser, look);
  const widgets: Look[] = isAll
    ? everyLook
    : [
        { size: 'phone', scheme: 'light', locale: 'id' },
        { size: 'phone', scheme: 'dark', locale: 'en' },
      ];
  if (isTaken('widget')) for (const look of widgets) await takeWidget(browser, look);
  if (isTaken('talks') && isAll) await takeTalks(dekat, browser);
  if (isTaken('after') && isAll)
    for (const look of everyLook) await takeAfterTheTalk(dekat, browser, look, { context, keep });
  if (isTaken('simulator')) for (const look of isAll ? everyLook : ONE) await takeSimulator(browser, look);
  if (isTaken('calls') && isAll) await takeCalls(browser, everyLook);
  if (isTaken('admin') && isAll) for (const look of everyLook) await takeAdmin(browser, look);
  if (isTaken('branches') && isAll) for (const look of everyLook) await takeBranches(browser, look);
  if (isTaken('nearby')) for (const look of isAll ? everyLook : ONE) await takeNearby(browser, look);
} finally {
  await browser.close();
  await dekat.stop();
}

/** Two who call: one leaves words and has written before, one hides their number. */
async function takeCalls(of: Browser, looks: Look[]): Promise<void> {
  const [caller] = await demoPhones(dekat);
  if (!caller) throw new Error('the demo has no customers');
  await caller.say('jam buka cabang BSD?');
  const phoneIn = (body: object) => call(`${dekat.hotlineUrl}/hotline/api/calls`, { body });
  await phoneIn({ number: caller.key, name: caller.name, end: 'answered', answeredBy: 'Dewi', seconds: 9 });
  await phoneIn({ number: null });
  await phoneIn({ number: caller.key, name: caller.name, end: 'voicemail', seconds: 12 });
  for (const look of looks) {
    const shown = await context(of, look);
    const page = await shown.newPage();
    await signInAs(page, 'owner');
    const rows = page.locator('a[data-row]', { has: page.locator('.channel-icon.is-hotline') });
    await rows.filter({ hasText: caller.name }).waitFor();
    await keep(page, 'calls-list', look);
    await rows.filter({ hasText: caller.name }).click();
    await page.locator('.call.is-missed').waitFor();
    await page.locator('.voice').first().waitFor();
    await page.waitForLoadState('networkidle');
    await keep(page, 'calls-thread', look);
    await shown.close();
  }
}

/** A shopper's record: corrected, compared with another one, merged, and what they booked. */
async function playPeople(of: RunningDekat, by: Browser): Promise<void> {
  if (!isTaken('inbox')) await play(of);
  for (const look of everyLook) await takePeople(by, look);
}
async function takePeople(of: Browser, look: Look): Promise<void> {
  const shown = await context(of, look);
  const page = await shown.newPage();
  await signInAs(page, 'supervisor');
  // They have an order, and so a branch.
  await page.locator('a[data-row]', { hasText: 'Cengkareng' }).click();
  await page.locator('[data-composer]').waitFor();
  if (look.size === 'phone') await page.locator('[data-opens-panel]').click();
  const panel = page.locator('.side-panel');
  const parted = panel.locator('.merge-line button');
  const merge = panel.locator('[data-command=merge]');
  await merge.waitFor();
  await page.waitForLoadState('networkidle');
  await keep(page, 'people-panel', look);
  await merge.scrollIntoViewIfNeeded();
  await keep(page, 'people-past', look);
  await panel.locator('[data-command=edit-shopper]').click();
  await panel.locator('.edit-shopper textarea').fill('Lebih suka dihubungi sore; antar lewat pintu samping.');
  await keep(page, 'people-edit', look);
  await panel.locator('.edit-shopper button[type=submit]').click();
  await panel.locator('.shopper-note').waitFor();
  await merge.click();
  const box = page.locator('.merge-dialog input');
  await box.waitFor();
  await keep(page, 'people-find', look);
  await box.fill('bayu');
  await page.locator('.merge-dialog [role=option]').first().waitFor();
  await keep(page, 'people-found', look);
  await box.press('Enter');
  await page.locator('.merge-sides').waitFor();
  await keep(page, 'people-compare', look);
  await page.keyboard.press('Enter');
  await parted.first().waitFor();
  await parted.first().scrollIntoViewIfNeeded();
  await keep(page, 'people-merged', look);
  await panel.locator('.talk').first().click();
  await page.locator('.talk-peek .group').first().waitFor();
  await keep(page, 'people-peek', look);
  await page.keyboard.press('Escape');
  await parted.first().click();
  await parted.first().waitFor({ state: 'detached' });
  await panel.locator('[data-command=book]').click();
  const dialog = page.locator('.book-dialog');
  await dialog.locator('select').first().selectOption('TS-KMG');
  await dialog.locator('select').nth(1).selectOption('servis_laptop');
  await dialog.locator('.times button').first().waitFor();
  await keep(page, 'people-book', look);
  await dialog.locator('.times button').nth(2).click();
  await dialog.waitFor({ state: 'detached' });
  await page.waitForLoadState('networkidle');
  const booked = panel.locator('[data-command=insert_booking]');
  await booked.waitFor();
  await booked.scrollIntoViewIfNeeded();
  await keep(page, 'people-booked', look);
  await shown.close();
}

/** Searched for and found, opened, not found, and before anything is typed. */
async function playSearch(of: RunningDekat, by: Browser): Promise<void> {
  if (!isTaken('inbox')) await play(of);
  for (const look of everyLook) await takeSearch(by, look);
}
async function takeSearch(of: Browser, look: Look): Promise<void> {
  const shown = await context(of, look);
  const page = await shown.newPage();
  await signInAs(page, 'supervisor');
  await page.locator('a[data-row]').first().waitFor();
  await page.goto(`${dekat.url}/inbox/?find=`);
  const box = page.locator('.search-box input');
  await box.waitFor();
  await keep(page, 'search-empty', look);
  await box.fill('stok');
  await page.locator('.found.is-messages').first().waitFor();
  await keep(page, 'search-found', look);
  await box.fill('tidakadayangbegini');
  await page.locator('.search .empty-title').waitFor();
  await keep(page, 'search-none', look);
  await box.fill('stok');
  await page.locator('.found.is-messages').first().click();
  await page.locator('[data-sought]').waitFor();
  await keep(page, 'search-opened', look);
  await shown.close();
}
async function signInAs(page: Page, role: string): Promise<void> {
  const login = dekat.logins.find((one) => one.role === role);
  await signIn(page, `${dekat.url}/inbox/`, login);
}

/** Some customers write on WhatsApp, so that the inbox has something to show. */
async function play(running: RunningDekat): Promise<void> {
  const phones = await demoPhones(running);
  const words = [
    ASKED.id[0],
    'pesanan saya sudah sampai mana?',
    'jam buka cabang BSD?',
    'mau ngomong sama orang dong',
    'are you on Instagram?',
    'ada beras 5 kg di Tebet?',
    'do you have baby diapers near Depok?',
    'susu UHT di Bekasi masih ada?',
  ];
  for (const [i, text] of words.entries()) await phones[i]?.say(text ?? '');
}

/** Some more of them ask for something near a place, and then for a person: they wait there. */
async function wait(running: RunningDekat): Promise<void> {
  const places = ['Kemang', 'Tebet', 'Kemang', 'BSD', 'Margonda'];
  for (const [i, phone] of (await demoPhones(running)).slice(-places.length).entries()) {
    await phone.say(`ada stok Indomie goreng deket ${places[i]} ga?`);
    await eventually(async () => {
      if ((await phone.reads()).length === 0) throw new Error(`${phone.name} was not answered`);
    });
    await phone.say('mau ngomong sama orang dong');
  }
}

async function takeInbox(of: Browser, look: Look): Promise<void> {
  const shown = await context(of, look);
  const page = await shown.newPage();
  await page.goto(`${dekat.url}/inbox/`);
  await keep(page, 'inbox-login', look);
  const login = dekat.logins.find(({ role }) => role === 'agent');
  await page.locator('input[type=email]').fill(login?.email ?? '');
  await page.locator('input[type=password]').fill('wrong');
  await page.locator('button[type=submit]').click();
  await page.getByRole('alert').waitFor();
  await keep(page, 'inbox-error', look);
  await page.locator('input[type=password]').fill(login?.password ?? '');
  await page.locator('button[type=submit]').click();
  const row = page.locator('a[data-row]');
  await row.first().waitFor();
  await keep(page, 'inbox-list', look);
  await row.filter({ hasText: 'Blok M' }).first().click();
  const box = page.locator('[data-composer]');
  await box.waitFor();
  const said = page.getByText(REPLY);
  const take = page.getByRole('button', { name: /^(Ambil|Take)$/ });
  // The thread comes after its box: which of the two it is shows then.
  await said.or(take).first().waitFor();
  if ((await said.count()) === 0) {
    await take.first().click();
    await page.getByRole('button', { name: /^(Kirim|Send)$/ }).waitFor();
    await box.fill(REPLY);
    await box.press('Enter');
    await row.filter({ hasText: REPLY.slice(0, 12) }).waitFor();
  }
  await page.waitForLoadState('networkidle');
  await keep(page, 'inbox-busy', look);
  await shown.close();
}

/** What an agent is told of: before the browser was asked, on a device that is told too, and while they are left alone. */
async function takeNotices(of: Browser, look: Look): Promise<void> {
  const shown = await context(of, look);
  const page = await shown.newPage();
  await withPushService(page);
  const login = dekat.logins.find(({ role }) => role === 'branch_staff');
  await signIn(page, `${dekat.url}/inbox/`, login);
  const open = async () => {
    await page.getByRole('button', { name: /^(Preferensi|Preferences)$/ }).click();
    await keep(page, 'notices-menu', look);
    await page.getByRole('button', { name: /^(Pemberitahuan|Notifications)…$/ }).click();
    await page.locator('.notices-push').waitFor();
  };
  await open();
  await keep(page, 'notices-asked', look);
  await shown.grantPermissions(['notifications']);
  await page.reload();
  await open();
  await page.locator('.notices-push input').first().check();
  await page.locator('.notices-push label').nth(1).waitFor();
  await keep(page, 'notices-device', look);
  await page.locator('.notices-quiet button').first().click();
  await keep(page, 'notices-quiet', look);
  await shown.close();
}

/** Shoppers who wait for a person, and the inbox before what was promised them is late, and after. */
async function takeWaiting(of: Browser, looks: Look[]): Promise<void> {
  const login = dekat.logins.find(({ role }) => role === 'owner');
  const supervisor = dekat.logins.find(({ role }) => role === 'supervisor') ?? login;
  const signedIn = await call(`${dekat.url}/api/v1/auth/login`, {
    body: { email: login?.email, password: login?.password },
  });
  const policy = { policyId: 'all', groupId: null, priorities: null, nextReplyMin: 5, resolveMin: 480 };
  const onBreach = ['raise_priority', 'notify_supervisors'];
  const promises = { url: `${dekat.url}/api/v1/sla-policies`, token: field(signedIn, 'token') as string };
  const rev = field(await call(promises.url, promises), 'rev');
  await call(promises.url, {
    ...{ method: 'PUT', token: promises.token },
    body: { rev, policies: [{ ...policy, firstReplyMin: 4, warnAtPct: 20, onWarn: [], onBreach }] },
  });
  for (const look of looks) {
    const shown = await context(of, look);
    const page = await shown.newPage();
    await page.goto(`${dekat.url}/demo/`);
    await page.evaluate(() => (globalThis as unknown as { Dekat(command: string): unknown }).Dekat('open'));
    const chat = page.frameLocator('iframe');
    await chat.getByRole('textbox').fill(look.locale === 'id' ? 'mau bicara sama orang' : 'I want to talk to a person');
    await chat.getByRole('textbox').press('Enter');
    await chat.getByText(/Antrean ke-|in the queue/).waitFor();
    await keep(page, 'widget-waiting', look);
    await shown.close();
  }
  for (const state of ['warn', 'late'])
    for (const look of looks) {
      const shown = await context(of, look);
      const page = await shown.newPage();
      await signIn(page, `${dekat.url}/inbox/`, supervisor);
      const row = page.locator(`a[data-row]:has(.waiting.is-${state})`);
      await row.last().waitFor({ timeout: 300_000 });
      await keep(page, `inbox-${state}-list`, look);
      await row.last().click();
      await page.locator(`.service-clock.is-${state}`).waitFor();
      await page.locator('.event').last().waitFor();
      await keep(page, `inbox-${state}`, look);
      await shown.close();
    }
}

/** Lists of the inbox: what narrows them, tags, saved views, none that fits; on a wide screen the column of views. */
async function takeLists(of: Browser, look: Look): Promise<void> {
  const shown = await context(of, look);
  const page = await shown.newPage();
  const login = dekat.logins.find(({ role }) => role === 'supervisor') ?? dekat.logins[0];
  await signIn(page, `${dekat.url}/inbox/`, login);
  const rows = page.locator('a[data-row]');
  await rows.nth(2).waitFor();
  const tagged = page.locator('.row-tags');
  if ((await tagged.count()) === 0) {
    for (const [nth, tags] of ['retur', 'garansi, laptop, vip'].entries()) {
      await rows.nth(nth).focus();
      await page.keyboard.press('l');
      await page.locator('.tag-form input').fill(tags);
      await page.keyboard.press('Enter');
      await page.locator('.tag-button').first().waitFor();
      await keep(page, 'lists-tag', look);
      await page.keyboard.press('Escape');
    }
  }
  await tagged.first().waitFor();
  await page.locator('.more-filters').click();
  await page.locator('.more-fields').waitFor();
  await keep(page, 'lists-filters', look);
  await page.locator('.more-fields select').nth(3).selectOption('retur');
  await page.keyboard.press('Escape');
  await page.locator('.view-tab').last().click();
  const save = page.locator('.view-list .is-action').last();
  if ((await save.count()) > 0) {
    await save.click();
    await page.locator('.view-form .input').fill('Retur');
    await keep(page, 'lists-save', look);
    await page.locator('.view-form .button').click();
    await page.locator('.view-tab.is-here').click();
  }
  await page.waitForLoadState('networkidle');
  await keep(page, 'lists-views', look);
  await page.keyboard.press('Escape');
  await page.goto(`${dekat.url}/inbox/`);
  await rows.nth(2).focus();
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await keep(page, 'lists-chosen', look);
  await page.goto(`${dekat.url}/inbox/?tag=none&waits=60`);
  await page.locator('.list-pane .empty').waitFor();
  await keep(page, 'lists-none', look);
  if (look.size === 'desktop') {
    await page.setViewportSize({ width: 1680, height: 950 });
    await page.goto(`${dekat.url}/inbox/`);
    await rows.first().click();
    await page.locator('[data-composer]').waitFor();
    await page.waitForLoadState('networkidle');
    await keep(page, 'lists-wide', look);
  }
  await shown.close();
}

/** Who waits where, what can be done with one, why it is nobody's, the map, and the server out of reach. */
async function takeWall(of: Browser, look: Look): Promise<void> {
  const shown = await context(of, look);
  const page = await shown.newPage();
  const login = dekat.logins.find(({ role }) => role === 'supervisor');
  await signIn(page, `${dekat.url}/inbox/?wall`, login);
  await page.locator('.is-waiting tr[data-row]').nth(4).waitFor();
  await keep(page, 'wall', look);
  if (isAll) {
    const actions = page.locator('.wall-row-actions').first().getByRole('button');
    await actions.nth(1).click();
    await keep(page, 'wall-menu', look);
    await page.keyboard.press('Escape');
    await actions.first().click();
    await page.locator('.wall-why').waitFor();
    await keep(page, 'wall-why', look);
    await page.keyboard.press('Escape');
    await page.locator('.wall-map').scrollIntoViewIfNeeded();
    await keep(page, 'wall-map', look);
    const agent = page.locator('.is-agents tr', { hasText: 'Sari' });
    await agent.scrollIntoViewIfNeeded();
    await agent.getByRole('button').click();
    await keep(page, 'wall-agents', look);
    await page.locator('.menu-item').first().click();
    await page.locator('.colleague-drawer textarea').waitFor();
    await keep(page, 'wall-colleague', look);
    await page.keyboard.press('Escape');
    await page.route('**/api/v1/wall', (route) => route.abort());
    await page.locator('.wall-away').waitFor();
    await keep(page, 'wall-away', look);
  }
  await shown.close();
}

/** What is written beforehand: articles, the questions they leave open, canned replies. */
async function takeArticles(of: Browser, look: Look): Promise<void> {
  const shown = await context(of, look);
  const page = await shown.newPage();
  const login = dekat.logins.find(({ role }) => role === 'owner');
  await signIn(page, `${dekat.url}/inbox/?articles`, login);
  await page.locator('.article-row').first().waitFor();
  await keep(page, 'articles', look);
  await page.goto(`${dekat.url}/inbox/?articles=ways-to-pay`);
  await page.locator('.article-editor').waitFor();
  await keep(page, 'article', look);
  await page.goto(`${dekat.url}/inbox/?articles&unanswered`);
  await page.locator('.question').first().waitFor();
  await keep(page, 'unanswered', look);
  await page.goto(`${dekat.url}/inbox/?canned`);
  await page.locator('.article-row').first().waitFor();
  await keep(page, 'canned', look);
  await shown.close();
}

async function takeWidget(of: Browser, look: Look): Promise<void> {
  const shown = await context(of, look);
  const page = await shown.newPage();
  await page.goto(`${dekat.url}/demo/`);
  await page.waitForLoadState('networkidle');
  await keep(page, 'shop', look);
  await page.evaluate(() => (globalThis as unknown as { Dekat(command: string): unknown }).Dekat('open'));
  const chat = page.frameLocator('iframe');
  const box = chat.getByRole('textbox');
  await box.waitFor();
  await keep(page, 'widget-empty', look);
  for (const [i, question] of ASKED[look.locale].entries()) {
    await box.fill(question);
    await box.press('Enter');
    await chat
      .locator('p.text')
      .filter({ hasText: ANSWERS[i] ?? /./ })
      .first()
      .waitFor();
    await keep(page, i === 0 ? 'widget-stock' : 'widget-branch', look);
  }
  await shown.close();
}

async function takeSimulator(of: Browser, look: Look): Promise<void> {
  const shown = await context(of, look);
  const page = await shown.newPage();
  await page.goto(`${dekat.simulatorUrl}/simulator`);
  await page.waitForLoadState('domcontentloaded');
  await page
    .getByText(/Indomie/)
    .first()
    .waitFor();
  await keep(page, 'simulator', look);
  await shown.close();
}

/** All branches, one product near a place, nothing that fits, Dekat out of reach, and the chat at a branch. */
async function takeNearby(of: Browser, look: Look): Promise<void> {
  const shown = await context(of, look);
  const page = await shown.newPage();
  const url = `${dekat.url}/demo/nearby/`;
  const loaded = () => page.locator('#shops[aria-busy=false]').waitFor({ state: 'attached' });
  if (isAll) {
    await page.goto(url);
    await loaded();
    await keep(page, 'nearby-all', look);
  }
  await page.goto(`${url}?q=indomie+goreng&place=Kemang`);
  await loaded();
  await keep(page, 'nearby-stock', look);
  if (isAll) {
    const pressed = page.locator('.shop').nth(2);
    await pressed.locator('.state').click();
    if (look.size === 'phone') await page.locator('#look-map').click();
    await keep(page, 'nearby-map', look);
    await page.goto(`${url}?q=indomie+goreng&place=Bogor&can=courier_30min`);
    await loaded();
    await keep(page, 'nearby-empty', look);
    await page.route('**/api/v1/branches*', (route) => route.abort());
    await page.locator('button[type=submit]').click();
    await page.locator('#notice .again').waitFor();
    await keep(page, 'nearby-error', look);
    await page.unroute('**/api/v1/branches*');
    await page.goto(`${url}?q=indomie+goreng&place=Kemang`);
    await loaded();
    await page.locator('.shop .ask').nth(2).click();
    const chat = page.frameLocator('dekat-widget iframe');
    await chat.locator('textarea').waitFor();
    await keep(page, 'nearby-ask', look);
    await chat.locator('textarea').press('Enter');
    await chat.getByText(ANSWERED_AT).first().waitFor();
    await keep(page, 'nearby-answer', look);
  }
  await shown.close();
}

/** The inbox's page of branches: a branch with its links and QR code, one that is a partner's, and none that matches. */
/** The settings, a page and a dialog of each part. */
async function takeAdmin(of: Browser, look: Look): Promise<void> {
  const shown = await context(of, look);
  const page = await shown.newPage();
  await signInAs(page, 'owner');
  await page.locator('.profile-button').waitFor();
  await page.goto(`${dekat.url}/inbox/?admin=people`);
  await page.locator('.person-row').first().waitFor();
  await keep(page, 'admin-people', look);
  await page.locator('.person-row', { hasText: 'Sari' }).click();
  await page.locator('.many-of .check').first().waitFor();
  await keep(page, 'admin-person', look);
  await page.locator('.typed-name summary').click();
  await page.locator('.typed-name .input').scrollIntoViewIfNeeded();
  await keep(page, 'admin-person-remove', look);
  await page.locator('.admin-quiet').click();
  await page.locator('.copy-line').waitFor();
  await keep(page, 'admin-invitation', look);
  const link = await page.locator('.copy-line input').inputValue();
  const invited = await shown.newPage();
  await invited.goto(link);
  await invited.locator('input[name=again]').waitFor();
  await keep(invited, 'admin-invited', look);
  await invited.close();
  await page.goto(`${dekat.url}/inbox/?admin=groups`);
  await page.locator('.admin-row').first().waitFor();
  await keep(page, 'admin-groups', look);
  await page.locator('.admin-row').first().click();
  await page.locator('.segments-row button').nth(1).click();
  await keep(page, 'admin-group', look);
  await page.goto(`${dekat.url}/inbox/?admin=hours`);
  await page.locator('.admin-row').first().waitFor();
  await page.locator('.admin-form .segments-row button').nth(1).click();
  await keep(page, 'admin-hours', look);
  await page.locator('.admin-row').first().click();
  await page.locator('dialog .week-day').first().waitFor();
  await page.locator('dialog .week-day .input').first().fill('siang');
  await page.locator('dialog textarea').fill('2026-03-20 Idul Fitri\nbesok');
  await keep(page, 'admin-branch-hours', look);
  await page.goto(`${dekat.url}/inbox/?admin=delivery`);
  await page.locator('.admin-form').waitFor();
  await keep(page, 'admin-delivery', look);
  await page.goto(`${dekat.url}/inbox/?admin=service`);
  await page.locator('.admin-head .button:enabled').waitFor();
  await keep(page, 'admin-service', look);
  await page.locator('.admin-head .button').click();
  await keep(page, 'admin-promise', look);
  await takeSettings(page, look);
  await shown.close();
}
async function takeSettings(page: Page, look: Look): Promise<void> {
  const open = async (section: string, there: string) => {
    await page.goto(`${dekat.url}/inbox/?admin=${section}`);
    await page.locator(there).first().waitFor();
  };
  await open('start', '.start-step[open]');
  await keep(page, 'admin-start', look);
  await page.locator('.start-step summary').nth(1).click();
  const wrong = 'branch,name,phone,hours\nKMG,Kemang,0812,siang\n,Tanpa kode,,\n';
  const file = { name: 'cabang.csv', mimeType: 'text/csv', buffer: Buffer.from(wrong) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.locator('.start-report').waitFor();
  await keep(page, 'admin-start-branches', look);
  await open('channels', '.channel-line');
  await keep(page, 'admin-channels', look);
  await page.locator('.admin-row').first().click();
  await page.locator('dialog .snippet').waitFor();
  await page.locator('dialog textarea').fill('toko.example/belanja');
  await keep(page, 'admin-website', look);
  await open('keys', '.admin-row');
  await keep(page, 'admin-keys', look);
  await page.locator('.admin-head .button').click();
  await page.locator('dialog .input').fill('Gudang');
  await page.locator('dialog .check input').nth(1).check();
  await keep(page, 'admin-key', look);
  await page.locator('dialog button[type=submit]').click();
  await page.locator('dialog .copy-line').waitFor();
  await keep(page, 'admin-key-once', look);
  await open('changes', '.change-rows > li');
  await page.locator('details summary.change-head').first().click();
  await keep(page, 'admin-changes', look);
  await page.route('**/api/v1/groups', (route) => route.abort());
  await open('groups', '.error-note');
  await keep(page, 'admin-groups-offline', look);
  await page.unroute('**/api/v1/groups');
}

async function takeBranches(of: Browser, look: Look): Promise<void> {
  const shown = await context(of, look);
  const page = await shown.newPage();
  const login = dekat.logins.find(({ role }) => role === 'agent');
  await signIn(page, `${dekat.url}/inbox/?branches`, login);
  await page.locator('.branches-row').first().waitFor();
  await keep(page, 'branches-list', look);
  await page.locator('input[type=search]').fill('toko berkah');
  await page.locator('.branches-row .button').click();
  await page.locator('.branches-link img').waitFor();
  await keep(page, 'branches-links', look);
  await page.locator('input[type=search]').fill('zzz');
  await keep(page, 'branches-none', look);
  await shown.close();
}
