import type { BranchCardRow, BranchCard as View } from '../../contract/cards.ts';
import { formatSpan } from '../../contract/texts/format.ts';
import { words } from '../language.ts';
import { BranchActions, BranchHead, Rows } from './BranchRow.tsx';

/** One branch, or the nearest few. */
export function BranchCard({ card: { place, branches } }: { card: View }) {
  const { t } = words();
  return (
    <section class="card">
      <header>
        <h3>{place ? t('widget.card.nearest', { place: place.name }) : t('widget.card.branches')}</h3>
      </header>
      <Rows rows={branches} row={(branch) => <BranchRow branch={branch} />} />
    </section>
  );
}

function BranchRow({ branch }: { branch: BranchCardRow }) {
  const { t } = words();
  const hours = branch.hoursToday.map(([from, until]) => formatSpan(words().locale, from, until)).join(', ');
  return (
    <>
      <BranchHead branch={branch} />
      <p class="address">{branch.address}</p>
      {hours && branch.open.changesAt && <p class="address num">{t('widget.card.hours', { hours })}</p>}
      <BranchActions branch={branch} />
    </>
  );
}
