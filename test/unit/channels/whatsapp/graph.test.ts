import { describe, expect, it } from '@jest/globals';
import { neverConnected, verdictOn } from '../../../../channels/whatsapp/graph.ts';

const refusal = (code: number, status = 400, retryAfterMs?: number) =>
  verdictOn({ status, body: { error: { code, message: 'x' } }, ...(retryAfterMs ? { retryAfterMs } : {}) });

describe('what WhatsApp answers to a send', () => {
  it.each([
    [4, 5_000],
    [80007, 5_000],
    [130429, 5_000],
    [131056, 6_000],
    [1, 2_000],
    [2, 2_000],
    [131000, 2_000],
  ])('of code %i means: not sent, again after %i ms', (code, retryAfterMs) => {
    expect(refusal(code)).toEqual({ reason: String(code), outcome: 'not_sent', retryAfterMs, isAlarming: false });
  });

  it.each([0, 190])('of code %i means: nothing is sent until somebody looks', (code) => {
    expect(refusal(code, 401)).toMatchObject({ outcome: 'not_sent', retryAfterMs: 300_000, isAlarming: true });
  });

  it.each([100, 131008, 131009, 131026, 131047, 131049, 132001])('of code %i means: refused for good', (code) => {
    expect(refusal(code)).toEqual({ reason: String(code), outcome: 'refused', isAlarming: false });
  });

  it.each([3, 10, 200, 299, 368, 131031, 131048])(
    'of code %i means: refused, and the account is in trouble',
    (code) => {
      expect(refusal(code, 403)).toMatchObject({ outcome: 'refused', isAlarming: true });
    },
  );

  it('with a server error in Meta’s own words means: not sent', () => {
    expect(refusal(77, 503)).toMatchObject({ outcome: 'not_sent' });
  });

  it('with a server error from something in between means: nobody can tell', () => {
    expect(verdictOn({ status: 502, body: null })).toEqual({
      reason: 'http_502',
      outcome: 'unknown',
      isAlarming: false,
    });
    expect(verdictOn({ status: 500, body: { oops: true } })).toMatchObject({ outcome: 'unknown' });
  });

  it('asks for patience and gets it', () => {
    expect(refusal(130429, 429, 60_000).retryAfterMs).toBe(60_000);
    expect(verdictOn({ status: 429, body: null, retryAfterMs: 60_000 })).toMatchObject({
      outcome: 'not_sent',
      retryAfterMs: 60_000,
    });
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
