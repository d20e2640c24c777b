import { useState } from 'react';
import type { AgentView } from '../../contract/conversations.ts';
import { OpenLine } from '../cards/OpenLine.tsx';
import { PartnerBadge } from '../cards/PartnerBadge.tsx';
import { ErrorNote } from '../parts/ErrorNote.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import { api } from '../session/api.ts';
import { Mark } from '../shell/Mark.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { BranchLinks } from './BranchLinks.tsx';
import { branchesFor } from './branches-for.ts';

/** The branches an agent handles, each with its links and QR codes to print. */
export function BranchesPage({ agent }: { agent: AgentView }) {
  const { t } = useTexts();
  const { data, error, reload } = useLoaded('all', api.directory);
  const [words, setWords] = useState('');
  const [opened, setOpened] = useState<string | null>(null);
  const shown = data && branchesFor(agent, data.branches, words);
  return (
    <main className="branches-page">
      <header>
        <Mark />
        <h1>{t('inbox.branches')}</h1>
        <a className="link" href={location.pathname}>
          {t('inbox.pickup_back')}
        </a>
      </header>
      <input
        className="input"
        type="search"
        value={words}
        maxLength={100}
        placeholder={t('inbox.branches_find')}
        aria-label={t('inbox.branches_find')}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {error ? <ErrorNote error={error} onRetry={reload} /> : null}
      {!shown && !error && ['60%', '45%', '70%'].map((width) => <Skeleton key={width} width={width} />)}
      {shown?.length === 0 && <p className="quiet">{t('inbox.branches_none')}</p>}
      <ul className="branches-list">
        {shown?.map((branch) => {
          const isOpened = opened === branch.branchId;
          return (
            <li key={branch.branchId}>
              <div className="branches-row">
                <div>
                  <div className="strong">{branch.name}</div>
                  <div className="branch-facts">
                    <PartnerBadge name={branch.partner} />
                    <span className="quiet">{branch.branchId}</span>
                    <OpenLine open={branch.open} />
                  </div>
                </div>
                <button
                  type="button"
                  className="button"
                  aria-expanded={isOpened}
                  onClick={() => setOpened(isOpened ? null : branch.branchId)}
                >
                  {t('inbox.branches_links')}
                </button>
              </div>
              {isOpened && <BranchLinks branchId={branch.branchId} name={branch.name} />}
            </li>
          );
        })}
      </ul>
    </main>
  );
}
