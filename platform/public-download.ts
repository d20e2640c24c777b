import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isPublicEndpoint, publicOnly } from './public-address.ts';

/** Files of some tens of megabytes. */
const TIMEOUT_MS = 120_000;
/** An address nobody may ask: as one the other side forbids. */
const FORBIDDEN = 403;

/**
 * The bytes at an address somebody outside has named: of the public internet over https, or of an origin the operator
 * trusts. Follows no redirect. What a name leads to is looked at in the very look-up the connection is made by.
 */
export const publicDownload =
  (trustedOrigins: readonly string[], timeoutMs = TIMEOUT_MS) =>
  async (address: string): Promise<{ status: number; bytes: AsyncIterable<Uint8Array> }> => {
    const url = new URL(address);
    const isTrusted = trustedOrigins.includes(url.origin);
    if (!isTrusted && !isPublicEndpoint(url)) return { status: FORBIDDEN, bytes: nothing() };
    const answer = await ask(url, {
      signal: AbortSignal.timeout(timeoutMs),
      ...(isTrusted ? {} : { lookup: publicOnly }),
    });
    const status = answer.statusCode ?? 0;
    if (status >= 300) answer.destroy();
    return { status, bytes: answer };
  };

function ask(url: URL, options: RequestOptions): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
    request(url, options, resolve).on('error', reject).end();
  });
}

async function* nothing(): AsyncIterable<Uint8Array> {}
