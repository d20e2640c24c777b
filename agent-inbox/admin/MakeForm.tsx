import type { ReactNode } from 'react';
import type { useSaving } from './use-saving.ts';

interface Props {
  saving: ReturnType<typeof useSaving>;
  /** What the button says. */
  label: string;
  isReady: boolean;
  onMake(): void;
  children: ReactNode;
}

/** What is needed to make something, why it was refused, and the button that makes it. */
export function MakeForm({ saving: { isBusy, refusal }, label, isReady, onMake, children }: Props) {
  return (
    <form
      className="canned-form admin-form"
      onSubmit={(event) => {
        event.preventDefault();
        onMake();
      }}
    >
      <fieldset disabled={isBusy}>{children}</fieldset>
      {refusal && (
        <p className="composer-refusal" role="alert">
          {refusal}
        </p>
      )}
      <div className="canned-foot">
        <button type="submit" className="button is-primary" disabled={isBusy || !isReady} aria-busy={isBusy}>
          {label}
        </button>
      </div>
    </form>
  );
}
