/** What happens between the phones and the business: messages in, messages out, receipts. */
import type { FaultBox } from './faults.ts';
import { newWamid } from './ids.ts';
import { type Business, echoWebhook, messageWebhook, statusWebhook } from './payloads.ts';
import { type Customer, type Phones, WINDOW_MS } from './phones.ts';
import type { Interactive, SendRequest, SentMedia } from './send-shapes.ts';
import { filled } from './templates.ts';
import type { LedgerEntry, MediaKind, PhoneMessage, Shown } from './views.ts';
import type { Webhooks } from './webhooks.ts';

const LEDGER_MAX = 20_000;
const HOUR_MS = 60 * 60_000;
/** What a failed status says when the failure is played. */
const FAILED_LATER = 131026;

interface Deps {
  business: Business;
  phones: Phones;
  webhooks: Webhooks;
  faults: FaultBox;
}
type Sent = Omit<LedgerEntry, 'count'>;

export function createInbox({ business, phones, webhooks, faults }: Deps) {
  let sends: Sent[] = [];
  const counts = new Map<string, number>();
  const references = new Map<string, string | null>();

  /** Every send that was taken, oldest first. */
  function ledger(): LedgerEntry[] {
    return sends.map((sent) => ({ ...sent, count: counts.get(sent.reference ?? sent.wamid) ?? 1 }));
  }
  function enter(sent: Sent): void {
    sends.push(sent);
    const name = sent.reference ?? sent.wamid;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    references.set(sent.wamid, sent.reference);
    const oldest = sends.length > LEDGER_MAX ? sends.shift() : undefined;
    if (!oldest) return;
    counts.delete(oldest.reference ?? oldest.wamid);
    references.delete(oldest.wamid);
  }

  function status(
    customer: Customer,
    id: string,
    tick: 'sent' | 'delivered' | 'read' | 'failed',
    error?: number,
  ): void {
    if (!phones.tick(customer, id, tick, error === undefined ? undefined : String(error)) && tick !== 'sent') return;
    const facts = { id, status: tick, at: Date.now(), reference: references.get(id) ?? null };
    const body = statusWebhook(business, customer, { ...facts, ...(error === undefined ? {} : { error }) });
    webhooks.offer({ lane: `status ${customer.key}`, customer: customer.key, body });
  }

  const fromBusiness = (customer: Customer, ...ticks: PhoneMessage['tick'][]) =>
    customer.messages.filter(({ from, tick }) => from === 'business' && ticks.includes(tick));

  return {
    ledger,

    /** The customer says something. @returns the message as their phone shows it */
    say(customer: Customer, shown: Shown, replyTo?: string): PhoneMessage {
      const now = Date.now();
      const at = new Date(now).toISOString();
      const answers = replyTo ? { replyTo } : {};
      const message: PhoneMessage = { id: newWamid(), from: 'customer', at, tick: 'pending', shown, ...answers };
      customer.lastInboundAt = now;
      if (!phones.change(customer, shown)) phones.show(customer, message);
      webhooks.offer({
        lane: `message ${customer.key}`,
        customer: customer.key,
        body: messageWebhook(business, customer, message, replyTo),
        onTaken: () => void phones.tick(customer, message.id, 'delivered'),
        onLost: () => void phones.tick(customer, message.id, 'failed'),
      });
      return message;
    },

    /** Staff say something on the phone app. */
    echo(customer: Customer, text: string, replyTo?: string): PhoneMessage {
      const at = new Date().toISOString();
      const answers = replyTo ? { replyTo } : {};
      const head = { id: newWamid(), from: 'business', at, tick: 'sent', isByPhoneApp: true, ...answers } as const;
      const message: PhoneMessage = { ...head, shown: { type: 'text', text } };
      phones.show(customer, message);
      const body = echoWebhook(business, customer, message);
      webhooks.offer({ lane: `echo ${customer.key}`, customer: customer.key, body });
      return message;
    },

    /** A send of the business is taken. @returns its id */
    accept(customer: Customer, request: SendRequest, { failsLater }: { failsLater: boolean }): string {
      const wamid = newWamid();
      const at = new Date().toISOString();
      const reference = request.biz_opaque_callback_data ?? null;
      enter({ wamid, to: customer.key, reference, at, body: request });
      customer.lastSentAt = Date.now();
      const shown = shownOf(request);
      const answers = request.context ? { replyTo: request.context.message_id } : {};
      if (!phones.change(customer, shown))
        phones.show(customer, { id: wamid, from: 'business', at, tick: 'sent', shown, ...answers });
      status(customer, wamid, 'sent');
      if (failsLater) status(customer, wamid, 'failed', FAILED_LATER);
      else if (customer.isOnline) status(customer, wamid, 'delivered');
      return wamid;
    },

    /** The customer's phone shows what came. */
    readByCustomer(customer: Customer): void {
      if (!customer.isOnline) return;
      for (const { id } of fromBusiness(customer, 'sent', 'delivered')) status(customer, id, 'read');
    },

    /** The phone is back on the net: what waited for it arrives. */
    setOnline(customer: Customer, isOnline: boolean): void {
      phones.setOnline(customer, isOnline);
      if (isOnline) for (const { id } of fromBusiness(customer, 'sent')) status(customer, id, 'delivered');
    },

    /** The business says that it read a message, and perhaps that it is typing. @returns whether there is one */
    readByBusiness(id: string, isTyping: boolean): boolean {
      const customer = phones.all().find(({ messages }) => messages.some((message) => message.id === id));
      if (!customer) return false;
      const upTo = customer.messages.findIndex((message) => message.id === id);
      for (const { id: earlier, from } of customer.messages.slice(0, upTo + 1)) {
        if (from === 'customer') phones.tick(customer, earlier, 'read');
      }
      if (isTyping) phones.typing(customer);
      return true;
    },

    isWindowOpen({ lastInboundAt }: Customer): boolean {
      return lastInboundAt !== null && Date.now() - lastInboundAt + faults.now().windowAgedHours * HOUR_MS < WINDOW_MS;
    },

    reset(): void {
      sends = [];
      counts.clear();
      references.clear();
    },
  };
}
export type Inbox = ReturnType<typeof createInbox>;

function textOfTemplate(template: Extract<SendRequest, { type: 'template' }>['template']): string {
  const arrives = filledOf(template);
  return 'text' in arrives ? arrives.text : '';
}

/** The template of a send with its values. */
export function filledOf({ name, language, components }: Extract<SendRequest, { type: 'template' }>['template']) {
  const values = components.find(({ type }) => type === 'body')?.parameters.map(({ text = '' }) => text) ?? [];
  return filled(name, language.code, values);
}

function shownOf(request: SendRequest): Shown {
  switch (request.type) {
    case 'text':
      return { type: 'text', text: request.text.body };
    case 'location': {
      const { latitude: lat, longitude: lon, name, address } = request.location;
      return { type: 'location', lat, lon, ...(name ? { name } : {}), ...(address ? { address } : {}) };
    }
    case 'image':
      return mediaShown('image', request.image);
    case 'video':
      return mediaShown('video', request.video);
    case 'audio':
      return mediaShown('audio', request.audio);
    case 'document':
      return mediaShown('document', request.document);
    case 'template':
      return { type: 'template', name: request.template.name, text: textOfTemplate(request.template) };
    case 'reaction':
      return { type: 'reaction', emoji: request.reaction.emoji, messageId: request.reaction.message_id };
    default:
      return interactive(request.interactive);
  }
}

function mediaShown(as: MediaKind, { id = '', caption, filename }: SentMedia): Shown {
  return {
    type: 'media',
    as,
    mediaId: id,
    mime: '',
    ...(caption ? { caption } : {}),
    ...(filename ? { name: filename } : {}),
  };
}

function interactive(given: Interactive): Shown {
  const shown = { type: 'interactive', form: given.type, text: given.body.text, options: [] } as const;
  if (given.type === 'button') return { ...shown, options: given.action.buttons.map(({ reply }) => reply) };
  if (given.type === 'location_request_message') return { ...shown, options: [] };
  const rows = given.action.sections.flatMap(({ rows: some }) => some);
  const options = rows.map(({ id, title, description }) => ({ id, title, ...(description ? { description } : {}) }));
  return { ...shown, button: given.action.button, options };
}
