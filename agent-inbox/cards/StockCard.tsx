import type { StockCard as Card } from '../../contract/cards.ts';
import { formatPrice } from '../../contract/texts/format.ts';
import { useTexts } from '../texts/use-texts.ts';
import { BranchLine } from './BranchLine.tsx';
import { StockLine } from './StockLine.tsx';

export function StockCard({ card }: { card: Card }) {
  const { locale, t } = useTexts();
  const { product, place, branches } = card;
  return (
    <div className="card">
      <div className="card-head">
        <span className="card-title">{locale === 'en' ? product.nameEn : product.name}</span>
        <span className="card-price">{formatPrice(locale, product.price)}</span>
      </div>
      {place && <div className="quiet">{t('card.near', { place: place.name })}</div>}
      <ul className="card-rows">
        {branches.map((row) => (
          <BranchLine key={row.branchId} row={row}>
            <StockLine {...row} />
          </BranchLine>
        ))}
      </ul>
    </div>
  );
}
