/** Signing in and staying so: a short token in memory, a refresh cookie that scripts cannot read. */
import type { TokenReason } from '../../client/index.ts';
import type { AgentSessionView } from '../../contract/rest.ts';
import { forget, keep, readKept } from '../state/kept.ts';
import { serverNow } from '../state/server-time.ts';
import { ApiError } from './api-error.ts';
import { ask } from './ask.ts';
import { useSession } from './session-store.ts';

/** A token this close to its end is not used for anything new. */
const SPARE_MS = 60_000;
/** Says only that a cookie may be there, so that a first visit asks nothing. */
const HINT = 'has-signed-in';
const AGAIN_MS = 4_000;

let current: AgentSessionView | null = null;
let refreshing: Promise<AgentSessionView> | null = null;

/** Who was signed in on this page before. */
let last: string | null = null;

function begin(session: AgentSessionView): AgentSessionView {
  current = session;
  const isAnother = last !== null && last !== session.agent.agentId;
  last = session.agent.agentId;
  // What the page knows is the one's before: the next begins with an empty one, and the cookie.
  if (isAnother) {
    keep(HINT, true);
    location.replace(location.pathname);
    return session;
  }
  keep(HINT, true);
  useSession.setState({ status: 'signed_in', agent: session.agent, hasEnded: false, isUnreachable: false });
  return session;
}

function end(hasEnded: boolean): void {
  current = null;
  forget(HINT);
  useSession.setState({ status: 'signed_out', agent: null, hasEnded, isUnreachable: false });
}

/** @throws ApiError */
export async function signIn(email: string, password: string): Promise<void> {
  begin(await ask<AgentSessionView>({ method: 'POST', path: '/auth/login', body: { email, password } }));
}

export async function signOut(): Promise<void> {
  await ask({ method: 'POST', path: '/auth/logout' }).catch(() => undefined);
  end(false);
}

/** Takes up an earlier sign-in, if there is one. While the server cannot be asked, it is asked again. */
export async function resume(): Promise<void> {
  if (!readKept(HINT)) return end(false);
  try {
    await refresh();
  } catch {
    if (useSession.getState().status !== 'starting') return;
    useSession.setState({ isUnreachable: true });
    setTimeout(() => void resume(), AGAIN_MS);
  }
}

/** A token good for at least another minute. @throws ApiError; the sign-in page is shown where it is over for good */
export async function token(reason: TokenReason = 'connect'): Promise<string> {
  const isFresh = current && Date.parse(current.expiresAt) - serverNow() > SPARE_MS;
  if (current && isFresh && reason === 'connect') return current.token;
  return (await refresh()).token;
}

function refresh(): Promise<AgentSessionView> {
  refreshing ??= oneTabAtATime(async () => {
    try {
      return begin(await ask<AgentSessionView>({ method: 'POST', path: '/auth/refresh' }));
    } catch (error) {
      if (error instanceof ApiError && ['unauthenticated', 'token_expired', 'forbidden'].includes(error.code))
        end(true);
      throw error;
    }
  }).finally(() => {
    refreshing = null;
  });
  return refreshing;
}

/** The cookie works once: two tabs that used it together would both be signed out. */
const oneTabAtATime = <T>(run: () => Promise<T>): Promise<T> =>
  navigator.locks ? navigator.locks.request('dekat.inbox.refresh', run) : run();
