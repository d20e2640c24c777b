import { lazy, Suspense } from 'react';
import { ArticlesPage } from './articles/ArticlesPage.tsx';
import { readArticlePlace } from './articles/article-address.ts';
import { AssistantPage } from './assistant/AssistantPage.tsx';
import { BranchesPage } from './branches/BranchesPage.tsx';
import { PickupPage } from './pickup/PickupPage.tsx';
import { LoginPage } from './session/LoginPage.tsx';
import { useSession } from './session/session-store.ts';
import { Shell } from './shell/Shell.tsx';
import { StartPage } from './shell/StartPage.tsx';

/** `/inbox?pickup` is the page of those who give orders out at a counter, on a phone. */
const asked = new URLSearchParams(location.search);
const isAtCounter = asked.has('pickup');
/** `/inbox?articles` is where the vendor's articles are written. */
const isAtArticles = readArticlePlace(location.search) !== null;
/** `/inbox?assistant` tells owners and admins who answers shoppers. */
const isAboutAssistant = asked.has('assistant');

/** `/inbox?branches`: links and QR codes of the branches. */
const isAtBranches = asked.has('branches');

/** `/inbox?canned`: replies kept to be used again. Loaded when it is asked for. */
const isAtCanned = asked.has('canned');
const CannedPage = lazy(async () => ({ default: (await import('./canned/CannedPage.tsx')).CannedPage }));

export function App() {
  const { status, agent } = useSession();
  if (status === 'signed_in' && agent) {
    if (isAtCounter) return <PickupPage />;
    if (isAtBranches) return <BranchesPage agent={agent} />;
    if (isAtCanned)
      return (
        <Suspense fallback={<StartPage />}>
          <CannedPage />
        </Suspense>
      );
    if (isAtArticles) return <ArticlesPage agent={agent} />;
    return isAboutAssistant ? <AssistantPage /> : <Shell agent={agent} />;
  }
  return status === 'starting' ? <StartPage /> : <LoginPage />;
}
