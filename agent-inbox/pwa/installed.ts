/** The page's side of its service worker. */
import { openConversation } from '../shell/open-conversation.ts';
import { useToasts } from '../state/toasts.ts';
import { textsNow } from '../texts/use-texts.ts';

const SCRIPT = '/inbox/sw.js';
/** The browser itself looks when a page is loaded, which an inbox is once a day. */
const LOOK_EVERY_MS = 30 * 60_000;

/** Has the worker stand by, where the browser knows such: over https, and on this very machine. */
export function beInstalled(): void {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  let isFirst = serviceWorker.controller === null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (!isFirst) offerReload();
    isFirst = false;
  });
  serviceWorker.addEventListener('message', ({ data }: MessageEvent<unknown>) => openAsked(data));
  serviceWorker.register(SCRIPT).then(
    (registration) => setInterval(() => void registration.update().catch(() => {}), LOOK_EVERY_MS),
    () => {}, // forbidden or full: the page works on without it
  );
}

/** Another build is there. Nobody's words are lost by loading it, but when is theirs to say. */
function offerReload(): void {
  const { t } = textsNow();
  useToasts.getState().show({
    tone: 'plain',
    text: t('pwa.new_version'),
    stays: true,
    action: { label: t('inbox.reload'), run: () => location.reload() },
  });
}

/** Somebody has pressed a notice of a conversation. */
function openAsked(data: unknown): void {
  const { open } = (data ?? {}) as { open?: unknown };
  if (typeof open !== 'string') return;
  openConversation(open);
}
