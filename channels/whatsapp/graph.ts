import { z } from 'zod';
import { type Verdict, verdictOfCode, verdictOfStatus } from './errors.ts';

/** What the Graph API answered. `body` is null where it was no JSON. */
export interface GraphAnswer {
  status: number;
  body: unknown;
  /** From `Retry-After`, where it was given in seconds. */
  retryAfterMs?: number;
}
/** What we look up there. */
export interface GraphReads {
  /** @throws whatever `fetch` throws when there is no answer */
  get(path: string): Promise<GraphAnswer>;
}
/** The calls we use, so that another one can stand in. */
export interface Graph extends GraphReads {
  /** @throws whatever `fetch` throws when there is no answer */
  post(path: string, body: unknown): Promise<GraphAnswer>;
  /** A form with a file in it. @throws as above */
  upload(path: string, form: FormData): Promise<GraphAnswer>;
  /** The bytes of an address that `get` told. @throws as above, also where it leads somewhere else than to WhatsApp */
  download(url: string): Promise<{ status: number; bytes: AsyncIterable<Uint8Array> }>;
}

/** Longer than fetch's own ten seconds for connecting: a connection never made must be told from an answer not given. */
const TIMEOUT_MS = 15_000;
const RETRY_AFTER_MAX_MS = 60 * 60_000;

interface Options {
  /** With the version: `https://graph.facebook.com/v23.0`. */
  baseUrl: string;
  accessToken: string;
  timeoutMs?: number;
}

/** A client of the Graph API. Follows no redirect: the token goes nowhere but where it was told. */
export function graphClient({ baseUrl, accessToken, timeoutMs = TIMEOUT_MS }: Options): Graph {
  const base = baseUrl.replace(/\/+$/, '');
  const authorization = `Bearer ${accessToken}`;
  async function ask(path: string, request: RequestInit, withinMs = timeoutMs): Promise<GraphAnswer> {
    const answer = await fetch(`${base}${path}`, {
      ...request,
      headers: { authorization, ...request.headers },
      redirect: 'manual',
      signal: AbortSignal.timeout(withinMs),
    });
    const retryAfterMs = secondsOf(answer.headers.get('retry-after'));
    return { status: answer.status, body: jsonOf(await answer.text()), ...(retryAfterMs ? { retryAfterMs } : {}) };
  }

  return {
    post: (path, body) =>
      ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    upload: (path, form) => ask(path, { method: 'POST', body: form }, MEDIA_TIMEOUT_MS),
    get: (path) => ask(path, { method: 'GET' }),
    async download(url) {
      if (!mayHaveToken(url, base)) throw new Error('an address that is not of WhatsApp');
      const signal = AbortSignal.timeout(MEDIA_TIMEOUT_MS);
      const answer = await fetch(url, { headers: { authorization }, redirect: 'manual', signal });
      return { status: answer.status, bytes: bytesOf(answer) };
    },
  };
}

/** Files of up to a hundred megabytes. */
const MEDIA_TIMEOUT_MS = 120_000;
/** Where WhatsApp keeps its files, beside the Graph API itself. */
const MEDIA_HOSTS = /^([a-z0-9-]+\.)*(fbsbx\.com|fbcdn\.net|whatsapp\.net|facebook\.com)$/;

/** The token goes nowhere but where it was told, whatever an answer says. */
function mayHaveToken(url: string, base: string): boolean {
  if (!URL.canParse(url)) return false;
  const { origin, protocol, hostname } = new URL(url);
  return origin === new URL(base).origin || (protocol === 'https:' && MEDIA_HOSTS.test(hostname));
}

async function* bytesOf({ body }: Response): AsyncIterable<Uint8Array> {
  if (body) yield* body as unknown as AsyncIterable<Uint8Array>;
}

function secondsOf(header: string | null): number {
  const seconds = /^\d{1,6}$/.test(header ?? '') ? Number(header) : 0;
  return Math.min(seconds * 1000, RETRY_AFTER_MAX_MS);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

export const accepted = z.object({ messages: z.array(z.object({ id: z.string().min(1).max(255) })).min(1) });
const refusal = z.object({ error: z.object({ code: z.number().int() }) });

const CONNECTING = new Set(['connect', 'getaddrinfo']);
const NEVER_CONNECTED =
  /^(UND_ERR_CONNECT_TIMEOUT|CERT_\w+|ERR_TLS_\w+|ERR_SSL_WRONG_VERSION_NUMBER|\w*SELF_SIGNED_CERT\w*|UNABLE_TO_\w+)$/;
const failure = z.object({
  code: z.string().catch(''),
  syscall: z.string().catch(''),
  cause: z.unknown().optional(),
  /** Every address of a name tried, each with its own failure. */
  errors: z.array(z.unknown()).catch([]),
});

/** Whether no byte of a request left: the name, the connection or the certificate failed. Anything else is no proof. */
export function neverConnected(error: unknown): boolean {
  const parsed = failure.safeParse(error);
  if (!parsed.success) return false;
  const { code, syscall, cause, errors } = parsed.data;
  if (errors.length > 0) return errors.every(neverConnected);
  return CONNECTING.has(syscall) || NEVER_CONNECTED.test(code) || (cause !== undefined && neverConnected(cause));
}

/** Reads an answer of 300 or more. Branches on Meta's code first, on the status where there is none. */
export function verdictOn({ status, body, retryAfterMs }: GraphAnswer): Verdict {
  const parsed = refusal.safeParse(body);
  return parsed.success
    ? verdictOfCode(parsed.data.error.code, status, retryAfterMs)
    : verdictOfStatus(status, retryAfterMs);
}
