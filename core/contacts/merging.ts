import { DomainError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { ContactStore } from './contact.store.ts';
import type { ContactRecord, Merge } from './contact.ts';

/** More records than that are none of one person; and so far a person is read. */
export const PERSON_MAX = 20;
/** Each try lost means somebody merged one of the two meanwhile. */
const TRIES = 5;

type Store = Pick<ContactStore, 'person' | 'setMerge' | 'endMerge'>;

/**
 * Says that two contacts are one person. Nothing moves: of the two persons' eldest contacts the younger points to the
 * elder, by one write. Since a pointer always leads to somebody elder there is never a circle, whoever merges at the
 * same time; and since each merge is one pointer, ending it leaves everything as if it had never been. One person
 * already: nothing is done.
 * @throws DomainError `contact_not_found`, `contacts_differ`, `person_too_large` (count), `contact_changed`
 */
export async function mergeContacts(
  contacts: Store,
  { vendorId, ids, by }: { vendorId: string; ids: [string, string]; by: Merge['by'] },
): Promise<void> {
  for (let n = 0; n < TRIES; n += 1) {
    const [one, other] = await Promise.all([contacts.person(vendorId, ids[0]), contacts.person(vendorId, ids[1])]);
    const [root, otherRoot] = [one[0], other[0]];
    if (!root || !otherRoot) throw new DomainError('contact_not_found');
    if (root.contactId === otherRoot.contactId) return;
    mustFit([...one, ...other]);

    const [elder, younger] = isElder(root, otherRoot) ? [root, otherRoot] : [otherRoot, root];
    const merge: Merge = { mergeId: newId('mg'), into: elder.contactId, by, at: new Date() };
    if (!(await contacts.setMerge(vendorId, younger.contactId, merge))) continue;
    try {
      // Others may have merged something with either meanwhile: whoever comes to see both takes theirs back.
      mustFit(await contacts.person(vendorId, younger.contactId));
    } catch (error) {
      await contacts.endMerge(vendorId, younger.contactId, merge, by);
      throw error;
    }
    return;
  }
  throw new DomainError('contact_changed');
}

/** Of those who have proven to be customers, all are the same one. */
export const areOneCustomer = (all: readonly ContactRecord[]): boolean =>
  new Set(all.flatMap(({ customerId }) => customerId ?? [])).size <= 1;

function mustFit(all: readonly ContactRecord[]): void {
  if (!areOneCustomer(all)) throw new DomainError('contacts_differ');
  if (all.length > PERSON_MAX) throw new DomainError('person_too_large', { count: PERSON_MAX });
}

/** By when they were first seen; those seen at once, by their ids: it never changes. */
function isElder(one: ContactRecord, other: ContactRecord): boolean {
  const apart = one.createdAt.getTime() - other.createdAt.getTime();
  return apart < 0 || (apart === 0 && one.contactId < other.contactId);
}
