import type { MemberView } from '../../contract/conversations.ts';
import type { ShownMessage } from '../../contract/messages.ts';
import { useTexts } from '../texts/use-texts.ts';
import { shoppersThere } from './there.ts';

interface Props {
  message: ShownMessage;
  members: readonly MemberView[];
}

/** Who of several has read it, by their names. */
export function ReadBy({ message: { seq, author, audience }, members }: Props) {
  const { t } = useTexts();
  const readers = shoppersThere(members).filter(
    ({ memberId, readSeq }) =>
      memberId !== author.id && readSeq >= seq && (audience === 'all' || audience.includes(memberId)),
  );
  if (readers.length === 0) return null;
  return (
    <span className="quiet">{t('participants.read_by', { names: readers.map(({ name }) => name).join(', ') })}</span>
  );
}
