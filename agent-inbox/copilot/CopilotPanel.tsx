import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../parts/IconButton.tsx';
import { useTexts } from '../texts/use-texts.ts';

interface Props {
  title: string;
  onClose(): void;
  children: ReactNode;
}

/** A frame above the box an agent writes in; closing it leaves what is being written alone. */
export function CopilotPanel({ title, onClose, children }: Props) {
  const { t } = useTexts();
  return (
    <section
      className="copilot"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault(); // this Escape is used up: the conversation stays open
        onClose();
        document.querySelector<HTMLElement>('[data-composer]')?.focus();
      }}
    >
      <div className="copilot-head">
        <span className="strong">{title}</span>
        <IconButton icon={X} size={16} label={t('inbox.close')} onClick={onClose} />
      </div>
      <div className="copilot-body">{children}</div>
    </section>
  );
}
