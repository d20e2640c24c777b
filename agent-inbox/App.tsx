import { ArticlesPage } from './articles/ArticlesPage.tsx';
import { readArticlePlace } from './articles/article-address.ts';
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
/** `/inbox?articles` is where the vendor's articles are written. */
const isAtArticles = readArticlePlace(location.search) !== null;

export function App() {
  const { status, agent } = useSession();
  if (status === 'signed_in' && agent) {
    if (isAtCounter) return <PickupPage />;
    if (isAtBranches) return <BranchesPage agent={agent} />;
    return isAtArticles ? <ArticlesPage agent={agent} /> : <Shell agent={agent} />;
  }
  return status === 'starting' ? <StartPage /> : <LoginPage />;
}
