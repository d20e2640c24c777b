/** An owner sets the vendor up over real processes, in a real browser. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage } from '../support/browser.ts';
import { type RunningDekat, startDekat } from '../support/dekat.ts';
import { call, field } from '../support/http.ts';
import { openLine } from '../support/line.ts';

const PASSWORD = 'kata sandi milik Nadia';
let dekat: RunningDekat;
let browser: Browser;
let owner: Page;
const faults: string[][] = [];

async function opened(address: string): Promise<Page> {
  const { page, faults: theirs } = await openPage(browser);
  faults.push(theirs);
  page.setDefaultTimeout(12_000); // so that a step that waits for ever is named
  await page.goto(address);
  return page;
}
async function signedIn(role: string, path: string): Promise<Page> {
  const page = await opened(`${dekat.url}/inbox/${path}`);
  const login = dekat.logins.find((one) => one.role === role);
  await page.getByLabel('Email').fill(login?.email ?? '');
  await page.locator('input[type=password]').fill(login?.password ?? '');
  await page.locator('button[type=submit]').click();
  return page;
}
const person = (page: Page, name: string) => page.locator('.person-row', { hasText: name });

beforeAll(async () => {
  [dekat, browser] = await Promise.all([startDekat(), openBrowser()]);
  owner = await signedIn('owner', '?admin=people');
  await owner.locator('.person-row').first().waitFor();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await dekat?.stop();
});
afterEach(() => expect(faults.flat()).toEqual([]));

/** A shopper of that website writes. */
async function writeTo(key: string): Promise<void> {
  const session = await call(`${dekat.url}/api/v1/widget/sessions`, { body: { key } });
  const shopper = await openLine(dekat.url, 'shopper', String(field(session, 'token')));
  await shopper.get('message:send', { kind: 'text', conversationId: null, clientId: 'c-1', text: 'halo' });
  shopper.close();
}
const goTo = (section: string) => owner.getByRole('link', { name: section, exact: true }).click();

describe('hours', () => {
  it('of the desk and its holidays are set, and a pasted line that cannot be read is named', async () => {
    await goTo('Jam dan hari libur');
    await owner.getByRole('button', { name: 'Per hari' }).click();
    const desk = owner.locator('form.admin-form');
    await desk.getByLabel('Senin').fill('8-12, 13-17');
    await desk.getByRole('button', { name: 'Semua seperti Senin' }).click();
    await desk.getByLabel('Minggu', { exact: true }).fill('');
    await desk.getByLabel('Hari libur').fill('2031-03-20 Idul Fitri\nlusa saja');
    await desk.getByText('Baris 2 tidak terbaca').waitFor();
    expect(await desk.getByRole('button', { name: 'Simpan' }).isDisabled()).toBe(true);
    await desk.getByLabel('Hari libur').fill('2031-03-21 Idul Fitri\n2031-03-20\tIdul Fitri');
    await desk.getByRole('button', { name: 'Simpan' }).click();
    await owner.getByText('Meja layanan disimpan.').waitFor();

    await owner.reload();
    await owner.getByLabel('Kamis').waitFor();
    expect(await owner.getByLabel('Kamis').inputValue()).toBe('08.00–12.00, 13.00–17.00');
    expect(await owner.getByLabel('Hari libur').inputValue()).toBe('2031-03-20 Idul Fitri\n2031-03-21 Idul Fitri');
  });

  it('of a branch are changed, and the list tells at once', async () => {
    const kemang = owner.locator('.admin-row', { hasText: 'Kemang' }).first();
    await kemang.click();
    await owner.getByLabel('Tutup sampai ada kabar').check();
    await owner.locator('dialog').getByRole('button', { name: 'Simpan' }).click();
    await kemang.getByText('Tutup', { exact: false }).waitFor();
  });
});

describe('service times', () => {
  const promise = () => owner.locator('.admin-row', { hasText: 'Semua · mendesak' });

  it('are promised, removed, and brought back by undo', async () => {
    await goTo('Janji layanan');
    await owner.getByRole('button', { name: 'Tambah janji' }).click();
    await owner.getByLabel('mendesak').check();
    await owner.getByLabel('Jawaban pertama (menit)').fill('90');
    await owner.getByLabel('Jawaban berikutnya (menit)').fill('');
    await owner.locator('dialog').getByRole('button', { name: 'Simpan' }).click();
    await promise().getByText('1 jam 30 menit').waitFor();
    expect(await promise().textContent()).not.toContain('Jawaban berikutnya');

    await promise().click();
    await owner.getByRole('button', { name: 'Hapus janji' }).click();
    await promise().waitFor({ state: 'detached' });
    await owner.getByRole('button', { name: 'Batalkan' }).click();
    await promise().getByText('1 jam 30 menit').waitFor();
  });
});

describe('groups', () => {
  it('are made with hours of their own, changed and removed', async () => {
    await goTo('Tim');
    await owner.getByRole('button', { name: 'Tambah tim' }).click();
    await owner.getByLabel('Nama', { exact: true }).fill('Meja malam uji');
    await owner.locator('dialog').getByRole('button', { name: 'Jam sendiri' }).click();
    await owner.getByLabel('Senin').fill('22:00-06:00');
    await owner.getByLabel('Menjawab untuk seluruh toko').check();
    await owner.getByRole('button', { name: 'Simpan' }).click();
    const row = owner.locator('.admin-row', { hasText: 'Meja malam uji' });
    await row.getByText('Jam sendiri · pusat').waitFor();

    await row.click();
    expect(await owner.getByLabel('Senin').inputValue()).toBe('22.00–06.00');
    await owner.getByText('Hapus tim').first().click();
    await owner.getByLabel(/Ketik “Meja malam uji”/).fill('Meja malam uji');
    await owner.getByRole('button', { name: 'Hapus tim' }).click();
    await row.waitFor({ state: 'detached' });
  });
});

describe('API keys', () => {
  it('are made for what they may, told once, and revoked by whoever types their name', async () => {
    await goTo('Kunci API');
    await owner.getByRole('button', { name: 'Buat kunci' }).click();
    await owner.getByLabel('Untuk program apa').fill('Gudang uji');
    await owner.getByLabel('membaca pesanan', { exact: false }).check();
    await owner.locator('dialog').getByRole('button', { name: 'Buat kunci' }).click();
    const key = await owner.locator('.copy-line input').inputValue();
    const ask = () => call(`${dekat.url}/api/v1/orders/TIDAK-ADA`, { token: key });
    expect((await ask()).status).toBe(404);
    await owner.getByRole('button', { name: 'Sudah saya simpan' }).click();

    const row = owner.locator('.admin-row', { hasText: 'Gudang uji' });
    await row.getByText(key.slice(0, 12), { exact: false }).waitFor();
    expect(await owner.content()).not.toContain(key);
    await row.click();
    await owner.getByText('Cabut kunci').first().click();
    await owner.getByLabel(/Ketik “Gudang uji”/).fill('Gudang uji');
    await owner.getByRole('button', { name: 'Cabut kunci' }).click();
    await row.waitFor({ state: 'detached' });
    expect((await ask()).status).toBe(401);
  });
});

describe('channels', () => {
  it('tell what WhatsApp says of the number', async () => {
    await goTo('Saluran');
    await owner.getByText('WhatsApp mengenali nomor ini.', { exact: false }).waitFor();
    await owner.getByText('Toko Sinar · 622150000001').waitFor();
  });

  it('have websites whose snippet is live the moment the first message comes', async () => {
    await owner.getByRole('button', { name: 'Tambah situs' }).click();
    await owner.getByLabel('Nama situs').fill('Situs uji');
    await owner.getByLabel('Alamat yang boleh memasang', { exact: false }).fill('toko.example');
    await owner.getByText('Baris 1 bukan alamat situs', { exact: false }).waitFor();
    await owner.getByLabel('Alamat yang boleh memasang', { exact: false }).fill('https://toko.example/');
    await owner.getByRole('button', { name: 'Simpan' }).click();
    const dialog = owner.locator('dialog');
    await dialog.getByText('Menunggu pesan pertama…').waitFor();
    const snippet = await dialog.locator('.copy-line input').inputValue();
    const key = /data-key="([^"]+)"/.exec(snippet)?.[1] ?? '';
    expect(snippet).toContain(`${dekat.url}/widget.js`);

    await writeTo(key);

    await dialog.getByText('Aktif: pesan pertama masuk', { exact: false }).waitFor();
    await owner.keyboard.press('Escape');
  });

  it('have a secret for who is signed in there, shown once and replaced by typing the name', async () => {
    const dialog = owner.locator('dialog');
    const shown = dialog.getByLabel('Rahasia pelanggan yang masuk');
    const open = () => owner.locator('.admin-row', { hasText: 'Situs uji' }).click();
    await open();
    await dialog.getByRole('button', { name: 'Buat rahasia' }).click();
    await shown.waitFor();
    const first = await shown.inputValue();
    expect(first).toMatch(/^dks_[\w-]{43}$/);

    await owner.keyboard.press('Escape');
    await open();
    await dialog.getByText('Rahasianya dibuat', { exact: false }).waitFor();
    expect(await shown.count()).toBe(0);
    await dialog.getByText('Ganti rahasia').first().click();
    await dialog.getByLabel(/Ketik “Situs uji”/).fill('Situs uji');
    await dialog.getByRole('button', { name: 'Ganti rahasia' }).click();

    await shown.waitFor();
    expect(await shown.inputValue()).not.toBe(first);
    await owner.keyboard.press('Escape');
  });
});

describe('what was changed', () => {
  it('is listed with who did it, and what it was and is', async () => {
    await goTo('Riwayat perubahan');
    await owner.getByText('Ratna Wijaya membuat saluran Situs uji').waitFor();
    await owner.getByText('Ratna Wijaya menghapus kunci API Gudang uji', { exact: false }).waitFor();
    await owner.getByLabel('Tentang').selectOption('vendor');
    await owner.getByText('Ratna Wijaya mengubah toko Toko Sinar').click();
    await owner.locator('ins', { hasText: '2031-03-20 Idul Fitri, 2031-03-21 Idul Fitri' }).waitFor();
  });
});

describe('delivery', () => {
  it('has its zones of parcels typed, a line that is none named, and stands as it was saved', async () => {
    await goTo('Pengiriman');
    const form = owner.locator('form.admin-form');
    const save = form.getByRole('button', { name: 'Simpan' });
    await form.getByLabel('Zona').fill('60 11000 1-2\nBandung 14000 2');
    await form.getByText('Baris 2 bukan zona').waitFor();
    expect(await save.isDisabled()).toBe(true);

    await form.getByLabel('Zona').fill('60 11000 1-2\n400 17000 2');
    await save.click();
    await owner.getByText('Pengiriman disimpan.').waitFor();
    await owner.reload();

    expect(await form.getByLabel('Zona').inputValue()).toBe('60 11000 1-2\n400 17000 2');
  });
});

describe('a list that cannot be read', () => {
  it('says so, and comes when it is asked for again', async () => {
    const page = await signedIn('owner', '?admin=hours');
    await page.locator('.admin-row').first().waitFor();
    await page.route('**/api/v1/groups', (route) => route.abort());
    await page.getByRole('link', { name: 'Tim', exact: true }).click();
    await page.locator('.error-note').waitFor();
    expect(await page.locator('.loading-lines').count()).toBe(0);

    await page.unroute('**/api/v1/groups');
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await page.locator('.admin-row').first().waitFor();
    faults.at(-1)?.splice(0); // the browser told of the requests that were cut
    await page.close();
  });
});

describe('people', () => {
  it('are added and invited, choose a password, and find themselves in the inbox', async () => {
    await goTo('Petugas');
    await owner.getByRole('button', { name: 'Tambah petugas' }).click();
    await owner.getByLabel('Nama', { exact: true }).fill('Nadia Putri');
    await owner.getByLabel('Email', { exact: true }).fill('nadia@example.com');
    await owner.getByRole('button', { name: 'Cabang dan timnya saja' }).click();
    await owner.getByLabel('Kemang', { exact: false }).first().check();
    await owner.getByRole('button', { name: 'Simpan' }).click();
    const link = await owner.locator('.copy-line input').inputValue();
    await owner.getByRole('button', { name: 'Selesai' }).click();
    await person(owner, 'Nadia').getByText('Belum punya kata sandi').waitFor();

    const nadia = await opened(link);
    await nadia.getByLabel('Kata sandi baru').fill(PASSWORD);
    await nadia.getByLabel('Ulangi kata sandi').fill('yang lain sama sekali');
    await nadia.locator('button[type=submit]').click();
    await nadia.getByText('Kedua kata sandi tidak sama.').waitFor();
    await nadia.getByLabel('Ulangi kata sandi').fill(PASSWORD);
    await nadia.locator('button[type=submit]').click();
    await nadia.locator('.profile-button').waitFor();
    expect(nadia.url()).not.toContain('invitation');

    const late = await opened(link);
    await late.getByLabel('Kata sandi baru').fill(PASSWORD);
    await late.getByLabel('Ulangi kata sandi').fill(PASSWORD);
    await late.locator('button[type=submit]').click();
    await late.getByText('Undangan ini sudah dipakai').waitFor();
  });

  it('changed by two at once are shown as both have them, and nothing is lost unseen', async () => {
    const other = await signedIn('owner', '?admin=people');
    for (const page of [owner, other]) {
      await person(page, 'Nadia').click();
      await page.getByLabel('Percakapan sekaligus').waitFor();
    }
    await other.getByLabel('Percakapan sekaligus').fill('9');
    await other.getByRole('button', { name: 'Simpan' }).click();
    await other.getByText('Nadia Putri disimpan.').waitFor();
    await owner.getByLabel('Percakapan sekaligus').fill('3');
    await owner.getByRole('button', { name: 'Simpan' }).click();

    const both = owner.locator('.meanwhile-admin');
    await both.getByRole('row', { name: 'Percakapan sekaligus 9 3' }).waitFor();
    await both.getByRole('button', { name: 'Simpan tulisan saya' }).click();
    await owner.getByText('Nadia Putri disimpan.').waitFor();
    await person(owner, 'Nadia').click();
    expect(await owner.getByLabel('Percakapan sekaligus').inputValue()).toBe('3');
  });

  it('are removed by whoever types their name', async () => {
    await owner.getByText('Hapus petugas').first().click();
    const remove = owner.getByRole('button', { name: 'Hapus petugas' });
    expect(await remove.isDisabled()).toBe(true);
    await owner.getByLabel(/Ketik “Nadia Putri”/).fill('Nadia Putri');
    await remove.click();
    await owner.getByText('Nadia Putri dihapus.').waitFor();
    await person(owner, 'Nadia').waitFor({ state: 'detached' });
  });

  it('are not for those who are no admins', async () => {
    const page = await signedIn('supervisor', '?admin');
    await page.getByText('Halaman ini untuk admin seluruh toko').waitFor();
  });
});
