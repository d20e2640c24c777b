import { describe, expect, it } from '@jest/globals';
import type { WebMessage } from '../../../../channels/whatsapp-web/client.ts';
import { decode } from '../../../../channels/whatsapp-web/decode.ts';
import { aWebMessage, LID, PHONE } from '../../../support/web-client.ts';

const message = (own: Partial<WebMessage>) => decode({ event: 'message', account: 'dev-1', told: aWebMessage(own) });
const bodyOf = (own: Partial<WebMessage>) => message(own).map((fact) => ('body' in fact ? fact.body : null))[0];

describe('who writes by WhatsApp Web', () => {
  it('is known by their lid, and by their phone where WhatsApp shows it', () => {
    expect(message({})).toMatchObject([{ from: { lid: LID, phone: PHONE, name: 'Rina' } }]);
  });

  it('has no phone where it is hidden: the digits of a lid are none', () => {
    const [fact] = message({ from: { lid: null, phone: null, name: 'Rina' } });

    expect(fact).toMatchObject({ from: { lid: LID } });
    expect(fact && 'from' in fact ? fact.from.phone : 'a phone').toBeUndefined();
  });

  it('is nobody of ours in a group, a broadcast, a status or a channel, nor where we speak ourselves', () => {
    for (const chat of ['1203@g.us', 'status@broadcast', '99@broadcast', '12@newsletter'])
      expect(message({ chat })).toEqual([]);
    expect(message({ isOurs: true })).toEqual([]);
  });
});

describe('what comes in by WhatsApp Web', () => {
  it.each<[string, Partial<WebMessage>, object]>([
    ['words', { body: ' ada stok? ' }, { kind: 'text', content: { text: 'ada stok?' } }],
    [
      'a place',
      { type: 'location', body: '', place: { lat: -6.2, lon: 106.8, name: 'Blok M' } },
      { kind: 'location', content: { lat: -6.2, lon: 106.8, name: 'Blok M' } },
    ],
    [
      'a place that cannot be read',
      { type: 'location', body: '', place: { lat: Number.NaN, lon: 106.8 } },
      { kind: 'unsupported', content: { of: 'location' } },
    ],
    [
      'a voice note',
      { type: 'ptt', body: '', mimeType: 'audio/ogg; codecs=opus' },
      { kind: 'media', as: 'voice', name: 'suara.ogg', mediaId: 'false_20813411001@lid_3EB0A1' },
    ],
    [
      'a photo with words',
      { type: 'image', body: 'yang ini', mimeType: 'image/jpeg' },
      { kind: 'media', as: 'image', name: 'foto.jpeg', caption: 'yang ini' },
    ],
    [
      'a document, whose name leads nowhere',
      { type: 'document', body: '', mimeType: 'application/pdf', fileName: '../nota.pdf' },
      { kind: 'media', as: 'file', name: '.._nota.pdf' },
    ],
    [
      'people out of an address book',
      { type: 'vcard', vCards: ['BEGIN:VCARD\nFN:Budi\\, Tebet\nitem1.TEL;waid=628121:+62 812-1\nEND:VCARD'] },
      { kind: 'contact', content: { people: [{ name: 'Budi, Tebet', phones: ['+62 812-1'] }] } },
    ],
    [
      'a kind nobody has heard of',
      { type: 'hologram', body: 'lihat' },
      { kind: 'unsupported', content: { of: 'hologram', caption: 'lihat' } },
    ],
  ])('is %s', (_what, own, body) => {
    expect(bodyOf(own)).toMatchObject(body);
  });

  it('is nothing where it is news of the chat itself', () => {
    for (const type of ['e2e_notification', 'call_log', 'revoked', 'ciphertext', 'gp2'])
      expect(message({ type })).toEqual([]);
  });

  it('names what it answers', () => {
    expect(message({ quoted: 'true_20813411001@lid_1' })).toMatchObject([
      { replyToExternalId: 'true_20813411001@lid_1' },
    ]);
  });
});

describe('what changes an earlier message', () => {
  const { chat, isOurs, from, at } = aWebMessage();
  const head = { chat, isOurs, from, at, target: 'false_x_1' };

  it('is an edit, told apart by its time: the same again is the same', () => {
    const edited = (text: string, when: number) =>
      decode({ event: 'message_edit', account: 'dev-1', told: { ...head, at: when, body: text } });

    expect(edited('dua', 5)).toMatchObject([{ target: 'false_x_1', change: { event: 'edited', text: 'dua' } }]);
    expect(edited('dua', 5)).toEqual(edited('dua', 5));
    expect(edited('dua', 5)[0]).not.toMatchObject({ externalId: 'false_x_1.edited.6' });
  });

  it('is a deletion, and a reaction that may be taken away', () => {
    expect(decode({ event: 'message_revoke', account: 'dev-1', told: head })).toMatchObject([
      { change: { event: 'revoked' }, isOurs: false },
    ]);
    const reacted = (emoji: string) =>
      decode({ event: 'message_reaction', account: 'dev-1', told: { ...head, id: 'r-1', emoji } });
    expect(reacted('👍')).toMatchObject([{ change: { event: 'reacted', emoji: '👍' } }]);
    expect(reacted('')).toMatchObject([{ change: { event: 'reacted', emoji: null } }]);
    expect(reacted('not an emoji')).toEqual([]);
  });
});

describe('how far a message of ours got', () => {
  it.each([
    [-1, 'failed'],
    [1, 'sent'],
    [2, 'delivered'],
    [3, 'read'],
    [4, 'played'],
  ])('is told by the ack %s: %s', (ack, status) => {
    expect(decode({ event: 'message_ack', account: 'dev-1', told: { id: 'true_x_1', ack, at: 1 } })).toMatchObject([
      { fact: 'receipt', externalId: 'true_x_1', status },
    ]);
  });

  it('is nothing yet while it is pending', () => {
    expect(decode({ event: 'message_ack', account: 'dev-1', told: { id: 'true_x_1', ack: 0, at: 1 } })).toEqual([]);
  });
});
