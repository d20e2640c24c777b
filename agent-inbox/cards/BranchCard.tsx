import type { BranchCard as Card } from '../../contract/cards.ts';
import { useTexts } from '../texts/use-texts.ts';
import { BranchLine } from './BranchLine.tsx';

export function BranchCard({ card }: { card: Card }) {
  const { t } = useTexts();
  return (
    <div className="card">
      <div className="card-head">
        <span className="card-title">{t('kind.branch')}</span>
      </div>
      {card.place && <div className="quiet">{t('card.near', { place: card.place.name })}</div>}
      <ul className="card-rows">
        {card.branches.map((row) => (
          <BranchLine key={row.branchId} row={row}>
            <span className="quiet">{row.address}</span>
          </BranchLine>
        ))}
      </ul>
    </div>
  );
}
