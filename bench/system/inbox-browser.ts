/** The inbox in a browser, as an agent sees it, with what is measured taken by the page itself. */
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { findChromium, HOW_TO_GET_CHROMIUM } from '../../scripts/chromium.ts';
import type { Login } from './people.ts';

const SIZE = { width: 1360, height: 850 };
const PATIENCE_MS = 60_000;
const WHEEL_PX = 600;
/** Some thirty frames of the screen. */
const WHEEL_EVERY_MS = 50;

/**
 * Kept in the page: its tasks of over 50 ms (the browser tells of none shorter), and for how long after a key something was on
 * the screen. Two frames: in the first it is drawn, at the second it has been.
 */
const MEASURES = `{
  globalThis.longTasks = [];
  new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration)))
    .observe({ type: 'longtask' });
  globalThis.painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))));
  globalThis.isThere = (selector, words) =>
    [...document.querySelectorAll(selector)].some((one) => one.textContent.includes(words));
  globalThis.inTime = (what, begin) => new Promise((done, fail) => {
    begin(done, fail);
    setTimeout(() => fail(new Error('in a minute there was no ' + what)), ${PATIENCE_MS});
  });
  globalThis.untilThere = (selector, words) => inTime(selector + ' ' + words, (done) => {
    const look = () => isThere(selector, words) && (watcher.disconnect(), done(painted()));
    const watcher = new MutationObserver(look);
    watcher.observe(document.documentElement, { subtree: true, childList: true, characterData: true, attributes: true });
    look();
  });
  globalThis.afterKey = (key, selector, words) => inTime('key ' + key + ', and ' + selector, (done, fail) => {
    const heard = (event) => {
      if (event.key !== key) return;
      removeEventListener('keydown', heard, true);
      // What is there from before is no answer to this key: it is looked for once the key was acted on.
      setTimeout(() => untilThere(selector, words).then((at) => done(at - event.timeStamp), fail));
    };
    addEventListener('keydown', heard, true);
  });
}`;

export interface InboxPage {
  page: Page;
  /** Goes to a list by its address and waits for a row of it. */
  show(address: string): Promise<void>;
  /** Scrolls down the list for so long. @returns its longest task (0: none of over 50 ms), and how many rows were loaded in ms */
  scroll(secs: number): Promise<number>;
  /** Gives the keys to the first row of the list. */
  toFirstRow(): Promise<void>;
  /** Presses keys. @returns milliseconds from the last of them until words are on the screen */
  pressUntil(keys: string[], selector: string, words: string): Promise<number>;
  /** When words were on the screen, by the clock of the machine. */
  paintedAt(selector: string, words: string): Promise<number>;
  /** What the page still holds after its garbage is collected, in MiB. */
  heapMiB(): Promise<number>;
  close(): Promise<void>;
}

export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium(process.env);
  if (!executablePath) throw new Error(`No Chromium: ${HOW_TO_GET_CHROMIUM}`);
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

/** Signed in, in a browser that has loaded nothing before. */
export async function openInbox(browser: Browser, url: string, { email, password }: Login): Promise<InboxPage> {
  const context = await browser.newContext({ locale: 'id-ID', viewport: SIZE });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.addInitScript(MEASURES);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  await page.goto(`${url}/inbox/`);
  await page.locator('input[type=email]').fill(email);
  await page.locator('input[type=password]').fill(password);
  await page.keyboard.press('Enter');
  await page.locator('.list-pane').waitFor();
  return {
    page,
    async show(address) {
      await page.goto(`${url}/inbox/${address}`);
      await page.locator('a[data-row], .list-pane .empty').first().waitFor();
    },
    async scroll(secs) {
      const box = await page.locator('.list-scroller').boundingBox();
      await page.mouse.move((box?.x ?? 0) + 100, (box?.y ?? 0) + 200);
      await page.evaluate('longTasks.length = 0');
      for (const until = performance.now() + secs * 1000; performance.now() < until; ) {
        await page.mouse.wheel(0, WHEEL_PX);
        await page.waitForTimeout(WHEEL_EVERY_MS);
      }
      return page.evaluate<number>('Math.max(0, ...longTasks)');
    },
    toFirstRow: () => page.locator('a[data-row]').first().focus(),
    async pressUntil(keys, selector, words) {
      const last = keys.at(-1) ?? '';
      await page.evaluate(
        `void (globalThis.waited = afterKey(${JSON.stringify([last, selector, words]).slice(1, -1)}))`,
      );
      for (const key of keys) await page.keyboard.press(key);
      return page.evaluate<number>('waited');
    },
    paintedAt: (selector, words) =>
      page.evaluate<number>(
        `untilThere(${JSON.stringify([selector, words]).slice(1, -1)}).then((at) => performance.timeOrigin + at)`,
      ),
    heapMiB: () => heapOf(devtools),
    close: () => context.close(),
  };
}

async function heapOf(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 1024 / 1024;
}
