/**
 * The one script of a vendor's page: a launcher, and the function `Dekat`, which may be called before this has
 * loaded. The chat itself lives in a frame of Dekat's own origin, loaded when it is first needed.
 */
import type { Locale } from '../contract/codes.ts';
import type { WidgetSession } from '../contract/rest.ts';
import { memory } from './loader/memory.ts';
import { type LauncherState, launcherView } from './loader/view.ts';
import type { PageState, Start, ToFrame, ToPage, WidgetEvent } from './protocol.ts';

interface Options extends Partial<Omit<PageState, 'isOpen' | 'locale'>> {
  key?: string;
  locale?: string;
  position?: 'left' | 'right';
  /** False: no button of ours, the page calls `open` itself. */
  launcher?: boolean;
}
type Listener = (detail: unknown) => void;
type Command = (...args: unknown[]) => unknown;
interface Dekat extends Command {
  q?: ArrayLike<unknown>[];
}
declare global {
  interface Window {
    Dekat?: Dekat;
  }
}

const script = document.currentScript as HTMLScriptElement | null;
const data: DOMStringMap = script?.dataset ?? {};
const ORIGIN = new URL(script?.src ?? location.href).origin;
const listeners: Record<string, Set<Listener>> = {};
const warned = new Set<unknown>();
let widget: ReturnType<typeof boot> | undefined;

function emit(name: WidgetEvent, detail?: unknown): void {
  // Each in its own task: what a page's listener throws is the page's, and stops nobody.
  for (const listener of listeners[name] ?? []) setTimeout(listener, 0, detail);
  dispatchEvent(new CustomEvent(`dekat:${name}`, { detail }));
}

/** `in` is what old Android says for Indonesian. */
const asLocale = (tag: unknown): Locale | '' => (tag ? (/^i[dn]\b/i.test(`${tag}`) ? 'id' : 'en') : '');

function boot({ key = '', locale, theme = 'auto', position = 'right', launcher = true, context = {} }: Options) {
  const keep = memory(key);
  const state: LauncherState = {
    isOpen: false,
    isShown: launcher,
    unread: 0,
    locale:
      keep().locale ||
      asLocale(locale) ||
      asLocale(document.documentElement.lang) ||
      asLocale(navigator.language) ||
      'id',
    theme,
    context,
  };
  const view = launcherView(position, () => set({ isOpen: !state.isOpen }));
  const waiting: ToFrame[] = [];
  let frame: HTMLIFrameElement | undefined;
  let port: MessagePort | undefined;

  function set(change: Partial<LauncherState>): void {
    const { isOpen, unread } = state;
    Object.assign(state, change);
    if (state.isOpen) load();
    view.render(state, keep().colours);
    port?.postMessage({ type: 'state', state });
    if (state.unread !== unread) emit('unread', state.unread);
    if (state.isOpen === isOpen) return;
    if (isOpen) view.focus();
    else frame?.focus();
    emit(isOpen ? 'close' : 'open');
  }

  function load(): void {
    if (frame) return;
    frame = document.createElement('iframe');
    frame.title = 'Chat';
    frame.allow = 'geolocation; clipboard-write';
    frame.src = `${ORIGIN}/widget/frame.html?${new URLSearchParams({ key, parent: location.origin })}`;
    view.panel.append(frame);
  }

  /** Only our frame, only from Dekat's origin: it gets one end of a channel, and the visitor's token with it. */
  function onMessage({ source, origin, data }: MessageEvent): void {
    if (!frame || source !== frame.contentWindow || origin !== ORIGIN || data?.dekat !== 'ready') return;
    const { port1, port2 } = new MessageChannel();
    port = port1;
    port.onmessage = ({ data }: MessageEvent<ToPage>) => {
      if (data.type === 'event') emit(data.name, data.detail);
      else {
        keep(data.kept);
        set(data.state ?? {});
      }
    };
    const start: Start = { dekat: 'start', visitorToken: keep().visitorToken ?? null, state };
    frame.contentWindow?.postMessage(start, ORIGIN, [port2]);
    for (const message of waiting.splice(0)) port.postMessage(message);
    emit('ready');
  }

  /** Somebody who was here before may have news: asked once; with news the chat is loaded and tells of more. */
  async function look(visitorToken = keep().visitorToken): Promise<void> {
    if (!visitorToken) return;
    try {
      const body = JSON.stringify({ key, visitorToken, locale: state.locale });
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${ORIGIN}/api/v1/widget/sessions`, { method: 'POST', headers, body });
      const { unread } = (await response.json()) as WidgetSession;
      if (!unread || frame) return;
      set({ unread });
    } catch {} // the page's own policy may forbid us to ask: then the frame does
    load();
  }

  addEventListener('message', onMessage);
  set({});
  void look();

  return {
    state,
    set,
    draft(text: unknown, send: boolean) {
      const message: ToFrame = { type: 'draft', text: `${text}`, send };
      if (port) port.postMessage(message);
      else waiting.push(message);
      set({ isOpen: true });
    },
    end() {
      keep(null);
      set({ isOpen: false });
      port?.postMessage({ type: 'forget' } satisfies ToFrame);
      removeEventListener('message', onMessage);
      // The frame's own storage is emptied by the frame, so it gets a moment.
      setTimeout(view.remove, 300);
    },
  };
}

const commands = {
  boot(options?: Options) {
    widget ??= boot({ ...(data as Options), launcher: data.launcher !== 'false', ...options });
  },
  shutdown() {
    widget?.end();
    widget = undefined;
  },
  open: () => widget?.set({ isOpen: true }),
  close: () => widget?.set({ isOpen: false }),
  toggle: () => widget?.set({ isOpen: !widget.state.isOpen }),
  show: () => widget?.set({ isShown: true }),
  hide: () => widget?.set({ isShown: false, isOpen: false }),
  setLocale: (locale: string) => widget?.set({ locale: asLocale(locale) || 'id' }),
  setTheme: (theme: PageState['theme']) => widget?.set({ theme }),
  setContext: (context: PageState['context']) => widget?.set({ context }),
  newMessage: (text: unknown, options?: { send?: boolean }) => widget?.draft(text, options?.send === true),
  getUnreadCount: () => widget?.state.unread ?? 0,
};

/** Every command answers with a promise, `on` with the function that stops listening. Nothing here throws. */
const dekat: Dekat = (command, ...args) => {
  if (command === 'on') {
    const [name, listener] = args as [string, Listener];
    listeners[name] ??= new Set();
    listeners[name].add(listener);
    return () => listeners[name]?.delete(listener);
  }
  const [, run] = Object.entries<unknown>(commands).find(([name]) => name === command) ?? [];
  if (!run && !warned.has(command)) console.warn('Dekat knows no', command);
  warned.add(command);
  return Promise.resolve(args)
    .then((all) => (run as Command | undefined)?.(...all))
    .catch(console.error);
};

function start(): void {
  const calls = Array.from(window.Dekat?.q ?? [], (call) => Array.from(call));
  window.Dekat = dekat;
  if (data.key && !calls.some(([command]) => command === 'boot')) dekat('boot');
  for (const call of calls) dekat(...call);
}
if (document.body) start();
else addEventListener('DOMContentLoaded', start);
