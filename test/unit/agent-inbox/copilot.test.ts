import { describe, expect, it } from '@jest/globals';
import { handedOver, lastWordsOf } from '../../../agent-inbox/copilot/handed-over.ts';
import { summaryFacts } from '../../../agent-inbox/copilot/summary-facts.ts';
import { orderText } from '../../../agent-inbox/panel/order-text.ts';
import type { OrderCard } from '../../../contract/cards.ts';
import type { ConversationSummary } from '../../../contract/copilot.ts';
import type { ShownMessage } from '../../../contract/messages.ts';
import { aNote, anEvent, assistant, aText, iso, NOON, siti } from './a-conversation.ts';
import { textsOf } from './texts-of.ts';

const handover = (seq: number): ShownMessage => {
  const { kind: _, content: __, ...envelope } = anEvent(seq, { author: assistant });
  return { ...envelope, kind: 'event', content: { event: 'handover', reason: 'asked', peopleFrom: null } };
};
const waiting = { status: 'waiting' } as const;

describe('a handover an agent has still to answer', () => {
  it('is there until one of them speaks to the shopper', () => {
    const asked = [aText(1), aText(2, { author: assistant }), handover(3)];

    expect(handedOver(asked, waiting)).toBe(3);
    expect(handedOver([...asked, anEvent(4), aNote(5), aText(6)], { status: 'assigned' })).toBe(3);
    expect(handedOver([...asked, aText(4, { author: siti })], waiting)).toBeNull();
  });

  it('is none where the assistant still has it, or has it again', () => {
    expect(handedOver([aText(1), handover(2)], { status: 'assistant' })).toBeNull();
    expect(handedOver([aText(1)], waiting)).toBeNull();
  });
});

describe('the words to translate', () => {
  it('are the shopper’s last', () => {
    expect(lastWordsOf([aText(1), aText(2), aText(3, { author: siti })])).toBe('words 2');
    expect(lastWordsOf([aText(1, { author: siti })])).toBeNull();
  });
});

describe('the facts of a summary', () => {
  const nothing: ConversationSummary = {
    ...{ product: null, place: null, branch: null, orderNo: null, pending: null, handover: null },
    ...{ shopperMessages: 0, first: null, last: null, answer: null },
  };

  it('are those that are known, in the reader’s language', () => {
    const product = { name: 'Beras', nameEn: 'Rice' };
    const summary = { ...nothing, product, pending: 'digits', handover: 'complaint' } as const;

    expect(summaryFacts('en', textsOf('en'), summary)).toEqual([
      ['Product', 'Rice'],
      ['Assistant asked', 'the last four digits of the phone'],
      ['Handed over for', 'complaint'],
    ]);
    expect(summaryFacts('id', textsOf('id'), nothing)).toEqual([]);
  });
});

describe('an order as words for its shopper', () => {
  const card: OrderCard = {
    ...{ card: 'order', orderNo: 'TS241365', status: 'ready_for_pickup', fulfilment: 'pickup', total: 42_000 },
    branch: { branchId: 'TS-TBT', name: 'Toko Sinar Tebet', area: 'Tebet', timezone: 'Asia/Jakarta' },
    items: [{ name: 'Beras 5 kg', nameEn: 'Rice 5 kg', quantity: 2 }],
    ...{ currency: 'IDR', placedAt: iso(NOON), promisedAt: iso(NOON), isLate: true, courierName: null },
    ...{ pickupCode: '7391', timeline: [], updatedAt: iso(NOON) },
  };

  it('says how it stands in their language, and never the code it is fetched by', () => {
    const text = orderText('en', textsOf('en'), card, NOON);

    expect(text.split('\n')[0]).toBe('Order TS241365 · Rp 42,000');
    expect(text).toContain('• 2× Rice 5 kg');
    expect(text).toContain('Tebet');
    expect(text).not.toContain('7391');
    expect(orderText('id', textsOf('id'), card, NOON)).toContain('• 2× Beras 5 kg');
  });
});
