import { X } from 'lucide-react';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useTexts } from '../texts/use-texts.ts';
import { IconButton } from './IconButton.tsx';

interface Props {
  title: string;
  className?: string;
  /** The title is read aloud alone: what is inside says it. */
  isBare?: boolean;
  onClose(): void;
  children(close: () => void): ReactNode;
}

/** A sheet above everything. However it closes, the focus is where it was before, at once. */
export function Dialog({ title, className = '', isBare = false, onClose, children }: Props) {
  const { t } = useTexts();
  const id = useId();
  const sheet = useRef<HTMLDialogElement>(null);
  // Before what is inside asks for the focus.
  useLayoutEffect(() => sheet.current?.showModal(), []);
  const close = () => sheet.current?.close();
  return (
    <dialog
      className={`sheet ${className}`}
      ref={sheet}
      onClose={onClose}
      onClick={(event) => event.target === sheet.current && close()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
        // The browser would close it a little later: a key typed at once would still be the sheet's.
        event.preventDefault();
        close();
      }}
      {...(isBare ? { 'aria-label': title } : { 'aria-labelledby': id })}
    >
      <div className="sheet-body">
        {!isBare && (
          <div className="sheet-head">
            <h2 id={id}>{title}</h2>
            <IconButton icon={X} label={t('inbox.close')} onClick={close} />
          </div>
        )}
        {children(close)}
      </div>
    </dialog>
  );
}
