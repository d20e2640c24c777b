/** The customers' phones: who there is, what each shows, and how far each message got. In memory, and bounded. */
import { userIdOf } from './ids.ts';
import { PEOPLE, type Person } from './people.ts';
import type { CustomerView, PhoneMessage, Shown, Tick } from './views.ts';

const CUSTOMERS_MAX = 5_000;
const MESSAGES_MAX = 500;
export const WINDOW_MS = 24 * 60 * 60_000;
/** WhatsApp shows "typing" this long at most, or until the message is there. */
const TYPING_MS = 25_000;
const RANK: Tick[] = ['pending', 'sent', 'failed', 'delivered', 'read'];

export interface Customer extends Person {
  key: string;
  userId: string;
  isOnline: boolean;
  typingUntil: number;
  lastInboundAt: number | null;
  lastSentAt: number | null;
  messages: PhoneMessage[];
}

/** Thrown where the phones are asked for what they cannot do; answered 4xx. */
export class PhoneError extends Error {
  override name = 'PhoneError';
}

export function createPhones(onChange: (key: string) => void) {
  const customers = new Map<string, Customer>();
  const byUserId = new Map<string, Customer>();

  function add(person: Person): Customer {
    const key = person.phone ?? `@${person.username}`;
    const known = customers.get(key);
    if (known) return known;
    if (customers.size >= CUSTOMERS_MAX) throw new PhoneError('too many customers; reset the simulator');
    const fresh = { isOnline: true, typingUntil: 0, lastInboundAt: null, lastSentAt: null, messages: [] };
    const customer: Customer = { ...person, key, userId: userIdOf(key), ...fresh };
    customers.set(key, customer);
    byUserId.set(customer.userId, customer);
    onChange(key);
    return customer;
  }
  function reset(): void {
    customers.clear();
    byUserId.clear();
    for (const person of PEOPLE) add(person);
  }
  reset();

  return {
    reset,
    add,
    all: (): Customer[] => [...customers.values()],
    /** By `+62…`, the digits alone, or `@username`. */
    find: (key: string): Customer | undefined => customers.get(key) ?? customers.get(`+${key}`),
    /** As `find`; a number nobody has yet is somebody new. */
    findOrAdd(key: string): Customer {
      const found = this.find(key);
      if (found) return found;
      if (!/^\+?[1-9]\d{6,14}$/.test(key)) throw new PhoneError('no such customer');
      const phone = key.startsWith('+') ? key : `+${key}`;
      return add({ phone, username: null, name: `Customer ${phone.slice(-4)}`, locale: 'id', about: '' });
    },
    byUserId: (userId: string): Customer | undefined => byUserId.get(userId),

    show(customer: Customer, message: PhoneMessage): void {
      customer.messages.push(message);
      if (customer.messages.length > MESSAGES_MAX) customer.messages.shift();
      if (message.from === 'business') customer.typingUntil = 0;
      onChange(customer.key);
    },
    /** What changes an earlier message is seen there. @returns false: it is a message of its own */
    change(customer: Customer, shown: Shown): boolean {
      if (shown.type === 'system') return true;
      if (shown.type !== 'edit' && shown.type !== 'revoke' && shown.type !== 'reaction') return false;
      const message = customer.messages.find(({ id }) => id === shown.messageId);
      if (message && shown.type === 'edit')
        Object.assign(message, { shown: { type: 'text', text: shown.text }, isEdited: true });
      if (message && shown.type === 'revoke') message.shown = { type: 'deleted' };
      if (message && shown.type === 'reaction') message.reaction = shown.emoji;
      onChange(customer.key);
      return true;
    },
    /** Ticks only ever go forward. @returns whether this one did */
    tick(customer: Customer, id: string, tick: Tick, error?: string): boolean {
      const message = customer.messages.find((one) => one.id === id);
      if (!message || RANK.indexOf(tick) <= RANK.indexOf(message.tick)) return false;
      message.tick = tick;
      if (error) message.error = error;
      onChange(customer.key);
      return true;
    },
    typing(customer: Customer): void {
      customer.typingUntil = Date.now() + TYPING_MS;
      onChange(customer.key);
    },
    setOnline(customer: Customer, isOnline: boolean): void {
      customer.isOnline = isOnline;
      onChange(customer.key);
    },
  };
}
export type Phones = ReturnType<typeof createPhones>;

/** A customer as the page and the tests see them. @param agedMs how much older their last message is to count */
export function toCustomerView(customer: Customer, agedMs: number): CustomerView {
  const { key, name, phone, username, userId, locale, about, isOnline, typingUntil, lastInboundAt, messages } =
    customer;
  const last = messages.at(-1);
  return {
    key,
    name,
    phone,
    username,
    userId,
    locale,
    about,
    isOnline,
    isTyping: typingUntil > Date.now(),
    unread: messages.filter(({ from, tick }) => from === 'business' && (tick === 'sent' || tick === 'delivered'))
      .length,
    last: last ? { at: last.at, text: wordsOf(last.shown) } : null,
    windowEndsAt: lastInboundAt === null ? null : new Date(lastInboundAt - agedMs + WINDOW_MS).toISOString(),
  };
}

function wordsOf(shown: Shown): string {
  if (shown.type === 'text' || shown.type === 'interactive') return shown.text;
  if (shown.type === 'reply') return shown.title;
  if (shown.type === 'location') return shown.name ?? 'location';
  if (shown.type === 'media') return shown.caption ?? shown.name ?? shown.as;
  return shown.type;
}
