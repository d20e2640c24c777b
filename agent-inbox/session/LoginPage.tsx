import { CircleAlert } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { LOCALES } from '../../contract/codes.ts';
import { Icon } from '../parts/Icon.tsx';
import { Mark } from '../shell/Mark.tsx';
import { usePreferences } from '../state/preferences.ts';
import { errorWords } from '../texts/error-words.ts';
import { useTexts } from '../texts/use-texts.ts';
import { useSession } from './session-store.ts';
import { signIn } from './sign-in.ts';

export function LoginPage() {
  const { t } = useTexts();
  const { locale, change } = usePreferences();
  const hasEnded = useSession((session) => session.hasEnded);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    setBusy(true);
    setError(null);
    signIn(String(said.get('email')).trim(), String(said.get('password')))
      .catch(setError)
      .finally(() => setBusy(false));
  };
  return (
    <main className="login">
      <form className="login-form" onSubmit={submit}>
        <Mark />
        <h1>{t('inbox.sign_in_title')}</h1>
        <p className="quiet">{t(hasEnded ? 'inbox.session_ended' : 'inbox.sign_in_lead')}</p>
        {error ? (
          <div className="error-note" role="alert">
            <Icon of={CircleAlert} />
            <span>{errorWords(t, error)}</span>
          </div>
        ) : null}
        <label>
          {t('inbox.email')}
          <input className="input" name="email" type="email" autoComplete="username" required maxLength={254} />
        </label>
        <label>
          {t('inbox.password')}
          <input
            className="input"
            name="password"
            type="password"
            autoComplete="current-password"
            required
            maxLength={256}
          />
        </label>
        <button type="submit" className="button is-primary" disabled={isBusy} aria-busy={isBusy}>
          {t(isBusy ? 'inbox.signing_in' : 'inbox.sign_in')}
        </button>
      </form>
      <div className="login-languages">
        {LOCALES.map((one) => (
          <button
            key={one}
            type="button"
            className="link"
            aria-pressed={one === locale}
            onClick={() => change({ locale: one })}
          >
            {t(`inbox.language_${one}`)}
          </button>
        ))}
      </div>
    </main>
  );
}
