import { CircleAlert, X } from 'lucide-react';
import { ColleagueNotes } from '../colleagues/ColleagueNotes.tsx';
import { Icon } from '../parts/Icon.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { useToasts } from '../state/toasts.ts';
import { useTexts } from '../texts/use-texts.ts';

export function Toasts() {
  const { t } = useTexts();
  const { toasts, dismiss } = useToasts();
  return (
    <div className="toasts" role="status" aria-live="polite">
      <ColleagueNotes />
      {toasts.map(({ id, tone, text, action }) => (
        <div className={`toast is-${tone}`} key={id}>
          {tone === 'danger' && <Icon of={CircleAlert} />}
          <span>{text}</span>
          {action && (
            <button
              type="button"
              className="toast-action"
              onClick={() => {
                dismiss(id);
                action.run();
              }}
            >
              {action.label}
            </button>
          )}
          <IconButton icon={X} size={16} label={t('inbox.close')} onClick={() => dismiss(id)} />
        </div>
      ))}
    </div>
  );
}
