/** A vendor that has nothing yet is set up over real processes, in a real browser, from its first command on. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { BRANCHES_EXAMPLE } from '../../agent-inbox/admin/start/branches-example.ts';
import { randomFreePort } from '../../embedded/ports.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { type RunningDekat, startDekat } from '../support/dekat.ts';
import { call, field } from '../support/http.ts';
import { openLine } from '../support/line.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let dekat: RunningDekat;
let browser: Browser;
let owner: Page;
let faults: string[];
/** What the command printed. */
let told = '';

beforeAll(async () => {
  const mongoPort = String(await randomFreePort());
  [dekat, browser] = await Promise.all([startDekat({ MONGO_PORT: mongoPort }), openBrowser()]);
  const env = {
    ...process.env,
    MONGO_URL: `mongodb://127.0.0.1:${mongoPort}/dekat?directConnection=true`,
    VENDOR_ID: 'toko-baru',
    PUBLIC_URL: dekat.url,
  };
  const create = ['--import', 'tsx', 'scripts/admin.ts', 'create', 'ani@tokobaru.example', 'Ani'];
  ({ stdout: told } = await promisify(execFile)(process.execPath, create, { cwd: root, env }));
  const opened = await openPage(browser);
  ({ faults } = opened);
  owner = opened.page;
  owner.setDefaultTimeout(12_000); // so that a step that waits for ever is named
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await dekat?.stop();
});
afterEach(() => expect(faults).toEqual([]));

const step = (name: string) => owner.locator('.start-step', { has: owner.locator('summary', { hasText: name }) });

describe('the first owner of a new vendor', () => {
  it('signs in where the command said, and finds what is to be done', async () => {
    await owner.goto(/http\S+admin=start/.exec(told)?.[0] ?? '');
    await owner.getByLabel('Email').fill('ani@tokobaru.example');
    await owner.locator('input[type=password]').fill(/shown once\): (\S+)/.exec(told)?.[1] ?? '');
    await owner.locator('button[type=submit]').click();
    await owner.getByRole('heading', { name: 'Mulai' }).waitFor();
    await owner.locator('.start-step').first().waitFor();
    expect(await owner.locator('.start-step').count()).toBe(5);
    expect(await owner.locator('.start-step .is-published').count()).toBe(0);
  });

  it('names the shop', async () => {
    await owner.getByLabel('Nama toko', { exact: false }).fill('Toko Baru');
    await step('Toko Anda').getByRole('button', { name: 'Simpan' }).click();
    await step('Toko Anda').getByText('selesai').waitFor();
  });

  it('is told what is wrong in a file of branches before anything is kept, and keeps what is right', async () => {
    await step('Cabang').locator('summary').click();
    const file = (text: string) => ({ name: 'cabang.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    const chooser = step('Cabang').locator('input[type=file]');
    await chooser.setInputFiles(file(BRANCHES_EXAMPLE.replace('80113', '8011')));
    await owner.getByText('2 baris, 1 dengan kesalahan.').waitFor();
    await owner.getByText('harus lima angka', { exact: false }).waitFor();
    await owner.getByText('Simpan 1 cabang yang benar saja').waitFor();

    await chooser.setInputFiles(file(BRANCHES_EXAMPLE));
    await owner.getByText('2 baris, 0 dengan kesalahan.').waitFor();
    await owner.getByRole('button', { name: 'Simpan 2 cabang', exact: true }).click();
    await step('Cabang').getByText('2 cabang sudah ada.').waitFor();
  });

  it('leaves, comes back to what is still to be done, and sees the first message come', async () => {
    await owner.goto(`${dekat.url}/inbox/?admin`);
    await step('Cabang').getByText('selesai').waitFor();
    const snippet = await step('Situs').locator('.copy-line input').inputValue();
    await step('Situs').getByText('Menunggu pesan pertama…').waitFor();

    const key = /data-key="([^"]+)"/.exec(snippet)?.[1];
    const session = await call(`${dekat.url}/api/v1/widget/sessions`, { body: { key } });
    const shopper = await openLine(dekat.url, 'shopper', String(field(session, 'token')));
    await shopper.get('message:send', { kind: 'text', conversationId: null, clientId: 'c-1', text: 'halo' });
    shopper.close();

    await step('Situs').getByText('Aktif: pesan pertama masuk', { exact: false }).waitFor();
    await owner.getByText('Semua sudah siap.', { exact: false }).waitFor();
  });

  it('is not led there again once all is there', async () => {
    await owner.goto(`${dekat.url}/inbox/?admin`);
    await owner.getByRole('heading', { name: 'Petugas' }).waitFor();
    expect(await owner.getByRole('link', { name: 'Mulai' }).count()).toBe(0);
  });
});
