/** How the demo's pages ask Dekat, and call the widget beside them. */
import type { Locale } from '../../contract/codes.ts';

type Widget = (command: string, ...args: unknown[]) => unknown;

/** The website's key, from the widget's own script tag. */
const KEY = document.querySelector<HTMLScriptElement>('script[data-key]')?.dataset.key ?? '';
export const widget: Widget = (...args) => (globalThis as { Dekat?: Widget }).Dekat?.(...(args as [string]));

/** `message`: what to do about it, in the reader's language. */
export class Refused extends Error {
  override name = 'Refused';
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** @throws Refused for whatever Dekat refuses; the browser's own errors where it is not reached */
export async function ask<T>(
  locale: Locale,
  path: string,
  query: Record<string, string>,
  signal?: AbortSignal,
): Promise<T> {
  const answer = await fetch(`/api/v1${path}?${new URLSearchParams(query)}`, {
    headers: { 'x-dekat-key': KEY, 'accept-language': locale },
    ...(signal ? { signal } : {}),
  });
  const body = (await answer.json()) as T & { code?: string; detail?: string };
  if (!answer.ok) throw new Refused(body.code ?? 'internal', body.detail ?? '');
  return body;
}
