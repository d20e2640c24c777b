import type { ReactNode } from 'react';
import type { BranchCardRow } from '../../contract/cards.ts';
import { formatDistance } from '../../contract/texts/format.ts';
import { useTexts } from '../texts/use-texts.ts';
import { OpenLine } from './OpenLine.tsx';
import { PartnerBadge } from './PartnerBadge.tsx';

/** One branch in two lines: name and distance, then what is asked of it and whether it is open. */
export function BranchLine({ row, children }: { row: BranchCardRow; children?: ReactNode }) {
  const { locale } = useTexts();
  return (
    <li className="branch-line" title={`${row.name}\n${row.address}`}>
      <span className="branch-name">{row.area}</span>
      <span className="branch-distance">{row.distanceM === null ? '' : formatDistance(locale, row.distanceM)}</span>
      <span className="branch-facts">
        <PartnerBadge name={row.partner} />
        {children}
        <OpenLine open={row.open} />
      </span>
    </li>
  );
}
