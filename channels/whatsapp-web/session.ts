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
  /** WhatsApp is there; everything said before is stored. Never again once something could not be. */
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
  /** Signs the device out, where it is connected; where it is not, only its phone can. */
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
/** So many in a row of which nothing could be read: WhatsApp Web has changed, and whoever writes is not heard. */
const UNREADABLE_MAX = 5;
/** What comes now waits so long for what was said before; then it is stored, whatever is still missing. */
const CATCH_UP_FIRST_MS = 2 * 60_000;
const CHATS_WITHIN_MS = 30_000;
const CHAT_WITHIN_MS = 60_000;
/** From the first code to type on. Nobody types: the library shows new ones for ever. */
const CODE_WITHIN_MS = 9 * 60_000;
/** What came while nobody listened overlaps a little with what was heard. */
const OVERLAP_MS = 5 * 60_000;

/** Runs one client from its start to its end, which comes once. Nothing here throws, and nothing is begun anew. */
export function startSession(client: WebClient, options: Options): Session {
  const { account, heardAt, onNews, onFacts, onHeard, onError, timers = realTimers } = options;
  const isReady = () => state.isReady && !state.isOver;
  const web = whatsappWeb(client, {
    isReady,
    onUnreadable: (fields) => noteUnreadable(`its fields ${fields.join(', ')}`),
    ...(options.now ? { now: options.now } : {}),
  });
  const state = {
    isReady: false,
    isOver: false,
    isUnlinking: false,
    /** What was said before this session: null until it is known in which chats. */
    missed: heardAt ? (null as Set<string> | null) : new Set<string>(),
    isCatchingUp: false,
    /** Something that was said is not stored: only who looks for it anew, later, may count it as heard. */
    isLost: false,
    unreadable: 0,
    isByCode: false,
    checksFailed: 0,
    heard: timers.now(),
    sent: null as number | null,
  };
  let openDoor = () => {};
  /** What comes now is stored after what was said before. */
  let taking = new Promise<void>((resolve) => {
    openDoor = resolve;
  });
  if (!heardAt) openDoor();
  let cancelDeadline = () => {};
  let cancelCheck = () => {};
  let cancelWait = () => {};
  let finish: (why: DeviceEnd) => void = () => {};
  const ended = new Promise<DeviceEnd>((resolve) => {
    finish = resolve;
  });

  function end(why: DeviceEnd): void {
    if (state.isOver) return;
    state.isOver = true;
    cancelDeadline();
    cancelCheck();
    cancelWait();
    finish(state.isUnlinking ? unlinkedBy(why) : why);
  }
  /** Where WhatsApp did not sign it out, its phone still lists it. */
  const unlinkedBy = (why: DeviceEnd): DeviceEnd =>
    why === 'unlinked' || why === 'logged_out' ? 'unlinked' : 'unlinked_here';
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

  /** Nobody knows what it was. Looked for again by the next session, which may be one that can read it. */
  function noteUnreadable(what: string): void {
    onError(new Error(`what WhatsApp Web tells of could not be read: ${what}`));
    state.isLost = true;
    state.unreadable += 1;
    if (state.unreadable >= UNREADABLE_MAX) end('unreadable');
  }

  function read(told: Told): ChannelFact[] {
    const before = state.unreadable;
    const facts = web.decode(told);
    if (state.unreadable === before) state.unreadable = 0;
    return facts;
  }

  /** Until they are stored: no event comes twice of itself. */
  async function keep(facts: ChannelFact[]): Promise<void> {
    if (facts.length === 0) return;
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
    state.isLost = true;
  }

  /** One after the other, in the order they came. */
  function take(told: Told): void {
    const facts = read(told);
    if (facts.length > 0) taking = taking.then(() => keep(facts));
  }

  const isCaughtUp = (): boolean => state.missed?.size === 0;
  /**
   * Nothing that was said while nobody listened comes as an event. What is known already is recognised by its id. A chat
   * that cannot be read keeps none of the others waiting, and is looked at again.
   */
  async function catchUp(): Promise<void> {
    if (!heardAt || state.isCatchingUp || isCaughtUp()) return;
    state.isCatchingUp = true;
    const since = new Date(heardAt.getTime() - OVERLAP_MS);
    try {
      state.missed ??= new Set(await timed(CHATS_WITHIN_MS, client.chatsSince(since)));
      for (const chat of state.missed) await catchUpIn(chat, since).catch(onError);
      openDoor();
    } catch (error) {
      onError(error);
    } finally {
      state.isCatchingUp = false;
    }
  }
  async function catchUpIn(chat: string, since: Date): Promise<void> {
    if (state.isOver) return;
    const said = await timed(CHAT_WITHIN_MS, client.saidIn(chat, since));
    for (const message of said) await keep(read({ event: 'message', account, told: message }));
    state.missed?.delete(chat);
  }

  function check(): void {
    cancelCheck = timers.after(CHECK_EVERY_MS, async () => {
      const said = await timed(CHECK_WITHIN_MS, client.getState()).catch(() => null);
      if (state.isOver) return;
      const isThere = said === 'CONNECTED' && !isMute();
      state.checksFailed = isThere ? 0 : state.checksFailed + 1;
      if (state.checksFailed >= CHECKS_FAILED_MAX) return end('silent');
      // Heard is what it also has: where that could not be had, it is asked for again.
      if (isThere && isCaughtUp()) void taking.then(() => state.isLost || onHeard());
      else if (isThere) void catchUp();
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
      if (!state.isReady && !state.isByCode) within(CODE_WITHIN_MS, 'not_scanned');
      state.isByCode = true;
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
      cancelWait = timers.after(CATCH_UP_FIRST_MS, openDoor);
      void catchUp();
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
    'unreadable',
    heard((event) => noteUnreadable(event)),
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
      const isSignedOut = state.isReady
        ? await timed(LOGOUT_WITHIN_MS, client.logout()).then(
            () => true,
            (error: unknown) => {
              onError(error);
              return false;
            },
          )
        : heardAt === null; // it never was signed in
      end(isSignedOut ? 'unlinked' : 'unlinked_here');
    },
    fail(error) {
      onError(error);
      // Signing out closes the page under whatever waits for it.
      if (!state.isUnlinking) end('crashed');
    },
  };
}
