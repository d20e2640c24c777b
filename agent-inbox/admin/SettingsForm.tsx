import type { FormEvent, ReactNode } from 'react';
import { useTexts } from '../texts/use-texts.ts';
import { type Difference, Meanwhile } from './Meanwhile.tsx';
import type { Edited } from './use-edited.ts';
import type { useSaving } from './use-saving.ts';

interface Props<F extends object, V> {
  edited: Edited<F, V>;
  saving: Pick<ReturnType<typeof useSaving>, 'isBusy' | 'refusal'>;
  /** Of what was kept meanwhile, by name, and where it differs from what is written. */
  name: string;
  differences(theirs: F, mine: F): Difference[];
  onSave(from: V): void;
  /** After theirs was taken. */
  onTaken?(isThere: boolean): void;
  isReadOnly?: boolean;
  /** What is written could be saved. */
  isRight?: boolean;
  /** Above the fields. */
  lead?: ReactNode;
  /** Buttons before the one that saves. */
  beside?: ReactNode;
  /** Below all of it. */
  after?: ReactNode;
  children: ReactNode;
}

/** Fields of something that is set up, what somebody else saved meanwhile, what went wrong, and the button that saves. */
export function SettingsForm<F extends object, V>(props: Props<F, V>) {
  const { edited, saving, name, differences, onSave, onTaken, isReadOnly = false, isRight = true } = props;
  const { t } = useTexts();
  const { fields, version, theirs } = edited;
  return (
    <form
      className="canned-form admin-form"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        onSave(version);
      }}
    >
      {props.lead}
      <fieldset disabled={isReadOnly || saving.isBusy}>{props.children}</fieldset>
      {theirs && (
        <Meanwhile
          name={name}
          differences={theirs.fields ? differences(theirs.fields, fields).filter((one) => one.theirs !== one.mine) : []}
          onTake={() => {
            edited.take();
            onTaken?.(theirs.fields !== null);
          }}
          onKeep={() => onSave(edited.keep())}
        />
      )}
      {saving.refusal && (
        <p className="composer-refusal" role="alert">
          {saving.refusal}
        </p>
      )}
      {!isReadOnly && (
        <div className="canned-foot">
          {props.beside}
          <button
            type="submit"
            className="button is-primary"
            disabled={saving.isBusy || !isRight}
            aria-busy={saving.isBusy}
          >
            {t('admin.save')}
          </button>
        </div>
      )}
      {props.after}
    </form>
  );
}
