import { describe, expect, it } from '@jest/globals';
import type { Author, EventContent } from '../../../contract/messages.ts';
import { type ConversationState, fold, isQueued } from '../../../core/conversations/state.ts';
import type { StoredMessage } from '../../../core/messages/message.ts';
import { ANI, aConversation } from './a-conversation.ts';

const AT = new Date('2026-11-24T08:30:00Z');
const said = (state: ConversationState, author: Author): ConversationState =>
  fold(state, {
    messageId: `m${state.stateSeq + 1}`,
    vendorId: state.vendorId,
    conversationId: state.conversationId,
    seq: state.stateSeq + 1,
    at: AT,
    author,
    kind: 'text',
    content: { text: 'halo' },
    audience: 'all',
  });
/** Handed over to people, and the shopper has asked. */
const waiting = () => said({ ...aConversation(), status: 'waiting' }, { kind: 'shopper', ...ANI });

describe('a shopper who waits for a person', () => {
  it('waits no longer once one has answered', () => {
    expect(said(waiting(), { kind: 'agent', id: 'a-1', name: 'Sari' }).waitingSince).toBeNull();
  });

  it('waits still when the system says something by itself', () => {
    expect(said(waiting(), { kind: 'system', id: 'system', name: '' }).waitingSince).toEqual(AT);
  });
});

const SARI: Author = { kind: 'agent', id: 'a-1', name: 'Sari' };
const happened = (state: ConversationState, content: EventContent): ConversationState =>
  fold(state, {
    messageId: `m${state.stateSeq + 1}`,
    vendorId: state.vendorId,
    conversationId: state.conversationId,
    seq: state.stateSeq + 1,
    at: AT,
    author: SARI,
    kind: 'event',
    content,
    audience: 'all',
  });
const taken = (state: ConversationState) => happened(state, { event: 'taken', agentId: 'a-1', name: 'Sari' });
const requeued = (state: ConversationState) =>
  happened(state, { event: 'requeued', agentId: 'a-1', name: 'Sari', reason: 'agent_gone' });
const shopper: Author = { kind: 'shopper', ...ANI };

describe('a conversation put back into the queue', () => {
  it('is nobody’s, and its shopper waits on', () => {
    const back = requeued(taken(waiting()));

    expect(back).toMatchObject({ status: 'waiting', assignee: null, assignedAt: null, waitingSince: AT });
    expect(isQueued(back)).toBe(true);
  });

  it('in which nobody waits is in the queue once its shopper speaks', () => {
    const answered = requeued(said(taken(waiting()), SARI));

    expect([isQueued(answered), isQueued(said(answered, shopper))]).toEqual([false, true]);
  });
});

describe('a handover', () => {
  const handedOver = (reason: 'asked' | 'complaint' | 'order_late') =>
    happened(aConversation(), { event: 'handover', reason, peopleFrom: null, need: { skills: ['family:phone'] } });

  it('comes before others for a complaint or a late order', () => {
    expect([handedOver('asked'), handedOver('complaint'), handedOver('order_late')].map((one) => one.priority)).toEqual(
      [0, 1, 1],
    );
  });

  it('is for the group it names, and stays with the one it had where it names none', () => {
    const toGroup = happened(aConversation(), { event: 'handover', reason: 'asked', peopleFrom: null, groupId: 'g-1' });
    const again = happened(happened(toGroup, { event: 'released', byName: 'Sari' }), {
      ...{ event: 'handover', reason: 'asked', peopleFrom: null },
    });

    expect([handedOver('asked').groupId, toGroup.groupId, again.groupId]).toEqual([null, 'g-1', 'g-1']);
  });

  it('says what whoever answers should know about, until it is resolved', () => {
    const resolved = happened(handedOver('complaint'), { event: 'resolved', byName: 'Sari' });

    expect(handedOver('asked').skills).toEqual(['family:phone']);
    expect(resolved).toMatchObject({ skills: [], priority: 0 });
  });
});

describe('the last agent', () => {
  it('is who spoke, not who only had it', () => {
    const had = taken(waiting());

    expect(had.lastAgent).toBeNull();
    expect(said(had, SARI).lastAgent).toEqual({ agentId: 'a-1', name: 'Sari', at: AT });
  });

  it('is nobody once it was moved elsewhere', () => {
    const to = { branchId: 'b-2', groupId: null, name: 'Tebet', area: 'Jakarta', byName: 'Sari' };

    expect(happened(said(taken(waiting()), SARI), { event: 'transferred', ...to }).lastAgent).toBeNull();
  });
});

describe('words that were changed since', () => {
  const first = { kind: 'note' as const, content: { text: 'rahasia' } };
  const note = (state: ConversationState, now: Partial<StoredMessage>): ConversationState =>
    fold(state, {
      messageId: 'm-n',
      vendorId: state.vendorId,
      conversationId: state.conversationId,
      seq: state.stateSeq + 1,
      at: AT,
      author: SARI,
      audience: 'staff',
      ...first,
      ...now,
    });

  it('are folded as they were first said: a note that was taken back is no reply', () => {
    const before = waiting();
    const deleted = { kind: 'deleted' as const, content: { of: 'note' as const }, earlier: [{ ...first, at: AT }] };

    expect(note(before, deleted)).toEqual(note(before, {}));
    expect(note(before, deleted)).toMatchObject({ waitingSince: AT, service: { hasReplied: false } });
  });
});
