import { useTexts } from '../texts/use-texts.ts';
import { Skeleton } from './Skeleton.tsx';

/** The shape of some lines to come. */
export function LoadingLines({ widths, className = '' }: { widths: string[]; className?: string }) {
  const { t } = useTexts();
  return (
    <div className={`loading-lines ${className}`} aria-busy>
      <span className="unseen">{t('inbox.loading')}</span>
      {widths.map((width) => (
        <Skeleton key={width} width={width} />
      ))}
    </div>
  );
}
