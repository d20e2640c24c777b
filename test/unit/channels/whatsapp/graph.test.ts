import { describe, expect, it } from '@jest/globals';
import { KNOWN_CODES } from '../../../../channels/whatsapp/errors.ts';
import { neverConnected, verdictOn } from '../../../../channels/whatsapp/graph.ts';
import { LOCALES } from '../../../../contract/codes.ts';
import { whatsappErrorTexts } from '../../../../contract/texts/whatsapp-errors.ts';

const refusal = (code: number, status = 400, retryAfterMs?: number) =>
  verdictOn({ status, body: { error: { code, message: 'x' } }, ...(retryAfterMs ? { retryAfterMs } : {}) });

describe('what WhatsApp answers to a send', () => {
  it.each([4, 80007, 130429])('of code %i means: not sent, and the account goes slower', (code) => {
    expect(refusal(code)).toEqual({
      reason: String(code),
      outcome: 'not_sent',
      retryAfterMs: 5_000,
      account: 'pace',
    });
  });

  it('of too many to one person means: that person waits six seconds, in order, for as long as it takes', () => {
    expect(refusal(131056)).toEqual({ reason: '131056', outcome: 'not_sent', retryAfterMs: 6_000 });
  });

  it.each([1, 2, 131000])('of code %i, its own trouble, means: again, five times', (code) => {
    expect(refusal(code)).toEqual({ reason: String(code), outcome: 'not_sent', retryAfterMs: 2_000, triesMax: 5 });
  });

  it.each([0, 190, 3, 10, 200, 299])('of code %i means: nothing leaves until somebody looks', (code) => {
    expect(refusal(code, 401)).toMatchObject({ outcome: 'not_sent', retryAfterMs: 60_000, account: 'pause' });
  });

  it.each([368, 131031, 131042, 131048, 131064])('of code %i, a lock, means: tried again seldom', (code) => {
    expect(refusal(code, 403)).toMatchObject({ outcome: 'not_sent', retryAfterMs: 900_000, account: 'pause' });
  });

  it.each([100, 131008, 131009, 131026, 131047, 131049, 132001])('of code %i means: this message, for good', (code) => {
    expect(refusal(code)).toEqual({ reason: String(code), outcome: 'refused' });
  });

  it('of a code nobody has written about means: for good, unless Meta says that it is down', () => {
    expect(refusal(77, 400)).toEqual({ reason: '77', outcome: 'refused' });
    expect(refusal(77, 503)).toMatchObject({ outcome: 'not_sent', triesMax: 5 });
  });

  it('with a server error from something in between means: nobody can tell', () => {
    expect(verdictOn({ status: 502, body: null })).toEqual({ reason: 'http_502', outcome: 'unknown' });
    expect(verdictOn({ status: 500, body: { oops: true } })).toMatchObject({ outcome: 'unknown' });
  });

  it('with a refusal from something in between means: not sent, whatever it was to be', () => {
    expect(verdictOn({ status: 403, body: null })).toMatchObject({ outcome: 'not_sent', account: 'pause' });
  });

  it.each([400, 413, 414])('with %i from something in between means: this message, for good', (status) => {
    expect(verdictOn({ status, body: null })).toEqual({ reason: `http_${status}`, outcome: 'refused' });
  });

  it('asks for patience and gets it', () => {
    expect(refusal(130429, 429, 60_000).retryAfterMs).toBe(60_000);
    expect(verdictOn({ status: 429, body: null, retryAfterMs: 60_000 })).toMatchObject({
      outcome: 'not_sent',
      retryAfterMs: 60_000,
    });
  });
});

describe('each code there is a rule for', () => {
  it('has a sentence of its own in both languages', () => {
    const without = LOCALES.flatMap((locale) =>
      KNOWN_CODES.filter((code) => !(`channel.failed_${code}` in whatsappErrorTexts[locale])),
    );

    expect(without).toEqual([]);
  });
});

describe('a failed connection', () => {
  const failed = (cause: unknown) => new TypeError('fetch failed', { cause });
  const error = (fields: object) => Object.assign(new Error('x'), fields);

  it('is told from a lost answer', () => {
    expect(neverConnected(failed(error({ code: 'ECONNREFUSED', syscall: 'connect' })))).toBe(true);
    expect(neverConnected(failed(error({ code: 'ENOTFOUND', syscall: 'getaddrinfo' })))).toBe(true);
    expect(neverConnected(failed(error({ code: 'UND_ERR_CONNECT_TIMEOUT' })))).toBe(true);
    expect(neverConnected(failed(error({ code: 'CERT_HAS_EXPIRED' })))).toBe(true);
    expect(neverConnected(failed(error({ code: 'ECONNRESET', syscall: 'read' })))).toBe(false);
    expect(neverConnected(failed(error({ code: 'UND_ERR_SOCKET' })))).toBe(false);
    expect(neverConnected(error({ name: 'TimeoutError' }))).toBe(false);
    expect(neverConnected('gone')).toBe(false);
  });

  it('counts as such only when it failed for every address', () => {
    const refused = error({ code: 'ECONNREFUSED', syscall: 'connect' });
    const reset = error({ code: 'ECONNRESET', syscall: 'read' });

    expect(neverConnected(failed(new AggregateError([refused, refused])))).toBe(true);
    expect(neverConnected(failed(new AggregateError([refused, reset])))).toBe(false);
  });
});
