import { describe, expect, it } from '@jest/globals';
import { newsAfter } from '../../../agent-inbox/thread/news.ts';
import { needsWords, tickOf } from '../../../agent-inbox/thread/ticks.ts';
import type { MemberView } from '../../../contract/conversations.ts';
import { aNote, anEvent, aText, iso, NOON, siti } from './a-conversation.ts';

const member = (deliveredSeq: number, readSeq: number): MemberView => ({
  memberId: 'm',
  name: 'Rina',
  role: 'owner',
  isOutside: false,
  joinedSeq: 1,
  deliveredSeq,
  readSeq,
});
const at = iso(NOON);

describe('how far a message got', () => {
  it('is told by the shopper’s watermarks on the web', () => {
    const ours = aText(5, { author: siti });

    expect(tickOf(ours, [member(4, 4)])).toEqual({ status: 'sent' });
    expect(tickOf(ours, [member(5, 4)])).toEqual({ status: 'delivered' });
    expect(tickOf(ours, [member(5, 5)])).toEqual({ status: 'read' });
  });

  it('is told by the deliveries where a copy left the building', () => {
    const failed = aText(5, { author: siti, deliveries: [{ to: 'm', status: 'failed', error: '131047', at }] });

    expect(tickOf(failed, [member(9, 9)])).toEqual({ status: 'failed', error: '131047' });
  });

  it('is what the one who has least got', () => {
    const deliveries = [
      { to: 'a', status: 'read', at },
      { to: 'b', status: 'sent', at },
    ] as const;

    expect(tickOf(aText(5, { author: siti, deliveries: [...deliveries] }), [])).toEqual({ status: 'sent' });
    expect(tickOf(aText(5, { author: siti }), [member(5, 5), member(5, 2)])).toEqual({ status: 'delivered' });
  });

  it('is nothing for the shopper’s own words, and for notes', () => {
    expect(tickOf(aText(1), [])).toBeNull();
    expect(tickOf(aNote(1), [])).toBeNull();
  });

  it('is said in words where nobody else will notice', () => {
    expect((['failed', 'unknown', 'sent'] as const).map((status) => needsWords({ status }))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('news below what is looked at', () => {
  it('is what others said; not one’s own words, nor what merely happened', () => {
    const messages = [
      aText(1),
      aText(2),
      aText(3, { author: siti }),
      anEvent(4),
      aNote(5, { author: { ...siti, id: 'budi' } }),
    ];

    expect(newsAfter(messages, 1, 'siti')).toBe(2);
  });
});
