import type { DeviceEnd } from '../../contract/codes.ts';
import type { ChannelFact, LinkNews, Outbound } from '../channel.ts';
import type { WebClient, WebMessage } from './client.ts';
import type { Told } from './decode.ts';
import { endOfConnection, endOfStart } from './failures.ts';
import { whatsappWeb } from './index.ts';

export interface Timers {
  now(): number;
  /** @returns what takes it back */
  after(delayMs: number, run: () => void): () => void;
}
const realTimers: Timers = {
  now: () => performance.now(),
  after(delayMs, run) {
    const timer = setTimeout(run, delayMs);
    return () => clearTimeout(timer);
  },
};

interface Options {
  /** Which of our accounts it is. */
  account: string;
  /** When WhatsApp was last heard: what was said since is looked for. Null: never; what was said before is not ours. */
  heardAt: Date | null;
  onNews(news: LinkNews): void;
  /** Stores them. Rejects: asked again, with the same. */
  onFacts(facts: ChannelFact[]): Promise<void>;
  /** WhatsApp is there; everything said before is stored. */
  onHeard(): void;
  onError(error: unknown): void;
  now?: () => Date;
  timers?: Timers;
}
export interface Session {
  /** Why it is over; the client is to be ended then. */
  readonly ended: Promise<DeviceEnd>;
  readonly channel: ReturnType<typeof whatsappWeb>;
  isReady(): boolean;
  /** Signs the device out. */
  unlink(): Promise<void>;
  /** Something nobody waits for went wrong inside of the client. */
  fail(error: unknown): void;
}

/** Until it shows what to scan, or knows the session. */
const START_WITHIN_MS = 90_000;
/** Reported again and again: signed in, and never ready. */
const READY_WITHIN_MS = 120_000;
const CHECK_EVERY_MS = 30_000;
const CHECK_WITHIN_MS = 10_000;
/** So many checks in a row that find nobody there. */
const CHECKS_FAILED_MAX = 3;
/** A message that WhatsApp's server has not taken by then, with nothing heard since: the line is gone, whatever it says. */
const ACK_WITHIN_MS = 90_000;
const LOGOUT_WITHIN_MS = 15_000;
const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 30_000;
/**
 * About three minutes. Without a database this session is over long before, and what it missed is looked for by the next:
 * so it is a bug, and those behind it must not wait for it.
 */
const STORE_TRIES_MAX = 10;
/** What came while nobody listened overlaps a little with what was heard. */
const OVERLAP_MS = 5 * 60_000;

/** Runs one client from its start to its end, which comes once. Nothing here throws, and nothing is begun anew. */
export function startSession(client: WebClient, options: Options): Session {
  const { account, heardAt, onNews, onFacts, onHeard, onError, timers = realTimers } = options;
  const isReady = () => state.isReady && !state.isOver;
  const web = whatsappWeb(client, { isReady, ...(options.now ? { now: options.now } : {}) });
  const state = {
    isReady: false,
    isOver: false,
    isUnlinking: false,
    isCaughtUp: false,
    checksFailed: 0,
    heard: timers.now(),
    sent: null as number | null,
  };
  let taking: Promise<void> = Promise.resolve();
  let cancelDeadline = () => {};
  let cancelCheck = () => {};
  let finish: (why: DeviceEnd) => void = () => {};
  const ended = new Promise<DeviceEnd>((resolve) => {
    finish = resolve;
  });

  function end(why: DeviceEnd): void {
    if (state.isOver) return;
    state.isOver = true;
    cancelDeadline();
    cancelCheck();
    finish(state.isUnlinking ? 'unlinked' : why);
  }
  function within(ms: number, why: DeviceEnd): void {
    cancelDeadline();
    cancelDeadline = timers.after(ms, () => end(why));
  }
  /** @throws when it takes longer, by the timers given */
  function timed<T>(ms: number, asked: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const cancel = timers.after(ms, () => reject(new Error('no answer')));
      asked.then(resolve, reject).finally(cancel);
    });
  }

  /** One after the other, in the order they came, and each until it is stored: no event comes twice of itself. */
  function take(told: Told): void {
    const facts = web.decode(told);
    if (facts.length === 0) return;
    taking = taking.then(async () => {
      let waitMs = FIRST_RETRY_MS;
      for (let tries = 0; tries < STORE_TRIES_MAX && !state.isOver; tries += 1) {
        try {
          return await onFacts(facts);
        } catch (error) {
          onError(error);
          await new Promise<void>((resolve) => void timers.after(waitMs, resolve));
          waitMs = Math.min(waitMs * 2, LONGEST_RETRY_MS);
        }
      }
    });
  }

  /** Nothing that was said while nobody listened comes as an event. What is known already is recognised by its id. */
  async function catchUp(): Promise<void> {
    if (heardAt) {
      const missed = await client.saidSince(new Date(heardAt.getTime() - OVERLAP_MS));
      for (const message of missed) take({ event: 'message', account, told: message });
    }
    state.isCaughtUp = true;
  }

  function check(): void {
    cancelCheck = timers.after(CHECK_EVERY_MS, async () => {
      const said = await timed(CHECK_WITHIN_MS, client.getState()).catch(() => null);
      if (state.isOver) return;
      const isThere = said === 'CONNECTED' && !isMute();
      state.checksFailed = isThere ? 0 : state.checksFailed + 1;
      if (state.checksFailed >= CHECKS_FAILED_MAX) return end('silent');
      // Heard is what it also has: where that could not be had, it is asked for again.
      if (isThere && state.isCaughtUp) void taking.then(onHeard);
      else if (isThere) catchUp().catch(onError);
      check();
    });
  }
  const isMute = (): boolean =>
    state.sent !== null && state.heard <= state.sent && timers.now() - state.sent > ACK_WITHIN_MS;

  const heard =
    <A extends unknown[]>(run: (...args: A) => void) =>
    (...args: A): void => {
      state.heard = timers.now();
      if (!state.isOver) run(...args);
    };
  const isToBeLinked = () => {
    // Whoever is to scan takes their time; the library gives up by itself.
    if (!state.isReady) cancelDeadline();
  };
  client.on(
    'qr',
    heard((qr) => {
      isToBeLinked();
      onNews({ state: 'scan', qr });
    }),
  );
  client.on(
    'code',
    heard((code) => {
      isToBeLinked();
      onNews({ state: 'scan', code });
    }),
  );
  client.on(
    'authenticated',
    heard(() => {
      // Told again after the page was loaded anew.
      if (state.isReady) return;
      within(READY_WITHIN_MS, 'never_ready');
      onNews({ state: 'linking' });
    }),
  );
  client.on(
    'ready',
    heard(() => {
      cancelDeadline();
      if (state.isReady) return;
      state.isReady = true;
      const { phone, name } = client.me();
      onNews({ state: 'ready', number: phone, displayName: name });
      check();
      catchUp().catch(onError);
    }),
  );
  client.on(
    'auth_failure',
    heard(() => end('logged_out')),
  );
  client.on(
    'disconnected',
    heard((reason) => end(endOfConnection(reason))),
  );
  // What it says of its line counts with the next check: it knows states it comes out of by itself.
  client.on(
    'change_state',
    heard(() => {}),
  );
  client.on(
    'message',
    heard((told: WebMessage) => take({ event: 'message', account, told })),
  );
  client.on(
    'message_ack',
    heard((told) => take({ event: 'message_ack', account, told })),
  );
  client.on(
    'message_edit',
    heard((told) => take({ event: 'message_edit', account, told })),
  );
  client.on(
    'message_revoke',
    heard((told) => take({ event: 'message_revoke', account, told })),
  );
  client.on(
    'message_reaction',
    heard((told) => take({ event: 'message_reaction', account, told })),
  );

  within(START_WITHIN_MS, 'unreachable');
  client.initialize().catch((failure: unknown) => {
    onError(failure);
    end(endOfStart(failure));
  });

  return {
    ended,
    channel: {
      ...web,
      async send(message: Outbound) {
        const begunAt = timers.now();
        const sent = await web.send(message);
        state.sent = begunAt;
        return sent;
      },
    },
    isReady,
    async unlink() {
      // Signed out, it says so by itself.
      state.isUnlinking = true;
      if (state.isReady) await timed(LOGOUT_WITHIN_MS, client.logout()).catch(onError);
      end('unlinked');
    },
    fail(error) {
      onError(error);
      end('crashed');
    },
  };
}
