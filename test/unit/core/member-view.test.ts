import { describe, expect, it } from '@jest/globals';
import type { Member } from '../../../core/conversations/state.ts';
import type { StoredMessage } from '../../../core/messages/message.ts';
import { toMessageView } from '../../../core/messages/view.ts';

const given: StoredMessage = {
  messageId: 'm4',
  vendorId: 'v-test',
  conversationId: 'cv_1',
  seq: 4,
  at: new Date(0),
  author: { kind: 'system', id: 'router', name: '' },
  kind: 'event',
  audience: 'all',
  content: {
    event: 'assigned',
    agentId: 'a-1',
    name: 'Sari',
    byName: null,
    because: {
      pool: 'branch',
      waitedS: 3,
      skills: [],
      locale: 'id',
      open: 1,
      capacity: 5,
      relaxed: [],
      others: [{ name: 'Budi', why: 'full' }],
      looked: 2,
    },
  },
};
const member: Member = { memberId: 'v_ani', name: 'Ani', role: 'owner', joinedSeq: 0, sees: 'all', isOutside: false };

describe('why an agent was chosen', () => {
  it('is kept from shoppers, who learn who it is', () => {
    expect(toMessageView(given, { kind: 'member', member })).toMatchObject({
      content: { event: 'assigned', agentId: 'a-1', name: 'Sari', byName: null },
    });
    expect(JSON.stringify(toMessageView(given, { kind: 'member', member }))).not.toMatch(/because|Budi|capacity/);
  });

  it('is kept from them already where it was handed over', () => {
    const handed: StoredMessage = {
      ...given,
      content: {
        event: 'handover',
        reason: 'asked',
        peopleFrom: null,
        need: { skills: ['family:phone'] },
        groupId: 'g-1',
      },
    };

    const { content } = toMessageView(handed, { kind: 'member', member }) as { content: object };

    expect(content).toEqual({ event: 'handover', reason: 'asked', peopleFrom: null });
  });

  it('is read by staff', () => {
    expect(JSON.stringify(toMessageView(given, { kind: 'staff' }))).toMatch(/because.*Budi/);
  });
});
