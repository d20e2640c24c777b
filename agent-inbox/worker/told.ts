/** What a push message becomes: the device has the words, the message brings codes. */
import { LOCALES } from '../../contract/codes.ts';
import { notifyTexts } from '../../contract/texts/notify.ts';

export interface Told {
  title: string;
  body: string;
  tag: string;
  conversationId: string | null;
}
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A message of a newer or older Dekat says at least that there is something: browsers want each of them shown. */
export function toldBy(message: unknown): Told {
  const said = (typeof message === 'object' ? message : null) as Record<string, unknown> | null;
  const locale = LOCALES.find((one) => one === said?.locale) ?? 'id';
  const words = notifyTexts[locale];
  const conversationId = text(said?.conversationId) || null;
  const tag = conversationId ?? 'dekat';
  const name = text(said?.name);
  if (name) return { title: name, body: text(said?.words) || text(words['notify.waiting']), tag, conversationId };
  const where = [text(said?.branch), text(words[`notify.channel_${text(said?.channel)}`])].filter(Boolean).join(' · ');
  return { title: text(words['notify.waiting']), body: where, tag, conversationId };
}
