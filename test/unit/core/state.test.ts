import { describe, expect, it } from '@jest/globals';
import type { Author } from '../../../contract/messages.ts';
import { type ConversationState, fold } from '../../../core/conversations/state.ts';
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
