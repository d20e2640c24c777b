import { computed, effect, signal } from '@preact/signals';
import { type ConnectionState, type ConversationLog, createClient, RequestError } from '../client/index.ts';
import type { Choice } from '../contract/cards.ts';
import type { ShopperConversationView } from '../contract/conversations.ts';
import type { MessageView } from '../contract/messages.ts';
import type { WidgetSession } from '../contract/rest.ts';
import { paletteOf } from './colour.ts';
import { outboxStorage, type VisitorStorage } from './outbox-storage.ts';
import type { ToPage, WidgetEvent } from './protocol.ts';
import { visitorSession } from './session.ts';
import { ground, page, words } from './state.ts';
import { spokenWords } from './words.ts';

/** A lost line is worth a word only when it stays lost. */
const SAY_LOST_AFTER_MS = 2_000;
/** A few lines are enough for whoever listens. */
const SPOKEN_MAX = 5;

export type Session = WidgetSession & {
  /** Wall times of the vendor's people, where the server tells them. */
  people?: { from: string; until: string };
};
type Log = ConversationLog<ShopperConversationView>;

/** Everything the chat shows, as signals, and what a shopper can do in it. */
export function createChat(key: string, visitorToken: string | null, tell: (message: ToPage) => void) {
  const session = signal<Session | null>(null);
  const connection = signal<ConnectionState>('connecting');
  const isLost = signal(false);
  const refusal = signal<string | null>(null);
  const spoken = signal<readonly { seq: number; text: string }[]>([]);
  const draft = signal('');
  const notice = signal('');
  const version = signal(0);
  const readSeq = signal(0);
  const newsFrom = signal(0);
  const emit = (name: WidgetEvent, detail?: unknown) => tell({ type: 'event', name, detail });

  const visitor = visitorSession({
    key,
    visitorToken,
    locale: () => page.value.locale,
    onSession(answer) {
      session.value = answer;
      const { brand, onBrand } = paletteOf(answer.brandColour, 'light');
      tell({ type: 'set', kept: { visitorToken: answer.visitorToken, colours: [brand, onBrand] } });
    },
  });
  const storage = storageFor(key, visitor.visitor);
  const client = createClient<'shopper'>({
    url: '',
    namespace: 'shopper',
    storage,
    token: (reason) => visitor.token(reason).catch(refused),
  });
  const log: Log = client.conversation(null);

  /** What cannot be used on this site is said; a line that is down is another matter, and comes back. */
  function refused(error: unknown): never {
    if (error instanceof RequestError && ['unauthenticated', 'forbidden', 'invalid_input'].includes(error.code))
      refusal.value = error.code;
    throw error;
  }

  const unread = computed(() => {
    void version.value;
    return countUnread(log, readSeq.value);
  });
  const isSeen = signal(document.visibilityState === 'visible');

  let lostTimer: ReturnType<typeof setTimeout> | undefined;
  client.on('state', (state) => {
    connection.value = state;
    emit('connection', state);
    clearTimeout(lostTimer);
    if (state === 'online' || state === 'degraded') isLost.value = false;
    else lostTimer = setTimeout(() => (isLost.value = true), SAY_LOST_AFTER_MS);
  });
  client.on('session', () => {
    refusal.value = null;
  });
  client.on('refused', ({ code }) => {
    refusal.value = code;
    emit('error', code);
  });
  client.on('message:added', (message) => heard(message));
  log.onChange(() => {
    version.value += 1;
  });

  function heard(message: MessageView): void {
    if ('hidden' in message || message.author.kind === 'shopper') return;
    if (message.kind === 'event') {
      if (message.content.event === 'resolved') emit('conversation:resolved');
      if (message.content.event === 'taken') emit('agent:changed', { name: message.content.name });
      return;
    }
    const text = spokenWords(words.value, message);
    const name = message.author.kind === 'assistant' ? words.value.t('author.assistant') : message.author.name;
    const said = { seq: message.seq, text: words.value.t('widget.said', { name, text }) };
    spoken.value = [...spoken.value, said].slice(-SPOKEN_MAX);
    emit('message:received', { author: message.author.kind, text });
  }

  document.addEventListener('visibilitychange', () => {
    isSeen.value = document.visibilityState === 'visible';
    if (isSeen.value) client.wake();
  });
  window.addEventListener('online', () => client.wake());
  effect(() => tell({ type: 'set', state: { unread: page.value.isOpen && isSeen.value ? 0 : unread.value } }));

  let wasStarted = false;
  effect(() => {
    void version.value;
    if (log.conversationId && !wasStarted) emit('conversation:started');
    if (log.conversationId) wasStarted = true;
  });

  let wasOpen = false;
  effect(() => {
    if (page.value.isOpen && !wasOpen) {
      newsFrom.value = firstUnread(log, readSeq.peek());
      client.wake();
    }
    wasOpen = page.value.isOpen;
  });

  client.start();
  void log.open();

  return {
    session,
    connection,
    isLost,
    refusal,
    spoken,
    draft,
    notice,
    version,
    newsFrom,
    ground,
    log,
    unread,
    isSeen,
    sendText(text: string): void {
      const trimmed = text.trim();
      if (!trimmed) return;
      client.send({ kind: 'text', conversationId: null, text: trimmed });
      notice.value = '';
      log.setTyping(false);
      emit('message:sent', { kind: 'text' });
    },
    sendChoice({ id, title }: Choice): void {
      client.send({ kind: 'choice', conversationId: null, id, title });
      emit('message:sent', { kind: 'choice' });
    },
    sendLocation(lat: number, lon: number): void {
      client.send({ kind: 'location', conversationId: null, lat, lon });
      emit('message:sent', { kind: 'location' });
    },
    typing: () => log.setTyping(true),
    retry: (clientId: string) => client.retry(clientId),
    discard: (clientId: string) => client.discard(clientId),
    /** The latest message is on the screen. */
    seen(): void {
      if (log.lastSeq <= readSeq.value) return;
      readSeq.value = log.lastSeq;
      log.markRead(log.lastSeq);
    },
    loadOlder: () => log.loadOlder().catch(() => {}), // shown by the banner when the line is gone; the button stays
    forget(): void {
      client.stop();
      storage.forget();
    },
  };
}
export type Chat = ReturnType<typeof createChat>;

/** The read mark the server knows, ours of this visit, and the last thing I said myself, whichever is furthest. */
function readUpTo(log: Log, readHere: number): number {
  const { conversation, messages } = log;
  const me = conversation?.members.find(({ memberId }) => memberId === conversation.memberId);
  let readSeq = Math.max(readHere, me?.readSeq ?? 0);
  for (const message of messages)
    if (!('hidden' in message) && message.author.kind === 'shopper') readSeq = Math.max(readSeq, message.seq);
  return readSeq;
}

const unreadOf = (log: Log, readHere: number): MessageView[] => {
  const readSeq = readUpTo(log, readHere);
  return log.messages.filter(
    (message) => message.seq > readSeq && !('hidden' in message) && message.kind !== 'event' && message.kind !== 'note',
  );
};
const countUnread = (log: Log, readHere: number): number => unreadOf(log, readHere).length;
const firstUnread = (log: Log, readHere: number): number => unreadOf(log, readHere)[0]?.seq ?? 0;

function storageFor(key: string, visitor: () => string | null): VisitorStorage {
  const owner = () => digest(visitor() ?? '');
  try {
    localStorage.getItem('dekat');
    return outboxStorage(localStorage, `dekat:${key}`, owner);
  } catch {
    const nothing = { length: 0, key: () => null, getItem: () => null, setItem: () => {}, removeItem: () => {} };
    return outboxStorage(nothing, '', owner);
  }
}

/** Tells visitors apart in a key's name without showing their token. FNV-1a, 32 bits. */
function digest(text: string): string {
  if (!text) return '';
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}
