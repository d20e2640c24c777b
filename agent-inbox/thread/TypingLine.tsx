import type { Author } from '../../contract/messages.ts';
import { useTexts } from '../texts/use-texts.ts';

/** Who types now, other than the one who looks. A place is kept for it, so that nothing moves when it comes. */
export function TypingLine({ typing, agentId }: { typing: readonly Author[]; agentId: string }) {
  const { t } = useTexts();
  const others = typing.filter(({ id }) => id !== agentId);
  const [first] = others;
  const words =
    others.length > 1
      ? t('inbox.several_typing', { count: others.length })
      : first && t(first.kind === 'agent' ? 'inbox.colleague_typing' : 'inbox.typing', { name: first.name });
  return (
    <div className="typing" aria-live="polite">
      {words && (
        <>
          <span className="typing-dots" aria-hidden>
            <i />
            <i />
            <i />
          </span>
          {words}
        </>
      )}
    </div>
  );
}
