/** Shoppers of the demo shop, on the website and on WhatsApp, as they speak and what they read. */
import { DEMO_WIDGET_KEY } from '../../scripts/seed/seed-demo.ts';
import type { RunningDekat } from './dekat.ts';
import { eventually } from './eventually.ts';
import { call, field } from './http.ts';
import { type Line, openLine } from './line.ts';
import { newPhone } from './phones.ts';

export interface Shopper {
  /** As agents see them; of a visitor known once something was said. */
  name: string;
  say(text: string): Promise<void>;
  /** What came to them, in whatever form. */
  reads(): Promise<string>;
  leave(): void;
}
/** What hands a conversation over to people. */
export const FOR_A_PERSON = 'mau ngomong sama orang dong';

/** A visitor of the website. */
export async function onTheWeb({ url }: RunningDekat): Promise<Shopper> {
  const token = field(
    await call(`${url}/api/v1/widget/sessions`, { body: { key: DEMO_WIDGET_KEY } }),
    'token',
  ) as string;
  const line: Line = await openLine(url, 'shopper', token);
  let said = 0;
  const shopper: Shopper = {
    name: '',
    async say(text) {
      said += 1;
      const words = { kind: 'text', conversationId: null, clientId: `day-${said}`, text };
      const { message } = await line.get<{ message: { author: { name: string } } }>('message:send', words);
      shopper.name = message.author.name;
    },
    reads: async () => JSON.stringify(line.heard.filter(({ fact }) => fact === 'message:added')),
    leave: () => line.close(),
  };
  return shopper;
}

/** A new customer on WhatsApp, by the simulator. */
export async function onWhatsApp(dekat: RunningDekat, name: string, number: string): Promise<Shopper> {
  const phone = await newPhone(dekat, name, number);
  return {
    name,
    say: async (text) => void (await phone.say(text)),
    reads: async () => JSON.stringify((await phone.messages()).filter(({ from }) => from === 'business')),
    leave: () => {},
  };
}

/** Customers on WhatsApp who wait for a person, `Pelanggan 01` and on. @param token of somebody who sees everything */
export async function waitingCustomers(dekat: RunningDekat, token: string, count: number): Promise<Shopper[]> {
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  const all = await Promise.all(
    numbers.map((n) => onWhatsApp(dekat, customerName(n), `+62813000${String(20_000 + n)}`)),
  );
  await Promise.all(all.map((one) => one.say(FOR_A_PERSON)));
  await eventually(async () => {
    const answer = await call(`${dekat.url}/api/v1/conversations?status=waiting`, { token });
    const { length } = field(answer, 'conversations') as unknown[];
    if (length !== count) throw new Error(`${length} of ${count} wait for a person`);
  }, 60_000);
  return all;
}
export const customerName = (n: number): string => `Pelanggan ${String(n).padStart(2, '0')}`;

/** A token of the demo's owner, who sees everything. */
export async function ownersToken({ url, logins }: RunningDekat): Promise<string> {
  const login = logins.find(({ role }) => role === 'owner');
  const body = { email: login?.email, password: login?.password };
  return field(await call(`${url}/api/v1/auth/login`, { body }), 'token') as string;
}
