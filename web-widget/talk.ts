/** The line to the server and what comes over it: a part of its own, loaded while the chat is already drawn. */
import { type Client, createClient, type OutboxStorage, type TokenReason } from '../client/index.ts';
import type { Failure } from '../contract/events.ts';
import { changed, watch } from './cell.ts';
import type { Cells, Emit } from './chat.ts';
import { listening } from './heard.ts';
import type { ToPage } from './protocol.ts';
import { isLookedAt, page } from './state.ts';
import { unreadOf } from './unread.ts';

/** A lost line is worth a word only when it stays lost. */
const SAY_LOST_AFTER_MS = 2_000;

interface Session {
  token(reason: TokenReason): Promise<string>;
  storage: OutboxStorage;
  emit: Emit;
  tell(message: ToPage): void;
  refuse(failure: Failure): void;
}

/** Connects, and keeps the chat's cells true from then on. What is in the storage is sent. */
export function createTalk({ token, storage, emit, tell, refuse }: Session, cells: Cells) {
  const polling = async () => (await import('../client/polling.ts')).transports;
  const client = createClient({ url: '', namespace: 'shopper', storage, token, polling });
  const logNow = () => client.conversation(cells.place.value);
  const unread = () => unreadOf(logNow().messages, logNow().conversation, logNow().readSeq);
  const me = () => logNow().conversation?.memberId;
  const { hear, hearTyping } = listening(cells.spoken, emit, me);
  const typist = () => logNow().typing.find(({ id }) => id !== me());

  client.on('message:added', hear);
  client.on('queue:changed', (place) => {
    cells.queue.value = place;
  });
  client.on('refused', refuse);
  watchLine(client, cells, emit);
  watch(
    () => (page.value.isOpen && isLookedAt() ? 0 : logNow().isLoading ? null : unread().length),
    (count) => count !== null && tell({ type: 'set', state: { unread: count } }),
  );
  watch(
    () => client.conversation(null).conversationId,
    (id) => id && emit('conversation:started'),
  );
  watch(
    () => typist()?.id,
    () => {
      const author = typist();
      if (author) hearTyping(author);
    },
  );
  watch(
    () => page.value.isOpen,
    (isOpen) => {
      if (!isOpen) return;
      cells.newsFrom.value = unread()[0]?.seq ?? 0;
      client.wake();
    },
  );
  document.addEventListener('visibilitychange', () => {
    if (isLookedAt()) client.wake();
    changed();
  });
  window.addEventListener('online', () => client.wake());
  client.start();
  client.conversation(null).onChange(changed);
  void client.conversation(null).open();

  return {
    client,
    get log() {
      return logNow();
    },
    unread: () => unread().length,
    /** The latest message is on the screen. */
    seen(): void {
      const log = logNow();
      if (log.lastSeq <= log.readSeq) return;
      log.markRead(log.lastSeq);
      changed();
    },
  };
}
export type Talk = ReturnType<typeof createTalk>;

/** The state of the line, as far as a shopper should know of it. */
function watchLine(
  client: Client<'shopper'>,
  { connection, isLost, refusal }: Pick<Cells, 'connection' | 'isLost' | 'refusal'>,
  emit: Emit,
): void {
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
}
