/** Delivers webhooks as companies outside do: signed, at least once, again with growing gaps until they are taken. */
import { createHmac } from 'node:crypto';

const TIMEOUT_MS = 10_000;
const RETRY_MAX_MS = 60_000;
const GIVE_UP_MS = 24 * 60 * 60_000;
/** The latest answers, for people to read. */
const KEPT = 500;

/** One try, what it told of, and what came of it; `status` null: no answer. */
export type Delivery<Told> = Told & { at: string; status: number | null };
interface Deps<Body, Told> {
  url: string;
  secret: string;
  /** Which bears the signature. */
  header: string;
  faults: {
    /** `repeat`: copies of each. */
    now(): { repeat: number };
    takeLost(): boolean;
    takeBadSignature(): boolean;
  };
  retryBaseMs: number;
  /** What people read of it. */
  toldOf(body: Body): Told;
}

export function createWebhooks<Body, Told>({ url, secret, header, faults, retryBaseMs, toldOf }: Deps<Body, Told>) {
  const stopped = new AbortController();
  const lanes = new Map<string, Promise<void>>();
  let deliveries: Delivery<Told>[] = [];
  let pending = 0;

  /** What is in one lane goes out in order, one at a time. */
  function offer(lane: string, body: Body): void {
    if (stopped.signal.aborted || faults.takeLost()) return;
    pending += 1;
    const before = lanes.get(lane) ?? Promise.resolve();
    const sent = before.then(async () => {
      await deliver(body);
      pending -= 1;
      if (lanes.get(lane) === sent) lanes.delete(lane);
    });
    lanes.set(lane, sent);
  }

  async function deliver(body: Body): Promise<void> {
    const offeredAt = Date.now();
    for (let attempt = 0; !stopped.signal.aborted && Date.now() - offeredAt < GIVE_UP_MS; attempt += 1) {
      const copies = Array.from({ length: faults.now().repeat }, () => post(body));
      if ((await Promise.all(copies)).every(Boolean)) return;
      await pause(Math.min(RETRY_MAX_MS, retryBaseMs * 2 ** Math.min(attempt, 16)));
    }
  }

  async function post(body: Body): Promise<boolean> {
    const text = JSON.stringify(body);
    const key = faults.takeBadSignature() ? `not ${secret}` : secret;
    const signature = `sha256=${createHmac('sha256', key).update(text).digest('hex')}`;
    const status = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [header]: signature },
      body: text,
      redirect: 'manual',
      signal: AbortSignal.any([stopped.signal, AbortSignal.timeout(TIMEOUT_MS)]),
    }).then(
      async (answer) => {
        await answer.body?.cancel();
        return answer.status;
      },
      () => null,
    );
    const delivery = { ...toldOf(body), at: new Date().toISOString(), status };
    deliveries = [...deliveries.slice(-(KEPT - 1)), delivery];
    return status !== null && status >= 200 && status < 300;
  }

  function pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        stopped.signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      stopped.signal.addEventListener('abort', done);
    });
  }

  return {
    offer,
    /** Every try, oldest first. */
    deliveries: (): Delivery<Told>[] => deliveries,
    /** Events not taken yet. */
    pending: (): number => pending,
    stop: (): void => stopped.abort(),
  };
}
export type Webhooks<Body, Told> = ReturnType<typeof createWebhooks<Body, Told>>;
