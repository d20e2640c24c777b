import type { CsatReport } from '../../contract/csat.ts';
import { rowTime } from '../list/row-time.ts';
import { formatAddress } from '../state/address.ts';
import { useMinute } from '../state/now.ts';
import { useTexts } from '../texts/use-texts.ts';

/** What shoppers wrote with their scores, each leading to where it was said. */
export function CsatWords({ words }: Pick<CsatReport, 'words'>) {
  const { locale, t } = useTexts();
  const now = useMinute();
  return (
    <section>
      <h2>{t('csat.words')}</h2>
      <ul className="csat-words">
        {words.map(({ conversationId, seq, at, score, words: said, agent, branch }) => (
          <li key={`${conversationId} ${seq}`}>
            <p dir="auto">{said}</p>
            <p className="quiet">
              {[t('csat.out_of_five', { score }), agent?.name, branch?.name, rowTime(locale, t, at, now)]
                .filter(Boolean)
                .join(' · ')}{' '}
              · <a href={addressOf(conversationId, seq)}>{t('csat.open')}</a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const addressOf = (conversationId: string, at: number): string =>
  location.pathname + formatAddress({ view: 'all', status: 'any', conversationId, at, find: null });
