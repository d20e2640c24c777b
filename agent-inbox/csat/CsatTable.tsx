import type { CsatFigures } from '../../contract/csat.ts';
import { useTexts } from '../texts/use-texts.ts';

interface Props {
  title: string;
  /** What a row is of. */
  head: string;
  rows: Array<CsatFigures & { id: string; name: string }>;
}

export function CsatTable({ title, head, rows }: Props) {
  const { locale, t } = useTexts();
  const number = (count: number) => count.toLocaleString(locale);
  return (
    <section>
      <h2>{title}</h2>
      <table className="csat-table">
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{t('csat.average')}</th>
            <th scope="col">{t('csat.rated')}</th>
            <th scope="col">{t('csat.asked')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, average, rated, asked }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td className="strong">{average === null ? '–' : average.toLocaleString(locale)}</td>
              <td>{number(rated)}</td>
              <td>{number(asked)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
