import { describe, expect, it } from '@jest/globals';
import { decode } from '../../../../channels/hotline/decode.ts';
import { e164Of } from '../../../../channels/hotline/number.ts';
import { stepOf } from '../../../support/hotline.ts';

const AT = '2026-11-24T15:30:00+07:00';

describe('a telephone number', () => {
  it.each([
    ['+6281290000001', '+6281290000001'],
    ['0812-9000 0001', '+6281290000001'],
    ['6281290000001', '+6281290000001'],
    ['81290000001', '+6281290000001'],
    ['+81 3 1234 5678', '+81312345678'],
    ['0062 (812) 9000.0001', '+6281290000001'],
    ['+1 415 555 0100', '+14155550100'],
  ])('%s is %s', (given, e164) => {
    expect(e164Of(given)).toBe(e164);
  });

  it.each(['', 'anonymous', '112', '+0812', '+62812abc', '+628129000000123456'])('%s is none', (given) => {
    expect(e164Of(given)).toBeNull();
  });
});

describe('a webhook of a telephone system', () => {
  it('tells one step of a call, under the call and the step', () => {
    const body = stepOf('c-1', 'answered', { number: '081290000001', name: 'Rina', at: AT, answered_by: 'Dewi' });

    expect(decode(body, 'hl_1')).toEqual([
      {
        ...{ fact: 'call', account: 'hl_1', externalId: 'c-1:call.answered', at: new Date(AT) },
        ...{ callId: 'c-1', direction: 'in', byName: 'Dewi', got: 'answered' },
        person: { phone: '+6281290000001', name: 'Rina' },
      },
    ]);
  });

  it('tells of a recording, and who is heard in it', () => {
    const recording = { id: 'r-1', url: 'https://pbx.example/r-1.mp3', of: 'voicemail', type: 'audio/mpeg' };
    const [fact] = decode(stepOf('c-1', 'recording.ready', { recording }));

    expect(fact).toMatchObject({
      externalId: 'c-1:recording:r-1',
      got: {
        isVoicemail: true,
        recording: { kind: 'media', as: 'voice', mediaId: recording.url, name: 'pesan-suara.mp3', type: 'audio/mpeg' },
      },
    });
  });

  it.each([
    ['no address', { id: 'r-1' }],
    ['an address of a file', { id: 'r-1', url: 'file:///etc/passwd' }],
    ['a script for an address', { id: 'r-1', url: 'javascript:alert(1)' }],
    ['nothing at all', null],
  ])('says of a recording with %s that it came, and no more', (_, recording) => {
    expect(decode(stepOf('c-1', 'recording.ready', { recording }))).toMatchObject([
      { fact: 'call', externalId: 'c-1:recording.ready', got: { unknown: 'recording.ready' } },
    ]);
  });

  it('says of a step nobody has heard of that it came', () => {
    for (const event of ['call.transferred', 'call.constructor', 'call.__proto__'])
      expect(decode(stepOf('c-1', event))).toMatchObject([{ fact: 'call', got: { unknown: event } }]);
  });

  it('puts whoever shows no number together', () => {
    for (const number of [null, '', 'anonymous'])
      expect(decode(stepOf('c-1', 'missed', { number, name: 'X' }))).toMatchObject([{ person: { isHidden: true } }]);
  });

  it('knows calls by numbers too, cuts names, and lets be what is none', () => {
    const step = { ...stepOf('', 'missed', { name: 'x'.repeat(300), answered_by: { $gt: '' } }), call_id: 4711 };

    const [fact] = decode(step);

    expect(fact).toMatchObject({ callId: '4711', externalId: '4711:call.missed', person: { name: 'x'.repeat(200) } });
    expect(fact).not.toHaveProperty('byName');
  });

  it('gives nothing for a call whose name is too long, for another may begin alike', () => {
    expect(decode(stepOf('c'.repeat(121), 'missed'))).toEqual([]);
  });

  it('takes what is no time for now, and what is no direction for a call to us', () => {
    const before = Date.now();
    const [fact] = decode(stepOf('c-1', 'missed', { at: 'tomorrow', direction: 'sideways' }));

    expect(fact?.at.getTime()).toBeGreaterThanOrEqual(before);
    expect(fact).toMatchObject({ direction: 'in' });
  });

  it('gives nothing for what is no webhook', () => {
    for (const body of [null, 7, [], {}, { call_id: 'c' }, { call_id: '', event: 'call.missed', caller: {} }])
      expect(decode(body)).toEqual([]);
  });
});
