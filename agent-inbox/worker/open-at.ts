/** Shows a conversation in a page that is open, the one looked at last first; in a new one where there is none. */
export async function openAt(clients: Clients, conversationId: string | null): Promise<void> {
  const pages = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const page = pages.find(({ focused }) => focused) ?? pages.find(isVisible) ?? pages[0];
  if (!page) {
    await clients.openWindow(conversationId ? `/inbox/?c=${encodeURIComponent(conversationId)}` : '/inbox/');
    return;
  }
  if (conversationId) page.postMessage({ open: conversationId });
  await page.focus();
}

const isVisible = ({ visibilityState }: WindowClient): boolean => visibilityState === 'visible';
