/**
 * Keeps what messages are found by close behind the log. One worker does it at a time, held by a lease; a server does
 * nothing for it. Whatever is done twice is the same once done, so the mark may lag behind what was written.
 */
import { randomUUID } from 'node:crypto';
import { isForStaff } from '../conversations/people.ts';
import type { MessageStore } from '../messages/message.store.ts';
import { idAt } from '../messages/message.store.ts';
import type { StoredMessage } from '../messages/message.ts';
import { FeedLost, type MessageFeed, type Told } from '../messages/message-feed.store.ts';
import { textOf } from './message-text.ts';
import type { SearchEntry, SearchStore } from './search.store.ts';
import { BEYOND_ALL, type Behind, FIRST_ID, type SearchMarkStore } from './search-mark.store.ts';
import { indexKeys } from './words.ts';

/** A killed worker's place is free within so long. */
const LEASE_MS = 6_000;
const RENEW_AFTER_MS = 2_000;
/** Looked for again by those who are not it. */
const ASK_AGAIN_MS = 2_000;
/** One write: some 2 MB, and no more is in memory. */
const BATCH_MAX = 1_000;
/** Read of the log itself at a time, so that what is new never waits long. */
const BEHIND_PAGE = 300;
/** Ids carry servers' clocks: what is read again begins well before what is missing. */
const OVERLAP_MS = 120_000;

interface Deps {
  feed: { open(mark: unknown): MessageFeed };
  messages: Pick<MessageStore, 'pageBefore'>;
  search: Pick<SearchStore, 'add' | 'keep'>;
  marks: Pick<SearchMarkStore, 'hold' | 'move' | 'release'>;
}

export function searchIndexer({ feed, messages, search, marks }: Deps) {
  const me = randomUUID();
  let open: MessageFeed | null = null;
  let behind: Behind | null = null;
  let heldAt = Number.NEGATIVE_INFINITY;
  let askedAt = Number.NEGATIVE_INFINITY;

  /** Where the one before left off; with nothing to go on from, from now on, and the log itself from now back. */
  async function begin(): Promise<boolean> {
    if (performance.now() - askedAt < ASK_AGAIN_MS) return false;
    askedAt = performance.now();
    const mark = await marks.hold(me, LEASE_MS);
    if (!mark) return false;
    heldAt = askedAt;
    behind = mark.resume ? mark.behind : { before: BEYOND_ALL, until: FIRST_ID };
    open = feed.open(mark.resume);
    try {
      await write(await open.next(BATCH_MAX));
    } catch (error) {
      await leave();
      if (!(error instanceof FeedLost)) throw error;
      const since = mark.keptAt ? idAt(new Date(mark.keptAt.getTime() - OVERLAP_MS)) : FIRST_ID;
      behind = { before: BEYOND_ALL, until: mark.behind ? earlier(mark.behind.until, since) : since };
      open = feed.open(null);
      await write(await open.next(BATCH_MAX));
    }
    return move();
  }

  /** @returns whether it is still ours */
  async function move(): Promise<boolean> {
    heldAt = performance.now();
    if (await marks.move(me, LEASE_MS, open?.mark() ?? null, behind)) return true;
    await leave();
    return false;
  }

  /** Just before a write: whoever was held up longer than the lease might write over what another has put right since. */
  async function mustHold(): Promise<void> {
    if (performance.now() - heldAt < RENEW_AFTER_MS) return;
    heldAt = performance.now();
    if (!(await marks.hold(me, LEASE_MS))) throw new Error('another worker keeps the search index by now');
  }

  async function write(told: Told[]): Promise<void> {
    if (told.length === 0) return;
    await mustHold();
    await search.add(told.flatMap(({ message, isNew }) => (isNew ? entryOf(message) : [])));
    await rewrite(told.flatMap(({ message, isNew }) => (isNew ? [] : [message])));
  }

  /** What says nothing any more is not found any more. */
  async function rewrite(found: StoredMessage[]): Promise<void> {
    const put = found.flatMap(entryOf);
    const kept = new Set(put.map(({ messageId }) => messageId));
    await search.keep(
      put,
      found.filter((message) => mayHaveWords(message) && !kept.has(message.messageId)),
    );
  }

  async function readBehind(): Promise<void> {
    if (!behind) return;
    const page = await messages.pageBefore(behind.before, behind.until, BEHIND_PAGE);
    await mustHold();
    await rewrite(page);
    const last = page.at(-1);
    behind = last && page.length === BEHIND_PAGE ? { ...behind, before: last.messageId } : null;
  }

  async function leave(): Promise<void> {
    const closing = open;
    open = null;
    await closing?.close();
  }

  return {
    /** @returns whether there is more to do at once */
    async round(): Promise<boolean> {
      if (!open && !(await begin())) return false;
      if (!open) return false;
      try {
        if (performance.now() - heldAt > RENEW_AFTER_MS && !(await move())) return false;
        const found = await open.next(BATCH_MAX);
        await write(found);
        const wasBehind = behind !== null;
        await readBehind();
        if ((found.length > 0 || wasBehind) && !(await move())) return false;
        return found.length === BATCH_MAX || behind !== null;
      } catch (error) {
        // From the mark on again, by whoever takes it next.
        await leave();
        throw error;
      }
    },

    /** Whoever is next need not wait for the lease to lapse. */
    async end(): Promise<void> {
      if (!open) return;
      await leave();
      await marks.release(me);
    },
  };
}

const earlier = (a: string, b: string): string => (a < b ? a : b);

/** Of events only what a voice says is found; the many others are not looked for. */
const mayHaveWords = ({ kind, content }: StoredMessage): boolean =>
  kind !== 'event' || ('event' in content && content.event === 'transcribed');

/** What a message is found by; nothing where it says nothing, or nothing to the staff. */
function entryOf(message: StoredMessage): SearchEntry[] {
  if (!isForStaff(message.audience)) return [];
  const words = indexKeys(textOf(message) ?? '');
  if (words.length === 0) return [];
  const { messageId, vendorId, conversationId, seq, at, author, kind } = message;
  return [
    {
      messageId,
      vendorId,
      conversationId,
      seq,
      at,
      kind: kind === 'note' ? 'note' : 'message',
      by: author.kind,
      words,
    },
  ];
}
