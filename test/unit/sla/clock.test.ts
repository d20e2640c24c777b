import { describe, expect, it } from '@jest/globals';
import type { Author, EventContent, MessageBody } from '../../../contract/messages.ts';
import { WEEKDAYS } from '../../../core/branches/branch.ts';
import type { Timetable } from '../../../core/branches/hours.ts';
import { type ConversationState, fold } from '../../../core/conversations/state.ts';
import { clockOf, clocksOf, dueOf, toSlaRecord } from '../../../core/sla/clock.ts';
import { aPolicy } from '../../support/sla.ts';
import { ANI, aConversation } from '../core/a-conversation.ts';

const ALWAYS: Timetable = {
  timezone: 'Asia/Jakarta',
  hours: Object.fromEntries(WEEKDAYS.map((day) => [day, [['00:00', '24:00']]])) as Timetable['hours'],
  closures: [],
  temporarilyClosed: false,
};
const POLICY = aPolicy({ firstReplyMin: 4, nextReplyMin: 8, resolveMin: 60 });
/** So many minutes into the talk. */
const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 3, minute));

const SHOPPER: Author = { kind: 'shopper', ...ANI };
const SARI: Author = { kind: 'agent', id: 'a-1', name: 'Sari' };
const ASSISTANT: Author = { kind: 'assistant', id: 'assistant', name: '' };
const SYSTEM: Author = { kind: 'system', id: 'system', name: '' };

type Step = [minute: number, author: Author, body: MessageBody];
const words = (minute: number, author: Author): Step => [minute, author, { kind: 'text', content: { text: 'halo' } }];
const note = (minute: number): Step => [minute, SARI, { kind: 'note', content: { text: 'untuk kita' } }];
const happens = (minute: number, content: EventContent, author: Author = SARI): Step => [
  minute,
  author,
  { kind: 'event', content },
];
const asked = words(0, SHOPPER);
const handover = happens(1, { event: 'handover', reason: 'asked', peopleFrom: null }, ASSISTANT);
const taken = (minute: number) => happens(minute, { event: 'taken', agentId: 'a-1', name: 'Sari' });
const snoozed = (minute: number) => happens(minute, { event: 'snoozed', until: at(50).toISOString(), byName: 'Sari' });

const folded = (...steps: Step[]): ConversationState =>
  steps.reduce<ConversationState>((state, [minute, author, body]) => {
    const seq = state.stateSeq + 1;
    const { vendorId, conversationId } = state;
    const envelope = { messageId: `m${seq}`, vendorId, conversationId, seq, at: at(minute), audience: 'all' as const };
    return fold(state, { ...envelope, author, ...body });
  }, aConversation());
const running = (...steps: Step[]) => clocksOf(folded(...steps), POLICY, ALWAYS).map(({ clock }) => clock);
const shown = (...steps: Step[]) => clockOf(folded(...steps), POLICY, ALWAYS);

describe('the clocks of an episode', () => {
  it('do not run while the assistant has it', () => {
    expect(shown(asked, words(0, ASSISTANT))).toBeNull();
  });

  it('run from the handover: the first answer of a person, and the resolving', () => {
    expect(shown(asked, handover)).toEqual({
      clock: 'first_reply',
      since: at(1),
      sinceSeq: 2,
      warnAt: at(4),
      dueAt: at(5),
    });
    expect(running(asked, handover, taken(2))).toEqual(['first_reply', 'resolve']);
  });

  it('are not stopped by a note, the assistant or the system', () => {
    expect(shown(asked, handover, note(2), words(2, ASSISTANT), words(3, SYSTEM))).toMatchObject({
      clock: 'first_reply',
      dueAt: at(5),
    });
  });

  it('wait for no answer once a person has said something, until the shopper speaks again', () => {
    const answered = [asked, handover, taken(2), words(3, SARI)];

    expect(running(...answered)).toEqual(['resolve']);
    expect(shown(...answered, words(10, SHOPPER), words(12, SHOPPER))).toMatchObject({
      clock: 'next_reply',
      sinceSeq: 5,
      dueAt: at(18),
    });
    expect(running(...answered, words(10, SHOPPER), words(11, SARI))).toEqual(['resolve']);
  });

  it('wait for no answer in a snooze, and anew from its end', () => {
    const asleep = [asked, handover, taken(2), snoozed(3)];

    expect(running(...asleep)).toEqual(['resolve']);
    expect(shown(...asleep, happens(50, { event: 'woken' }, SYSTEM))).toMatchObject({
      clock: 'first_reply',
      since: at(50),
      dueAt: at(54),
    });
    expect(shown(...asleep, words(20, SHOPPER))).toMatchObject({ clock: 'first_reply', dueAt: at(24) });
  });

  it('go on where the conversation goes back to the queue', () => {
    const requeued = happens(4, { event: 'requeued', agentId: 'a-1', name: 'Sari', reason: 'agent_gone' });
    expect(shown(asked, handover, taken(2), requeued)).toMatchObject({ clock: 'first_reply', dueAt: at(5) });
  });

  it('end with the resolving and with the assistant having it again, and begin anew with the next episode', () => {
    const resolved = happens(6, { event: 'resolved', byName: 'Sari' });
    const released = happens(6, { event: 'released', byName: 'Sari' });
    const over = [asked, handover, taken(2), words(3, SARI)];

    expect(shown(...over, resolved)).toBeNull();
    expect(shown(...over, released)).toBeNull();
    const again = happens(31, { event: 'handover', reason: 'asked', peopleFrom: null }, ASSISTANT);
    expect(shown(...over, resolved, words(30, SHOPPER), again)).toMatchObject({
      clock: 'first_reply',
      dueAt: at(35),
    });
  });
});

describe('what falls due of a clock', () => {
  const told = (minute: number, event: 'sla_warned' | 'sla_breached', clock: 'first_reply' | 'resolve', sinceSeq = 2) =>
    happens(minute, { event, clock, sinceSeq, dueAt: at(5).toISOString() }, SYSTEM);
  const due = (minute: number, ...steps: Step[]) => {
    const state = folded(...steps);
    return dueOf(state, clocksOf(state, POLICY, ALWAYS), at(minute)).map(({ what, clock }) => `${clock.clock} ${what}`);
  };
  const nextAt = (...steps: Step[]) => {
    const state = folded(...steps);
    return toSlaRecord(state, clocksOf(state, POLICY, ALWAYS))?.nextAt;
  };

  it('is the warning, then the lateness, each once', () => {
    expect([due(3, asked, handover), due(4, asked, handover)]).toEqual([[], ['first_reply sla_warned']]);
    const warned = [asked, handover, told(4, 'sla_warned', 'first_reply')];
    expect([due(4, ...warned), due(5, ...warned)]).toEqual([[], ['first_reply sla_breached']]);
    expect(due(9, ...warned, told(5, 'sla_breached', 'first_reply'))).toEqual([]);
  });

  it('is no warning any more once it is late', () => {
    expect(due(6, asked, handover)).toEqual(['first_reply sla_breached']);
  });

  it('is of every clock that runs', () => {
    expect(due(70, asked, handover)).toEqual(['first_reply sla_breached', 'resolve sla_breached']);
  });

  it('is looked for at the next of these moments, of whichever clock', () => {
    const late = [asked, handover, told(4, 'sla_warned', 'first_reply'), told(5, 'sla_breached', 'first_reply')];

    expect(nextAt(asked, handover)).toEqual(at(4));
    expect(nextAt(...late)).toEqual(at(46)); // three quarters of an hour after the handover
    expect(nextAt(...late, told(46, 'sla_warned', 'resolve'), told(61, 'sla_breached', 'resolve'))).toBeNull();
  });

  it('was told of one run only: the next one is told of again', () => {
    const wasLate = [asked, handover, taken(2), told(5, 'sla_breached', 'first_reply'), words(6, SARI)];
    expect(due(60, ...wasLate, words(10, SHOPPER))).toContain('next_reply sla_breached');
  });
});
