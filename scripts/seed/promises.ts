import type { SlaPolicy } from '../../core/sla/policy.ts';

/** What Toko Sinar promises in business time. */
export const DEMO_PROMISES: SlaPolicy[] = [
  {
    ...{ policyId: 'demo-everybody', groupId: null, priorities: null },
    ...{ firstReplyMin: 5, nextReplyMin: 15, resolveMin: 8 * 60 },
    ...{ warnAtPct: 75, onWarn: ['notify_assignee'], onBreach: ['notify_supervisors'] },
  },
];
