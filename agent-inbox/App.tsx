import { LoginPage } from './session/LoginPage.tsx';
import { useSession } from './session/session-store.ts';
import { Shell } from './shell/Shell.tsx';
import { StartPage } from './shell/StartPage.tsx';

export function App() {
  const { status, agent } = useSession();
  if (status === 'signed_in' && agent) return <Shell agent={agent} />;
  return status === 'starting' ? <StartPage /> : <LoginPage />;
}
