import { describe, expect, it } from '@jest/globals';
import type { EventContent } from '../../../contract/messages.ts';
import { runsFrom } from '../../../core/conversations/service.ts';
import { type ConversationState, fold, isQueued } from '../../../core/conversations/state.ts';
import { noticesEndAt } from '../../../core/conversations/view.ts';
import type { StoredMessage } from '../../../core/messages/message.ts';
import { ANI, aConversation } from './a-conversation.ts';

type Call = Extract<EventContent, { event: 'called' }>;
const minute = (n: number) => new Date(Date.UTC(2026, 10, 24, 8, n));
const aHotline = (): ConversationState => ({ ...aConversation(), channel: 'hotline' });
const CALLER = { kind: 'shopper' as const, ...ANI };
const TELEPHONE = { kind: 'system' as const, id: 'telephone', name: '' };

function next(state: ConversationState, more: Pick<StoredMessage, 'author' | 'kind' | 'content' | 'at' | 'audience'>) {
  const seq = state.stateSeq + 1;
  const { vendorId, conversationId } = state;
  return fold(state, { messageId: `m${seq}`, vendorId, conversationId, seq, ...more });
}
function called(state: ConversationState, stage: Call['stage'], at: Date, direction: Call['direction'] = 'in') {
  const content: Call = { event: 'called', callId: 'c', stage, direction, byName: null };
  const author = stage === 'missed' && direction === 'in' ? CALLER : TELEPHONE;
  return next(state, { author, kind: 'event', content, at, audience: 'staff' });
}
const SARI = { kind: 'agent' as const, id: 'a-1', name: 'Sari' };
const happened = (state: ConversationState, content: EventContent, at: Date) =>
  next(state, { author: SARI, kind: 'event', content, at, audience: 'all' });
const taken = (state: ConversationState, at: Date) =>
  happened(state, { event: 'taken', agentId: 'a-1', name: 'Sari' }, at);
const resolved = (state: ConversationState, at: Date) => happened(state, { event: 'resolved', byName: 'Sari' }, at);

describe('a missed call', () => {
  it('waits in the queue for somebody to call back, from when they called', () => {
    const missed = called(called(aHotline(), 'ringing', minute(1)), 'missed', minute(2));

    expect(missed).toMatchObject({ status: 'waiting', waitingSince: minute(2), shopperTotal: 1, lastShopperSeq: 2 });
    expect(isQueued(missed)).toBe(true);
    expect(missed.lastMessage).toMatchObject({ kind: 'event', code: 'call_in_missed' });
    expect(missed.service.waitsFrom).toEqual({ seq: 2, at: minute(2) });
  });

  it('opens what was resolved as a talk of its own, with nothing more to announce', () => {
    const again = called(resolved(called(aHotline(), 'missed', minute(1)), minute(2)), 'missed', minute(3));

    expect(again).toMatchObject({ status: 'waiting', assignee: null, episode: 2, announcedEpisode: 2 });
  });

  it('leaves it with the agent who has it, and wakes what slept', () => {
    const held = taken(called(aHotline(), 'missed', minute(1)), minute(2));
    expect(called(held, 'missed', minute(3))).toMatchObject({ status: 'assigned', waitingSince: minute(1) });

    const slept = happened(held, { event: 'snoozed', until: minute(59).toISOString(), byName: 'Sari' }, minute(3));
    expect(called(slept, 'missed', minute(4))).toMatchObject({ status: 'assigned', snoozedUntil: null });
  });

  it('that is told of after they were spoken with later is read, and waits for nobody', () => {
    const late = called(called(aHotline(), 'answered', minute(5)), 'missed', minute(3));

    expect(late).toMatchObject({ status: 'resolved', waitingSince: null, shopperTotal: 1 });
  });
});

describe('a call back', () => {
  it('is under way once somebody takes it: no promise runs against them meanwhile', () => {
    const missed = called(aHotline(), 'missed', minute(1));
    expect(runsFrom(missed.service, 'first_reply')?.seq).toBe(1);

    const held = taken(missed, minute(2));
    for (const clock of ['first_reply', 'next_reply'] as const) expect(runsFrom(held.service, clock)).toBeNull();
    const noted = next(held, {
      author: SARI,
      kind: 'note',
      content: { text: 'sibuk' },
      at: minute(3),
      audience: 'staff',
    });
    expect(runsFrom(noted.service, 'next_reply')).toBeNull();

    const again = called(noted, 'missed', minute(9));
    expect(runsFrom(again.service, 'next_reply')).toEqual({ seq: 4, at: minute(9) });
  });

  it('is under way once the telephone says so, whoever has the conversation', () => {
    const missed = called(aHotline(), 'missed', minute(1));

    expect(runsFrom(called(missed, 'ringing', minute(2), 'out').service, 'first_reply')).toBeNull();
  });

  it('is promised anew where whoever had it gives it back', () => {
    const held = taken(called(aHotline(), 'missed', minute(1)), minute(2));
    const back = happened(
      held,
      { event: 'requeued', agentId: 'a-1', name: 'Sari', reason: 'agent_offline' },
      minute(5),
    );

    expect(runsFrom(back.service, 'next_reply')).toEqual({ seq: 3, at: minute(5) });
  });
});

describe('an answered call', () => {
  it.each([
    ['theirs', 'in'],
    ['ours', 'out'],
  ] as const)('(%s) closes what waited for it', (_, direction) => {
    const held = taken(called(aHotline(), 'missed', minute(1)), minute(2));

    expect(called(held, 'answered', minute(3), direction)).toMatchObject({
      ...{ status: 'resolved', assignee: null, waitingSince: null },
      service: { handedOver: null, waitsFrom: null },
    });
  });

  it('that was before the missed one, but is told of after it, closes nothing', () => {
    expect(called(called(aHotline(), 'missed', minute(5)), 'answered', minute(3))).toMatchObject({ status: 'waiting' });
  });
});

describe('a call back that nobody took', () => {
  it('leaves it waiting', () => {
    const missed = called(aHotline(), 'missed', minute(1));
    const tried = called(missed, 'missed', minute(2), 'out');

    expect(tried).toMatchObject({ status: 'waiting', waitingSince: minute(1), shopperTotal: 1 });
  });
});

describe('what somebody left on the telephone', () => {
  it('is unread, and opens nothing by itself', () => {
    const content = { attachmentId: 'at_1', name: 'pesan-suara.wav', type: 'audio/wav' };
    const closed = resolved(called(aHotline(), 'missed', minute(1)), minute(2));
    const left = next(closed, { author: CALLER, kind: 'voice', content, at: minute(3), audience: 'all' });

    expect(left).toMatchObject({ status: 'resolved', shopperTotal: 2, waitingSince: null, episode: 1 });
  });
});

describe('whoever calls', () => {
  it('can be told nothing unasked', () => {
    expect(noticesEndAt(aHotline())).toEqual(new Date(0));
  });
});
