import type { ReactNode } from 'react';
import { useTexts } from '../texts/use-texts.ts';
import { Mark } from './Mark.tsx';

/** The head of a page beside the conversations: the way back to them, its name, and what the page adds. */
export function PageHead({ title, children }: { title: string; children?: ReactNode }) {
  const { t } = useTexts();
  return (
    <header className="page-head">
      <a href={location.pathname} className="page-home" title={t('inbox.pickup_back')}>
        <Mark />
        <span className="unseen">{t('inbox.pickup_back')}</span>
      </a>
      <h1>{title}</h1>
      {children}
    </header>
  );
}
