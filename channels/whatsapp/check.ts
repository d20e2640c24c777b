import { z } from 'zod';
import type { ChannelCheck } from '../../contract/channel-accounts.ts';
import { troubleOf } from './errors.ts';
import { type GraphAnswer, type GraphReads, neverConnected, verdictOn } from './graph.ts';

const FIELDS = 'display_phone_number,verified_name,quality_rating';
const told = z.object({
  display_phone_number: z.string().nullable().catch(null),
  verified_name: z.string().nullable().catch(null),
  quality_rating: z.string().nullable().catch(null),
});

/** Asks WhatsApp what it knows of the number. Never throws: no answer is an answer. */
export async function checkNumber(graph: GraphReads, phoneNumberId: string): Promise<ChannelCheck> {
  let answer: GraphAnswer;
  try {
    answer = await graph.get(`/${phoneNumberId}?fields=${FIELDS}`);
  } catch (cause) {
    return inTrouble(neverConnected(cause) ? 'not_reached' : 'no_answer');
  }
  const parsed = told.safeParse(answer.body);
  if (answer.status >= 300) return inTrouble(verdictOn(answer).reason);
  if (!parsed.success) return inTrouble('no_answer');
  const { display_phone_number: number, verified_name: displayName, quality_rating: quality } = parsed.data;
  return { trouble: null, number, displayName, quality };
}

const inTrouble = (code: string): ChannelCheck => ({
  trouble: { what: troubleOf(code), code },
  number: null,
  displayName: null,
  quality: null,
});
