import type { ConversationView } from '../../contract/conversations.ts';
import type { MessageView } from '../../contract/messages.ts';
import type { Place } from '../session/place.ts';

/** A place to look near, and how it is called. */
export interface PlaceAsked {
  name: string;
  where: Place;
}

/** Where the shopper last said they are: a pin, or the place a card was made for; else their branch's area. */
export function placeAsked(
  messages: readonly MessageView[],
  conversation: Pick<ConversationView, 'branch'>,
  pinName: string,
): PlaceAsked | null {
  for (const message of messages.toReversed()) {
    if ('hidden' in message) continue;
    if (message.kind === 'location') {
      const { lat, lon, name } = message.content;
      return { name: name ?? pinName, where: { near: { lat, lon } } };
    }
    if (message.kind !== 'card') continue;
    for (const card of message.content.cards) {
      if (card.card !== 'order' && card.place) return { name: card.place.name, where: { near: card.place.at } };
    }
  }
  const area = conversation.branch?.area;
  return area ? { name: area, where: { place: area } } : null;
}

/** The product a card last spoke of: what an agent most likely wants to look up. */
export function productAsked(messages: readonly MessageView[]): { sku: string; name: string } | null {
  for (const message of messages.toReversed()) {
    if ('hidden' in message || message.kind !== 'card') continue;
    for (const card of message.content.cards) {
      if (card.card === 'stock') return { sku: card.product.sku, name: card.product.name };
    }
  }
  return null;
}
