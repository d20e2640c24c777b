import { describe, expect, it } from '@jest/globals';
import { MOST_DRAFTS, readDrafts, withDraft, withInsertion } from '../../../agent-inbox/composer/drafts.ts';
import { replyRule, windowLeftMs } from '../../../agent-inbox/composer/reply-rule.ts';
import { aConversation, iso, NOON } from './a-conversation.ts';

describe('a draft', () => {
  it('is kept for each conversation apart, reply and note', () => {
    const one = withDraft({}, 'a', { reply: 'hello' }, 1);
    const both = withDraft(withDraft(one, 'a', { note: 'careful' }, 2), 'b', { reply: 'hi' }, 3);

    expect(both.a).toMatchObject({ reply: 'hello', note: 'careful', tab: 'reply', at: 2, isSaved: false });
    expect(both.b?.reply).toBe('hi');
  });

  it('is forgotten once it is empty', () => {
    const drafts = withDraft({}, 'a', { reply: 'hello' }, 1);

    expect(withDraft(drafts, 'a', { reply: '  ' }, 2)).toEqual({});
  });

  it('gives way, the oldest first, past the most that are kept', () => {
    let drafts = {};
    for (let at = 0; at <= MOST_DRAFTS; at += 1) drafts = withDraft(drafts, `c${at}`, { reply: 'x' }, at);

    expect(Object.keys(drafts)).toHaveLength(MOST_DRAFTS);
    expect(drafts).not.toHaveProperty('c0');
  });

  it('grows by what is inserted, on a line of its own', () => {
    expect(withInsertion('', 'stock')).toBe('stock');
    expect(withInsertion('Hello kak \n', 'stock')).toBe('Hello kak\nstock');
  });

  it.each([null, 'x', [], { a: null }, { a: { reply: 1 } }])('is not read from %j', (kept) => {
    expect(readDrafts(kept)).toEqual({});
  });
});

describe('whether an agent may answer', () => {
  const me = { agentId: 'me', name: 'Me' };
  const other = { agentId: 'budi', name: 'Budi' };

  it('is yes where it is theirs, and by taking it where it is nobody’s', () => {
    expect(replyRule(aConversation('a', { status: 'assigned', assignee: me }), 'me', NOON)).toEqual({ can: 'send' });
    expect(replyRule(aConversation('a'), 'me', NOON)).toEqual({ can: 'take_and_send' });
  });

  it('is no where a colleague has it, with the name', () => {
    const rule = replyRule(aConversation('a', { status: 'assigned', assignee: other }), 'me', NOON);

    expect(rule).toEqual({ can: 'no', why: 'theirs', name: 'Budi' });
  });

  it('is no once it is resolved, or WhatsApp’s window has closed', () => {
    const closed = aConversation('a', { windowEndsAt: iso(NOON) });

    expect(replyRule(aConversation('a', { status: 'resolved' }), 'me', NOON)).toEqual({ can: 'no', why: 'resolved' });
    expect(replyRule(closed, 'me', NOON)).toEqual({ can: 'no', why: 'window_closed' });
  });

  it('is counted down from four hours on', () => {
    const endsIn = (hours: number) => ({ windowEndsAt: iso(NOON + hours * 3_600_000) });

    expect(windowLeftMs(endsIn(5), NOON)).toBeNull();
    expect(windowLeftMs(endsIn(2), NOON)).toBe(7_200_000);
    expect(windowLeftMs(endsIn(-1), NOON)).toBeNull();
    expect(windowLeftMs({ windowEndsAt: null }, NOON)).toBeNull();
  });
});
