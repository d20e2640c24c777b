import { CircleCheck, CircleDashed } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { ErrorNote } from '../../parts/ErrorNote.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { LoadingLines } from '../../parts/LoadingLines.tsx';
import { useSession } from '../../session/session-store.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Snippet } from '../channels/Snippet.tsx';
import { WhatsappNumber } from '../channels/WhatsappNumber.tsx';
import { useLookedAgain } from '../use-looked-again.ts';
import { BranchImport } from './BranchImport.tsx';
import { ShopForm } from './ShopForm.tsx';
import { firstWebsite, hasWritten, isNamed, isSetUp, type Setup } from './setup.ts';
import type { SetupRead } from './use-setup.ts';

/** A vendor's first steps, on one page; what is done stays done, whoever leaves and comes back. */
export function StartSection({ read: { data: setup, error, reload, lookAgain } }: { read: SetupRead }) {
  const { t } = useTexts();
  useLookedAgain(setup !== null && !hasWritten(setup), lookAgain);
  return (
    <>
      <div className="admin-head">
        <h2>{t('start.title')}</h2>
      </div>
      <p className="quiet">{t('start.what')}</p>
      {error ? <ErrorNote error={error} onRetry={reload} /> : null}
      {!setup && !error && <LoadingLines widths={['60%', '80%', '70%', '50%']} />}
      {setup && <Steps setup={setup} reload={reload} />}
    </>
  );
}

function Steps({ setup, reload }: { setup: Setup; reload(): void }) {
  const { t } = useTexts();
  const me = useSession((session) => session.agent);
  const website = firstWebsite(setup);
  const numbers = setup.accounts.filter(({ channel, isLinkedDevice }) => channel === 'whatsapp' && !isLinkedDevice);
  const steps = [
    { name: 'shop', isDone: isNamed(setup), body: <ShopForm vendor={setup.vendor} onDone={reload} /> },
    { name: 'branches', isDone: setup.branches > 0, body: <BranchImport count={setup.branches} onDone={reload} /> },
    {
      name: 'website',
      isDone: hasWritten(setup),
      body: website ? (
        <Snippet website={website} widgetScript={setup.widgetScript} />
      ) : (
        <a className="link" href="?admin=channels">
          {t('channels.new_website')}
        </a>
      ),
    },
    {
      name: 'whatsapp',
      isDone: numbers.some(({ firstInboundAt }) => firstInboundAt !== null),
      body: (
        <>
          <p className="quiet">{t('start.whatsapp_optional')}</p>
          {numbers.length === 0 && <p>{t('channels.whatsapp_none_next')}</p>}
          {numbers.map((account) => (
            <WhatsappNumber key={account.channelAccountId} account={account} />
          ))}
        </>
      ),
    },
    {
      name: 'people',
      isDone: setup.people > 1,
      body: (
        <>
          <p>{t('start.people_what', { name: me?.name ?? '' })}</p>
          <p className="quiet">{t('start.people_there', { count: setup.people })}</p>
          <a className="button" href="?admin=people">
            {t('start.people_go')}
          </a>
        </>
      ),
    },
  ];
  // The first that is not done, as it was when the page opened: what is being worked at does not shut by being done.
  const [first] = useState(() => steps.find(({ isDone }) => !isDone)?.name);
  return (
    <>
      {isSetUp(setup) && (
        <div className="start-done" role="status">
          <Icon of={CircleCheck} size={20} />
          <span>{t('start.all_done')}</span>
          <a className="button is-primary" href={location.pathname}>
            {t('start.to_inbox')}
          </a>
        </div>
      )}
      <ol className="start-steps">
        {steps.map(({ name, isDone, body }) => (
          <li key={name}>
            <Step label={t(`start.${name}`)} isDone={isDone} isOpen={name === first}>
              {body}
            </Step>
          </li>
        ))}
      </ol>
    </>
  );
}

interface StepProps {
  label: string;
  isDone: boolean;
  /** At first. */
  isOpen: boolean;
  children: ReactNode;
}
function Step({ label, isDone, isOpen, children }: StepProps) {
  const { t } = useTexts();
  const [isShown, setShown] = useState(isOpen);
  return (
    <details className="start-step" open={isShown} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>
        <Icon of={isDone ? CircleCheck : CircleDashed} size={20} />
        <span className="strong">{label}</span>
        <span className={isDone ? 'person-state is-published' : 'person-state quiet'}>
          {t(isDone ? 'start.done' : 'start.later')}
        </span>
      </summary>
      {/* What is folded asks nothing of anybody. */}
      {isShown && <div className="start-body">{children}</div>}
    </details>
  );
}
