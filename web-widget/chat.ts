import type { ConnectionState, OutgoingMessage, TokenReason } from '../client/index.ts';
import { RequestError } from '../client/request-error.ts';
import type { Choice } from '../contract/cards.ts';
import type { QueuePlaceView } from '../contract/conversations.ts';
import type { Failure } from '../contract/events.ts';
import type { WidgetSession } from '../contract/rest.ts';
import { cell, watch } from './cell.ts';
import { paletteOf } from './colour.ts';
import { earlyWords, type ShownLog } from './early.ts';
import { fetchPart } from './fetch-part.ts';
import type { Spoken } from './heard.ts';
import { visitorStorage } from './outbox-storage.ts';
import type { ToPage, WidgetEvent } from './protocol.ts';
import { visitorSession } from './session.ts';
import { page } from './state.ts';
import type { Talk } from './talk.ts';

/** What the server says to a site it does not know. */
const NOT_FOR_THIS_SITE = new Set(['website_not_found', 'unauthenticated', 'forbidden', 'invalid_input']);
/** What it says to a page whose word of who is signed in it does not take. */
const NOT_PROVEN = /^identity_/;

type Words = Said<OutgoingMessage>;
type Said<T> = T extends { conversationId: string | null; kind: 'text' | 'choice' | 'location' | 'attachment' }
  ? Omit<T, 'conversationId'> & Partial<Whither>
  : never;
/** Where words go, and to whom alone. */
export interface Whither {
  conversationId: string | null;
  to: string | undefined;
}
export type Emit = (name: WidgetEvent, detail?: unknown) => void;

const chatCells = () => ({
  session: cell<WidgetSession | null>(null),
  refusal: cell<Pick<Failure, 'code' | 'message'> | null>(null),
  connection: cell<ConnectionState>('connecting'),
  isLost: cell(false),
  /** The part that talks did not come. */
  isMute: cell(false),
  notice: cell(''),
  spoken: cell<readonly Spoken[]>([]),
  newsFrom: cell(0),
  /** Told on, and newer than what the session said. */
  queue: cell<QueuePlaceView | null>(null),
  /** The conversation shown; null: the visitor's own. */
  place: cell<string | null>(null),
  /** Whom the next words are for alone: a member, or `staff`. */
  to: cell<string | undefined>(undefined),
});
export type Cells = ReturnType<typeof chatCells>;

interface Asked {
  key: string;
  visitorToken: string | null;
  /** The page's word of who is signed in there; absent: nobody is. */
  prove: (() => Promise<string>) | undefined;
  tell(message: ToPage): void;
}

/**
 * Everything the chat shows, and what a shopper can do in it. It is there before the line is: `talk` is loaded when
 * the chat is open, has news or was written in; what is written before it came is kept for it.
 */
export function createChat({ key, visitorToken, prove, tell }: Asked) {
  const cells = chatCells();
  const talk = cell<Talk | null>(null);
  const emit: Emit = (name, detail) => tell({ type: 'event', name, detail });

  const visitor = visitorSession({
    key,
    visitorToken,
    prove,
    onOther: () => location.reload(),
    locale: () => page.value.locale,
    onSession(answer) {
      cells.session.value = answer;
      const { brand, onBrand } = paletteOf(answer.brandColour, 'light');
      // Told only when it is new: another tab may have forgotten the visitor, and we must not bring them back.
      const { visitorToken: mine } = answer;
      const kept = mine === null || mine === visitorToken ? {} : { visitorToken: mine };
      tell({ type: 'set', kept: { ...kept, colours: [brand, onBrand] } });
    },
  });
  const refuse = (failure: Failure) => {
    if (cells.refusal.value?.code !== failure.code) emit('error', failure.code);
    cells.refusal.value = failure;
  };
  const token = (reason: TokenReason) =>
    visitor.token(reason).catch((error: unknown) => {
      if (error instanceof RequestError && (NOT_FOR_THIS_SITE.has(error.code) || NOT_PROVEN.test(error.code)))
        refuse(error.failure);
      throw error;
    });
  const kept = visitorStorage(key, visitor.owner, prove !== undefined);
  const early = earlyWords(kept);
  let isForgotten = false;
  const isKnown = visitorToken !== null || prove !== undefined;

  let isCalled = false;
  const call = (): void => {
    if (isCalled) return;
    isCalled = true;
    void fetchPart(() => import('./talk.ts')).then(
      ({ createTalk }) => {
        cells.isMute.value = false;
        if (!isForgotten) talk.value = createTalk({ token, storage: early.storage, emit, tell, refuse }, cells);
      },
      () => {
        cells.isMute.value = true;
        isCalled = false; // with the next words, or the next network
      },
    );
  };
  // A page that only asks for news costs one request; whoever is new and has not opened the chat, none.
  if (isKnown || page.value.isOpen) token('connect').catch(() => {}); // asked again by the line
  addEventListener('online', () => cells.isMute.value && call());
  watch(
    () => page.value.isOpen || (cells.session.value?.unread ?? 0) > 0,
    (isDue) => isDue && call(),
  );

  const whither = (): Whither => ({ conversationId: cells.place.value, to: cells.to.value });
  /** The branch the page speaks of goes along: it decides where the talk begins, and only once (the server sees to that). */
  const say = (words: Words) => {
    const message: OutgoingMessage = { ...whither(), branchId: page.value.context.branch, ...words };
    if (talk.value) talk.value.client.send(message);
    else early.write(message);
    call();
    emit('message:sent', { kind: words.kind });
  };

  return {
    ...cells,
    get log(): ShownLog {
      return talk.value?.log ?? early.log;
    },
    /** Somebody who was never here has nothing to be waited for. */
    isLoading: () => isKnown && (talk.value?.log ?? early.log).isLoading,
    /** What the line does; null until it is there. */
    get talk(): Talk | null {
      return talk.value;
    },
    unread: () => talk.value?.unread() ?? 0,
    /** For the part that sends and shows files. */
    files: {
      key,
      token,
      owner: visitor.owner,
      isCustomer: prove !== undefined,
      line: () => talk.value?.client,
      whither,
    },
    sendText(text: string): void {
      const trimmed = text.trim();
      if (!trimmed) return;
      say({ kind: 'text', text: trimmed });
      cells.notice.value = '';
      talk.value?.log.setTyping(false);
    },
    sendChoice: ({ id, title }: Choice) => say({ kind: 'choice', id, title }),
    /** To where, and whom, it was chosen for: both may be others by the time it is here. */
    sendFile: (attachmentId: string, clientId: string, at: Whither) =>
      say({ kind: 'attachment', attachmentId, clientId, ...at }),
    sendLocation: (lat: number, lon: number) => say({ kind: 'location', lat, lon }),
    typing: () => talk.value?.log.setTyping(true),
    /** Absent until the line is here. */
    client: () => talk.value?.client,
    seen: () => talk.value?.seen(),
    loadOlder: () => void talk.value?.log.loadOlder().catch(() => {}), // the banner says why; the button stays
    forget(): void {
      isForgotten = true;
      talk.value?.client.stop();
      kept?.forget();
      try {
        globalThis.indexedDB?.deleteDatabase(`dekat:${key}`);
      } catch {} // forbidden: then nothing was kept there
    },
  };
}
export type Chat = ReturnType<typeof createChat>;
