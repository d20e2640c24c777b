import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import jsqr from 'jsqr';
import { branchList, oneBranch, placeList } from '../../../contract/rest.ts';
import { branchStore } from '../../../core/branches/branch.store.ts';
import type { Branch } from '../../../core/branches/branch.ts';
import { knowledgeStore } from '../../../core/places/knowledge.store.ts';
import { productStore } from '../../../core/products/product.store.ts';
import { stockStore } from '../../../core/stock/stock.store.ts';
import { aBranch, CONSULTATION } from '../../support/bookings.ts';
import { call, field } from '../../support/http.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { APP_SECRET, aVendor, type TestVendor } from '../../support/vendor.ts';
import { aWorld, type World } from '../../support/world.ts';

const NOW = new Date('2026-11-20T14:00:00+07:00');
const SITE = 'https://toko.example';
let world: World;
let server: RunningProcess;
let other: TestVendor;
let listed: TestVendor;

const near = '-6.26,106.81';
/** Farther north the later in the alphabet. */
const shops = (vendorId: string): Branch[] => [
  aBranch({ vendorId, branchId: 'b-1', courier: { radiusM: 3_000, cutoffMinBeforeClose: 30 } }),
  aBranch({
    ...{ vendorId, branchId: 'b-2', name: 'Toko Uji Tebet', area: 'Tebet', at: { lat: -6.23, lon: 106.81 } },
    ...{ services: [CONSULTATION], capabilities: ['consultation'] as const },
    courier: { radiusM: 3_000, cutoffMinBeforeClose: 30 },
  } as Partial<Branch>),
  aBranch({
    vendorId,
    branchId: 'b-3',
    area: 'Senen',
    at: { lat: -6.2, lon: 106.81 },
    partner: { name: 'Warung Ani' },
  }),
  aBranch({ vendorId, branchId: 'b-4', area: 'Shut', at: { lat: -6.261, lon: 106.81 }, temporarilyClosed: true }),
];

async function fill({ vendorId }: TestVendor): Promise<void> {
  const { connection } = world.core;
  const product = {
    vendorId,
    sku: 'MI-1',
    name: 'Indomie Goreng',
    nameEn: 'Indomie Fried',
    category: 'mi',
    unit: 'pcs',
  };
  const figures = { price: 3_200, currency: 'IDR' as const, weightG: 85, barcode: '', aliases: ['indomie'] };
  await branchStore(connection).putAll(vendorId, shops(vendorId));
  await productStore(connection).putAll(vendorId, [{ ...product, ...figures, courierOk: true, ageLimit: null }]);
  const stock = stockStore(connection);
  await stock.takeCounts(vendorId, 'b-1', new Date(NOW.getTime() - 3 * 3_600_000), [{ sku: 'MI-1', onHand: 0 }]);
  await stock.takeCounts(vendorId, 'b-2', NOW, [{ sku: 'MI-1', onHand: 7 }]);
  const area = { areaId: 'a-1', name: 'Kemang', type: 'neighbourhood' as const, city: 'Jakarta Selatan', aliases: [] };
  const place = { at: { lat: -6.26, lon: 106.81 }, radiusM: 1_500, postalCode: '12730' };
  await knowledgeStore(connection).put(vendorId, {
    areas: [
      { ...area, ...place },
      { ...area, ...place, areaId: 'a-2', name: 'Kemayoran', city: 'Jakarta Pusat', postalCode: null },
    ],
    postalPrefixes: [{ prefix: '128', city: 'Jakarta Selatan', name: 'Tebet', at: { lat: -6.23, lon: 106.85 } }],
    policies: null,
  });
}

beforeAll(async () => {
  world = await aWorld('nearby');
  const { core, vendor } = world;
  other = await aVendor(core, core.connection);
  listed = await aVendor(core, core.connection);
  const website = { channel: 'widget', channelAccountId: `web-${listed.vendorId}`, address: listed.key } as const;
  await core.vendors.putAccount({ vendorId: listed.vendorId, ...website, allowedOrigins: [SITE] });
  await fill(vendor);
  await fill(listed);
  server = await startServer(world.services, {
    CLOCK_AT: NOW.toISOString(),
    WHATSAPP_NUMBER: '+6281200000000',
    LIMIT_REQUESTS_PER_10S: '400',
  });
});
afterAll(() => world.close());

const get = (path: string, { key = world.vendor.key, ...headers }: Record<string, string> = {}) =>
  call(`${server.url}/api/v1${path}`, { headers: { 'x-dekat-key': key, ...headers } });
async function found(query: string) {
  const answer = await get(`/branches?${query}`);
  expect(answer.status).toBe(200);
  return branchList.parse(answer.body);
}
const idsOf = async (query: string) => (await found(query)).branches.map(({ branchId }) => branchId);

describe('branches near a place, for the vendor’s own page', () => {
  it('come nearest first, with distance, road, hours, courier and services', async () => {
    const { branches } = await found(`near=${near}`);

    expect(branches.map(({ branchId }) => branchId)).toEqual(['b-1', 'b-2', 'b-3']);
    expect(branches[1]).toMatchObject({
      ...{ distanceM: 3336, roadM: 4700, kind: 'own', closesSoon: false, open: { isOpen: true } },
      courier: { radiusM: 3000, isInReach: false },
      services: [{ serviceId: CONSULTATION.serviceId }],
    });
    expect(branches[0]?.courier).toEqual({ radiusM: 3000, isInReach: true });
    expect(branches[2]).toMatchObject({ kind: 'partner', partner: 'Warung Ani', courier: null });
  });

  it('may be asked for by what they can do, by service, radius and number', async () => {
    expect(await idsOf(`near=${near}&can=consultation`)).toEqual(['b-2']);
    expect(await idsOf(`near=${near}&service=${CONSULTATION.serviceId}`)).toEqual(['b-2']);
    expect(await idsOf(`near=${near}&radiusM=4000`)).toEqual(['b-1', 'b-2']);
    expect(await idsOf(`near=${near}&limit=1`)).toEqual(['b-1']);
    expect(await idsOf('open=now')).toEqual(['b-1', 'b-2', 'b-3']);
  });

  it('carry the stock of a product with its age, by code or by everyday words', async () => {
    for (const asked of ['sku=MI-1', 'product=indomie%20goreng']) {
      const { product, branches } = await found(`near=${near}&${asked}`);

      expect(product?.sku).toBe('MI-1');
      expect(branches).toMatchObject([
        { branchId: 'b-1', available: 0, isFresh: false },
        { branchId: 'b-2', available: 7, isFresh: true, asOf: NOW.toISOString(), kind: 'own' },
      ]);
    }
    expect(await idsOf(`near=${near}&sku=MI-1&can=consultation`)).toEqual(['b-2']);
  });

  it('are found by place, postal code, branch code, and never further than asked', async () => {
    for (const place of ['kemang', '12730', 'b-1']) expect((await idsOf(`place=${place}`))[0]).toBe('b-1');
    expect((await found('place=12899')).place).toMatchObject({ name: 'Tebet' });
  });

  it('are one by one as well', async () => {
    const answer = await get(`/branches/b-2?near=${near}&sku=MI-1`);

    expect(oneBranch.parse(answer.body).branch).toMatchObject({ branchId: 'b-2', available: 7, distanceM: 3336 });
    expect(field(await get('/branches/b-9'), 'code')).toBe('branch_not_found');
  });
});

describe('what is asked wrongly', () => {
  it.each([
    ['/branches?near=106.81,-6.26', 400, 'coordinates_swapped', /wrong way round/],
    ['/branches?near=51.5,-0.12', 400, 'outside_indonesia', /outside Indonesia/],
    ['/branches/b-1?near=106.81,-6.26', 400, 'coordinates_swapped', /wrong way round/],
    ['/branches?near=-6.26', 400, 'invalid_input', /near/],
    ['/branches?near=NaN,NaN', 400, 'invalid_input', /near/],
    ['/branches?place=atlantis', 404, 'place_not_found', /postal code/],
    ['/branches?product=unobtainium', 404, 'product_not_found', /product/],
    ['/branches?product=indomie&sku=MI-1', 400, 'invalid_input', /product/],
    ['/branches?can=fly', 400, 'invalid_input', /can/],
    ['/branches?radiusM=1', 400, 'invalid_input', /radiusM/],
  ])('is told in a sentence: %s', async (path, status, code, sentence) => {
    const answer = await get(path, { 'accept-language': 'en' });

    expect([answer.status, field(answer, 'code')]).toEqual([status, code]);
    expect(field(answer, 'detail')).toMatch(sentence);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });
});

describe('places', () => {
  it('are found by the beginning of their name, by alias and by postal code', async () => {
    const named = async (q: string) =>
      placeList.parse((await get(`/places?q=${q}`)).body).places.map(({ name }) => name);

    expect(await named('kem')).toEqual(['Kemang', 'Kemayoran']);
    expect(await named('12730')).toEqual(['Kemang']);
    expect(await named('12899')).toEqual(['Tebet']);
    expect(await named('zzz')).toEqual([]);
  });
});

describe('whose branches they are', () => {
  it('is the website’s vendor alone', async () => {
    const theirs = await get('/branches', { key: other.key });

    expect(JSON.stringify(theirs.body)).not.toContain('Toko Uji Tebet');
    expect(field(await get('/branches/b-3', { key: other.key }), 'code')).toBe('branch_not_found');
    expect(field(await get('/places?q=kemayoran', { key: other.key }), 'places')).toEqual([]);
    expect((await get('/branches?sku=MI-1', { key: other.key })).status).toBe(404);
  });

  it('must be said, by a key that is one', async () => {
    expect(field(await call(`${server.url}/api/v1/branches`), 'code')).toBe('unauthenticated');
    expect(field(await get('/places?q=kemang', { key: 'key-nobody' }), 'code')).toBe('website_not_found');
  });
});

describe('a page of another origin', () => {
  const originOf = ({ headers }: { headers: Headers }) => headers.get('access-control-allow-origin');

  it('may read them where the vendor lists none, and only from the list where there is one', async () => {
    const anywhere = await get('/branches', { origin: 'https://anybody.example' });
    const theirs = await get('/branches', { key: listed.key, origin: SITE });
    const elsewhere = await get('/branches', { key: listed.key, origin: 'https://thief.example' });

    expect([anywhere.status, originOf(anywhere)]).toEqual([200, '*']);
    expect([theirs.status, originOf(theirs), theirs.headers.get('vary')]).toEqual([
      200,
      SITE,
      expect.stringContaining('Origin'),
    ]);
    expect([elsewhere.status, originOf(elsewhere)]).toEqual([403, null]);
  });

  it('opens the chat by the same list; the chat’s own page, which stands at our address, always does', async () => {
    const open = (origin: string) =>
      call(`${server.url}/api/v1/widget/sessions`, { body: { key: listed.key }, headers: { origin } });

    const answers = await Promise.all([SITE, new URL(server.url).origin, 'https://thief.example', 'null'].map(open));

    expect(answers.map(({ status }) => status)).toEqual([201, 201, 403, 403]);
    expect(answers[2]?.body).toMatchObject({ code: 'forbidden' });
  });

  it('may keep an answer for some seconds, by the website it is for; an agent’s is never kept', async () => {
    const answer = await get('/branches');
    const token = await world.vendor.agentToken(await world.vendor.agent('Ani'));
    const agents = await call(`${server.url}/api/v1/branches`, { token });

    expect(answer.headers.get('cache-control')).toBe('public, max-age=15');
    expect(answer.headers.get('vary')).toContain('X-Dekat-Key');
    expect(agents.headers.get('cache-control')).toBe('no-store');
  });

  it('asks before with the header named', async () => {
    for (const path of ['/branches', '/branches/b-1', '/places', '/products']) {
      const asked = await call(`${server.url}/api/v1${path}`, { method: 'OPTIONS', headers: { origin: SITE } });

      expect(asked.status).toBe(204);
      expect(asked.headers.get('access-control-allow-headers')).toContain('x-dekat-key');
    }
    const directory = await call(`${server.url}/api/v1/branches/directory`, { method: 'OPTIONS' });
    expect(originOf(directory)).toBeNull();
  });
});

describe('links of a branch', () => {
  it('open the page or WhatsApp, and their QR codes say the same', async () => {
    const token = await listed.agentToken(await listed.agent('Ani'));
    const ask = (path: string) => call(`${server.url}/api/v1/branches/b-1${path}`, { token });

    const links = (await ask('/links')).body as { web: string; whatsapp: string | null };
    const qr = await ask('/qr');

    expect(links).toEqual({ web: `${SITE}/?dekat=branch:b-1`, whatsapp: null });
    expect(qr.headers.get('content-type')).toContain('image/svg+xml');
    expect(readQr(String(qr.body))).toBe(links.web);
    expect((await ask('/qr?as=whatsapp')).status).toBe(404);
  });

  it('open WhatsApp with the code written, for the vendor whose number it is', async () => {
    const whatsapp = await startServer(world.services, {
      WHATSAPP_NUMBER: '+6281200000000',
      WHATSAPP_PHONE_NUMBER_ID: listed.phoneNumberId,
      ...{ WHATSAPP_ACCESS_TOKEN: 'token', WHATSAPP_APP_SECRET: APP_SECRET, WHATSAPP_VERIFY_TOKEN: 'verify-token' },
    });
    const ask = async (vendor: TestVendor, path: string) =>
      call(`${whatsapp.url}/api/v1/branches/b-1${path}`, {
        token: await vendor.agentToken(await vendor.agent('Cici')),
      });

    const link = field(await ask(listed, '/links'), 'whatsapp');
    const text = new URL(String(link)).searchParams.get('text');

    expect(String(link)).toMatch(/^https:\/\/wa\.me\/6281200000000\?/);
    expect(text).toBe('[b-1] Halo Toko Uji Kemang, saya mau tanya.');
    expect(readQr(String((await ask(listed, '/qr?as=whatsapp')).body))).toBe(link);
    expect(field(await ask(world.vendor, '/links'), 'whatsapp')).toBeNull();
  });

  it('are those of branches one handles', async () => {
    const elsewhere = { scope: 'limited' as const, branchIds: ['b-2'] };
    const token = await listed.agentToken(await listed.agent('Budi', elsewhere));

    expect((await call(`${server.url}/api/v1/branches/b-2/links`, { token })).status).toBe(200);
    for (const path of ['/links', '/qr'])
      expect((await call(`${server.url}/api/v1/branches/b-1${path}`, { token })).status).toBe(404);
  });
});

/** As a camera sees it: every module of the one path painted four dots wide. */
function readQr(svg: string): string | undefined {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const scale = 4;
  const dots = new Uint8ClampedArray((size * scale) ** 2 * 4).fill(255);
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      const from = (row * size * scale + Number(x) * scale) * 4;
      for (let i = from; i < from + Number(length) * scale * 4; i += 1) if (i % 4 !== 3) dots[i] = 0;
    }
  }
  const decode = jsqr as unknown as (data: Uint8ClampedArray, width: number, height: number) => { data: string } | null;
  return decode(dots, size * scale, size * scale)?.data;
}

describe('a caller in a hurry', () => {
  it('is told to wait, and how long', async () => {
    const hasty = await startServer(world.services, { LIMIT_REQUESTS_PER_10S: '5' });
    const ask = () => call(`${hasty.url}/api/v1/branches`, { headers: { 'x-dekat-key': world.vendor.key } });

    const answers = await Promise.all(Array.from({ length: 12 }, ask));

    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(field(refused[0] as (typeof answers)[number], 'code')).toBe('rate_limited');
  });
});
