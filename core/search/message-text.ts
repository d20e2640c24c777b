import type { Card } from '../../contract/cards.ts';
import { bodyOf, type StoredMessage } from '../messages/message.ts';

const textOfCard = (card: Card): string => {
  switch (card.card) {
    case 'order':
      return [card.orderNo, ...card.items.map(({ name }) => name), card.branch.name].join(' · ');
    case 'stock':
      return [card.product.name, ...card.branches.map(({ name }) => name)].join(' · ');
    case 'branch':
      return card.branches.map(({ name }) => name).join(' · ');
  }
};

/** The words of a message that can be looked for, as people read them. null: it has none, as events have none. */
export function textOf(message: Pick<StoredMessage, 'kind' | 'content'>): string | null {
  const { kind, content } = bodyOf(message);
  switch (kind) {
    case 'text':
    case 'note':
      return content.text;
    case 'choice':
      return content.title;
    case 'card':
      return [content.text, ...content.cards.map(textOfCard)].filter(Boolean).join('\n');
    case 'location':
      return [content.name, content.address].filter(Boolean).join(', ') || null;
    case 'contact':
      return content.people.map(({ name, phones }) => [name, ...phones].join(' ')).join('\n');
    case 'basket':
      return [...content.items.map(({ name, sku }) => name ?? sku), content.text].filter(Boolean).join('\n');
    case 'image':
    case 'video':
    case 'voice':
    case 'file':
      return [content.caption, content.name].filter(Boolean).join('\n');
    case 'unsupported':
      return content.caption ?? null;
    case 'deleted':
      return null;
    case 'event':
      return content.event === 'transcribed' ? content.text : null;
  }
}
