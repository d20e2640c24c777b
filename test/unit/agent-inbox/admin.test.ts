import { describe, expect, it } from '@jest/globals';
import { mayManage } from '../../../agent-inbox/admin/people/may-manage.ts';
import { minutesWords, promiseWords } from '../../../agent-inbox/admin/service/policy-words.ts';
import { textsIn } from '../../../agent-inbox/texts/texts-in.ts';
import { AGENT_ROLES } from '../../../contract/codes.ts';
import { adminTexts } from '../../../contract/texts/admin.ts';
import { deliveryTexts } from '../../../contract/texts/delivery.ts';
import { hoursTexts } from '../../../contract/texts/hours.ts';
import { serviceTexts } from '../../../contract/texts/service.ts';
import { isAdmin, isAtMost } from '../../../core/agents/agent.ts';

describe('who the settings let change whom', () => {
  it('is what the server lets', () => {
    const asked = AGENT_ROLES.flatMap((mine) => AGENT_ROLES.map((theirs) => [mine, theirs] as const));
    const page = asked.filter(([mine, theirs]) => mayManage({ role: mine }, theirs));
    const server = asked.filter(([mine, theirs]) => isAdmin({ role: mine }) && isAtMost(theirs, { role: mine }));

    expect(page).toEqual(server);
    expect(page).toContainEqual(['admin', 'supervisor']);
    expect(page).not.toContainEqual(['admin', 'owner']);
  });
});

describe('a promise', () => {
  const none = { policyId: 'p', groupId: null, priorities: null, warnAtPct: 75, onWarn: [], onBreach: [] };

  it('is said in hours and minutes, in either language', () => {
    const { t } = textsIn('en');
    expect([1, 45, 60, 90, 480].map((minutes) => minutesWords(minutes, t))).toEqual([
      '1 minute',
      '45 minutes',
      '1 hour',
      '1 hour 30 minutes',
      '8 hours',
    ]);
    expect(minutesWords(125, textsIn('id').t)).toBe('2 jam 5 menit');
  });

  it('that promises nothing says so', () => {
    const policy = { ...none, firstReplyMin: null, nextReplyMin: null, resolveMin: null };
    expect(promiseWords(policy, textsIn('id').t)).toBe('tidak dijanjikan');
  });
});

describe('the words of the settings', () => {
  it.each([
    ['admin', adminTexts],
    ['hours', hoursTexts],
    ['service', serviceTexts],
    ['delivery', deliveryTexts],
  ])('%s have the same values in both languages', (_, texts) => {
    const valuesIn = (text = '') => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    for (const [key, text] of Object.entries(texts.id))
      expect([key, valuesIn(texts.en[key])]).toEqual([key, valuesIn(text)]);
  });
});
