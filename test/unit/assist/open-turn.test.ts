import { describe, expect, it } from '@jest/globals';
import type { MessageBody } from '../../../contract/messages.ts';
import { openTurn, toldAtHandover } from '../../../core/assist/open-turn.ts';
import { summaryOf } from '../../../core/assist/summary.ts';
import type { StoredMessage } from '../../../core/messages/message.ts';

type Who = StoredMessage['author']['kind'];
const text = (words: string): MessageBody => ({ kind: 'text', content: { text: words } });
const handover: MessageBody = {
  kind: 'event',
  content: { event: 'handover', reason: 'asked', peopleFrom: null },
};
const resolved: MessageBody = { kind: 'event', content: { event: 'resolved', byName: 'Ani' } };

/** A log as it was said. */
const log = (...said: Array<[Who, MessageBody, clientId?: string]>): StoredMessage[] =>
  said.map(([kind, body, clientId], i) => ({
    ...{ messageId: `m-${i}`, vendorId: 'v', conversationId: 'c', seq: i + 1, audience: 'all' as const },
    author: { kind, id: kind, name: kind === 'agent' ? 'Ani' : '' },
    kind: body.kind,
    content: body.content,
    at: new Date(i * 1_000),
    ...(clientId ? { clientId } : {}),
  }));
const seqs = (messages: StoredMessage[]) => openTurn(messages).map(({ seq }) => seq);

describe('words nobody has answered', () => {
  it('are the shopper’s since somebody answered last', () => {
    expect(
      seqs(log(['shopper', text('halo')], ['agent', text('ya?')], ['shopper', text('a')], ['shopper', text('b')])),
    ).toEqual([3, 4]);
    expect(seqs(log(['shopper', text('halo')], ['agent', text('ya?')]))).toEqual([]);
    expect(seqs(log(['shopper', text('halo')], ['assistant', text('Halo!'), 'assist-1-0']))).toEqual([]);
  });

  it('are those the assistant handed over, with what came after', () => {
    const messages = log(
      ['shopper', text('mau retur')],
      ['assistant', text('Sebentar ya'), 'assist-1-0'],
      ['assistant', handover, 'assist-1-handover'],
      ['shopper', text('halo?')],
    );

    expect(seqs(messages)).toEqual([1, 4]);
    expect(toldAtHandover(messages)).toEqual(['Sebentar ya']);
  });

  it('are not answered by notes, notices or events', () => {
    const note: MessageBody = { kind: 'note', content: { text: 'cek dulu' } };

    expect(seqs(log(['shopper', text('a')], ['agent', note], ['system', text('Pesanan siap')]))).toEqual([1]);
  });
});

describe('the summary of a talk', () => {
  const state = { branch: null, status: 'waiting' as const, dialogue: { v: 1, locale: 'id', orderNo: 'TS241365' } };

  it('is of this talk alone, with the words of either side', () => {
    const messages = log(
      ['shopper', text('yang dulu')],
      ['agent', resolved],
      ['shopper', text('mau retur TS241365')],
      ['assistant', text('Sebentar ya'), 'assist-3-0'],
      ['assistant', handover, 'assist-3-handover'],
      ['shopper', text('halo?')],
    );

    expect(summaryOf(state, messages, null)).toMatchObject({
      orderNo: 'TS241365',
      handover: 'asked',
      shopperMessages: 2,
      first: { text: 'mau retur TS241365' },
      last: { text: 'halo?' },
      answer: { text: 'Sebentar ya', by: 'assistant' },
    });
  });

  it('says no more than is known, and cuts what is long', () => {
    const summary = summaryOf({ ...state, dialogue: null }, log(['shopper', text('a'.repeat(900))]), null);

    expect(summary).toMatchObject({
      product: null,
      place: null,
      orderNo: null,
      pending: null,
      last: null,
      answer: null,
    });
    expect(summary.first?.text).toHaveLength(280);
  });
});
