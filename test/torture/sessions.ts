/** Tokens as the published protocol gives them, kept until they end. */
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';

/** @param isRefused the last one was not accepted, so a kept one will not do */
export type TokenOf = (isRefused: boolean) => Promise<string>;
const session = z.object({ token: z.string(), expiresAt: z.iso.datetime() });
/** A token nearer to its end than this is not used for a new connection. */
const EARLY_MS = 60_000;
const RETRY_MS = 200;

/** A visitor of the website with this key. */
export const shopperToken = (url: () => string, key: string, visitorToken: string): TokenOf =>
  kept(() => post(`${url()}/api/v1/widget/sessions`, { key, visitorToken }));

export const agentToken = (url: () => string, email: string, password: string): TokenOf =>
  kept(() => post(`${url()}/api/v1/auth/login`, { email, password }));

function kept(fetchOne: () => Promise<z.infer<typeof session>>): TokenOf {
  let known: z.infer<typeof session> | null = null;
  return async (isRefused) => {
    if (!known || isRefused || Date.parse(known.expiresAt) - Date.now() < EARLY_MS) known = await fetchOne();
    return known.token;
  };
}

async function post(url: string, body: object): Promise<z.infer<typeof session>> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(10_000),
  });
  if (!answer.ok) {
    await delay(RETRY_MS); // whoever asks will ask again at once
    throw new Error(`${url} answered ${answer.status}`);
  }
  return session.parse(await answer.json());
}
