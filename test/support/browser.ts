import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findChromium, HOW_TO_GET_CHROMIUM } from '../../scripts/chromium.ts';

/** Quiet and offline: without these Chromium calls home at every start. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A microphone that beeps, and nobody who has to allow it. */
export const WITH_A_MICROPHONE = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

/** The system's Chromium. @throws with how to get one where there is none */
export async function openBrowser(more: string[] = []): Promise<Browser> {
  const executablePath = findChromium(process.env);
  if (!executablePath) throw new Error(`No Chromium: ${HOW_TO_GET_CHROMIUM}`);
  return chromium.launch({ executablePath, args: [...QUIET, ...more] });
}

/** A page of a person of their own. Script errors and refused content fail the test that made them: read `faults`. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({ locale: 'id-ID', viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy|Refused/.test(message.text()))
      faults.push(message.text());
  });
  return { page, faults };
}

/** The browser's own push service lies in the internet: the page is given a subscription as that would give one. */
export async function withPushService(page: Page): Promise<void> {
  await page.addInitScript({
    content: `{
      const url = (bytes) => btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
      const bytesOf = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
      const endpoint = 'https://push.example.com/this-browser';
      const keys = { p256dh: url(new Uint8Array(65).fill(4)), auth: url(new Uint8Array(16).fill(7)) };
      const subscription = (key) => ({
        options: { applicationServerKey: bytesOf(key) },
        endpoint,
        toJSON: () => ({ endpoint, keys }),
        unsubscribe: async () => sessionStorage.removeItem('push'),
      });
      Object.assign(PushManager.prototype, {
        getSubscription: async () => sessionStorage.getItem('push') && subscription(sessionStorage.getItem('push')),
        subscribe: async ({ applicationServerKey }) => {
          sessionStorage.setItem('push', applicationServerKey);
          return subscription(applicationServerKey);
        },
      });
    }`,
  });
}
