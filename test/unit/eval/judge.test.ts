import { describe, expect, it } from '@jest/globals';
import { UNCHANGED } from '../../../eval/changes.ts';
import { faultsOfEnd, faultsOfTurn } from '../../../eval/judge.ts';
import type { Reply } from '../../../eval/talk.ts';

const reply = (but: Partial<Reply> = {}): Reply => ({
  text: 'Di Tebet sisa 12, Rp\u00a03.200.',
  bodies: [{ kind: 'text', content: { text: 'Di Tebet sisa 12, Rp\u00a03.200.' } }],
  choices: [],
  handover: null,
  branchId: 'TS-TBT',
  tookMs: 1,
  ...but,
});

describe('a turn', () => {
  it('is right where everything wanted is there', () => {
    expect(
      faultsOfTurn({ says: ['Rp 3.200', /sisa 12/], never: [/13/], card: null, branch: 'TS-TBT' }, reply()),
    ).toEqual([]);
  });

  it.each([
    ['words are missing', { says: ['sisa 13'] }, 'wanted “sisa 13”'],
    ['words are there that may not be', { never: [/sisa/] }, 'did not want /sisa/'],
    ['there is no card', { card: 'stock' as const }, 'wanted card "stock", got null'],
    ['the branch is another', { branch: 'TS-BSD' }, 'wanted branch "TS-BSD", got "TS-TBT"'],
    ['nobody was handed over to', { handover: 'asked' as const }, 'wanted handover "asked", got null'],
    ['something was said to who talks to a person', { silent: true }, 'wanted silence'],
  ])('is wrong where %s', (_, wanted, fault) => {
    expect(faultsOfTurn(wanted, reply())).toEqual([fault]);
  });

  it('is wrong where it hands over unasked, or says nothing', () => {
    expect(faultsOfTurn({}, reply({ handover: 'complaint' }))).toEqual(['wanted handover null, got "complaint"']);
    expect(faultsOfTurn({}, reply({ text: '', bodies: [] }))).toEqual(['nothing was said']);
  });
});

describe('the end of a talk', () => {
  it('is wrong wherever something has changed that was not to', () => {
    const holds = [{ branchId: 'TS-TBT', sku: 'GR-0001', quantity: 2, isReleased: false }];

    expect(faultsOfEnd({ holds }, { ...UNCHANGED, holds })).toEqual([]);
    expect(faultsOfEnd({}, { ...UNCHANGED, holds })).toHaveLength(1);
    expect(faultsOfEnd({}, { ...UNCHANGED, records: ['orders'] })).toEqual([
      'at the end wanted records [], got ["orders"]',
    ]);
  });
});
