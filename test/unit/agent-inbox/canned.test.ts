import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { mayShareFor, whomOf } from '../../../agent-inbox/canned/for-whom.ts';
import { emojiFor, parseEmoji } from '../../../agent-inbox/composer/emoji.ts';
import { EMOJI } from '../../../agent-inbox/composer/emoji-list.ts';
import { fill, firstUnfilled, unfilled } from '../../../agent-inbox/composer/fill.ts';
import { typedAt, withReplaced } from '../../../agent-inbox/composer/typed-word.ts';
import { type CannedReplyView, createCannedReply } from '../../../contract/canned.ts';
import { CANNED_VARIABLES } from '../../../contract/codes.ts';
import { cannedTexts } from '../../../contract/texts/canned.ts';
import { mayChange, mayUse } from '../../../core/canned/canned.ts';

const typed = (text: string) => typedAt(text, text.length)?.words ?? null;

describe('what is typed after a slash', () => {
  it('asks for a canned reply at the beginning of a word', () => {
    expect(typed('/')).toBe('');
    expect(typed('Halo kak /sal')).toBe('sal');
    expect(typed('Baris satu\n/jam-buka')).toBe('jam-buka');
  });

  it('is only words in the middle of one, in an address or behind a space', () => {
    expect(typed('1/2')).toBeNull();
    expect(typed('https://tokosinar.example')).toBeNull();
    expect(typed('/salam kak')).toBeNull();
    expect(typed('halo')).toBeNull();
  });

  it('is looked for where the caret stands, and is all that is replaced', () => {
    const text = 'Halo /sal, sampai jumpa';
    const word = typedAt(text, 9);

    expect(word?.words).toBe('sal');
    expect(withReplaced(text, word ?? { sign: '/', words: '', from: 0, to: 0 }, 'Salam kak')).toEqual({
      text: 'Halo Salam kak, sampai jumpa',
      caret: 14,
    });
  });
});

describe('what is typed after a colon', () => {
  const all = parseEmoji(EMOJI);

  it('asks for an emoji once two letters follow, so that a smile of signs stays one', () => {
    expect(typedAt('Siap :ter', 9)).toEqual({ sign: ':', words: 'ter', from: 5, to: 9 });
    for (const text of ['Siap :D', 'jam 10:30', 'Kak: ya', 'https://a', ':', ':)'])
      expect([text, typedAt(text, text.length)]).toEqual([text, null]);
  });

  it('is found by its name in either language, whole names first', () => {
    const signs = (words: string) => emojiFor(all, words).map(({ sign }) => sign);

    expect(signs('terima')).toEqual(['🙏']);
    expect(signs('thanks')).toEqual(['🙏']);
    expect(signs('kue')[0]).toBe('🍰');
    expect(signs('terima_kasih')).toEqual(['🙏']);
    expect(signs('xyz')).toEqual([]);
  });

  it('is one of a hundred and fifty and more, each once and named in both languages', () => {
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(new Set(all.map(({ sign }) => sign)).size).toBe(all.length);
    for (const { sign, id, en } of all) expect([sign !== '', id !== '', en !== '']).toEqual([true, true, true]);
    expect(Buffer.byteLength(EMOJI)).toBeLessThan(8_000);
  });
});

describe('a variable', () => {
  const values = { 'customer.name': 'Budi $& Co', 'branch.name': 'Kemang' };

  it('is filled from the conversation, whatever spaces stand in it, to the letter', () => {
    expect(fill('Halo {{customer.name}} di {{ branch.name }}', values)).toBe('Halo Budi $& Co di Kemang');
  });

  it('without a value stays as it stands, and is told', () => {
    const text = fill('{{order.no}}, {{customer.name}}, {{customer.phone}}, {{order.no}}', values);

    expect(text).toBe('{{order.no}}, Budi $& Co, {{customer.phone}}, {{order.no}}');
    expect(unfilled(text)).toEqual(['order.no', 'customer.phone']);
    expect(firstUnfilled(text)).toEqual({ from: 0, to: 12 });
    expect(firstUnfilled('Halo kak')).toBeNull();
  });

  it('nobody knows is what somebody wrote', () => {
    expect(fill('{{ini}} {{customer.age}} {x}', values)).toBe('{{ini}} {{customer.age}} {x}');
    expect(unfilled('{{ini}} {{customer.age}}')).toEqual([]);
  });

  it('is known to the contract by the same names', () => {
    const asked = (name: string) =>
      createCannedReply.safeParse({ shortcut: 'a', title: 'a', text: { id: `x {{ ${name} }}`, en: '' } }).success;

    for (const name of CANNED_VARIABLES) expect([name, asked(name)]).toEqual([name, true]);
    expect(asked('customer.age')).toBe(false);
  });
});

describe('whose a canned reply is', () => {
  const own = { owner: 'a-1', branchIds: [], groupIds: [] };
  const shared = (branchIds: string[] = [], groupIds: string[] = []) => ({ owner: null, branchIds, groupIds });
  const agent = { agentId: 'a-1', role: 'agent', scope: 'limited', branchIds: ['b-1'], groupIds: ['g-1'] } as const;
  const as = (more: object) => ({ ...agent, branchIds: ['b-1'], groupIds: ['g-1'], ...more });

  it('is its owner’s alone, supervisors or not', () => {
    expect(mayUse(as({}), own)).toBe(true);
    expect(mayUse(as({ agentId: 'a-2', role: 'owner', scope: 'all' }), own)).toBe(false);
    expect(mayChange(as({ agentId: 'a-2', role: 'owner', scope: 'all' }), own)).toBe(false);
  });

  it('is offered by branch or by group where it is for some', () => {
    expect(mayUse(as({}), shared())).toBe(true);
    expect(mayUse(as({}), shared(['b-1', 'b-2']))).toBe(true);
    expect(mayUse(as({}), shared([], ['g-1']))).toBe(true);
    expect(mayUse(as({}), shared(['b-2'], ['g-2']))).toBe(false);
  });

  it('is changed by supervisors, a limited one’s only where all of it is theirs', () => {
    expect(mayChange(as({}), shared(['b-1']))).toBe(false);
    expect(mayChange(as({ role: 'supervisor' }), shared(['b-1'], ['g-1']))).toBe(true);
    expect(mayChange(as({ role: 'supervisor' }), shared(['b-1', 'b-2']))).toBe(false);
    expect(mayChange(as({ role: 'supervisor' }), shared())).toBe(false);
    expect(mayChange(as({ role: 'supervisor', scope: 'all' }), shared())).toBe(true);
  });

  it('is offered to be shared where the server allows it', () => {
    const branches = [{ branchId: 'b-1' }, { branchId: 'b-2' }];

    expect(mayShareFor(as({}), branches)).toEqual([]);
    expect(mayShareFor(as({ role: 'supervisor' }), branches)).toEqual(['branch b-1']);
    expect(mayShareFor(as({ role: 'admin', scope: 'all' }), branches)).toEqual(['all', 'branch b-1', 'branch b-2']);
    const view = (more: object) =>
      ({ isShared: true, branchIds: [], groupIds: [], ...more }) as unknown as CannedReplyView;
    expect(whomOf(view({ isShared: false }))).toBe('me');
    expect(whomOf(view({}))).toBe('all');
    expect(whomOf(view({ branchIds: ['b-1'] }))).toBe('branch b-1');
    expect(whomOf(view({ branchIds: ['b-1'], groupIds: ['g-1'] }))).toBe('same');
  });
});

describe('the canned replies of the demo', () => {
  it('each fit the contract, and no shortcut stands twice', async () => {
    const demo = JSON.parse(await readFile('demo/data/canned.json', 'utf8')) as Array<{ id: string; shortcut: string }>;

    for (const { id: _, ...reply } of demo) createCannedReply.parse(reply);
    expect(new Set(demo.map(({ shortcut }) => shortcut)).size).toBe(demo.length);
  });
});

describe('the words of canned replies', () => {
  it('are in both languages, with the same values in them', () => {
    const valuesIn = (text = '') => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

    expect(Object.keys(cannedTexts.en).sort()).toEqual(Object.keys(cannedTexts.id).sort());
    for (const [key, text] of Object.entries(cannedTexts.id))
      expect(valuesIn(cannedTexts.en[key])).toEqual(valuesIn(text));
  });
});
