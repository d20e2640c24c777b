import type { StockCardRow, StockCard as View } from '../../contract/cards.ts';
import { keptTogether } from '../../contract/texts/format.ts';
import { words } from '../language.ts';
import { BranchActions, BranchHead, Rows } from './BranchRow.tsx';
import { ageWords, priceWords } from './words.ts';

/** One product at the branches nearest to a place. */
export function StockCard({ card: { product, place, branches } }: { card: View }) {
  const { t, locale } = words();
  return (
    <section class="card">
      <header>
        <h3>{keptTogether(locale === 'id' ? product.name : product.nameEn)}</h3>
        <p class="price num">
          {priceWords(words(), product.price)} <span>/ {product.unit}</span>
        </p>
      </header>
      {place && <p class="sub">{t('widget.card.nearest', { place: place.name })}</p>}
      <Rows rows={branches} row={(branch) => <StockRow branch={branch} />} />
    </section>
  );
}

function StockRow({ branch }: { branch: StockCardRow }) {
  const { t } = words();
  const { available, isFresh, asOf, fulfilments } = branch;
  const left = available > 0 ? t('card.left', { count: available }) : t('card.sold_out');
  return (
    <>
      <BranchHead branch={branch} aside={<span class={`left num${available > 0 ? '' : ' none'}`}>{left}</span>} />
      {!isFresh && <p class="age">{ageWords(words(), asOf)}</p>}
      {fulfilments.length > 0 && (
        <ul class="ways">
          {fulfilments.map((way) => (
            <li key={way}>{t(`fulfilment.${way}`)}</li>
          ))}
        </ul>
      )}
      {available > 0 && <BranchActions branch={branch} />}
    </>
  );
}
