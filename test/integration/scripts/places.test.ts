import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { knowledgeStore } from '../../../core/places/knowledge.store.ts';
import { steps } from '../../../migrations/steps.ts';
import { inProject } from '../../../scripts/root.ts';
import { toKnowledge } from '../../../scripts/seed/convert.ts';
import { demoFiles } from '../../support/demo-data.ts';
import { emptyShop, type Shop } from '../../support/demo-shop.ts';
import { mongoUrlFor } from '../../support/services.ts';

const HEAD = 'id,name,type,city,aliases,lat,lng,radius_km,postal_code';
const GUBENG = 'sby-gubeng,Gubeng,kecamatan,Surabaya,stasiun gubeng,-7.277,112.752,2,60281';
const KEMANG = 'loc-001,Kemang Raya,neighbourhood,Jakarta Selatan,,-6.26,106.81,1,';

const url = mongoUrlFor('places');
let shop: Shop;
let dir: string;
beforeAll(async () => {
  shop = await emptyShop('places', url);
  dir = await mkdtemp(join(tmpdir(), 'places-'));
});
afterAll(async () => {
  await rm(dir, { recursive: true });
  await shop.close();
});

async function aVendor(vendorId: string) {
  const shown = { name: vendorId, locale: 'id', timezone: 'Asia/Jakarta', brandColour: '#0B6E5B' } as const;
  await shop.vendors.put({ vendorId, ...shown, peopleFrom: '08:00', peopleUntil: '22:00' });
  const knowledge = toKnowledge(await demoFiles());
  await shop.knowledge.put(vendorId, knowledge);
  return knowledge;
}
/** As it is in the database at this moment. */
const kept = (vendorId: string) => knowledgeStore(shop.connection).of(vendorId);

/** The command as an operator gives it. */
async function places(lines: string[], ...options: string[]): Promise<{ stdout: string; stderr: string }> {
  const file = join(dir, 'places.csv');
  await writeFile(file, lines.join('\r\n'));
  const args = ['--import', 'tsx', inProject('scripts/places.ts'), file, ...options];
  const env = { PATH: process.env.PATH, MONGO_URL: url };
  return promisify(execFile)(process.execPath, args, { cwd: inProject('.'), env });
}

/** As the version before left it: an index of the catalogue's that has since been replaced. */
async function aDatabaseOfBefore() {
  const { connection } = shop;
  await connection.collection<{ _id: string }>('migrations').updateOne({ _id: 'schema' }, { $set: { version: 1 } });
  await connection.collection('stock').dropIndexes();
  await connection.collection('stock').createIndex({ vendorId: 1, branchId: 1 }, { name: 'stock_branch' });
}
/** Everything a start may change. */
async function shape() {
  const { connection } = shop;
  const collections = await connection.listCollections();
  return {
    schema: await connection.collection('migrations').findOne(),
    indexes: await Promise.all(
      collections
        .map(({ name }) => name)
        .sort()
        .map(async (name) => [name, (await connection.collection(name).indexes()).map((index) => index.name)]),
    ),
  };
}

describe('a database of an earlier version', () => {
  it('is left as it is by a dry run', async () => {
    await aVendor('v-before');
    await aDatabaseOfBefore();
    const before = await shape();

    const { stdout } = await places([HEAD, GUBENG], '--vendor', 'v-before', '--dry-run');

    expect(stdout).toContain('(nothing written)');
    expect(await shape()).toEqual(before);
  });

  it('is brought forward with every index, also those of what the command never reads', async () => {
    await aVendor('v-before');
    await aDatabaseOfBefore();

    await places([HEAD, GUBENG], '--vendor', 'v-before');

    const indexes = (await shop.connection.collection('stock').indexes()).map(({ name }) => name);
    expect(indexes).toEqual(['_id_', 'stock_shelf']);
    expect(await shop.connection.collection('migrations').findOne()).toMatchObject({ version: steps.length });
  });
});

describe('a database of a later version', () => {
  it('is refused by a dry run too', async () => {
    const schema = shop.connection.collection<{ _id: string }>('migrations');
    await schema.updateOne({ _id: 'schema' }, { $set: { version: steps.length + 1 } });

    const run = places([HEAD, GUBENG], '--vendor', 'v-before', '--dry-run');

    await expect(run).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('Start a newer version') });
    await schema.updateOne({ _id: 'schema' }, { $set: { version: steps.length } });
  });
});

describe('places of another city', () => {
  it('come beside those that are there, and take the place of the same id', async () => {
    const before = await aVendor('v-beside');

    const { stdout } = await places([HEAD, GUBENG, KEMANG], '--vendor', 'v-beside');

    expect(stdout).toContain('1 new, 1 changed, 0 as they were');
    const { areas, policies, postalPrefixes } = await kept('v-beside');
    expect({ policies, postalPrefixes }).toEqual({
      policies: before.policies,
      postalPrefixes: before.postalPrefixes,
    });
    expect(areas).toHaveLength(before.areas.length + 1);
    expect(areas.filter(({ areaId }) => areaId === 'loc-001')).toMatchObject([{ name: 'Kemang Raya' }]);
    expect(areas.find(({ areaId }) => areaId === 'sby-gubeng')).toMatchObject({ at: { lat: -7.277, lon: 112.752 } });

    expect((await places([HEAD, GUBENG, KEMANG], '--vendor', 'v-beside')).stdout).toContain('2 as they were');
  });

  it('are only counted in a dry run', async () => {
    const before = await aVendor('v-dry');

    const { stdout } = await places([HEAD, GUBENG], '--vendor', 'v-dry', '--dry-run');

    expect(stdout).toContain('1 new, 0 changed, 0 as they were (nothing written)');
    expect(await kept('v-dry')).toEqual(before);
  });

  it('all stay out for one mistake', async () => {
    const before = await aVendor('v-whole');

    const run = places([HEAD, GUBENG, KEMANG.replace('106.81', 'east')], '--vendor', 'v-whole');

    await expect(run).rejects.toMatchObject({ code: 1, stderr: 'line 3, lng: is no number\n' });
    expect(await kept('v-whole')).toEqual(before);
  });

  it('are put on no map of a vendor who is not there', async () => {
    await expect(places([HEAD, GUBENG], '--vendor', 'v-nobody')).rejects.toMatchObject({
      code: 1,
      stderr: 'There is no vendor v-nobody.\n',
    });
    expect((await kept('v-nobody')).areas).toEqual([]);
  });

  it('lose nothing of one another when two files come at once', async () => {
    await Promise.all(
      ['a', 'b', 'c', 'd'].map((areaId) =>
        shop.knowledge.putAreas('v-two', [
          {
            areaId,
            name: '$name',
            type: 'city',
            city: areaId,
            aliases: [],
            at: { lat: 1, lon: 1 },
            radiusM: 1,
            postalCode: null,
          },
        ]),
      ),
    );

    const { areas, policies } = await kept('v-two');
    expect(areas.map(({ areaId, name }) => areaId + name).sort()).toEqual(['a$name', 'b$name', 'c$name', 'd$name']);
    expect(policies).toBeNull();
  });
});
