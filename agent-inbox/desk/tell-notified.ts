import type { Notified } from '../../contract/sla.ts';
import { useInbox } from '../list/inbox-store.ts';
import { useRoute } from '../state/route.ts';
import { useToasts } from '../state/toasts.ts';
import { textsNow } from '../texts/use-texts.ts';
import { toldWords } from '../thread/sla-words.ts';

/** A promise in a conversation that is theirs to look at: in words, and one step from it. */
export function tellNotified({ conversationId, what, clock, dueAt }: Notified): void {
  const { locale, t } = textsNow();
  const name = useInbox.getState().list.byId.get(conversationId)?.contact.name;
  const words = toldWords(locale, t, { event: what, clock, dueAt }, Date.now());
  useToasts.getState().show({
    tone: what === 'sla_breached' ? 'danger' : 'plain',
    text: name ? `${name}: ${words}` : words,
    action: { label: t('sla.open'), run: () => useRoute.getState().open(conversationId) },
  });
}
