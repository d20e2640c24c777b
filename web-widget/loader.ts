/**
 * The one script of a vendor's page: a launcher, and the function `Dekat`, which may be called before this has
 * loaded. The chat itself lives in a frame of Dekat's own origin, loaded when it is first needed.
 */
import type { Locale } from '../contract/codes.ts';
import type { OpenWidgetSession } from '../contract/requests.ts';
import type { WidgetSession } from '../contract/rest.ts';
import { memory } from './loader/memory.ts';
import { type LauncherState, launcherView } from './loader/view.ts';
import type { PageState, Start, ToFrame, ToPage, WidgetEvent } from './protocol.ts';

interface Options extends Partial<Pick<PageState, 'theme' | 'context'>> {
  key?: string;
  locale?: string;
  position?: 'left' | 'right';
  /** False: no button of ours, the page calls `open` itself. */
  launcher?: boolean;
}
type Listener = (detail: unknown) => void;
type Command = (...args: unknown[]) => unknown;
interface Dekat extends Command {
  q?: Iterable<unknown>[];
}
declare global {
  interface Window {
    Dekat?: Dekat;
  }
}

const script = document.currentScript as HTMLScriptElement | null;
const data: DOMStringMap = script?.dataset ?? {};
const ORIGIN = new URL(script?.src ?? location.href).origin;
let widget: ReturnType<typeof boot> | undefined;

const emit = (name: WidgetEvent, detail?: unknown) => dispatchEvent(new CustomEvent(`dekat:${name}`, { detail }));

/** @returns stops it */
function on(name: string, listener: Listener): () => void {
  // In its own task: it may call us again, and finds all that belongs to the event done.
  const hear = (event: Event) => setTimeout(listener, 0, (event as CustomEvent).detail);
  addEventListener(`dekat:${name}`, hear);
  return () => removeEventListener(`dekat:${name}`, hear);
}

/** `in` is what old Android says for Indonesian. */
const asLocale = (tag: unknown): Locale => (/^(i[dn]\b|$)/i.test((tag ?? '') as string) ? 'id' : 'en');
/** A server that was away is asked again this often while somebody waits for it. */
const AGAIN_MS = 3_000;
/** A frame whose script has not spoken this long after it loaded never will. */
const SILENT_MS = 1_000;
/** Who leaves does not wait longer than this for the frame to empty its own storage. */
const LEAVE_MS = 9_000;

/** `?dekat=branch:CODE`, as a branch's link and QR code have it, or `join:TOKEN`, an invitation: the chat opens, and begins there. */
const [, subject, code] = location.href.split(/dekat=(\w+):([\w-]+)/);
const linked = { [subject as string]: code };

function boot({ key = '', locale, theme = 'auto', position = 'right', launcher = true, context = {} }: Options) {
  const keep = memory(`dekat:${key}`);
  const state: LauncherState = {
    isOpen: !!code,
    isFull: false,
    isShown: launcher,
    unread: 0,
    locale: keep().locale || asLocale(locale || document.documentElement.lang || navigator.language),
    theme,
    context: { ...linked, ...context },
  };
  const over = new AbortController();
  const view = launcherView(position, set, over);
  const waiting: ToFrame[] = [];
  let frame: HTMLIFrameElement | undefined;
  let port: MessagePort | undefined;
  let isOver = false;
  const remove = () => {
    over.abort();
    view.host.remove();
  };

  function set(change?: Partial<LauncherState>): void {
    const { isOpen, unread } = state;
    Object.assign(state, change);
    if (state.isOpen) load();
    view.render(state, !!port, keep().colours);
    port?.postMessage({ type: 'state', state });
    if (state.unread !== unread) emit('unread', state.unread);
    if (state.isOpen === isOpen) return;
    (isOpen ? view.button : frame)?.focus();
    emit(isOpen ? 'close' : 'open');
  }

  function tell(message: ToFrame): void {
    if (port) port.postMessage(message);
    else waiting.push(message);
  }

  function load(): void {
    if (frame) return;
    frame = document.createElement('iframe');
    frame.title = 'Chat';
    frame.allow = 'geolocation;microphone;clipboard-write';
    frame.src = `${ORIGIN}/widget/frame.html?${new URLSearchParams({ key, parent: location.origin, l: state.locale })}`;
    // Without its script the frame is the browser's own page about a server that is away: nothing to show a shopper.
    frame.onload = () =>
      setTimeout(() => {
        if (port) return;
        frame?.remove();
        frame = undefined;
        setTimeout(set, AGAIN_MS);
      }, SILENT_MS);
    view.panel.append(frame);
  }

  /** Only our frame, only from Dekat's origin: it gets one end of a channel, and the visitor's token with it. */
  function onMessage({ source, origin, data }: MessageEvent): void {
    if (!frame || source !== frame.contentWindow || origin !== ORIGIN || data.dekat !== 'ready') return;
    const { port1, port2 } = new MessageChannel();
    port = port1;
    port.onmessage = ({ data }: MessageEvent<ToPage>) => {
      if (data.type === 'gone') remove();
      // Who has left is not remembered by a late word.
      else if (!isOver) {
        if (data.type === 'event') emit(data.name, data.detail);
        else {
          keep(data.kept);
          set(data.state);
        }
      }
    };
    const start: Start = { dekat: 'start', visitorToken: keep().visitorToken ?? null, state };
    frame.contentWindow?.postMessage(start, ORIGIN, [port2]);
    for (const message of waiting.splice(0)) port.postMessage(message);
    frame.style.opacity = '1';
    set();
    emit('ready');
  }

  /** Somebody who was here before may have news: asked once; with news the chat is loaded and tells of more. */
  async function look(visitorToken = keep().visitorToken): Promise<void> {
    if (!visitorToken) return;
    try {
      const response = await fetch(`${ORIGIN}/api/v1/widget/sessions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ key, visitorToken, locale: state.locale } satisfies OpenWidgetSession),
      });
      const { unread } = (await response.json()) as WidgetSession;
      if (!unread || frame) return;
      set({ unread });
    } catch {} // the page's own policy may forbid us to ask: then the frame does
    if (!isOver) load();
  }

  addEventListener('message', onMessage, over);
  // A press has begun: the chat will be wanted in a moment.
  view.button.onpointerdown = load;
  set();
  void look();

  return {
    state,
    set,
    end() {
      // Unsent words are in the frame's own storage, and only the frame can empty that.
      if (keep().visitorToken) load();
      keep(null);
      set({ isOpen: false, isShown: false });
      isOver = true;
      tell({ type: 'forget' });
      setTimeout(remove, frame ? LEAVE_MS : 0);
    },
    draft(text: string, send: boolean) {
      tell({ type: 'draft', text, send });
      set({ isOpen: true });
    },
  };
}

const set = (change: Partial<LauncherState>) => widget?.set(change);
const commands = {
  boot(options?: Options) {
    widget ??= boot({ ...(data as Options), launcher: data.launcher !== 'false', ...options });
  },
  shutdown() {
    widget?.end();
    widget = undefined;
  },
  open: () => set({ isOpen: true }),
  close: () => set({ isOpen: false }),
  toggle: () => set({ isOpen: !widget?.state.isOpen }),
  show: () => set({ isShown: true }),
  hide: () => set({ isShown: false, isOpen: false }),
  setLocale: (locale: string) => set({ locale: asLocale(locale) }),
  setTheme: (theme: PageState['theme']) => set({ theme }),
  setContext: (context: PageState['context']) => set({ context: { ...linked, ...context } }),
  newMessage: (text: unknown = '', options?: { send?: boolean }) => widget?.draft(`${text}`, !!options?.send),
  getUnreadCount: () => widget?.state.unread ?? 0,
};

/** Every command answers with a promise, `on` with the function that stops listening. Nothing here throws. */
const dekat: Dekat = (command, ...args) => {
  if (command === 'on') return on(...(args as [string, Listener]));
  const run = commands[command as keyof typeof commands] as Command | undefined;
  if (!run) console.warn('Dekat?', command);
  return (async () => run?.(...args))().catch(console.error);
};

function start(): void {
  const calls = window.Dekat?.q ?? [];
  window.Dekat = dekat;
  if (data.key && !calls.some(([command]) => command === 'boot')) dekat('boot');
  for (const call of calls) dekat(...(call as [unknown]));
}
if (document.body) start();
else addEventListener('DOMContentLoaded', start);
