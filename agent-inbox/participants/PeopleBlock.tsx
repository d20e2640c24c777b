import { Link2, LogOut, UserPlus, UserX } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { isWritten } from '../../contract/codes.ts';
import type { ConversationView, MemberView } from '../../contract/conversations.ts';
import { Avatar } from '../parts/Avatar.tsx';
import { Icon } from '../parts/Icon.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { api } from '../session/api.ts';
import { useSession } from '../session/session-store.ts';
import { useMinute } from '../state/now.ts';
import { errorWords } from '../texts/error-words.ts';
import { useTexts } from '../texts/use-texts.ts';
import { thereNow } from './there.ts';

const InviteDialog = lazy(async () => ({ default: (await import('./InviteDialog.tsx')).InviteDialog }));
const BringDialog = lazy(async () => ({ default: (await import('./BringDialog.tsx')).BringDialog }));

/** Who takes part, who cannot be reached, and what may be done about it. */
export function PeopleBlock({ conversation }: { conversation: ConversationView }) {
  const { t } = useTexts();
  const [open, setOpen] = useState<'invite' | 'bring' | null>(null);
  const [refusal, setRefusal] = useState('');
  const { conversationId, channel, members } = conversation;
  const there = thereNow(members);
  const remove = async ({ memberId }: MemberView) => {
    setRefusal('');
    // What becomes of it is told by the conversation itself.
    await api.removeMember(conversationId, memberId).catch((error: unknown) => setRefusal(errorWords(t, error)));
  };
  return (
    <section className="block" aria-label={t('participants.title')}>
      <h2 className="block-title">{t('participants.title')}</h2>
      {there.length > 1 && (
        <ul className="participants">
          {there.map((member) => (
            <Participant key={member.memberId} member={member} onRemove={() => void remove(member)} />
          ))}
        </ul>
      )}
      {refusal && (
        <p className="late" role="alert">
          {refusal}
        </p>
      )}
      <div className="participant-tools">
        {isWritten(channel) && (
          <button type="button" className="button" onClick={() => setOpen('invite')}>
            <Icon of={Link2} />
            {t('participants.invite')}
          </button>
        )}
        <button type="button" className="button" onClick={() => setOpen('bring')}>
          <Icon of={UserPlus} />
          {t('participants.bring')}
        </button>
      </div>
      <Suspense>
        {open === 'invite' && <InviteDialog conversationId={conversationId} onClose={() => setOpen(null)} />}
        {open === 'bring' && <BringDialog conversationId={conversationId} onClose={() => setOpen(null)} />}
      </Suspense>
    </section>
  );
}

function Participant({ member, onRemove }: { member: MemberView; onRemove(): void }) {
  const { t } = useTexts();
  const now = useMinute();
  const me = useSession(({ agent }) => agent?.agentId);
  const { name, role, isOutside, windowEndsAt, agentId } = member;
  const isMe = agentId !== undefined && agentId === me;
  const isUnreachable = isOutside && windowEndsAt !== null && Date.parse(windowEndsAt ?? '') <= now;
  const what = [
    role === 'owner' && t('participants.owner'),
    role === 'staff' ? t('participants.staff') : isOutside ? 'WhatsApp' : t('participants.web'),
  ].filter(Boolean);
  const label = isMe ? t('participants.leave') : t('participants.remove', { name });
  return (
    <li>
      <Avatar name={name} />
      <span className="participant-words">
        <span className="strong">{name}</span>
        <span className="quiet">{what.join(' · ')}</span>
        {isUnreachable && <span className="late">{t('participants.unreachable')}</span>}
      </span>
      {role !== 'owner' && <IconButton icon={isMe ? LogOut : UserX} size={16} label={label} onClick={onRemove} />}
    </li>
  );
}
