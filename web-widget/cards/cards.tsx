import type { Card as CardView } from '../../contract/cards.ts';
import { adopt } from '../sheet.ts';
import { BranchCard } from './BranchCard.tsx';
import css from './cards.part.css';
import { OrderCard } from './OrderCard.tsx';
import { StockCard } from './StockCard.tsx';

adopt(css);

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
