import { useTexts } from '../texts/use-texts.ts';

/** That a branch is run by a partner, and the name its customers know it by. */
export function PartnerBadge({ name }: { name: string | null | undefined }) {
  const { t } = useTexts();
  if (!name) return null;
  return (
    <span className="partner">
      <span className="partner-badge">{t('card.partner')}</span> {name}
    </span>
  );
}
