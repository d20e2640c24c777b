/**
 * The inbox's service worker, a script of its own at `/inbox/sw.js`: opens the page without a network, tells what is
 * pushed to this device, and opens the conversation a notice is about.
 */
import { assetOf, keepPage, pageOf } from './kept-files.ts';
import { openAt } from './open-at.ts';
import { roadOf } from './road-of.ts';
import { toldBy } from './told.ts';

declare const self: ServiceWorkerGlobalScope;

// A newer one takes over at once: it answers for pages of any build alike.
self.addEventListener('install', (event) => event.waitUntil(keepPage().then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const road = roadOf(request, self.location.origin);
  if (road === 'asset') event.respondWith(assetOf(request));
  if (road === 'page') event.respondWith(pageOf(request, (work) => event.waitUntil(work)));
});

self.addEventListener('push', (event) => {
  const { title, body, tag, conversationId } = toldBy(messageIn(event.data));
  const data = { conversationId };
  const picture = '/inbox/icon-192.png';
  event.waitUntil(self.registration.showNotification(title, { body, tag, data, icon: picture, badge: picture }));
  self.navigator.setAppBadge?.().catch(() => {}); // how many is told once the page is open
});
function messageIn(data: PushMessageData | null): unknown {
  try {
    return data?.json();
  } catch {
    return null;
  }
}

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const { conversationId } = (event.notification.data ?? {}) as { conversationId?: string };
  event.waitUntil(openAt(self.clients, conversationId ?? null));
});
