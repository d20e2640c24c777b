import type { TokenReason } from '../client/index.ts';
import { RequestError } from '../client/request-error.ts';
import type { Locale } from '../contract/codes.ts';
import type { WidgetSession } from '../contract/rest.ts';

const FETCH_MS = 10_000;
/** A token is used again after a short break in the line while it lasts at least this long. */
const STILL_GOOD_MS = 60_000;

interface Deps {
  key: string;
  visitorToken: string | null;
  locale(): Locale;
  onSession(session: WidgetSession): void;
}

/** The visitor's tokens: one request for a session serves everybody who asks meanwhile. */
export function visitorSession({ key, visitorToken, locale, onSession }: Deps) {
  let visitor = visitorToken;
  let latest: WidgetSession | null = null;
  let asking: Promise<string> | null = null;

  async function ask(): Promise<string> {
    const body = { key, locale: locale(), ...(visitor ? { visitorToken: visitor } : {}) };
    const response = await fetch('/api/v1/widget/sessions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(FETCH_MS),
    });
    const answer = await response.json();
    if (!response.ok) throw new RequestError(answer.code ?? 'unavailable', { message: answer.detail });
    latest = answer as WidgetSession;
    visitor = latest.visitorToken;
    onSession(latest);
    return latest.token;
  }

  return {
    visitor: () => visitor,
    token(reason: TokenReason): Promise<string> {
      const isGood = latest && Date.parse(latest.expiresAt) - Date.now() > STILL_GOOD_MS;
      if (latest && isGood && reason === 'connect') return Promise.resolve(latest.token);
      asking ??= ask().finally(() => {
        asking = null;
      });
      return asking;
    },
  };
}
