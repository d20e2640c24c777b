import { FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ImportReport } from '../../../contract/rest.ts';
import { faultText } from '../../../contract/texts/imports.ts';
import { keepFile } from '../../articles/keep-file.ts';
import { Icon } from '../../parts/Icon.tsx';
import { api } from '../../session/api.ts';
import { useToasts } from '../../state/toasts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { useSaving } from '../use-saving.ts';
import { BRANCHES_EXAMPLE } from './branches-example.ts';

interface Props {
  /** Branches that are there. */
  count: number;
  onDone(): void;
}
interface Checked {
  file: Blob;
  report: ImportReport;
}

/** Branches from a spreadsheet: looked at first, and kept once somebody has seen what is wrong. */
export function BranchImport({ count, onDone }: Props) {
  const { t } = useTexts();
  const saving = useSaving();
  const [checked, setChecked] = useState<Checked | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const check = (file: File) =>
    saving.run(async () => {
      setChecked(null);
      // Read whole: the same bytes are kept that were looked at, also where the file is written anew meanwhile.
      const bytes = new Blob([await file.arrayBuffer()], { type: 'text/csv' });
      setChecked({ file: bytes, report: await api.importBranches(bytes, 'dry') });
    });
  const keep = ({ file, report }: Checked) =>
    saving.run(async () => {
      const { applied } = await api.importBranches(file, report.failed > 0 ? 'good' : 'all');
      setChecked(null);
      useToasts.getState().show({ tone: 'plain', text: t('start.imported', { count: applied }) });
      onDone();
    });
  return (
    <div className="admin-form">
      <p>{t('start.branches_what')}</p>
      {count > 0 && <p className="quiet">{t('start.branches_there', { count })}</p>}
      <input
        ref={input}
        className="unseen"
        type="file"
        accept=".csv,text/csv"
        aria-label={t('start.choose_file')}
        tabIndex={-1}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = ''; // the same file, corrected, is chosen again
          if (file) void check(file);
        }}
      />
      <div className="start-actions">
        <button type="button" className="button" disabled={saving.isBusy} onClick={() => input.current?.click()}>
          <Icon of={FileUp} />
          {saving.isBusy && !checked ? t('start.checking') : t('start.choose_file')}
        </button>
        <button
          type="button"
          className="button is-plain"
          onClick={() => keepFile(new Blob([BRANCHES_EXAMPLE], { type: 'text/csv' }), 'branches.csv')}
        >
          {t('start.branches_example')}
        </button>
      </div>
      {saving.refusal && (
        <p className="composer-refusal" role="alert">
          {saving.refusal}
        </p>
      )}
      {checked && <Report of={checked} isBusy={saving.isBusy} onKeep={() => void keep(checked)} />}
    </div>
  );
}

function Report({ of: { report }, isBusy, onKeep }: { of: Checked; isBusy: boolean; onKeep(): void }) {
  const { locale, t } = useTexts();
  const { rows, failed, errors } = report;
  const good = rows - failed;
  return (
    <div className="start-report" role="status">
      <p className={failed > 0 ? 'is-wrong' : 'is-published'}>{t('start.checked', { rows, failed })}</p>
      {errors.length > 0 && (
        <ul>
          {errors.map(({ line, column, code, params }) => (
            <li key={`${line} ${column} ${code}`}>
              {t('start.error_line', { line })}: {column && <code>{column}</code>}{' '}
              {faultText(locale, { code, ...(params ? { params } : {}) })}
            </li>
          ))}
        </ul>
      )}
      {good > 0 && (
        <button type="button" className="button is-primary" disabled={isBusy} aria-busy={isBusy} onClick={onKeep}>
          {isBusy ? t('start.importing') : t(failed > 0 ? 'start.import_good' : 'start.import', { count: good })}
        </button>
      )}
    </div>
  );
}
