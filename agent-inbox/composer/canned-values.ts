import type { CannedReplyView } from '../../contract/canned.ts';
import type { ConversationView } from '../../contract/conversations.ts';
import { textFor } from '../canned/canned-store.ts';
import { openWords } from '../cards/open-words.ts';
import { useDirectory } from '../parts/directory.ts';
import { api } from '../session/api.ts';
import { useSession } from '../session/session-store.ts';
import { textsIn } from '../texts/texts-in.ts';
import { useDrafts } from './draft-store.ts';
import { noDraft } from './drafts.ts';
import { type CannedValues, fill, unfilled } from './fill.ts';

/** What the page knows of a conversation, in the shopper's language. */
export function cannedValues({ contact, branch }: ConversationView): CannedValues {
  const { locale, t } = textsIn(contact.locale);
  const known = useDirectory.getState().branches?.find(({ branchId }) => branchId === branch?.branchId);
  const agent = useSession.getState().agent;
  return {
    'customer.name': contact.name,
    ...(contact.phone ? { 'customer.phone': contact.phone } : {}),
    ...(branch ? { 'branch.name': branch.name } : {}),
    ...(known ? { 'branch.hours': openWords(locale, t, known.open) } : {}),
    ...(agent ? { 'agent.name': agent.name } : {}),
  };
}

/** The number of their latest order must be asked for; it is put in once it comes, wherever it then stands. */
export async function fillOrder({ conversationId }: ConversationView): Promise<void> {
  const replyNow = () => useDrafts.getState().drafts[conversationId] ?? noDraft;
  if (!unfilled(replyNow().reply).includes('order.no')) return;
  const found = await api.orders(conversationId).catch(() => null); // it stays marked, for the agent to fill
  const orderNo = found?.orders[0]?.orderNo;
  if (orderNo) useDrafts.getState().change(conversationId, { reply: fill(replyNow().reply, { 'order.no': orderNo }) });
}

/** A canned reply as it would stand in an answer to this shopper. */
export const cannedText = (conversation: ConversationView, reply: CannedReplyView): string =>
  fill(textFor(reply, conversation.contact.locale), cannedValues(conversation));

/** Puts a canned reply behind what is being written. */
export function insertCanned(conversation: ConversationView, reply: CannedReplyView): void {
  useDrafts.getState().insert(conversation.conversationId, cannedText(conversation, reply));
  void fillOrder(conversation);
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-composer]')?.focus());
}
