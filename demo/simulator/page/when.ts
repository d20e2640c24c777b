import { language, t } from './state.ts';

const tag = () => (language.value === 'id' ? 'id-ID' : 'en-GB');
export const clock = (iso: string): string =>
  new Date(iso).toLocaleTimeString(tag(), { hour: '2-digit', minute: '2-digit', hour12: false });

/** `09.41` today, "kemarin", `12 Nov`. */
export function when(iso: string): string {
  const days = dayOf(new Date()) - dayOf(new Date(iso));
  if (days < 1) return clock(iso);
  return days < 2 ? t('yesterday') : new Date(iso).toLocaleDateString(tag(), { day: 'numeric', month: 'short' });
}
const dayOf = (date: Date): number => Math.round(new Date(date.toDateString()).getTime() / 86_400_000);

/** `23.59` hours and minutes from now. */
export function left(iso: string): string {
  const minutes = Math.max(0, Math.floor((Date.parse(iso) - Date.now()) / 60_000));
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
