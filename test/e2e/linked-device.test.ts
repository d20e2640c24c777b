/**
 * A number is linked as a device over real processes: the settings' page, the keeper, the device's own process, the real
 * library and a real Chromium, which is kept from the internet: what is looked at is how that is told.
 */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.ts';
import { signIn } from '../support/at-the-inbox.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { type RunningDekat, startDekat } from '../support/dekat.ts';

let dekat: RunningDekat;
let browser: Browser;
let page: Page;
let faults: string[];
/** The system's Chromium, to which no name leads anywhere. */
async function offlineChromium(): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'dekat-chromium-')), 'chromium');
  const program = `#!/bin/sh\nexec '${findChromium(process.env)}' --host-resolver-rules='MAP * ~NOTFOUND' "$@"\n`;
  await writeFile(path, program, { mode: 0o700 });
  return path;
}
beforeAll(async () => {
  const env = { LINKED_DEVICES: 'on', CHROMIUM_PATH: await offlineChromium() };
  [dekat, browser] = await Promise.all([startDekat(env), openBrowser()]);
  ({ page, faults } = await openPage(browser));
  page.setDefaultTimeout(60_000); // a browser starts, on a busy machine
  const owner = dekat.logins.find(({ role }) => role === 'owner');
  await signIn(page, `${dekat.url}/inbox/?admin=channels`, owner);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await dekat?.stop();
});
afterEach(() => expect(faults).toEqual([]));

const device = () => page.locator('.channel', { hasText: 'Cadangan' });

describe('a number linked as a device', () => {
  it('is added by whoever has read what may become of it', async () => {
    await page.getByRole('button', { name: 'Tautkan nomor sebagai perangkat' }).click();
    await page.getByText('diblokir selamanya').waitFor();
    await page.getByLabel('Nama nomor ini').fill('Cadangan');
    const link = page.getByRole('button', { name: 'Tautkan', exact: true });
    expect(await link.isDisabled()).toBe(true);
    await page.getByLabel('Saya mengerti').check();
    await link.click();

    await device().waitFor();
  });

  it('says that WhatsApp cannot be reached, and when it is tried again', async () => {
    await device().getByText('WhatsApp Web tidak terjangkau').waitFor();
    await device().getByText('Dicoba lagi sendiri').waitFor();
  }, 90_000);

  it('is unlinked by whoever types its name', async () => {
    await device().getByText('Lepaskan perangkat').first().click();
    await device().getByRole('textbox').fill('Cadangan');
    await device().getByRole('button', { name: 'Lepaskan perangkat' }).click();

    await device().getByText('Nomor ini dilepas').waitFor();
  }, 90_000);
});
