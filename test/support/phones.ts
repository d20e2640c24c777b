/** Phones of customers on WhatsApp, as the simulator shows and plays them. */
import type { RunningDekat } from './dekat.ts';
import { call, field } from './http.ts';

/** One message on a phone; `from` the `business`, or the `customer` themselves. */
export interface OnPhone {
  id: string;
  from: string;
  reaction?: string;
  shown: { text?: string };
}
export interface Phone {
  /** By which the simulator knows it: the number, or what stands for it. */
  key: string;
  name: string;
  /** @param words text, or a message of another kind as the simulator takes it @returns its id, where it has one @throws where it was not taken */
  say(words: string | object): Promise<string>;
  messages(): Promise<OnPhone[]>;
  /** What the vendor said there, oldest first; empty for what is no text. */
  reads(): Promise<string[]>;
}
type Simulated = Pick<RunningDekat, 'simulatorUrl'>;

const addressOf = ({ simulatorUrl }: Simulated) => `${simulatorUrl}/simulator/api/customers`;

export function phoneOf(dekat: Simulated, key: string, name = ''): Phone {
  const at = `${addressOf(dekat)}/${encodeURIComponent(key)}/messages`;
  const messages = async () => field(await call(at), 'messages') as OnPhone[];
  return {
    key,
    name,
    messages,
    async say(words) {
      const said = await call(at, { body: typeof words === 'string' ? { text: words } : words });
      if (said.status >= 300) throw new Error(`${name || key} could not say it: ${said.status}`);
      return (field(said, 'message') as { id: string } | undefined)?.id ?? '';
    },
    async reads() {
      return (await messages()).filter(({ from }) => from === 'business').map(({ shown }) => shown.text ?? '');
    },
  };
}

/** Those of the demo's customers, in the simulator's order. */
export async function demoPhones(dekat: Simulated): Promise<Phone[]> {
  const customers = field(await call(addressOf(dekat)), 'customers') as Array<{ key: string; name: string }>;
  return customers.map(({ key, name }) => phoneOf(dekat, key, name));
}

/** A phone of somebody nobody knows yet. */
export async function newPhone(dekat: Simulated, name: string, phone: string): Promise<Phone> {
  const made = await call(addressOf(dekat), { body: { name, phone } });
  if (made.status >= 300) throw new Error(`${name} has no phone: ${JSON.stringify(made.body)}`);
  return phoneOf(dekat, phone, name);
}

/** Asks for a person and more than words say, corrects one message, takes another back and gives a sign. @returns the corrected one's id */
export async function changesTheirMind(customer: Phone): Promise<string> {
  await customer.say({ text: 'mau ngomong sama orang dong' });
  const asked = await customer.say({ text: 'ada 2 di Kemang?' });
  const slip = await customer.say({ text: 'kartu saya 4111' });
  await customer.say({ order: { items: [{ sku: 'GR-0001', quantity: 2, price: 3_500 }], text: 'antar ya' } });
  await customer.say({ contacts: [{ name: 'Bu Tuti', phone: '+62 812 7777 1234' }] });
  await customer.say({ edit: { messageId: asked, text: 'ada 3 di Kemang?' } });
  await customer.say({ revoke: { messageId: slip } });
  await customer.say({ reaction: { messageId: asked, emoji: '🙏' } });
  return asked;
}
