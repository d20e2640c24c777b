import type { z } from 'zod';
import { readBody, TooLong } from '../read-body.ts';
import { VendorSystemError } from './failure.ts';
import { SIGNATURE_HEADER, signatureOf } from './signature.ts';

/** Far more than the largest answer of the contract takes (4,000 figures, 20 orders). */
export const ANSWER_MAX = 1024 * 1024;
/** Somebody between us and it is in trouble, perhaps for a moment. */
const PASSING = new Set([502, 503, 504]);

export interface Address {
  /** Without a slash at its end. */
  baseUrl: string;
  secret: string;
}

/**
 * One signed request and its answer, checked. Follows no redirect: neither words nor signature go anywhere but where
 * they were told, and reads no more than `ANSWER_MAX`.
 * @param signal ends it, also while the answer is still coming
 * @throws VendorSystemError, and nothing else
 */
export async function call<T>(
  { baseUrl, secret }: Address,
  { path, body, answer }: { path: string; body: unknown; answer: z.ZodType<T> },
  signal: AbortSignal,
): Promise<T> {
  const url = new URL(baseUrl + path);
  const text = JSON.stringify(body);
  const signed = { method: 'POST', path: url.pathname, body: text };
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        [SIGNATURE_HEADER]: signatureOf(signed, Math.floor(Date.now() / 1000), secret),
      },
      body: text,
      redirect: 'manual',
      signal,
    });
    if (response.status !== 200) throw await refused(response);
    const parsed = answer.safeParse(jsonOf((await readBody(response, ANSWER_MAX, signal)).toString('utf8')));
    if (!parsed.success) throw new VendorSystemError('shape', { detail: placeOf(parsed.error) });
    return parsed.data;
  } catch (error) {
    if (error instanceof VendorSystemError) throw error;
    if (error instanceof TooLong) throw new VendorSystemError('too_large');
    throw new VendorSystemError(signal.aborted ? 'timeout' : 'unreachable', { isPassing: true });
  }
}

/** Its body is of no use, and a connection that still carries one serves nobody else. */
async function refused(response: Response): Promise<VendorSystemError> {
  await response.body?.cancel();
  const { status } = response;
  if (status >= 300 && status < 400) return new VendorSystemError('redirect', { detail: String(status) });
  return new VendorSystemError('status', { detail: String(status), isPassing: PASSING.has(status) });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Where an answer is not as it must be: names of fields and positions, never what stood there. */
const placeOf = ({ issues: [first] }: z.ZodError): string => `at ${first?.path.join('.') || 'the top'}`;
