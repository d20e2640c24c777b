import type { Client } from '../../client/index.ts';
import type { ShopperConversationView } from '../../contract/conversations.ts';
import { cell, changed } from '../cell.ts';
import type { Chat } from '../chat.ts';

/** A visitor's conversations: their own, and those they were invited into. */
export interface Places {
  readonly guestIn: readonly ShopperConversationView[];
  show(conversationId: string | null): void;
}

export function placesOf(client: Client<'shopper'>, { place, to, newsFrom }: Chat): Places {
  const guestIn = cell<readonly ShopperConversationView[]>([]);
  /** One's own is open from the beginning. */
  const opened = new Set<string>();
  const show = (conversationId: string | null): void => {
    to.value = undefined;
    newsFrom.value = 0;
    place.value = conversationId;
    if (conversationId === null || opened.has(conversationId)) return;
    opened.add(conversationId);
    const log = client.conversation(conversationId);
    log.onChange(changed);
    log.open().catch(() => {}); // left meanwhile
  };
  const others = (without: string) => guestIn.value.filter(({ conversationId }) => conversationId !== without);
  const know = (views: readonly ShopperConversationView[]): void => {
    guestIn.value = views.filter(({ kind }) => kind === 'group');
    const [guest] = guestIn.value;
    // Who has only ever been a guest comes back to where they were.
    if (guest && place.value === null && guestIn.value.length === views.length) show(guest.conversationId);
  };
  client.on('session', ({ conversations }) => know(conversations));
  client.on('conversation:changed', ({ conversation }) => {
    if (conversation.kind === 'group') guestIn.value = [...others(conversation.conversationId), conversation];
  });
  client.on('conversation:left', ({ conversationId }) => {
    guestIn.value = others(conversationId);
    // Opened anew, should they come back.
    client.conversation(conversationId).close();
    opened.delete(conversationId);
    if (place.value === conversationId) show(null);
  });
  know(client.session?.conversations ?? []);
  return {
    get guestIn() {
      return guestIn.value;
    },
    show,
  };
}
