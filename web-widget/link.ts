import type { Start, ToFrame, ToPage } from './protocol.ts';

/** The line to the page that shows us. */
export interface PageLink {
  start: Start;
  tell(message: ToPage): void;
  onMessage(listener: (message: ToFrame) => void): void;
}

/**
 * Greets the page and waits for its answer. Only the window that embeds us is listened to, and only with the origin
 * it was loaded for: a page that names another one gets no word from us.
 */
export function connectPage(parentOrigin: string): Promise<PageLink> {
  return new Promise((resolve) => {
    window.addEventListener('message', function heard({ source, origin, data, ports: [port] }: MessageEvent<Start>) {
      if (source !== window.parent || origin !== parentOrigin || data?.dekat !== 'start' || !port) return;
      window.removeEventListener('message', heard);
      resolve({
        start: data,
        tell: (message) => port.postMessage(message),
        onMessage(listener) {
          port.onmessage = ({ data }: MessageEvent<ToFrame>) => listener(data);
        },
      });
    });
    window.parent.postMessage({ dekat: 'ready' }, parentOrigin);
  });
}
