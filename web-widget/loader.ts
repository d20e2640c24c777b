/**
 * The one script of a vendor's page: a launcher, and the function `Dekat`, which may be called before this has
 * loaded. The chat itself lives in a frame of Dekat's own origin, loaded when it is first needed.
 */
import type { Locale } from '../contract/codes.ts';
import type { OpenWidgetSession } from '../contract/requests.ts';
import type { WidgetSession } from '../contract/rest.ts';
import type { Dekat, DekatCommands, DekatIdentity, DekatOptions } from './api.ts';
import { memory } from './loader/memory.ts';
import { on } from './loader/on.ts';
import { type LauncherState, launcherView } from './loader/view.ts';
import type { Start, ToFrame, ToPage, WidgetEvent } from './protocol.ts';

type Command = (...args: unknown[]) => unknown;
/** What stood in our place until now: the calls of the page, each as its `arguments`. */
interface Queue {
  q?: Array<Iterable<never> & { 0?: unknown }>;
}

const { dataset: data, src } = document.currentScript as HTMLScriptElement;
const ORIGIN = new URL(src).origin;
/** Whatever can be asked of it while it is there. */
let widget: Omit<DekatCommands, 'boot'> | undefined;

const emit = (name: WidgetEvent, detail?: unknown) => dispatchEvent(new CustomEvent(`dekat:${name}`, { detail }));

/** By `await` alone: a page may have put a `Promise` of its own in the place of the browser's. */
async function attempt(run?: Command, ...args: unknown[]): Promise<unknown> {
  try {
    return await run?.(...args);
  } catch (error) {
    console.error(error);
  }
}

let identity: DekatIdentity | undefined;
/** The word of the page's own server, made anew each time; undefined where it has none now. */
const prove = () =>
  attempt(() => (typeof identity === 'function' ? identity() : identity)) as Promise<string | undefined>;

/** `in` is what old Android says for Indonesian. */
const asLocale = (tag: string): Locale => (/^i[dn]\b/i.test(tag) ? 'id' : 'en');

/**
 * `?dekat=branch:CODE`, `product:CODE` or `order:NUMBER`, as links and QR codes have it, or `join:TOKEN`, an invitation:
 * the chat opens, and begins there.
 */
const [, subject, code] = location.href.split(/dekat=(\w+):([\w-]+)/);
const linked = { [subject as string]: code, link: code };

function boot(asked?: DekatOptions): void {
  if (widget) return;
  const { key = '', locale, ...options } = { ...(data as DekatOptions), launcher: data.launcher !== 'false', ...asked };
  const keep = memory(`dekat:${key}`);
  const state: LauncherState = {
    isOpen: !!code,
    isFull: false,
    unread: 0,
    locale: keep().locale || asLocale(locale || document.documentElement.lang || navigator.language),
    theme: 'auto',
    position: 'right',
    context: linked,
  };
  const over = new AbortController();
  const view = launcherView(set, over);
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

  const update = ({ locale, context, ...others }: DekatOptions) =>
    set({
      ...others,
      ...(locale && { locale: asLocale(locale) }),
      ...(context && { context: { ...linked, ...context } }),
    });
  function tell(message: ToFrame): void {
    if (port) port.postMessage(message);
    else waiting.push(message);
  }

  function load(): void {
    if (frame) return;
    const made = document.createElement('iframe');
    frame = made;
    frame.title = 'Chat';
    frame.allow = 'geolocation;microphone;clipboard-write';
    frame.src = `${ORIGIN}/widget/frame.html?${new URLSearchParams({ key, parent: location.origin, l: state.locale })}`;
    // Without its script the frame is the browser's own page about a server that is away: nothing to show a shopper. One
    // that has not spoken a second after it loaded never will; while somebody waits it is tried again every three.
    frame.onload = () =>
      setTimeout(() => {
        if (port || frame !== made) return;
        frame.remove();
        frame = undefined;
        setTimeout(set, 3_000);
      }, 1_000);
    view.panel.append(frame);
  }

  /** Only our frame, only from Dekat's origin: it gets one end of a channel, and the visitor's token with it. */
  function onMessage({ source, origin, data }: MessageEvent): void {
    if (!frame || source !== frame.contentWindow || origin !== ORIGIN || !data.dekat) return;
    const { port1, port2 } = new MessageChannel();
    port = port1;
    port.onmessage = async ({ data }: MessageEvent<ToPage>) => {
      if (data.type === 'gone') remove();
      // Who has left is not remembered by a late word.
      else if (!isOver) {
        if ('name' in data) emit(data.name, data.detail);
        // To whom it was asked by: another may be signed in by then.
        else if (data.type === 'identity')
          port1.postMessage({ type: 'identity', identity: await prove() } satisfies ToFrame);
        else {
          keep(data.kept);
          set(data.state);
        }
      }
    };
    (source as Window).postMessage(
      { dekat: 'start', visitorToken: keep().visitorToken, isSignedIn: !!identity, state } satisfies Start,
      ORIGIN,
      [port2],
    );
    waiting.splice(0).forEach(tell);
    frame.style.opacity = '1';
    set();
    emit('ready');
  }

  /** Somebody who is known may have news: asked once; with news the chat is loaded and tells of more. */
  async function look(): Promise<void> {
    const { visitorToken } = keep();
    const who = identity;
    const proof = await prove();
    // Who it is may have been said just after the widget was started: then that look is the one.
    if (frame || who !== identity || (who ? !proof : !visitorToken)) return;
    try {
      const response = await fetch(`${ORIGIN}/api/v1/widget/sessions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ key, visitorToken, identity: proof, locale: state.locale } satisfies OpenWidgetSession),
      });
      const { unread } = (await response.json()) as WidgetSession;
      if (!unread || frame || who !== identity) return;
      set({ unread });
    } catch {} // the page's own policy may forbid us to ask: then the frame does
    load();
  }

  addEventListener('message', onMessage, over);
  // A press has begun: the chat will be wanted in a moment.
  view.button.onpointerdown = load;
  update(options);
  void look();

  widget = {
    update,
    shutdown() {
      // Unsent words are in the frame's own storage, and only the frame can empty that. It is not waited for for ever.
      load();
      identity = widget = undefined;
      keep(null);
      set({ launcher: false, isOpen: false });
      isOver = true;
      tell({ type: 'forget' });
      setTimeout(remove, 9_000);
    },
    open: () => set({ isOpen: true }),
    close: () => set({ isOpen: false }),
    toggle: () => set({ isOpen: !state.isOpen }),
    show: () => set({ launcher: true }),
    hide: () => set({ launcher: false, isOpen: false }),
    identify(proof) {
      identity = proof;
      // Who was here goes with their frame.
      port?.close();
      frame?.remove();
      port = frame = undefined;
      set({ unread: 0 });
      void look();
    },
    setLocale: (locale) => update({ locale }),
    setTheme: (theme) => update({ theme }),
    setContext: (context) => update({ context }),
    newMessage(text = '', options) {
      tell({ type: 'draft', text, send: options?.send });
      set({ isOpen: true });
    },
    getUnreadCount: () => state.unread,
  };
}

/** Every command answers with a promise, `on` with the function that stops listening. Nothing here throws. */
const dekat = ((name: keyof DekatCommands | 'on', ...args: unknown[]) => {
  if (name === 'on') return on(...(args as Parameters<typeof on>));
  const run = name === 'boot' ? boot : widget?.[name];
  // Not there, or not now.
  if (!run) console.warn('Dekat?', name);
  return attempt(run as Command | undefined, ...args);
}) as Dekat;

function start(): void {
  const calls = (window.Dekat as Queue | undefined)?.q ?? [];
  window.Dekat = dekat;
  if (data.key && !calls.some(({ 0: name }) => name === 'boot')) void dekat('boot');
  for (const args of calls) void (dekat as Command)(...args);
}
if (document.body) start();
else addEventListener('DOMContentLoaded', start);
