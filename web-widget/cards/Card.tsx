import type { Card as CardView } from '../../contract/cards.ts';
import { BranchCard } from './BranchCard.tsx';
import { OrderCard } from './OrderCard.tsx';
import { StockCard } from './StockCard.tsx';

export function Card({ card }: { card: CardView }) {
  switch (card.card) {
    case 'stock':
      return <StockCard card={card} />;
    case 'branch':
      return <BranchCard card={card} />;
    case 'order':
      return <OrderCard card={card} />;
  }
}
