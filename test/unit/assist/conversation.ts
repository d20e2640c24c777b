/** A shopper talking to the assistant, turn by turn, over Toko Sinar's own records. */
import type { MessageBody } from '../../../contract/messages.ts';
import type { Answer, AssistEngine, Turn } from '../../../core/assist/engine.ts';
import { createAssist } from '../../../core/assist/index.ts';
import type { Contact } from '../../../core/contacts/contact.ts';
import { AS_OF, tokoSinar, VENDOR } from './toko-sinar.ts';

export const visitor = (fields: Partial<Contact> = {}): Contact => ({
  contactId: 'c-visitor',
  vendorId: VENDOR,
  name: 'Pengunjung',
  phone: null,
  isPhoneVerified: false,
  locale: 'id',
  customerId: null,
  ...fields,
});
/** A customer whose number WhatsApp vouches for. */
export const onWhatsapp = (phone: string): Contact =>
  visitor({ contactId: `c-${phone.slice(1)}`, name: 'Rina', phone, isPhoneVerified: true });

export interface Talk {
  /** Sends what a shopper writes in one go, and gives back the answer to all of it. */
  say(...words: Array<string | MessageBody>): Promise<Answer>;
  tap(id: string, title?: string): Promise<Answer>;
  pin(lat: number, lon: number): Promise<Answer>;
  contact: Contact;
  /** False: somebody else has spoken since the assistant, or it was long ago. */
  isAnswer: boolean;
  /** Somebody else says so much before the next turn. */
  skip(messages: number): void;
}

interface Options {
  at?: Date | string;
  contact?: Contact;
  engine?: AssistEngine;
  /** As the store would give it back. */
  dialogue?: unknown;
  conversationId?: string;
  /** How much was said before. */
  lastSeq?: number;
}

export async function talk(options: Options = {}): Promise<Talk> {
  const { at = AS_OF, contact = visitor(), engine, dialogue = null, conversationId = 'conv-1', lastSeq = 0 } = options;
  const answering = engine ?? createAssist(await tokoSinar(at));
  let remembered = dialogue;
  let seq = lastSeq;
  let isFirst = true;
  let isSkipped = false;
  const told: Talk = {
    contact,
    isAnswer: true,
    skip(messages) {
      seq += messages;
      isSkipped = true;
    },
    async say(...words) {
      const messages = words.map((one) => {
        seq += 1;
        return { seq, body: typeof one === 'string' ? { kind: 'text' as const, content: { text: one } } : one };
      });
      const turn: Turn = {
        vendorId: VENDOR,
        conversationId,
        channel: told.contact.isPhoneVerified ? 'whatsapp' : 'widget',
        contact: told.contact,
        addressKey: 'address-1',
        messages,
        dialogue: remembered,
        isAnswer: told.isAnswer && !isSkipped && remembered !== null,
        isFirst,
      };
      const answer = await answering.answer(turn);
      seq += answer.replies.length;
      isFirst = false;
      isSkipped = false;
      remembered = JSON.parse(JSON.stringify(answer.dialogue));
      if (answer.customerId) told.contact = { ...told.contact, customerId: answer.customerId };
      return answer;
    },
    tap: (id, title = id) => told.say({ kind: 'choice', content: { id, title } }),
    pin: (lat, lon) => told.say({ kind: 'location', content: { lat, lon } }),
  };
  return told;
}

export const textOf = (answer: Answer): string => answer.replies.map(({ content }) => content.text).join('\n');
export const choicesOf = (answer: Answer): string[] =>
  answer.replies.flatMap(({ content }) => content.choices ?? []).map(({ id }) => id);
export const titlesOf = (answer: Answer): string[] =>
  answer.replies.flatMap(({ content }) => content.choices ?? []).map(({ title }) => title);
export const cardOf = (answer: Answer) =>
  answer.replies.flatMap((body) => (body.kind === 'card' ? body.content.cards : []))[0];
export const rowsOf = (answer: Answer): string[] => {
  const card = cardOf(answer);
  return card?.card === 'stock' || card?.card === 'branch' ? card.branches.map(({ branchId }) => branchId) : [];
};
