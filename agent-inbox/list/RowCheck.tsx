import { memo } from 'react';
import { useTexts } from '../texts/use-texts.ts';
import { choose, useSelection } from './use-selection.ts';

/** Chooses a row, in the place of its channel; with Shift all rows from the one chosen last. */
export const RowCheck = memo(({ conversationId, name }: { conversationId: string; name: string }) => {
  const { t } = useTexts();
  const isChosen = useSelection(({ ids }) => ids.has(conversationId));
  return (
    <input
      type="checkbox"
      className="row-check"
      tabIndex={-1} // `x` does the same from the row
      aria-label={t('list.choose', { name })}
      checked={isChosen}
      onChange={(event) => {
        choose(conversationId, (event.nativeEvent as MouseEvent).shiftKey === true);
        // The keys go on from the row.
        event.currentTarget.closest('li')?.querySelector<HTMLElement>('[data-row]')?.focus();
      }}
    />
  );
});
