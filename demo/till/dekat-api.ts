/** The two calls of Dekat's public API a till needs. */

const TIMEOUT_MS = 15_000;

export interface Credentials {
  email: string;
  password: string;
}
export interface Report {
  branchId: string;
  asOf: Date;
  onHand: ReadonlyMap<string, number>;
}

/** @returns a token for a quarter of an hour @throws Error naming the status, never the body */
export async function logIn(serverUrl: string, { email, password }: Credentials): Promise<string> {
  const answer = await call(`${serverUrl}/api/v1/auth/login`, 'POST', { email, password });
  const { token } = (await answer.json()) as { token?: unknown };
  if (typeof token !== 'string') throw new Error('login gave no token');
  return token;
}

/** Says what a branch counted. @throws Error naming the status, never the body */
export async function reportStock(serverUrl: string, token: string, report: Report): Promise<void> {
  const items = [...report.onHand].map(([sku, onHand]) => ({ sku, onHand }));
  const url = `${serverUrl}/api/v1/branches/${encodeURIComponent(report.branchId)}/stock`;
  await call(url, 'PUT', { asOf: report.asOf.toISOString(), items }, token);
}

async function call(url: string, method: string, body: unknown, token?: string): Promise<Response> {
  const answer = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!answer.ok) throw new Error(`${method} ${new URL(url).pathname} answered ${answer.status}`);
  return answer;
}
