import { describe, expect, it } from '@jest/globals';
import { CONVERSATION_STATUSES } from '../../../contract/codes.ts';
import { nextStatus } from '../../../core/conversations/state.ts';

const SARI = { agentId: 'a-1', name: 'Sari' };
const row = (happening: Parameters<typeof nextStatus>[1], assignee: typeof SARI | null = null) =>
  CONVERSATION_STATUSES.map((status) => nextStatus({ status, assignee }, happening) ?? '-').join(' ');

describe('where a conversation may go', () => {
  it.each([
    // assistant, waiting, assigned, snoozed, resolved
    ['handover', 'waiting - - - -'],
    ['taken', 'assigned assigned assigned assigned -'],
    ['assigned', 'assigned assigned assigned assigned -'],
    ['released', '- assistant assistant assistant -'],
    ['transferred', 'waiting waiting waiting waiting -'],
    ['requeued', '- - waiting waiting -'],
    ['prioritised', 'assistant waiting assigned snoozed -'],
    ['sla_warned', 'assistant waiting assigned snoozed -'],
    ['sla_breached', 'assistant waiting assigned snoozed -'],
    ['snoozed', '- snoozed snoozed - -'],
    ['woken', '- - - waiting -'],
    ['resolved', 'resolved resolved resolved resolved -'],
    ['reopened', 'assistant - - - waiting'],
    ['branch_chosen', 'assistant waiting assigned snoozed resolved'],
    ['member_joined', 'assistant waiting assigned snoozed resolved'],
    ['member_left', 'assistant waiting assigned snoozed resolved'],
    ['member_renamed', 'assistant waiting assigned snoozed resolved'],
    ['bridged', 'assistant waiting assigned snoozed resolved'],
    ['invite_refused', 'assistant waiting assigned snoozed resolved'],
    ['unplaced', 'assistant waiting assigned snoozed resolved'],
    ['csat_asked', '- - - - resolved'],
    ['csat_rated', 'assistant waiting assigned snoozed resolved'],
    ['erasure_asked', 'assistant waiting assigned snoozed resolved'],
    ['erased', 'assistant waiting assigned snoozed resolved'],
    ['spoke', 'assistant waiting assigned waiting assistant'],
  ] as const)('by %s is said once', (happening, expected) => {
    expect(row(happening)).toBe(expected);
  });

  it('from a snooze goes by whether anybody has it', () => {
    expect([row('woken', SARI), row('spoke', SARI)]).toEqual([
      '- - - assigned -',
      'assistant waiting assigned assigned assistant',
    ]);
  });
});
