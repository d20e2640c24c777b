import type { PendingMessage } from '../../client/index.ts';
import type { Desk } from '../desk/desk.ts';
import { useDrafts } from './draft-store.ts';
import { noDraft, withInsertion } from './drafts.ts';

/** A reply that has not left yet is being written again, before whatever was begun since. */
export function takeBack({ outbox }: Pick<Desk, 'outbox'>, message: PendingMessage): void {
  const back = outbox.takeBack(message.clientId);
  if (back?.kind !== 'text' || back.conversationId === null) return;
  const { drafts, change } = useDrafts.getState();
  const { reply } = drafts[back.conversationId] ?? noDraft;
  const words = reply.trim() === '' ? back.text : withInsertion(back.text, reply);
  change(back.conversationId, { reply: words, tab: 'reply', begunSeq: back.seenSeq ?? null });
  document.querySelector<HTMLElement>('[data-composer]')?.focus();
}
