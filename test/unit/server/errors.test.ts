import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { z } from 'zod';
import { stockUpdate } from '../../../contract/requests.ts';
import { DomainError } from '../../../core/errors.ts';
import { notReadable, toFailure } from '../../../server/errors.ts';

const silent = pino({ level: 'silent' });
const failureOf = (err: unknown) => ({ id: toFailure(err, 'id', silent), en: toFailure(err, 'en', silent) });
const errorOf = (schema: z.ZodType, input: unknown) => schema.safeParse(input).error;

describe('a refusal of what was sent', () => {
  it('names each field by where it stands, in the sentence too', () => {
    const input = { asOf: '2026-01-01T00:00:00Z', items: [{ sku: 'a', onHand: -1, $gt: 1 }], vendorId: 'v' };

    const { id, en } = failureOf(errorOf(stockUpdate, input));

    const names = ['items.0.onHand', 'items.0.$gt', 'vendorId'];
    expect(Object.keys((en.params as { fields: object }).fields).sort()).toEqual([...names].sort());
    for (const name of names) for (const one of [id, en]) expect(one.message).toContain(name);
    expect(id.message).toContain('tidak sesuai');
  });

  it('stays short, however much is wrong', () => {
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`${n}`.padEnd(300, 'x'), n]));

    const { en } = failureOf(errorOf(z.strictObject({}), many));

    expect(JSON.stringify(en).length).toBeLessThan(5_000);
  });

  it('says that a body could not be read at all', () => {
    expect(failureOf(notReadable()).en).toMatchObject({
      code: 'invalid_input',
      params: { fields: { '': ['not readable: JSON in UTF-8 is expected'] } },
    });
  });
});

describe('a caller who must wait', () => {
  it('is told how long, where it is more than a moment', () => {
    const long = failureOf(new DomainError('rate_limited', { retryAfterMs: 8.2 * 60_000 }));
    const short = failureOf(new DomainError('rate_limited', { retryAfterMs: 900 }));

    expect([long.id.message, long.en.message]).toEqual([
      'Terlalu banyak percobaan. Coba lagi dalam 9 menit.',
      'Too many tries. Try again in 9 minutes.',
    ]);
    expect(short.en).toMatchObject({ message: 'Too fast. Try again in a moment.', retryAfterMs: 900 });
  });
});
