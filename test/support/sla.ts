import type { SlaPolicy } from '../../contract/sla.ts';

/** Promises nothing, for everybody, unless said otherwise. */
export const aPolicy = (but: Partial<SlaPolicy> = {}): SlaPolicy => ({
  policyId: 'all',
  groupId: null,
  priorities: null,
  firstReplyMin: null,
  nextReplyMin: null,
  resolveMin: null,
  warnAtPct: 75,
  onWarn: [],
  onBreach: [],
  ...but,
});
