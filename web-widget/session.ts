import type { TokenReason } from '../client/index.ts';
import { RequestError } from '../client/request-error.ts';
import type { ErrorCode, Locale } from '../contract/codes.ts';
import type { WidgetSession } from '../contract/rest.ts';

const FETCH_MS = 10_000;
/** A token is used again after a short break in the line while it lasts at least this long. */
const STILL_GOOD_MS = 60_000;
/** So much of who somebody is tells them apart in one browser; the whole of a visitor's token stays with the page. */
const [VISITOR_MARK, CUSTOMER_MARK] = [6, 12];

interface Deps {
  key: string;
  visitorToken: string | null;
  /** The page's word of who is signed in there; absent: nobody is. */
  prove: (() => Promise<string>) | undefined;
  locale(): Locale;
  onSession(session: WidgetSession): void;
  /** Another one is signed in now, though the page has not said so: nothing of who was here may stay in sight. */
  onOther(): void;
}

/** The visitor's tokens: one request for a session serves everybody who asks meanwhile. */
export function visitorSession({ key, visitorToken, prove, locale, onSession, onOther }: Deps) {
  let visitor = visitorToken;
  let latest: WidgetSession | null = null;
  let asking: Promise<string> | null = null;
  let know: (mark: string) => void = () => {};
  const customer = new Promise<string>((resolve) => {
    know = resolve;
  });

  async function ask(): Promise<string> {
    const who = prove ? { identity: await prove() } : visitor ? { visitorToken: visitor } : {};
    const response = await fetch('/api/v1/widget/sessions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ key, locale: locale(), ...who }),
      signal: AbortSignal.timeout(FETCH_MS),
    });
    const answer = (await response.json()) as WidgetSession & { code?: ErrorCode; detail?: string };
    const { code = 'unavailable', detail: message = code } = answer;
    if (!response.ok) throw new RequestError(code, { message });
    if (latest && latest.identityId !== answer.identityId) {
      onOther();
      throw new RequestError('unavailable');
    }
    latest = answer;
    visitor = latest.visitorToken;
    know(latest.identityId.slice(0, CUSTOMER_MARK));
    onSession(latest);
    return latest.token;
  }

  return {
    /** Whose what is kept here is: '' before a first session; of somebody signed in it is known with their session. */
    owner: (): string | Promise<string> => (prove ? customer : (visitor?.slice(0, VISITOR_MARK) ?? '')),
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
