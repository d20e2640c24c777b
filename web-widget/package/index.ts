/** The widget for pages that are built from packages: brings the loader from its server, and hands out its function typed. */
import type { Dekat, LoadDekat } from '../api.ts';
import { on } from '../loader/on.ts';

let dekat: Dekat | undefined;

export const loadDekat: LoadDekat = ({ origin, ...options }) => {
  dekat ??= waitingFor(
    bring(`${origin}/widget.js`).then((loaded) => {
      void loaded('boot', options);
      return loaded;
    }),
  );
  return dekat;
};

/** Events need no loader to be listened for: they come by the window. */
const waitingFor = (loading: Promise<Dekat>): Dekat => {
  // Whoever calls hears of it; the next `loadDekat` tries again.
  loading.catch(() => {
    dekat = undefined;
  });
  const call = (name: never, ...args: never[]) =>
    name === 'on'
      ? on(...(args as unknown as Parameters<typeof on>))
      : loading.then((it) => it(name, ...(args as never)));
  return call as Dekat;
};

const bring = (src: string): Promise<Dekat> =>
  new Promise((resolve, reject) => {
    if (typeof document === 'undefined') return;
    const script = document.createElement('script');
    script.src = src;
    script.onload = () => resolve(window.Dekat as Dekat);
    script.onerror = () => {
      script.remove();
      reject(new Error(`Dekat did not come from ${src}`));
    };
    document.head.append(script);
  });
