/**
 * The function `Dekat` of a page, whole: what the loader promises, and what is shipped as types. It imports nothing, so
 * that it can be taken along as it is.
 */

export type DekatTheme = 'light' | 'dark' | 'auto';
/** What the page knows of its visitor's intent: offered as a first question, never trusted. */
export interface DekatContext {
  /** The name of the product looked at. */
  product?: string | undefined;
  /** A branch's code: what is said next begins there. */
  branch?: string | undefined;
  /** The number of an order. */
  order?: string | undefined;
  [key: string]: unknown;
}
export interface DekatOptions {
  /** The website's public key. */
  key?: string;
  /** A language tag; whatever is not Indonesian is English. */
  locale?: string;
  theme?: DekatTheme;
  position?: 'left' | 'right';
  /** False: no button of ours, the page calls `open` itself. */
  launcher?: boolean;
  context?: DekatContext;
}
/**
 * Who is signed in: a JWT of the shop's own server, or how to get one. Where a function is given it is asked whenever
 * a fresh one is needed; a text ends when it ends.
 */
export type DekatIdentity = string | (() => string | Promise<string>);

/** What each command takes and comes to. */
export interface DekatCommands {
  boot(options?: DekatOptions): void;
  update(options: Omit<DekatOptions, 'key'>): void;
  /** Ends it; nothing of the visitor stays. */
  shutdown(): void;
  open(): void;
  close(): void;
  toggle(): void;
  show(): void;
  hide(): void;
  /** Without one: nobody is signed in. */
  identify(identity?: DekatIdentity): void;
  setLocale(locale: string): void;
  setTheme(theme: DekatTheme): void;
  setContext(context: DekatContext): void;
  newMessage(text?: string, options?: { send?: boolean }): void;
  getUnreadCount(): number;
}

/** What each event tells; also on `window`, as `dekat:<name>`, in `detail`. */
export interface DekatEvents {
  ready: undefined;
  open: undefined;
  close: undefined;
  unread: number;
  'message:sent': { kind: string };
  'message:received': { author: string; text: string };
  'conversation:started': undefined;
  'conversation:resolved': undefined;
  'agent:changed': { name: string };
  connection: 'connecting' | 'online' | 'degraded' | 'offline';
  /** A code. */
  error: string;
}

export interface Dekat {
  /** @returns stops listening */
  <E extends keyof DekatEvents>(command: 'on', event: E, listener: (detail: DekatEvents[E]) => void): () => void;
  /** Never throws: what goes wrong is told in the console. */
  <C extends keyof DekatCommands>(
    command: C,
    ...args: Parameters<DekatCommands[C]>
  ): Promise<ReturnType<DekatCommands[C]> | undefined>;
}
export interface DekatLoadOptions extends DekatOptions {
  /** Where Dekat is: `https://chat.example.id`. */
  origin: string;
}
/**
 * Puts the widget on the page, once however often it is called. What is called before it has come waits for it, and
 * rejects where it does not come. Without a document, as on a server, everything waits.
 */
export type LoadDekat = (options: DekatLoadOptions) => Dekat;

declare global {
  interface Window {
    Dekat?: Dekat;
  }
}
