/** Copies of the inbox's page and of the files it is made of, so that it opens without a network. */

const CACHE = 'dekat-inbox';
/** All addresses of the inbox are one page. */
const PAGE = '/inbox/';
/** Who waits longer for the newest page has the one kept. */
const SLOWEST_MS = 3_000;
/** A build has a few dozen; pages of older ones that are still open may ask for theirs. */
const ASSETS_MAX = 150;

const kept = () => caches.open(CACHE);

/** Keeps the page as it is now with what it loads first. @throws where it cannot be fetched: then nothing is installed */
export async function keepPage(): Promise<void> {
  const answer = await fetch(PAGE, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`the page answered ${answer.status}`);
  const cache = await kept();
  const html = await answer.clone().text();
  const named = new Set([...html.matchAll(/"(\/inbox\/assets\/[^"]+)"/g)].map(([, path = '']) => path));
  await Promise.all([...named].map((path) => assetOf(new Request(path))));
  await cache.put(PAGE, answer);
}

/** The newest page, or the one kept where that does not come within seconds. */
export async function pageOf(request: Request, waitUntil: (work: Promise<unknown>) => void): Promise<Response> {
  const cache = await kept();
  const newest = fetch(request);
  waitUntil(newest.then((answer) => (isPage(answer) ? cache.put(PAGE, answer.clone()) : undefined)).catch(() => {}));
  const copy = await cache.match(PAGE);
  if (!copy) return newest;
  const answer = await Promise.race([newest.catch(() => null), after(SLOWEST_MS)]);
  // A balancer speaks where no server does.
  return answer && answer.status < 500 ? answer : copy;
}

/** A file whose name changes with its content: fetched once. */
export async function assetOf(request: Request): Promise<Response> {
  const cache = await kept();
  const copy = await cache.match(request);
  if (copy) return copy;
  const answer = await fetch(request);
  if (answer.ok) {
    await cache.put(request, answer.clone());
    await forgetOldest(cache);
  }
  return answer;
}

/** In the order they came; the page itself is asked for all the time and stays. */
async function forgetOldest(cache: Cache): Promise<void> {
  const assets = (await cache.keys()).filter(({ url }) => new URL(url).pathname !== PAGE);
  await Promise.all(assets.slice(0, -ASSETS_MAX).map((asset) => cache.delete(asset)));
}

const isPage = ({ ok, redirected, headers }: Response): boolean =>
  ok && !redirected && (headers.get('content-type') ?? '').startsWith('text/html');

const after = (ms: number): Promise<null> => new Promise((resolve) => setTimeout(() => resolve(null), ms));
