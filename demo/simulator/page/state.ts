import { computed, signal } from '@preact/signals';
import type { CustomerView, Exchange, Faults, PhoneMessage } from '../views.ts';
import * as api from './api.ts';
import { type Language, type TextKey, texts } from './texts.ts';

const LANGUAGE_KEY = 'dekat-simulator-language';

function firstLanguage(): Language {
  const kept = localStorage.getItem(LANGUAGE_KEY);
  if (kept === 'id' || kept === 'en') return kept;
  return navigator.language.startsWith('id') ? 'id' : 'en';
}

export const language = signal<Language>(firstLanguage());
export const customers = signal<CustomerView[]>([]);
export const selected = signal<string | null>(null);
export const thread = signal<PhoneMessage[]>([]);
export const faults = signal<Faults | null>(null);
export const pending = signal(0);
export const exchanges = signal<Exchange[]>([]);
export const about = signal<api.About | null>(null);
export const isConnected = signal(true);
/** On a small screen one thing at a time. */
export const view = signal<'list' | 'phone' | 'traffic' | 'failures'>('list');

export const customer = computed(() => customers.value.find(({ key }) => key === selected.value) ?? null);

export function t(key: TextKey, params: Record<string, string | number> = {}): string {
  return texts[language.value][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

export function speak(chosen: Language): void {
  language.value = chosen;
  localStorage.setItem(LANGUAGE_KEY, chosen);
  document.documentElement.lang = chosen;
}

export async function select(key: string): Promise<void> {
  if (selected.value !== key) thread.value = [];
  selected.value = key;
  await loadThread();
}

/** What a phone shows is read: when its page is in front. */
async function loadThread(): Promise<void> {
  const key = selected.value;
  if (!key) return;
  const { messages } = await api.messages(key);
  if (selected.value !== key) return;
  thread.value = messages;
  const isNew = messages.some(({ from, tick }) => from === 'business' && (tick === 'sent' || tick === 'delivered'));
  if (isNew && customer.value?.isOnline && isShown()) await api.read(key);
}
const isShown = (): boolean =>
  document.visibilityState === 'visible' && (view.value === 'phone' || matchMedia('(min-width: 768px)').matches);

const loadCustomers = async () => {
  customers.value = await api.customers();
};
const loadFaults = async () => {
  const answer = await api.faults();
  faults.value = answer.faults;
  pending.value = answer.pending;
};
const loadExchanges = async () => {
  exchanges.value = await api.exchanges();
};

async function loadAll(): Promise<void> {
  await Promise.all([loadCustomers(), loadFaults(), loadExchanges()]);
  const first = customers.value[0];
  if (!customer.value && first) selected.value = first.key;
  await loadThread();
}

async function loadChanged(changed: string[]): Promise<void> {
  const people = changed.filter((what) => what !== 'faults' && what !== 'exchanges');
  // Failures age the windows that customers show.
  if (people.length > 0 || changed.includes('faults')) await loadCustomers();
  if (selected.value && people.includes(selected.value)) await loadThread();
  if (changed.includes('exchanges')) await loadExchanges();
  await loadFaults();
}

/** Follows the simulator for as long as the page lives. */
export async function follow(): Promise<void> {
  document.documentElement.lang = language.value;
  const quietly = (work: Promise<void>) => work.catch(() => {}); // the event stream tells that it is gone
  about.value = await api.about().catch(() => null);
  const events = new EventSource('/simulator/api/events');
  events.onopen = () => {
    isConnected.value = true;
    void quietly(loadAll());
  };
  events.onerror = () => {
    isConnected.value = false;
  };
  events.onmessage = ({ data }) => void quietly(loadChanged(JSON.parse(String(data)) as string[]));
  document.addEventListener('visibilitychange', () => void quietly(loadThread()));
}
export const refreshThread = (): void => void loadThread().catch(() => {});
