import type { StockCardRow } from '../../contract/cards.ts';
import { ageKey } from '../../contract/texts/format.ts';
import { useMinute } from '../state/now.ts';
import { useTexts } from '../texts/use-texts.ts';

/** How many are left; a figure that is not fresh says its age. */
export function StockLine({ available, isFresh, asOf }: Pick<StockCardRow, 'available' | 'isFresh' | 'asOf'>) {
  const { t } = useTexts();
  const { key, count } = ageKey(useMinute() - Date.parse(asOf));
  return (
    <span className="stock-line">
      <span className={available > 0 ? 'stock-left' : 'stock-left is-out'}>
        {available > 0 ? t('card.left', { count: available }) : t('card.sold_out')}
      </span>
      {!isFresh && <span className="quiet"> · {t('card.as_of', { age: t(key, { count }) })}</span>}
    </span>
  );
}
