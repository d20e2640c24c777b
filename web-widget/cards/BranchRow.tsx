import type { ComponentChildren } from 'preact';
import type { BranchCardRow } from '../../contract/cards.ts';
import { formatDistance } from '../../contract/texts/format.ts';
import { words } from '../language.ts';
import { Icon } from '../parts/Icon.tsx';
import { openWords } from './words.ts';

const FIRST_ROWS = 3;

/** The first few, the rest on demand. */
export function Rows<R extends BranchCardRow>({ rows, row }: { rows: R[]; row(one: R): ComponentChildren }) {
  const { t } = words();
  const list = (some: R[]) => (
    <ol class="rows">
      {some.map((one) => (
        <li key={one.branchId}>{row(one)}</li>
      ))}
    </ol>
  );
  const rest = rows.slice(FIRST_ROWS);
  return (
    <>
      {list(rows.slice(0, FIRST_ROWS))}
      {rest.length > 0 && (
        <details class="rest">
          <summary>
            <span>{t('widget.card.more', { count: rest.length })}</span>
            <span>{t('widget.card.less')}</span>
          </summary>
          {list(rest)}
        </details>
      )}
    </>
  );
}

/** A branch's name, how far, and what it is to the reader (`aside`). */
export function BranchHead({ branch, aside }: { branch: BranchCardRow; aside?: ComponentChildren }) {
  const { locale, t } = words();
  const { isOpen } = branch.open;
  return (
    <>
      <div class="branch-head">
        <strong>{branch.name}</strong>
        {aside}
      </div>
      {branch.partner && (
        <ul class="ways">
          <li>
            {t('card.partner')} · {branch.partner}
          </li>
        </ul>
      )}
      <p class="facts">
        {branch.distanceM !== null && <span class="num">{formatDistance(locale, branch.distanceM)}</span>}
        <span class={isOpen ? 'open' : 'shut'}>{openWords(words(), branch.open)}</span>
      </p>
    </>
  );
}

/** Two things one can do with a branch. */
export function BranchActions({ branch }: { branch: BranchCardRow }) {
  const { t } = words();
  const { name, phone, at } = branch;
  return (
    <p class="actions">
      <a
        href={`https://www.google.com/maps/dir/?api=1&destination=${at.lat},${at.lon}`}
        target="_blank"
        rel="noopener noreferrer"
        aria-label={`${t('card.directions')}: ${name}`}
      >
        <Icon name="route" /> {t('card.directions')}
      </a>
      {phone && (
        <a href={`tel:${phone}`} aria-label={`${t('card.call')}: ${name}`}>
          <Icon name="phone" /> {t('card.call')}
        </a>
      )}
    </p>
  );
}
