import type { Card } from '../../contract/cards.ts';
import { BranchCard } from './BranchCard.tsx';
import { OrderCard } from './OrderCard.tsx';
import { StockCard } from './StockCard.tsx';

export function CardView({ card }: { card: Card }) {
  if (card.card === 'stock') return <StockCard card={card} />;
  if (card.card === 'branch') return <BranchCard card={card} />;
  return <OrderCard card={card} />;
}
