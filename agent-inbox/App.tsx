import { BranchesPage } from './branches/BranchesPage.tsx';
import { PickupPage } from './pickup/PickupPage.tsx';
import { LoginPage } from './session/LoginPage.tsx';
import { useSession } from './session/session-store.ts';
import { Shell } from './shell/Shell.tsx';
import { StartPage } from './shell/StartPage.tsx';

/** `/inbox?pickup` is the page of those who give orders out at a counter, on a phone. */
const isAtCounter = new URLSearchParams(location.search).has('pickup');
/** `/inbox?branches`: links and QR codes of the branches. */
const isAtBranches = new URLSearchParams(location.search).has('branches');

export function App() {
  const { status, agent } = useSession();
  if (status === 'signed_in' && agent && isAtBranches) return <BranchesPage agent={agent} />;
  if (status === 'signed_in' && agent) return isAtCounter ? <PickupPage /> : <Shell agent={agent} />;
  return status === 'starting' ? <StartPage /> : <LoginPage />;
}
