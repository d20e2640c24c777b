import { type FormEvent, useState } from 'react';
import { PASSWORD_MAX, PASSWORD_MIN } from '../../contract/limits.ts';
import { ErrorNote } from '../parts/ErrorNote.tsx';
import { Mark } from '../shell/Mark.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { ask } from './ask.ts';
import { signIn } from './sign-in.ts';

/** @returns the token of an invitation that an address line carries; null: none */
export const invitationIn = (hash: string): string | null => /^#invitation=([\w-]{1,128})$/.exec(hash)?.[1] ?? null;

async function take(token: string, password: string): Promise<string> {
  const body = { token, password };
  return (await ask<{ email: string }>({ method: 'POST', path: '/invitations/accept', body })).email;
}

/** Whoever was invited chooses a password, and is signed in by it. */
export function InvitationPage({ token, onDone }: { token: string; onDone(): void }) {
  const { t } = useTexts();
  const [error, setError] = useState<unknown>(null);
  const [differs, setDiffers] = useState(false);
  const [isBusy, setBusy] = useState(false);
  /** Whose it was: accepted once, they only sign in. */
  const [email, setEmail] = useState<string | null>(null);

  const accept = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    const password = String(said.get('password'));
    const isSame = password === String(said.get('again'));
    setDiffers(!isSame);
    if (!isSame) return;
    setBusy(true);
    setError(null);
    try {
      const whose = email ?? (await take(token, password));
      setEmail(whose);
      await signIn(whose, password);
      onDone();
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  };
  return (
    <main className="login">
      <form className="login-form" onSubmit={(event) => void accept(event)}>
        <Mark />
        <h1>{t('invitation.title')}</h1>
        <p className="quiet">{t('invitation.lead', { count: PASSWORD_MIN })}</p>
        {error ? <ErrorNote error={error} /> : null}
        {(['password', 'again'] as const).map((name) => (
          <label key={name}>
            {t(`invitation.${name}`)}
            <input
              className="input"
              name={name}
              type="password"
              autoComplete="new-password"
              required
              minLength={PASSWORD_MIN}
              maxLength={PASSWORD_MAX}
            />
          </label>
        ))}
        {differs && (
          <p className="composer-refusal" role="alert">
            {t('invitation.differs')}
          </p>
        )}
        <button type="submit" className="button is-primary" disabled={isBusy} aria-busy={isBusy}>
          {t('invitation.accept')}
        </button>
      </form>
    </main>
  );
}
