/** Somebody who works in the inbox by keyboard alone: nothing here presses, fills or focuses anything but by keys. */
import type { Browser, Page } from 'playwright-core';
import { openPage } from './browser.ts';
import type { Login } from './dekat.ts';
import { eventually } from './eventually.ts';

export interface AtKeys {
  /** To look at; whatever is done goes by keys. */
  page: Page;
  faults: string[];
  press(...keys: string[]): Promise<void>;
  type(words: string): Promise<void>;
  /** Presses the key of a command, out of the box where one writes. */
  does(key: string): Promise<void>;
  /** Presses a key until what has the focus matches; both ways where it stands at an end. */
  walkTo(words: string | RegExp, keys?: [there: string, back: string]): Promise<void>;
  /** By the name on its row in the list that is shown. */
  open(name: string): Promise<void>;
  take(): Promise<void>;
  /** Into the box, to write to the shopper or for colleagues. */
  box(key: 'r' | 'n'): Promise<void>;
  /** In the open conversation, and out of the box again. */
  reply(words: string): Promise<void>;
  /** @param named a colleague, by the beginning of their name */
  note(words: string, named?: string): Promise<void>;
  /** Opens a list of choices by its key, types, and takes the first. */
  choose(key: string, words: string): Promise<void>;
  /** A command by its words. */
  palette(words: string): Promise<void>;
  /** What the thread says of what was done. */
  event(words: RegExp): Promise<void>;
  isFocused(selector: string): Promise<boolean>;
  /** How often a mouse, a pen or a finger touched the page. */
  touches(): Promise<number>;
}

/** Counted over reloads: a day by keyboard alone is one in which nobody pointed at anything. */
const COUNTS_TOUCHES = `addEventListener('pointerdown', () => {
  sessionStorage.setItem('touches', String(Number(sessionStorage.getItem('touches') ?? 0) + 1));
}, true)`;

/** Signed in, with the list in sight. */
export async function sitDown(browser: Browser, inboxUrl: string, login: Login): Promise<AtKeys> {
  const { page, faults } = await openPage(browser);
  page.setDefaultTimeout(60_000); // on a busy machine
  await page.addInitScript(COUNTS_TOUCHES);
  const person = atKeys(page, faults);
  await signInAt(person, inboxUrl, login);
  return person;
}

export async function signInAt(person: AtKeys, inboxUrl: string, login: Login): Promise<void> {
  const { page } = person;
  await page.goto(inboxUrl);
  await page.locator('input[type=email]').waitFor();
  await eventually(async () => {
    await person.press('Tab');
    if (!(await person.isFocused('input[type=email]'))) throw new Error('not at the first field yet');
  });
  await person.type(login.email);
  await person.press('Tab');
  await person.type(login.password);
  await person.press('Enter');
  await page.locator('.list-pane').waitFor();
}

/** Whoever sits at a page that is there already. */
export function atKeys(page: Page, faults: string[]): AtKeys {
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const type = (words: string) => page.keyboard.type(words);
  const isFocused = async (selector: string) => (await page.locator(`${selector}:focus`).count()) === 1;
  /** Where nothing has the focus the browser says it is the whole page. */
  const focused = () =>
    page.evaluate<string>('document.activeElement === document.body ? "" : document.activeElement.innerText');
  /** Where one writes, letters are letters; elsewhere Escape would leave the conversation. */
  const leaveBox = async () => {
    if (await isFocused('[data-composer]')) await press('Escape');
  };
  const does = async (key: string) => {
    await leaveBox();
    await press(key);
  };
  const box = async (key: 'r' | 'n') => {
    await does(key);
    await page.locator(key === 'n' ? '.composer.is-note' : '.composer:not(.is-note)').waitFor();
    await page.locator('[data-composer]:focus').waitFor();
  };
  const said = (words: string) => page.locator('[data-seq]', { hasText: words }).last().waitFor();

  async function walkTo(words: string | RegExp, [there, back]: [string, string] = ['j', 'k']): Promise<void> {
    let way = there;
    await eventually(async () => {
      const before = await focused();
      if (before.match(words)) return;
      await press(way);
      const now = await focused();
      if (now === before) way = way === there ? back : there;
      if (!now.match(words)) throw new Error(`The focus is at “${now}”, not at “${words}”`);
    }, 30_000);
  }

  return {
    page,
    faults,
    press,
    type,
    does,
    walkTo,
    async open(name) {
      await leaveBox();
      await page.locator('a[data-row]', { hasText: name }).waitFor();
      await walkTo(name);
      await press('Enter');
      await page.locator('.thread-head', { hasText: name }).waitFor();
      await page.locator('[data-composer], .composer-notice').first().waitFor();
    },
    async take() {
      await does('i');
      await page
        .locator('.thread-pane')
        .getByText(/mengambil percakapan ini/)
        .last()
        .waitFor();
      await page.getByRole('button', { name: 'Kirim', exact: true }).waitFor();
    },
    box,
    async reply(words) {
      await box('r');
      await type(words);
      await press('Enter');
      await said(words);
      await press('Escape');
    },
    async note(words, named) {
      await box('n');
      if (named) {
        await type(`@${named}`);
        await page.locator('.word-menu').waitFor();
        await press('Enter');
      }
      await type(words);
      await press('Enter');
      await page.locator('.thread-pane .note:not(.is-pending)', { hasText: words }).last().waitFor();
      await press('Escape');
    },
    async choose(key, words) {
      await does(key);
      await page.locator('.choosing [role=option]').first().waitFor();
      await type(words);
      await press('Enter');
      await page.locator('.choosing').waitFor({ state: 'detached' });
    },
    async palette(words) {
      await press('Control+k');
      await page.locator('.palette input:focus').waitFor();
      await type(words);
      await page.locator('.palette [role=option]').first().waitFor();
      await press('Enter');
      await page.locator('.palette').waitFor({ state: 'detached' });
    },
    event: (words) => page.locator('.thread-pane').getByText(words).last().waitFor(),
    isFocused,
    touches: () => page.evaluate<number>('Number(sessionStorage.getItem("touches") ?? 0)'),
  };
}
