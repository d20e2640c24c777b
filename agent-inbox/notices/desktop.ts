/** What the system shows. By the service worker: it hears of the press also when this page is gone by then. */
import { create } from 'zustand';

export type Permission = NotificationPermission | 'unknown';
const now = (): Permission =>
  'Notification' in globalThis && navigator.serviceWorker ? Notification.permission : 'unknown';

/** `unknown`: this browser shows nothing, or not over plain http. */
export const usePermission = create<{ permission: Permission }>(() => ({ permission: now() }));

/** Only ever after a press: browsers, and people, refuse pages that ask by themselves. */
export async function askPermission(): Promise<Permission> {
  if (now() === 'default') await Notification.requestPermission();
  usePermission.setState({ permission: now() });
  return now();
}

export interface Shown {
  /** null: of no conversation. */
  conversationId: string | null;
  title: string;
  body: string;
}

/** One for each conversation: a newer one takes the place of the one before. */
export async function showOnDesktop({ conversationId, title, body }: Shown): Promise<void> {
  if (now() !== 'granted') return;
  const registration = await navigator.serviceWorker.ready;
  // `renotify`: the types lack it. Silent: the sound is ours, by its own rule.
  const more = { renotify: true, silent: true } as NotificationOptions;
  const data = { conversationId };
  await registration.showNotification(title, {
    body,
    tag: conversationId ?? 'colleague',
    data,
    icon: '/inbox/icon-192.png',
    ...more,
  });
}

/** What is before the agent's eyes need not be told any longer. */
export async function putAway(conversationId: string): Promise<void> {
  if (now() !== 'granted') return;
  const registration = await navigator.serviceWorker.ready;
  for (const shown of await registration.getNotifications({ tag: conversationId })) shown.close();
}
