import { ArticlesPage } from './articles/ArticlesPage.tsx';
import { readArticlePlace } from './articles/article-address.ts';
import { AssistantPage } from './assistant/AssistantPage.tsx';
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

export function App() {
  const { status, agent } = useSession();
  if (status === 'signed_in' && agent) {
    if (isAtCounter) return <PickupPage />;
    if (isAtArticles) return <ArticlesPage agent={agent} />;
    return isAboutAssistant ? <AssistantPage /> : <Shell agent={agent} />;
  }
  return status === 'starting' ? <StartPage /> : <LoginPage />;
}
