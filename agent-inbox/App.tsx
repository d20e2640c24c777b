import { pageAsked, pageOf } from './pages.ts';
import { LoginPage } from './session/LoginPage.tsx';
import { useSession } from './session/session-store.ts';
import { LoadedPage } from './shell/LoadedPage.tsx';
import { Shell } from './shell/Shell.tsx';
import { StartPage } from './shell/StartPage.tsx';

const asked = pageAsked(location.search);
/** Begun while an earlier sign-in is taken up. */
const loading = asked && pageOf(asked).load();
loading?.catch(() => undefined); // told by the page that shows it

export function App() {
  const { status, agent } = useSession();
  if (status === 'starting') return <StartPage />;
  if (status !== 'signed_in' || !agent) return <LoginPage />;
  return loading ? <LoadedPage agent={agent} loading={loading} /> : <Shell agent={agent} />;
}
