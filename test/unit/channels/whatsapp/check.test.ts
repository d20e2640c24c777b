import { describe, expect, it } from '@jest/globals';
import { checkNumber } from '../../../../channels/whatsapp/check.ts';
import type { GraphAnswer } from '../../../../channels/whatsapp/graph.ts';

const answering = (answer: GraphAnswer | Error) => ({
  get: async () => {
    if (answer instanceof Error) throw answer;
    return answer;
  },
});
const refusal = (status: number, code: number) => ({ status, body: { error: { code } } });

describe('what WhatsApp says of a number', () => {
  it('is its name and number where it knows it, also where it leaves something out', async () => {
    const body = { id: '1', display_phone_number: '+62 21 5000', verified_name: 'Toko' };

    expect(await checkNumber(answering({ status: 200, body }), '1')).toEqual({
      ...{ trouble: null, number: '+62 21 5000', displayName: 'Toko', quality: null },
    });
  });

  it.each([
    ['bad_token', refusal(401, 190)],
    ['no_permission', refusal(403, 10)],
    ['no_permission', refusal(403, 200)],
    ['no_permission', refusal(403, 131_005)],
    ['limited', refusal(400, 131_048)],
    ['unknown_number', refusal(400, 100)],
    ['restricted', refusal(400, 368)],
    ['limited', refusal(429, 80007)],
    ['unreachable', { status: 502, body: null }],
    ['unreachable', Object.assign(new Error('refused'), { syscall: 'connect', code: 'ECONNREFUSED' })],
    ['unreachable', new Error('cut')],
    ['other', refusal(400, 131_999)],
  ] as const)('is told as what to do about it: %s', async (what, answer) => {
    expect((await checkNumber(answering(answer), '1')).trouble).toMatchObject({ what });
  });
});
