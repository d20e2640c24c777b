import { describe, expect, it } from '@jest/globals';
import { type Call, callWords } from '../../../agent-inbox/calls/call-words.ts';
import { canRelease } from '../../../agent-inbox/commands/can-release.ts';
import { replyRule } from '../../../agent-inbox/composer/reply-rule.ts';
import { lastWords } from '../../../agent-inbox/list/last-words.ts';
import { textsIn } from '../../../agent-inbox/texts/texts-in.ts';
import { timelineOf } from '../../../agent-inbox/thread/timeline.ts';
import { CALL_DIRECTIONS, CALL_STAGES } from '../../../contract/codes.ts';
import { aConversation, anEvent, aText, iso, NOON, shopper } from './a-conversation.ts';

const { t } = textsIn('en');
const aCall = (but: Partial<Call> = {}): Call => ({
  ...{ event: 'called', callId: 'c-1', stage: 'missed', direction: 'in', byName: null },
  ...but,
});

describe('a call in a thread', () => {
  it('is one card, as far as it got, whatever order that was told in', () => {
    const told = [aText(1), anEvent(2, {}, aCall()), anEvent(3, {}, aCall({ stage: 'ringing' }))];
    const items = timelineOf(told, null);

    expect(items.map(({ kind }) => kind)).toEqual(['day', 'group', 'call']);
    expect(items.at(-1)).toMatchObject({ call: { stage: 'missed' } });
  });

  it('is a card of its own for each call', () => {
    const told = [anEvent(1, {}, aCall()), anEvent(2, {}, aCall({ callId: 'c-2', stage: 'answered' }))];

    expect(timelineOf(told, null).map(({ kind }) => kind)).toEqual(['day', 'call', 'call']);
  });

  it('has words in both languages, however far it got', () => {
    for (const locale of ['id', 'en'] as const)
      for (const direction of CALL_DIRECTIONS)
        for (const stage of CALL_STAGES)
          for (const byName of [null, 'Dewi']) {
            const words = callWords(textsIn(locale).t, aCall({ direction, stage, byName }));
            expect(words).not.toContain('call.');
          }
    expect(callWords(t, aCall({ stage: 'answered', byName: 'Dewi' }))).toBe('Called, answered by Dewi');
  });

  it('is what its row says last', () => {
    const last = { seq: 2, at: iso(NOON), author: shopper, kind: 'event', preview: '', code: 'call_in_missed' };

    expect(lastWords(t, last)).toBe('Missed call');
  });
});

describe('whoever called', () => {
  it('cannot be answered in writing, whoever has the conversation', () => {
    const hotline = aConversation('a', { channel: 'hotline' });

    expect(replyRule(hotline, 'me', NOON)).toEqual({ can: 'no', why: 'calls_only' });
    expect(replyRule({ ...hotline, status: 'resolved' }, 'me', NOON)).toEqual({ can: 'no', why: 'calls_only' });
  });

  it('cannot be given to the assistant, which never calls', () => {
    for (const status of ['waiting', 'assigned', 'snoozed'] as const) {
      expect(canRelease({ channel: 'hotline', status })).toBe(false);
      expect(canRelease({ channel: 'whatsapp', status })).toBe(true);
    }
  });
});
