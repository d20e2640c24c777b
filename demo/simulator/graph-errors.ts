import { randomBytes } from 'node:crypto';
import type { z } from 'zod';

/** A refusal as Meta words it. */
export class GraphError extends Error {
  override name = 'GraphError';
  readonly code: number;
  readonly status: number;
  constructor(code: number, details: string, status = statusOf(code)) {
    super(details);
    this.code = code;
    this.status = status;
  }
}

const TITLES: Record<number, string> = {
  0: 'AuthException',
  2: 'Service temporarily unavailable',
  4: 'Application request limit reached',
  100: 'Invalid parameter',
  190: 'Invalid OAuth access token',
  131000: 'Something went wrong',
  131008: 'Required parameter is missing',
  131009: 'Parameter value is not valid',
  131026: 'Message undeliverable',
  131047: 'Re-engagement message',
  131048: 'Spam rate limit hit',
  131056: 'Pair rate limit hit',
  130429: 'Rate limit hit',
};

function statusOf(code: number): number {
  if (code === 0 || code === 190) return 401;
  if (code === 4 || code === 80007 || code === 130429) return 429;
  if (code === 2) return 503;
  if (code === 131000 || code === 1) return 500;
  return code === 131031 || code === 368 ? 403 : 400;
}

export const graphErrorBody = ({ code, message: details }: GraphError): object => ({
  error: {
    message: `(#${code}) ${TITLES[code] ?? 'Error'}`,
    type: 'OAuthException',
    code,
    error_data: { messaging_product: 'whatsapp', details },
    fbtrace_id: randomBytes(12).toString('base64url'),
  },
});

/** The first thing wrong with a request, with the code Meta gives it. */
export function invalid({ issues }: z.ZodError): GraphError {
  const [issue] = issues;
  if (!issue) return new GraphError(100, 'Invalid parameter');
  const path = issue.path.map(String);
  const name =
    path.length > 1
      ? `${path[0]}${path
          .slice(1)
          .map((key) => `['${key}']`)
          .join('')}`
      : (path[0] ?? '');
  if (issue.code === 'unrecognized_keys') {
    return new GraphError(100, `Unexpected key "${issue.keys[0]}" on param "${name}".`);
  }
  if (issue.input === undefined && issue.code.startsWith('invalid')) {
    return path.length > 1
      ? new GraphError(131008, `Required parameter ${name} is missing.`)
      : new GraphError(100, `The parameter ${name} is required.`);
  }
  const limit = issue.code === 'too_big' ? `must be at most ${issue.maximum} long` : issue.message;
  return new GraphError(path[0] === 'interactive' ? 131009 : 100, `Param ${name}: ${limit}.`);
}
