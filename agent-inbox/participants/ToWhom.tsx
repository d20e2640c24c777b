import { useId } from 'react';
import type { MemberView } from '../../contract/conversations.ts';
import { useTexts } from '../texts/use-texts.ts';
import { shoppersThere } from './there.ts';

interface Props {
  members: readonly MemberView[];
  to: string | null;
  onChoose(memberId: string | null): void;
}

/** Among several people, whom the next words are for. */
export function ToWhom({ members, to, onChoose }: Props) {
  const { t } = useTexts();
  const id = useId();
  const shoppers = shoppersThere(members);
  const stands = members.find(({ memberId }) => memberId === to);
  if (shoppers.length < 2 && !stands) return null;
  // Who has left stays chosen until another is: what was begun for them alone does not become everybody's.
  const offered = stands && !shoppers.includes(stands) ? [...shoppers, stands] : shoppers;
  return (
    <p className={to ? 'to-whom is-side' : 'to-whom'}>
      <label htmlFor={id} className="unseen">
        {t('participants.to')}
      </label>
      <select id={id} className="input" value={to ?? ''} onChange={({ target }) => onChoose(target.value || null)}>
        <option value="">{t('participants.to_all')}</option>
        {offered.map(({ memberId, name }) => (
          <option key={memberId} value={memberId}>
            {t('participants.only_to', { name })}
          </option>
        ))}
      </select>
    </p>
  );
}
