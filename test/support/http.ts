import { createHmac } from 'node:crypto';

export interface Answer {
  status: number;
  /** Parsed where it is JSON, the text where it is not. */
  body: unknown;
  headers: Headers;
}
export interface Call {
  method?: string;
  token?: string | undefined;
  /** Anything but text and bytes is sent as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
}

/** One HTTP request, answered whatever its status. */
export async function call(url: string, { method, token, body, headers = {} }: Call = {}): Promise<Answer> {
  const isRaw = typeof body === 'string' || body instanceof Uint8Array;
  const answer = await fetch(url, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    redirect: 'manual',
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: isRaw ? (body as string) : JSON.stringify(body) }),
  });
  return { status: answer.status, body: parsed(await answer.text()), headers: answer.headers };
}

/** A field of an answer's body, whatever it is. */
export const field = (answer: Answer, name: string): unknown => (answer.body as Record<string, unknown> | null)?.[name];

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** The header Meta sends along with a webhook body. */
export const signatureOf = (body: string | Uint8Array, appSecret: string): string =>
  `sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`;
