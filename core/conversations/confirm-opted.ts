import type { Locale } from '../../contract/codes.ts';
import { noticeTexts } from '../../contract/texts/notices.ts';
import { translator } from '../../contract/texts/render.ts';
import type { StoredMessage } from '../messages/message.ts';
import type { Appended, MessageLog } from '../messages/message-log.ts';
import { outsideCopies } from '../messages/send-reply.ts';

/** Says once that it was heard, and how to take it back: the one thing that is still said unasked. */
export function confirmOpted(
  log: Pick<MessageLog, 'append'>,
  { vendorId, conversationId, seq }: StoredMessage,
  opted: 'out' | 'in',
  locale: Locale,
): Promise<Appended> {
  const text = translator(locale, noticeTexts[locale])(`notice.opted_${opted}`);
  return log.append({
    ...{ vendorId, conversationId, authorId: 'shop', clientId: `opted-${seq}` },
    draft({ members }) {
      const at = new Date();
      const author = { kind: 'system', id: 'shop', name: '' } as const;
      return {
        author,
        body: { kind: 'text', content: { text } },
        audience: 'all',
        at,
        locale,
        ...outsideCopies(members, at),
      };
    },
  });
}
