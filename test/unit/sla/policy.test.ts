import { describe, expect, it } from '@jest/globals';
import { NOTHING_PROMISED } from '../../../core/conversations/service.ts';
import { policyFor } from '../../../core/sla/policy.ts';
import { aPolicy } from '../../support/sla.ts';

const policies = [
  aPolicy({ policyId: 'all' }),
  aPolicy({ policyId: 'urgent', priorities: ['high', 'urgent'] }),
  aPolicy({ policyId: 'phones', groupId: 'g-phones' }),
  aPolicy({ policyId: 'urgent-phones', groupId: 'g-phones', priorities: ['urgent'] }),
  aPolicy({ policyId: 'urgent-phones-too', groupId: 'g-phones', priorities: ['urgent'] }),
];
const chosen = (groupId: string | null, priority: number, raisedFrom: number | null = null, from = policies) =>
  policyFor(from, { groupId, priority, service: { ...NOTHING_PROMISED, raisedFrom } })?.policyId ?? null;

describe('the promise a conversation goes by', () => {
  it('is the narrowest: its group and priority, its group, its priority, everybody', () => {
    expect(chosen('g-phones', 2)).toBe('urgent-phones');
    expect(chosen('g-phones', 1)).toBe('phones');
    expect(chosen('g-other', 1)).toBe('urgent');
    expect(chosen(null, 0)).toBe('all');
  });

  it('is none where none fits', () => {
    expect(chosen('g-other', 0, null, policies.slice(1))).toBeNull();
    expect(chosen(null, 0, null, [])).toBeNull();
  });

  it('stays what it was where a clock raised the priority', () => {
    expect(chosen(null, 1, 0)).toBe('all');
    expect(chosen('g-phones', 2, 0)).toBe('phones');
  });
});
