import { describe, expect, it } from '@jest/globals';
import type { Author, EventContent, MessageBody } from '../../../contract/messages.ts';
import { type ConversationState, fold } from '../../../core/conversations/state.ts';
import { csatSaidBy } from '../../../core/csat/csat-state.ts';
import { dueCsat } from '../../../core/csat/rate.ts';
import { ANI, aConversation } from '../core/a-conversation.ts';

const SHOPPER: Author = { kind: 'shopper', ...ANI };
const SARI: Author = { kind: 'agent', id: 'a-1', name: 'Sari' };
const SHOP: Author = { kind: 'system', id: 'shop', name: '' };
const START = Date.parse('2026-11-24T08:30:00Z');
const hours = (n: number) => new Date(START + n * 3_600_000);

const told = (state: ConversationState, author: Author, body: MessageBody, at = hours(0)): ConversationState =>
  fold(state, {
    messageId: `m${state.stateSeq + 1}`,
    vendorId: state.vendorId,
    conversationId: state.conversationId,
    seq: state.stateSeq + 1,
    at,
    author,
    kind: body.kind,
    content: body.content,
    audience: 'all',
  });
const says = (state: ConversationState, text: string, at = hours(0)) =>
  told(state, SHOPPER, { kind: 'text', content: { text } }, at);
const event = (state: ConversationState, author: Author, content: EventContent, at = hours(0)) =>
  told(state, author, { kind: 'event', content }, at);
const resolved = (state: ConversationState, at = hours(0)) =>
  event(
    event(state, SARI, { event: 'taken', agentId: 'a-1', name: 'Sari' }, at),
    SARI,
    { event: 'resolved', byName: 'Sari' },
    at,
  );
const OF = { agent: { agentId: 'a-1', name: 'Sari' }, branch: null };
const asked = (state: ConversationState, at = hours(0)) =>
  event(state, SHOP, { event: 'csat_asked', episode: state.episode, ...OF }, at);
const choice = (id: string): MessageBody => ({ kind: 'choice', content: { id, title: 'x' } });
const text = (words: string): MessageBody => ({ kind: 'text', content: { text: words } });

describe('a talk that was resolved', () => {
  it('is asked about a moment later, of whoever had it', () => {
    const state = resolved(says(aConversation(), 'halo'));

    expect(state.csat?.due).toMatchObject({ episode: 1, ...OF });
    expect(dueCsat(state, hours(0))).toBeNull();
    expect(dueCsat(state, hours(1))).toMatchObject({ episode: 1 });
  });

  it('is not asked about where the shopper has said nothing, or opened it again', () => {
    expect(resolved(aConversation()).csat?.due ?? null).toBeNull();
    expect(says(resolved(says(aConversation(), 'halo')), 'satu lagi').csat?.due).toBeNull();
  });

  it('is not asked about again within a day, and is after it', () => {
    const once = asked(resolved(says(aConversation(), 'halo')));

    expect(resolved(says(once, 'satu lagi', hours(2)), hours(3)).csat?.due).toBeNull();
    expect(resolved(says(once, 'besoknya', hours(25)), hours(26)).csat?.due).toMatchObject({ episode: 2 });
  });
});

describe('the words after the question', () => {
  const open = () => asked(resolved(says(aConversation(), 'halo')));

  it.each([
    ['5', 5],
    [' 4. ', 4],
    ['3/5', 3],
    ['bintang 2', 2],
    ['5 stars', 5],
    ['⭐⭐⭐', 3],
  ])('"%s" give a score', (words, score) => {
    expect(csatSaidBy(open(), text(words), ANI.id)).toBe(score);
  });

  it.each(['6', '0', '5 dus Indomie', '50', 'mantap', '⭐⭐⭐⭐⭐⭐'])('"%s" do not', (words) => {
    expect(csatSaidBy(open(), text(words), ANI.id)).toBeNull();
  });

  it('give none by a digit once something else was said, or without a question', () => {
    expect(csatSaidBy(says(open(), 'ada beras?'), text('5'), ANI.id)).toBeNull();
    expect(csatSaidBy(resolved(says(aConversation(), 'halo')), text('5'), ANI.id)).toBeNull();
  });

  it('give one by a quick reply of that very question, and a late one opens nothing', () => {
    expect(csatSaidBy(open(), choice('csat-1-4'), ANI.id)).toBe(4);
    expect(csatSaidBy(open(), choice('csat-9-4'), ANI.id)).toBe('late');
    expect(told(open(), SHOPPER, choice('csat-9-4')).status).toBe('resolved');
  });

  it('are the owner’s alone', () => {
    expect(csatSaidBy(open(), text('5'), 'v_somebody')).toBeNull();
  });

  it('leave the talk over, and nobody waits', () => {
    const rated = says(open(), '5');

    expect(rated).toMatchObject({ status: 'resolved', episode: 1, waitingSince: null });
    expect(rated.csat?.answer).toEqual({ score: 5, saidSeq: rated.stateSeq });
    expect(says(rated, '4')).toMatchObject({ status: 'assistant', episode: 2 });
  });
});
