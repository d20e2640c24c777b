import {
  type Client,
  type ConnectionState,
  createClient,
  type OutgoingMessage,
  RequestError,
} from '../client/index.ts';
import type { Choice } from '../contract/cards.ts';
import type { QueuePlaceView } from '../contract/conversations.ts';
import type { WidgetSession } from '../contract/rest.ts';
import { type Cell, cell, changed, watch } from './cell.ts';
import { paletteOf } from './colour.ts';
import { listening } from './heard.ts';
import { visitorStorage } from './outbox-storage.ts';
import type { ToPage, WidgetEvent } from './protocol.ts';
import { visitorSession } from './session.ts';
import { isLookedAt, page } from './state.ts';
import { unreadOf } from './unread.ts';

/** A lost line is worth a word only when it stays lost. */
const SAY_LOST_AFTER_MS = 2_000;
/** What the server says to a site it does not know. */
const NOT_FOR_THIS_SITE = new Set(['website_not_found', 'unauthenticated', 'forbidden', 'invalid_input']);

type Words = Said<OutgoingMessage>;
type Said<T> = T extends { conversationId: string | null; kind: 'text' | 'choice' | 'location' }
  ? Omit<T, 'conversationId'>
  : never;
type Emit = (name: WidgetEvent, detail?: unknown) => void;

/** Everything the chat shows, and what a shopper can do in it. */
export function createChat(key: string, visitorToken: string | null, tell: (message: ToPage) => void) {
  const session = cell<WidgetSession | null>(null);
  const refusal = cell<string | null>(null);
  const notice = cell('');
  const readHere = cell(0);
  const newsFrom = cell(0);
  /** Told on, and newer than what the session said. */
  const queue = cell<QueuePlaceView | null>(null);
  const emit: Emit = (name, detail) => tell({ type: 'event', name, detail });

  const visitor = visitorSession({
    key,
    visitorToken,
    locale: () => page.value.locale,
    onSession(answer) {
      session.value = answer;
      const { brand, onBrand } = paletteOf(answer.brandColour, 'light');
      // Told only when it is new: another tab may have forgotten the visitor, and we must not bring them back.
      const kept = answer.visitorToken === visitorToken ? {} : { visitorToken: answer.visitorToken };
      tell({ type: 'set', kept: { ...kept, colours: [brand, onBrand] } });
    },
  });
  const storage = visitorStorage(key, visitor.visitor);
  const client = createClient({
    url: '',
    namespace: 'shopper',
    ...(storage ? { storage } : {}),
    token: (reason) =>
      visitor.token(reason).catch((error: unknown) => {
        if (error instanceof RequestError && NOT_FOR_THIS_SITE.has(error.code)) refusal.value = error.code;
        throw error;
      }),
  });
  const log = client.conversation(null);
  const unread = () => unreadOf(log.messages, log.conversation, readHere.value);
  const line = lineOf(client, refusal, emit);
  const { spoken, hear } = listening(emit);

  client.on('message:added', hear);
  client.on('queue:changed', (place) => {
    queue.value = place;
  });
  log.onChange(changed);
  watch(
    () => (page.value.isOpen && isLookedAt() ? 0 : unread().length),
    (count) => tell({ type: 'set', state: { unread: count } }),
  );
  watch(
    () => log.conversationId,
    (id) => id && emit('conversation:started'),
  );
  watch(
    () => page.value.isOpen,
    (isOpen) => {
      if (!isOpen) return;
      newsFrom.value = unread()[0]?.seq ?? 0;
      client.wake();
    },
  );
  document.addEventListener('visibilitychange', () => {
    if (isLookedAt()) client.wake();
    changed();
  });
  window.addEventListener('online', () => client.wake());
  client.start();
  void log.open();

  /** The branch the page speaks of goes along: it decides where the talk begins, and only once (the server sees to that). */
  const say = (words: Words) => {
    client.send({ conversationId: null, branchId: page.value.context.branch, ...words });
    emit('message:sent', { kind: words.kind });
  };

  return {
    ...line,
    session,
    refusal,
    spoken,
    notice,
    newsFrom,
    queue,
    log,
    unread: () => unread().length,
    sendText(text: string): void {
      const trimmed = text.trim();
      if (!trimmed) return;
      say({ kind: 'text', text: trimmed });
      notice.value = '';
      log.setTyping(false);
    },
    sendChoice: ({ id, title }: Choice) => say({ kind: 'choice', id, title }),
    sendLocation: (lat: number, lon: number) => say({ kind: 'location', lat, lon }),
    typing: () => log.setTyping(true),
    retry: (clientId: string) => client.retry(clientId),
    discard: (clientId: string) => client.discard(clientId),
    /** The latest message is on the screen. */
    seen(): void {
      if (log.lastSeq <= readHere.value) return;
      readHere.value = log.lastSeq;
      log.markRead(log.lastSeq);
    },
    loadOlder: () => void log.loadOlder().catch(() => {}), // the banner says why; the button stays
    forget(): void {
      client.stop();
      storage?.forget();
    },
  };
}
export type Chat = ReturnType<typeof createChat>;

/** The state of the line, as far as a shopper should know of it. */
function lineOf(client: Client<'shopper'>, refusal: Cell<string | null>, emit: Emit) {
  const connection = cell<ConnectionState>('connecting');
  const isLost = cell(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const doubt = () => {
    timer ??= setTimeout(() => {
      isLost.value = true;
    }, SAY_LOST_AFTER_MS);
  };
  const look = () => {
    // A socket takes half a minute to notice that the radio is off; the browser knows at once.
    if (!navigator.onLine || !['online', 'degraded'].includes(connection.value)) return doubt();
    clearTimeout(timer);
    timer = undefined;
    isLost.value = false;
    refusal.value = null;
  };
  look();
  client.on('state', (state) => {
    connection.value = state;
    emit('connection', state);
    look();
  });
  window.addEventListener('offline', look);
  window.addEventListener('online', look);
  client.on('refused', ({ code }) => {
    refusal.value = code;
    emit('error', code);
  });
  return { connection, isLost };
}
