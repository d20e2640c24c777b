import { PHONE_APP_ID } from '../../contract/codes.ts';
import type { Author, MessageBody } from '../../contract/messages.ts';
import { withMedia } from '../messages/message.ts';
import type { Appended, MessageLog } from '../messages/message-log.ts';

/** All staff who answer there: WhatsApp tells not who it was. */
export const PHONE_APP: Author = { kind: 'agent', id: PHONE_APP_ID, name: 'WhatsApp' };

export interface PhoneAppWords {
  vendorId: string;
  conversationId: string;
  /** To whom it was said. */
  memberId: string;
  body: MessageBody;
  at: Date;
  externalId: string;
  replyTo?: number;
}

/** What staff said on the phone app of the vendor's own number: it is there already, so nothing is owed. */
export function sayAsPhoneApp(log: Pick<MessageLog, 'append'>, words: PhoneAppWords): Promise<Appended> {
  const { vendorId, conversationId, memberId, body, at, externalId, replyTo } = words;
  return log.append({
    vendorId,
    conversationId,
    authorId: PHONE_APP.id,
    externalId,
    draft: () => ({
      author: PHONE_APP,
      body,
      audience: 'all',
      at,
      ...(replyTo ? { replyTo } : {}),
      ...withMedia(body, []),
      deliveries: [{ to: memberId, status: 'sent', externalId, at }],
    }),
  });
}
