import { describe, expect, it } from '@jest/globals';
import type { ShopperConversationView } from '../../../contract/conversations.ts';
import { stepsOf } from '../../../web-widget/cards/order-steps.ts';
import { reachedBy, tickOf } from '../../../web-widget/ticks.ts';
import { unreadOf } from '../../../web-widget/unread.ts';
import { ASSISTANT, aMessage, DEWI, ME, minutes } from './support.ts';

const conversation = (readSeq: number, staffReadSeq = 0): ShopperConversationView => ({
  conversationId: 'cv',
  kind: 'direct',
  status: 'assistant',
  rev: 1,
  memberId: ME.id,
  assignee: null,
  branch: null,
  members: [{ memberId: ME.id, name: '', role: 'owner', isOutside: false, joinedSeq: 0, deliveredSeq: 0, readSeq }],
  staffReadSeq,
  staffDeliveredSeq: staffReadSeq,
  lastSeq: 9,
});

describe('the ticks of my messages', () => {
  it('follow how far the agents’ clients and eyes got', () => {
    const reached = reachedBy(conversation(0, 2), 4, []);

    expect([1, 2, 3, 4, 5].map((seq) => tickOf(seq, reached))).toEqual([
      'read',
      'read',
      'delivered',
      'delivered',
      'sent',
    ]);
  });

  it('count what the assistant answered as read', () => {
    const reached = reachedBy(conversation(0), 0, [aMessage(3, ASSISTANT, { answers: 2 })]);

    expect([2, 3].map((seq) => tickOf(seq, reached))).toEqual(['read', 'sent']);
  });
});

describe('what is unread', () => {
  const messages = [aMessage(1, ME), aMessage(2, ASSISTANT), aMessage(3, DEWI), aMessage(4, DEWI)];
  const unread = (readSeq: number, readHere: number) =>
    unreadOf(messages, conversation(readSeq), readHere).map(({ seq }) => seq);

  it('is what others said after the furthest mark', () => {
    expect(unread(0, 0)).toEqual([2, 3, 4]);
    expect(unread(3, 0)).toEqual([4]);
    expect(unread(2, 4)).toEqual([]);
  });

  it('is nothing before my own last words, and never an event', () => {
    const later = [
      ...messages,
      aMessage(5, ME),
      aMessage(6, DEWI, { body: { kind: 'event', content: { event: 'resolved', byName: 'Dewi' } }, at: minutes(6) }),
    ];

    expect(unreadOf(later, conversation(0), 0)).toEqual([]);
  });
});

describe('the road of an order', () => {
  it('is another one for who fetches it', () => {
    expect(stepsOf('ready_for_pickup', 'pickup')).toEqual({
      steps: ['paid', 'picking', 'ready_for_pickup', 'picked_up'],
      at: 2,
    });
    expect(stepsOf('out_for_delivery', 'courier_30min')?.at).toBe(2);
  });

  it('has not begun before payment, and is left by a cancelled order', () => {
    expect(stepsOf('pending_payment', 'parcel')?.at).toBe(-1);
    expect(stepsOf('cancelled', 'parcel')).toBeNull();
  });
});
