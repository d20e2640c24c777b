import type { Chat } from '../chat.ts';
import { words } from '../language.ts';

/** Three dots for the eye; ears hear it once, from the name alone. */
export function Typing({ chat }: { chat: Chat }) {
  const { t } = words();
  const { typing, conversation } = chat.log;
  const author = typing.find(({ id }) => id !== conversation?.memberId);
  if (!author) return null;
  const name = author.kind === 'assistant' ? t('author.assistant') : author.name;
  return (
    <div class="typing">
      <span class="dots" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      <span>{t('widget.typing', { name })}</span>
    </div>
  );
}
