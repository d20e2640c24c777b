import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mergeContacts, PERSON_MAX } from '../../../core/contacts/merging.ts';
import { newId } from '../../../core/ids.ts';
import { severalCores, type TestCore, VENDOR } from '../../support/core.ts';

let cores: TestCore[];
let close: () => Promise<void>;
beforeAll(async () => {
  ({ cores, close } = await severalCores('merging', 2));
});
afterAll(() => close());

const by = { agentId: 'a-1', name: 'Sari' };
const storeOf = (n: number) => cores[n % 2]?.contacts as TestCore['contacts'];

async function aContact(name: string, customerId: string | null = null): Promise<string> {
  const contactId = newId('ct');
  const known = { phone: null, isPhoneVerified: false, locale: 'id', customerId } as const;
  await storeOf(0).ensureContact({ contactId, vendorId: VENDOR, name, ...known });
  return contactId;
}
const several = (...names: string[]) => Promise.all(names.map((name) => aContact(name)));
const merge = (one: string, other: string, through = 0) =>
  mergeContacts(storeOf(through), { vendorId: VENDOR, ids: [one, other], by });
const personOf = async (contactId: string) =>
  (await storeOf(1).person(VENDOR, contactId)).map((one) => one.contactId).sort();
const documents = () =>
  cores[0]?.connection
    .collection('contacts')
    .find({}, { projection: { pastMerges: 0 } })
    .sort({ _id: 1 })
    .toArray();
const rawIds = (ids: string[]) => [...ids].sort();

/** Ends the merge between these two, whichever of them is the younger. */
async function part(one: string, other: string): Promise<void> {
  for (const [from, into] of [
    [one, other],
    [other, one],
  ]) {
    const record = await storeOf(0).record(VENDOR, from ?? '');
    const made = record?.merge;
    if (made && made.into === into) return storeOf(0).endMerge(VENDOR, from ?? '', made, by);
  }
  throw new Error('they are not merged');
}

describe('two contacts that are merged', () => {
  it('are one person, whichever of them is asked for, and apart again everything is as it was', async () => {
    const [rina = '', wa = ''] = await several('Rina', 'Rina WA');
    const before = await documents();

    await merge(wa, rina);
    expect(await personOf(rina)).toEqual(rawIds([rina, wa]));
    expect(await personOf(wa)).toEqual(rawIds([rina, wa]));

    await part(rina, wa);
    expect(await documents()).toEqual(before);
    expect(await personOf(rina)).toEqual([rina]);
  });

  it('stay one person where they are merged again, and only one merge is kept', async () => {
    const [one = '', other = ''] = await several('Budi', 'Budi kantor');

    await merge(one, other);
    await merge(other, one);

    await part(one, other);
    expect(await personOf(one)).toEqual([one]);
  });
});

describe('a chain of three', () => {
  it('is one person, and parted in any order each is who they were', async () => {
    const [a = '', b = '', c = ''] = await several('Ani', 'Ani rumah', 'Ani toko');
    const before = await documents();
    await merge(c, b);
    await merge(c, a);
    expect(await personOf(b)).toEqual(rawIds([a, b, c]));

    // First the first of the two merges, which the second was made on top of.
    await part(b, c);
    const persons = await Promise.all([personOf(a), personOf(b), personOf(c)]);
    // One of them is alone now, the other two are still one.
    expect(persons.map((one) => one.length).sort()).toEqual([1, 2, 2]);

    const [pair = []] = persons.filter((one) => one.length === 2);
    await part(pair[0] ?? '', pair[1] ?? '');
    expect(await documents()).toEqual(before);
  });
});

describe('merges at the same time, by two servers', () => {
  it('make no circle: two who merge each other make one person', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [one = '', other = ''] = await several('Tono', 'Toni');

      await Promise.all([merge(one, other, 0), merge(other, one, 1), merge(one, other, 1)]);

      expect(await personOf(one)).toEqual(rawIds([one, other]));
    }
  });

  it('make one person of three who are merged all around', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [a = '', b = '', c = ''] = await several('Wati', 'Wati 2', 'Wati 3');

      await Promise.all([merge(a, b, 0), merge(b, c, 1), merge(c, a, 0)]);

      expect(await personOf(b)).toEqual(rawIds([a, b, c]));
    }
  });

  it('never bring two customers together, though each alone might be merged', async () => {
    for (let round = 0; round < 5; round += 1) {
      const between = await aContact('Siapa');
      const [first, second] = [await aContact('Dewi', 'cu-1'), await aContact('Dewa', 'cu-2')];

      await Promise.allSettled([merge(first, between, 0), merge(second, between, 1)]);

      const customers = (await storeOf(0).person(VENDOR, between)).flatMap(({ customerId }) => customerId ?? []);
      expect(customers.length).toBeLessThanOrEqual(1);
    }
  });
});

describe('what cannot be one person', () => {
  it('is refused where they are proven to be different customers, also by others they are merged with', async () => {
    const [dewi, dewa] = [await aContact('Dewi', 'cu-1'), await aContact('Dewa', 'cu-2')];
    const friend = await aContact('Teman');
    await merge(friend, dewi);

    await expect(merge(dewi, dewa)).rejects.toMatchObject({ code: 'contacts_differ' });
    await expect(merge(friend, dewa)).rejects.toMatchObject({ code: 'contacts_differ' });
    expect(await personOf(dewa)).toEqual([dewa]);
  });

  it('is refused where it is not there, or too many', async () => {
    const ids = await several(...Array.from({ length: PERSON_MAX + 1 }, (_, n) => `Massa ${n}`));
    const [first = '', ...rest] = ids;
    const last = rest.pop() ?? '';
    for (const one of rest) await merge(first, one);

    await expect(merge(first, last)).rejects.toMatchObject({ code: 'person_too_large' });
    await expect(merge(first, 'ct_nowhere')).rejects.toMatchObject({ code: 'contact_not_found' });
  });
});

describe('what staff correct', () => {
  it('is kept once where two correct the same at a time, and found by the new name', async () => {
    const contactId = await aContact('Salah Ketik');
    const before = await storeOf(0).record(VENDOR, contactId);
    if (!before) throw new Error('not made');

    const both = await Promise.all([
      storeOf(0).change(before, { name: 'Melati Benar' }),
      storeOf(1).change(before, { name: 'Mawar' }),
    ]);

    expect(both.filter(Boolean)).toHaveLength(1);
    const kept = both.find(Boolean);
    expect(kept?.rev).toBe(2);
    const [word = ''] = kept?.name.toLowerCase().split(' ') ?? [];
    const found = await storeOf(1).find(VENDOR, { lead: [word], others: [] }, null, 5);
    expect(found.map((one) => one.contactId)).toEqual([contactId]);
  });
});
