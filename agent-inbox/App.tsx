import { Suspense, useState } from 'react';
import { pageAsked, pageOf } from './pages.tsx';
import { InvitationPage, invitationIn } from './session/InvitationPage.tsx';
import { LoginPage } from './session/LoginPage.tsx';
import { useSession } from './session/session-store.ts';
import { Shell } from './shell/Shell.tsx';
import { StartPage } from './shell/StartPage.tsx';

const asked = pageAsked(location.search);
const invitation = invitationIn(location.hash);

export function App() {
  const { status, agent } = useSession();
  const [isInvited, setInvited] = useState(invitation !== null);
  if (isInvited && invitation) {
    const onDone = () => {
      history.replaceState(null, '', location.pathname);
      setInvited(false);
    };
    return <InvitationPage token={invitation} onDone={onDone} />;
  }
  if (status === 'starting') return <StartPage />;
  if (status !== 'signed_in' || !agent) return <LoginPage />;
  if (!asked) return <Shell agent={agent} />;
  const { Page } = pageOf(asked);
  return (
    <Suspense fallback={<StartPage />}>
      <Page agent={agent} />
    </Suspense>
  );
}
