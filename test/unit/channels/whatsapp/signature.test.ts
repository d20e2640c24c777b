import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { isHandshake } from '../../../../channels/whatsapp/handshake.ts';
import { isSigned } from '../../../../channels/whatsapp/signature.ts';

const SECRET = 'app-secret';
const sign = (body: string | Uint8Array, secret = SECRET) =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
const bytes = (text: string) => Buffer.from(text, 'utf8');
/** As Meta writes it, and as something on the way may have rewritten it. */
const escaped = '{"text":"\\ud83d\\udc4b \\u00e5 https:\\/\\/x"}';
const written = '{"text":"👋 å https:\\/\\/x"}';

describe('the signature of a webhook', () => {
  it('holds over the very bytes, escaped or not', () => {
    expect(isSigned(bytes(escaped), sign(escaped), SECRET)).toBe(true);
    expect(isSigned(bytes(written), sign(written), SECRET)).toBe(true);
  });

  it('holds where characters were written out on the way', () => {
    expect(isSigned(bytes(written), sign(escaped), SECRET)).toBe(true);
  });

  it('fails for a body with one byte changed, one missing, or one more', () => {
    const signature = sign(escaped);

    expect(isSigned(bytes(escaped.replace('x', 'y')), signature, SECRET)).toBe(false);
    expect(isSigned(bytes(escaped.slice(0, -1)), signature, SECRET)).toBe(false);
    expect(isSigned(bytes(`${escaped} `), signature, SECRET)).toBe(false);
    expect(isSigned(bytes(written.replace('å', 'ä')), signature, SECRET)).toBe(false);
  });

  it('fails for another secret', () => {
    expect(isSigned(bytes(escaped), sign(escaped, 'other-secret'), SECRET)).toBe(false);
  });

  it('fails for bytes that are no UTF-8, whatever they would be read as', () => {
    const broken = Buffer.concat([bytes('{"text":"'), Buffer.from([0xff]), bytes('"}')]);

    expect(isSigned(broken, sign('{"text":"\\ufffd"}'), SECRET)).toBe(false);
  });

  it.each([
    undefined,
    '',
    'sha256=',
    'sha256=abc',
    `sha1=${'0'.repeat(64)}`,
    sign(escaped).slice(0, -1),
    `${sign(escaped)}0`,
    [sign(escaped)],
  ])('fails for the header %j', (header) => {
    expect(isSigned(bytes(escaped), header, SECRET)).toBe(false);
  });
});

describe('the question whether a webhook address is ours', () => {
  const query = { 'hub.mode': 'subscribe', 'hub.challenge': '1158201444', 'hub.verify_token': 'a-word-of-ours' };

  it('is answered with its challenge', () => {
    expect(isHandshake(query, 'a-word-of-ours')).toBe('1158201444');
  });

  it.each([
    { ...query, 'hub.verify_token': 'another' },
    { ...query, 'hub.mode': 'unsubscribe' },
    { ...query, 'hub.challenge': undefined },
    { ...query, 'hub.verify_token': ['a-word-of-ours', 'a-word-of-ours'] },
    {},
    null,
  ])('is refused for %j', (asked) => {
    expect(isHandshake(asked, 'a-word-of-ours')).toBeNull();
  });
});
