import type { Notified } from '../../contract/sla.ts';
import { openConversation } from '../shell/open-conversation.ts';
import { useRoute } from '../state/route.ts';
import { serverNow } from '../state/server-time.ts';
import { useToasts } from '../state/toasts.ts';
import { textsNow } from '../texts/use-texts.ts';
import { toldWords } from '../thread/sla-words.ts';

/** A promise in a conversation that is theirs to look at: in words, and one step from it. */
export function tellNotified({ conversationId, name, what, clock, dueAt }: Notified): void {
  const { address } = useRoute.getState();
  if (address.conversationId === conversationId) return; // its head and its thread say it
  const { locale, t } = textsNow();
  const words = toldWords(locale, t, { event: what, clock, dueAt }, serverNow());
  useToasts.getState().show({
    tone: what === 'sla_breached' ? 'danger' : 'plain',
    text: `${name}: ${words}`,
    action: { label: t('sla.open'), run: () => openConversation(conversationId) },
  });
}
