import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { groupStore } from '../../../core/groups/group.store.ts';
import { demoFiles, VENDOR } from '../../support/demo-data.ts';
import { demoShop, type Shop } from '../../support/demo-shop.ts';
import { aGroup } from '../../support/groups.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await demoShop('groups');
});
afterAll(() => shop.close());
const fields = (groupId: string, vendorId = VENDOR) => {
  const { rev: _, ...group } = aGroup({ vendorId, groupId });
  return group;
};

describe('the demo’s groups', () => {
  it('are two dozen, one of them central, and all but what an admin changed is put back', async () => {
    const list = await shop.groups.list(VENDOR);
    expect(list).toHaveLength(24);
    expect(list.filter(({ isCentral }) => isCentral).map(({ groupId }) => groupId)).toEqual(['g-centre']);

    await shop.groups.change({ vendorId: VENDOR, groupId: 'g-tv', rev: 1 }, { name: 'TV' });
    await shop.groups.remove(VENDOR, 'g-pet');
    await shop.groups.putDemo(VENDOR, list);

    expect(await shop.groups.byId(VENDOR, 'g-tv')).toMatchObject({ name: 'TV', rev: 2 });
    expect(await shop.groups.byId(VENDOR, 'g-pet')).toBeNull();
  });

  it('know about families of products and services that there are', async () => {
    const { groups, products, branches } = await demoFiles();
    const families = new Set(products.map(({ category }) => `family:${category}`));
    const services = new Set(branches.flatMap((one) => (one.services ?? []).map(({ id }) => `service:${id}`)));
    const skills = groups.flatMap((group) => group.skills).filter((skill) => skill.includes(':'));

    expect(skills.filter((skill) => !families.has(skill) && !services.has(skill))).toEqual([]);
    expect([...families].filter((family) => !skills.includes(family))).toEqual([]);
  });
});

describe('a group', () => {
  it('is changed by one of two who saw the same revision', async () => {
    await shop.groups.create(fields('g-two'), 'print');

    const both = await Promise.all(
      ['Satu', 'Dua'].map((name) => shop.groups.change({ vendorId: VENDOR, groupId: 'g-two', rev: 1 }, { name })),
    );

    expect(both.filter((one) => one !== null)).toHaveLength(1);
    expect(await shop.groups.byId(VENDOR, 'g-two')).toMatchObject({ rev: 2 });
  });

  it('is another vendor’s own', async () => {
    await shop.groups.create(fields('g-theirs', 'v-other'), 'print');

    expect(await shop.groups.byId(VENDOR, 'g-theirs')).toBeNull();
    expect((await groupStore(shop.connection).list(VENDOR)).map(({ groupId }) => groupId)).not.toContain('g-theirs');
    expect(await shop.groups.change({ vendorId: VENDOR, groupId: 'g-theirs', rev: 1 }, { name: 'x' })).toBeNull();
    expect(await shop.groups.remove(VENDOR, 'g-theirs')).toBe(false);
  });

  it('that was deleted keeps its id', async () => {
    await shop.groups.create(fields('g-gone'), 'print');
    await shop.groups.remove(VENDOR, 'g-gone');

    expect(await shop.groups.create(fields('g-gone'), 'print')).toEqual({ group: null, print: 'print', isNew: false });
  });
});
