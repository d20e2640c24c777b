import { describe, expect, it } from '@jest/globals';
import { changesBetween } from '../../../core/audit/audit.ts';

describe('what differs between two states of something', () => {
  it('is named field by field, words as they are and everything else as JSON', () => {
    const before = { name: 'HP', skills: ['complaint'], isCentral: false, rev: 1 };
    const after = { name: 'Ponsel', skills: ['complaint', 'family:phone'], isCentral: false, rev: 2 };

    expect(changesBetween(before, after, ['rev'])).toEqual([
      { field: 'name', from: 'HP', to: 'Ponsel' },
      { field: 'skills', from: '["complaint"]', to: '["complaint","family:phone"]' },
    ]);
  });

  it('is told against nothing where it is new or gone, and says nothing of what is empty', () => {
    expect(changesBetween(null, { name: 'Ponsel', skills: [], hours: null })).toEqual([
      { field: 'name', from: null, to: 'Ponsel' },
    ]);
    expect(changesBetween({ name: 'Ponsel' }, null)).toEqual([{ field: 'name', from: 'Ponsel', to: null }]);
  });

  it('is cut where it is long, and still told where only its end differs', () => {
    const long = 'a'.repeat(5_000);
    const [change] = changesBetween({ note: `${long}b` }, { note: `${long}c` });

    expect(change?.to).toHaveLength(4_001);
  });
});
