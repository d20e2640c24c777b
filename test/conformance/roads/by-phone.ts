import type { Person } from './road.ts';
import type { Stage } from './stage.ts';

let people = 0;
/** Somebody with a number nobody else has. */
export const aNumber = (): Person => {
  people += 1;
  return { key: `+62813${String(10_000_000 + people)}` };
};

/** The one conversation of whoever is known by a number. @throws where there is none yet, or are several */
export async function talkByPhone({ world: { core, vendor } }: Stage, { key: value }: Person): Promise<string> {
  const identity = await core.contacts.findIdentity(vendor.vendorId, { kind: 'phone', value });
  const found = identity ? await core.conversations.ofIdentity(vendor.vendorId, identity.identityId) : [];
  const [record, ...others] = found;
  if (!record || others.length > 0) throw new Error(`${found.length} conversations of ${value}`);
  return record.state.conversationId;
}

/** The hostile fields of one webhook each: what a field of this name may hold that it should not. */
export const HOSTILE: ReadonlyArray<[string, unknown]> = [
  ['a number', 7],
  ['nothing', null],
  ['a list', ['x']],
  ['an operator', { $gt: '' }],
  ['a prototype', JSON.parse('{"__proto__":{"isAdmin":true}}')],
  ['a mark-up', '<img src=x onerror=alert(1)>'],
  ['a lone surrogate and a NUL', '\ud800\u0000'],
  ['a book', 'x'.repeat(20_000)],
];
