import { useTexts } from '../texts/use-texts.ts';

export interface Difference {
  label: string;
  theirs: string;
  mine: string;
}
interface Props {
  name: string;
  differences: Difference[];
  onTake(): void;
  onKeep(): void;
}

/** What somebody else saved in the meantime beside what was written here. */
export function Meanwhile({ name, differences, onTake, onKeep }: Props) {
  const { t } = useTexts();
  return (
    <div className="meanwhile-admin" role="alert">
      <p>{t('admin.meanwhile', { name })}</p>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('admin.meanwhile_theirs')}</th>
            <th scope="col">{t('admin.meanwhile_mine')}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ label, theirs, mine }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{theirs}</td>
              <td>{mine}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="canned-foot">
        <button type="button" className="button" onClick={onTake}>
          {t('admin.take_theirs')}
        </button>
        <button type="button" className="button" onClick={onKeep}>
          {t('admin.keep_mine')}
        </button>
      </div>
    </div>
  );
}
