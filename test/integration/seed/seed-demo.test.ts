import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { verify } from '@node-rs/argon2';
import { apiKeyStore } from '../../../core/api-keys/api-key.store.ts';
import { hashOfApiKey } from '../../../core/api-keys/api-key.ts';
import type { Booking } from '../../../core/bookings/booking.ts';
import { slaPolicyStore } from '../../../core/sla/policy.store.ts';
import type { DemoFiles } from '../../../scripts/seed/files.ts';
import { loadOrMakeLogins } from '../../../scripts/seed/logins.ts';
import { DEMO_PHONE_NUMBER_ID, DEMO_WIDGET_KEY, seedDemo } from '../../../scripts/seed/seed-demo.ts';
import { loadOrMakeTillKey } from '../../../scripts/seed/till-key.ts';
import { AS_OF, demoFiles, VENDOR } from '../../support/demo-data.ts';
import { demoShop, emptyShop, type Shop } from '../../support/demo-shop.ts';

const HOUR_MS = 3_600_000;
const hoursAfter = (hours: number) => new Date(AS_OF.getTime() + hours * HOUR_MS);
/** Enough to see what moves. */
async function aFew(): Promise<DemoFiles> {
  const files = await demoFiles();
  const stock = files.stock.filter((file) => ['TS-KMG', 'TS-BLM', 'TS-LTA'].includes(file.branch_id));
  return { ...files, stock, orders: files.orders.slice(0, 20), customers: [] };
}
const seedAgain = async (shop: Shop, now: Date) =>
  seedDemo({ connection: shop.connection, files: await aFew(), logins: [], now });
/** All there are, in order of time. */
async function bookingsOf(shop: Shop): Promise<Booking[]> {
  const days = await shop.connection.collection('booking_days').find().toArray();
  const all = await Promise.all(days.map(({ branchId, date }) => shop.bookings.ofDay(VENDOR, branchId, date)));
  return all.flat().sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}

describe('the demo shop', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await demoShop('seed-whole');
  });
  afterAll(() => shop.close());

  it('is loaded whole', async () => {
    const count = (collection: string) => shop.connection.collection(collection).countDocuments({ vendorId: VENDOR });
    const names = ['branches', 'products', 'orders', 'customers'];

    expect(await Promise.all(names.map(count))).toEqual([40, 300, 500, 220]);
    expect(await bookingsOf(shop)).toHaveLength(93);
    const figures = (await demoFiles()).stock.reduce((sum, { items }) => sum + Object.keys(items).length, 0);
    expect(await count('stock')).toBe(figures);
    const { areas, postalPrefixes, policies } = await shop.knowledge.of(VENDOR);
    expect([areas.length, postalPrefixes.length]).toEqual([828, 61]);
    expect(policies?.courier30min.maxWeightG).toBe(20_000);
  });

  it('has one website and one WhatsApp number', async () => {
    expect(await shop.vendors.accountByAddress('widget', DEMO_WIDGET_KEY)).toMatchObject({ vendorId: VENDOR });
    expect(await shop.vendors.accountByAddress('whatsapp', DEMO_PHONE_NUMBER_ID)).toMatchObject({ vendorId: VENDOR });
  });

  it('gives every document the version of its schema', async () => {
    for (const { name } of await shop.connection.listCollections()) {
      if (name === 'migrations') continue;
      const without = await shop.connection.collection(name).countDocuments({ schemaVersion: { $exists: false } });
      expect([name, without]).toEqual([name, 0]);
    }
  });
});

describe('loading the demo again', () => {
  const open: Shop[] = [];
  const aShop = async (name: string, now = AS_OF) => {
    const shop = await emptyShop(name);
    open.push(shop);
    await seedAgain(shop, now);
    return shop;
  };
  afterEach(async () => {
    for (const shop of open.splice(0)) await shop.close();
  });
  const levelAt = async (shop: Shop, branchId: string) => (await shop.stock.levels(VENDOR, 'GR-0001', [branchId]))[0];
  const count = (shop: Shop, branchId: string, asOf: Date, onHand: number) =>
    shop.stock.takeCounts(VENDOR, branchId, asOf, [{ sku: 'GR-0001', onHand }]);

  it('within twelve hours leaves everything as it is by now', async () => {
    const shop = await aShop('seed-again');
    await count(shop, 'TS-KMG', hoursAfter(1), 5);

    expect(await seedAgain(shop, hoursAfter(11.9))).toBe('kept');

    expect(await levelAt(shop, 'TS-KMG')).toMatchObject({ onHand: 5, asOf: hoursAfter(1) });
    expect((await shop.orders.orderByNumber(VENDOR, 'TS241365'))?.updatedAt).toEqual(
      new Date('2026-10-07T05:40:00+07:00'),
    );
  });

  it('later moves it to the present, from the files, and by exactly what has passed', async () => {
    const shop = await aShop('seed-later');
    expect(await seedAgain(shop, hoursAfter(13))).toBe('loaded');

    expect(await seedAgain(shop, hoursAfter(40))).toBe('loaded');

    const order = await shop.orders.orderByNumber(VENDOR, 'TS241365');
    expect(order?.updatedAt).toEqual(new Date(Date.parse('2026-10-07T05:40:00+07:00') + 40 * HOUR_MS));
    expect(order?.events[0]?.at).toEqual(new Date(Date.parse('2026-10-07T05:18:00+07:00') + 40 * HOUR_MS));
    expect(await levelAt(shop, 'TS-LTA')).toMatchObject({ onHand: 110, asOf: hoursAfter(40 - 28) });
    expect((await shop.branches.byId(VENDOR, 'TS-TNA'))?.closures[0]?.date).toBe('2026-11-28');
    const bookings = await bookingsOf(shop);
    expect(bookings).toHaveLength(93);
    expect(bookings[0]?.startsAt).toEqual(new Date('2026-11-28T10:00:00+07:00'));
  });

  it('keeps a figure reported since that is newer, and replaces an older one', async () => {
    const shop = await aShop('seed-newer');
    await count(shop, 'TS-KMG', hoursAfter(19.99), 5);
    await count(shop, 'TS-BLM', hoursAfter(2), 5);

    await seedAgain(shop, hoursAfter(20));

    expect(await levelAt(shop, 'TS-KMG')).toMatchObject({ onHand: 5 });
    expect(await levelAt(shop, 'TS-BLM')).toMatchObject({ onHand: 24 });
  });

  it('keeps an order somebody changed', async () => {
    const shop = await aShop('seed-changed');
    const change = { $set: { status: 'refunded' }, $unset: { isDemo: 1 } } as const;
    await shop.connection.collection('orders').updateOne({ orderNo: 'TS241365' }, change);

    await seedAgain(shop, hoursAfter(20));

    const changed = await shop.orders.orderByNumber(VENDOR, 'TS241365');
    expect(changed).toMatchObject({ status: 'refunded', updatedAt: new Date('2026-10-07T05:40:00+07:00') });
    expect(await shop.connection.collection('orders').countDocuments()).toBe(20);
  });

  it('keeps a booking somebody changed where it is, and what they booked meanwhile', async () => {
    const shop = await aShop('seed-bookings');
    const [changed] = (await bookingsOf(shop)).filter(({ status }) => status === 'confirmed');
    if (!changed) throw new Error('no booking');
    await shop.bookings.change(changed, { from: ['confirmed'], to: 'checked_in', by: 'agent', due: [] });
    await shop.bookings.hold({ ...changed, bookingId: 'bk-mine', status: 'confirmed' }, 9);

    await seedAgain(shop, hoursAfter(200));

    const all = await bookingsOf(shop);
    expect(all).toHaveLength(94);
    expect(all.find(({ bookingId }) => bookingId === changed.bookingId)).toMatchObject({
      ...{ status: 'checked_in', startsAt: changed.startsAt },
    });
    expect(all.find(({ bookingId }) => bookingId === 'bk-mine')?.startsAt).toEqual(changed.startsAt);
  });

  it('may go back in time', async () => {
    const shop = await aShop('seed-back', hoursAfter(1000));

    expect(await seedAgain(shop, AS_OF)).toBe('loaded');

    expect((await levelAt(shop, 'TS-LTA'))?.asOf).toEqual(hoursAfter(-28));
  });
});

describe('the demo’s logins', () => {
  let shop: Shop;
  let dataDir: string;
  beforeAll(async () => {
    shop = await emptyShop('seed-logins');
    dataDir = await mkdtemp(join(tmpdir(), 'dekat-logins-'));
  });
  afterAll(async () => {
    await shop.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('are made once, for their owner’s eyes alone, and open the agents’ doors', async () => {
    const logins = await loadOrMakeLogins(dataDir);
    await seedDemo({ connection: shop.connection, files: await demoFiles(), logins, now: AS_OF });

    expect(await loadOrMakeLogins(dataDir)).toEqual(logins);
    expect((await stat(join(dataDir, 'logins.json'))).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(join(dataDir, 'logins.json'), 'utf8'))).toEqual(logins);
    expect(new Set(logins.map(({ password }) => password)).size).toBe(5);
    for (const { email, password, role } of logins) {
      const agent = await shop.agents.byEmail(email);
      expect(agent).toMatchObject({ vendorId: VENDOR, role, scope: role === 'branch_staff' ? 'limited' : 'all' });
      expect(await verify(agent?.passwordHash ?? '', password)).toBe(true);
    }
    expect((await shop.agents.byEmail('kemang@tokosinar.example'))?.branchIds).toEqual(['TS-KMG', 'TS-BLM']);
  });

  it('come with a promise, until somebody promises something else', async () => {
    const slaPolicies = slaPolicyStore(shop.connection);
    const seeded = { connection: shop.connection, files: await demoFiles(), logins: [], now: AS_OF };
    await seedDemo(seeded);
    expect((await slaPolicies.now(VENDOR)).policies).toMatchObject([{ firstReplyMin: 5, groupId: null }]);

    await slaPolicies.put(VENDOR, { policies: [], rev: 1 });
    await seedDemo(seeded);
    expect((await slaPolicies.now(VENDOR)).policies).toEqual([]);
  });

  it('let the till report stock by a key of its own, until somebody revokes that', async () => {
    const tillKey = await loadOrMakeTillKey(dataDir);
    const seeded = { connection: shop.connection, files: await demoFiles(), logins: [], tillKey, now: AS_OF };
    const apiKeys = apiKeyStore(shop.connection);
    await seedDemo(seeded);

    expect(await loadOrMakeTillKey(dataDir)).toBe(tillKey);
    expect((await stat(join(dataDir, 'till.key'))).mode & 0o777).toBe(0o600);
    const key = await apiKeys.byHash(hashOfApiKey(tillKey));
    expect(key).toMatchObject({ vendorId: VENDOR, scopes: ['catalogue:write'] });
    await apiKeys.revoke(VENDOR, key?.keyId ?? '');
    await seedDemo(seeded);
    expect(await apiKeys.byHash(hashOfApiKey(tillKey))).toBeNull();
  });

  it('leave an agent at work as they are', async () => {
    const logins = await loadOrMakeLogins(dataDir);
    await shop.agents.setAvailability(VENDOR, 'ag_sari', 'online');

    await seedDemo({ connection: shop.connection, files: await demoFiles(), logins, now: AS_OF });

    expect((await shop.agents.byId(VENDOR, 'ag_sari'))?.availability).toBe('online');
  });

  it('are never written over where the file cannot be read', async () => {
    const damaged = await mkdtemp(join(tmpdir(), 'dekat-logins-'));
    await writeFile(join(damaged, 'logins.json'), '{');

    await expect(loadOrMakeLogins(damaged)).rejects.toThrow('damaged');
    expect(await readFile(join(damaged, 'logins.json'), 'utf8')).toBe('{');
    await rm(damaged, { recursive: true });
  });
});
