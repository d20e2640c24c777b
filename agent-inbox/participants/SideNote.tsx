import { Lock } from 'lucide-react';
import type { MemberView } from '../../contract/conversations.ts';
import type { ShownMessage } from '../../contract/messages.ts';
import { Icon } from '../parts/Icon.tsx';
import { useTexts } from '../texts/use-texts.ts';

interface Props {
  message: ShownMessage;
  members: readonly MemberView[];
}

/** Whom it is for, where it is not for all. */
export function SideNote({ message: { audience, author }, members }: Props) {
  const { t } = useTexts();
  if (!Array.isArray(audience)) return null;
  const to = members.find(({ memberId }) => memberId !== author.id && audience.includes(memberId));
  return (
    <div className="side-note">
      <Icon of={Lock} size={14} />
      {to ? t('participants.only_to', { name: to.name }) : t('participants.only_staff')}
    </div>
  );
}
