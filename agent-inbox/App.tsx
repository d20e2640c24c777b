import { Suspense } from 'react';
import { pageAsked, pageOf } from './pages.tsx';
import { LoginPage } from './session/LoginPage.tsx';
import { useSession } from './session/session-store.ts';
import { Shell } from './shell/Shell.tsx';
import { StartPage } from './shell/StartPage.tsx';

const asked = pageAsked(location.search);

export function App() {
  const { status, agent } = useSession();
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
