import { useEffect, useState } from 'react';
import type { BranchDirectory } from '../../../contract/rest.ts';
import { loadBranches, useDirectory } from '../../parts/directory.ts';
import { ErrorNote } from '../../parts/ErrorNote.tsx';
import { foundIn } from '../../parts/found-in.ts';
import { LoadingLines } from '../../parts/LoadingLines.tsx';
import { useLoaded } from '../../parts/use-loaded.ts';
import { api } from '../../session/api.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { BranchHoursDialog } from './BranchHoursDialog.tsx';
import { DeskForm } from './DeskForm.tsx';

/** When the vendor's desk is there, its holidays, and when each branch is open. */
export function HoursSection() {
  const { t } = useTexts();
  const { data, error, reload } = useLoaded('vendor', (signal) => api.vendor(signal));
  const { branches, failures } = useDirectory();
  const [words, setWords] = useState('');
  const [opened, setOpened] = useState<string | null>(null);
  useEffect(() => void loadBranches(), []);
  const found = foundIn(branches?.map((one) => ({ ...one, name: one.area, detail: one.name })) ?? [], words);
  return (
    <>
      <div className="admin-head">
        <h2>{t('hours.title')}</h2>
      </div>
      {error ? <ErrorNote error={error} onRetry={reload} /> : null}
      {!data && !error && <LoadingLines widths={['60%', '80%', '70%', '50%']} />}
      {data && <DeskForm key={data.vendor.rev} vendor={data.vendor} onDone={reload} />}
      <h3 className="admin-part">{t('hours.branches')}</h3>
      <input
        className="input"
        type="search"
        aria-label={t('inbox.find_branch')}
        placeholder={t('inbox.find_branch')}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      {branches === null && failures.branches ? (
        <ErrorNote error={failures.branches} onRetry={() => void loadBranches()} />
      ) : null}
      {branches === null && !failures.branches && <LoadingLines widths={['60%', '80%', '70%']} />}
      <ul className="article-rows">
        {found.map((branch) => (
          <li key={branch.branchId}>
            <BranchRow branch={branch} onOpen={() => setOpened(branch.branchId)} />
          </li>
        ))}
      </ul>
      {branches !== null && found.length === 0 && <p className="quiet pad">{t('inbox.nothing_found')}</p>}
      {opened && <BranchHoursDialog key={opened} branchId={opened} onClose={() => setOpened(null)} />}
    </>
  );
}

interface RowProps {
  branch: BranchDirectory['branches'][number] & { detail: string };
  onOpen(): void;
}
function BranchRow({ branch: { area, detail, open }, onOpen }: RowProps) {
  const { t } = useTexts();
  return (
    <button type="button" className="article-row admin-row" onClick={onOpen}>
      <span className="person-who">
        <span className="article-name">{area}</span>
        <span className="quiet">{detail}</span>
      </span>
      <span className={open.isOpen ? 'person-state is-published' : 'person-state quiet'}>
        {t(open.isOpen ? 'inbox.open_now' : 'card.closed')}
      </span>
    </button>
  );
}
