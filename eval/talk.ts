/** A talk as it runs in the product: words into the message log, the worker's turn over them, replies read from the log. */
import type { Choice } from '../contract/cards.ts';
import type { HandoverReason } from '../contract/codes.ts';
import type { MessageBody } from '../contract/messages.ts';
import type { AssistEngine } from '../core/assist/engine.ts';
import { sayAsShopper } from '../core/conversations/say-as-shopper.ts';
import { bodyOf, type StoredMessage } from '../core/messages/message.ts';
import { assist } from '../workers/assist.worker.ts';
import { VENDOR_ID } from './records.ts';
import { AS_OF, type EvalShop } from './shop.ts';

export interface Speaker {
  channel: 'widget' | 'whatsapp';
  /** E.164, where WhatsApp vouches for it. */
  phone: string | null;
}
/** What came of one turn. */
export interface Reply {
  text: string;
  bodies: MessageBody[];
  choices: Choice[];
  /** To people, for that reason; null: to nobody. */
  handover: HandoverReason | null;
  /** The branch the conversation belongs to by now. */
  branchId: string | null;
  /** From the first look at the words until all of the answer is stored. */
  tookMs: number;
}
export interface Talk {
  conversationId: string;
  contactId: string;
  say(bodies: MessageBody[]): Promise<Reply>;
}

let talks = 0;

/** @throws Error when a turn fails, where the worker would try it again later */
export async function beginTalk(shop: EvalShop, engine: AssistEngine, { channel, phone }: Speaker): Promise<Talk> {
  const { core, catalogue } = shop;
  talks += 1;
  const name = `eval-${process.pid}-${talks}`;
  const isOutside = channel === 'whatsapp';
  const { conversationId, memberId } = await core.openDirect({
    vendorId: VENDOR_ID,
    channel,
    channelAccountId: isOutside ? 'toko-sinar-wa' : 'toko-sinar-web',
    keys: [phone ? { kind: 'phone', value: phone } : { kind: 'visitor', value: name }],
    proposedIdentityId: `i_${name}`,
    profile: { name: 'Pengunjung', phone, isPhoneVerified: phone !== null, locale: 'id' },
    isOutside,
  });
  const { contactId } = await core.log.current(VENDOR_ID, conversationId);
  const failures: unknown[] = [];
  const work = assist({
    ...catalogue,
    ...core,
    engine,
    clock: { now: () => AS_OF },
    onError: (error) => void failures.push(error),
  });
  let said = 0;
  let lastSeq = 0;

  return {
    conversationId,
    contactId,
    async say(bodies) {
      for (const body of bodies) {
        said += 1;
        const words = { vendorId: VENDOR_ID, conversationId, memberId, body, at: new Date() };
        const { message } = await sayAsShopper(core.log, { ...words, clientId: `c-${said}`, addressKey: name });
        lastSeq = message.seq;
      }
      const began = performance.now();
      await work({ kind: 'assist', vendorId: VENDOR_ID, conversationId });
      const tookMs = performance.now() - began;
      if (failures.length > 0) throw new Error('the turn failed', { cause: failures[0] });
      const since = await core.messages.listAfter(VENDOR_ID, conversationId, lastSeq, 100);
      lastSeq = since.at(-1)?.seq ?? lastSeq;
      const { branch } = await core.log.current(VENDOR_ID, conversationId);
      return { ...replyIn(since), branchId: branch?.branchId ?? null, tookMs };
    },
  };
}

function replyIn(since: StoredMessage[]): Omit<Reply, 'branchId' | 'tookMs'> {
  const bodies = since.map((message) => bodyOf(message));
  const spoken = bodies.flatMap((body) => (body.kind === 'text' || body.kind === 'card' ? [body] : []));
  const handed = bodies.flatMap((body) =>
    body.kind === 'event' && body.content.event === 'handover' ? [body.content.reason] : [],
  );
  return {
    text: spoken.map(({ content }) => content.text).join('\n'),
    bodies: spoken,
    choices: spoken.flatMap(({ content }) => content.choices ?? []),
    handover: handed[0] ?? null,
  };
}
