/** Delivers webhooks as Meta does: signed, at least once, again with growing gaps until they are taken. */
import type { Exchanges } from './exchanges.ts';
import type { FaultBox } from './faults.ts';
import { metaJson, sign } from './sign.ts';

const TIMEOUT_MS = 10_000;
const RETRY_MAX_MS = 60_000;
const GIVE_UP_MS = 7 * 24 * 60 * 60_000;
const PENDING_MAX = 20_000;

export interface Webhook {
  /** What is in one lane goes out in order, one at a time; lanes do not wait for each other. */
  lane: string;
  customer: string;
  body: object;
  onTaken?: () => void;
  onLost?: () => void;
}
interface Job extends Webhook {
  offeredAt: number;
  /** Ends it: the simulator was stopped or reset. */
  signal: AbortSignal;
}
interface Deps {
  url: string;
  appSecret: string;
  faults: FaultBox;
  exchanges: Exchanges;
  retryBaseMs: number;
}

export function createWebhooks({ url, appSecret, faults, exchanges, retryBaseMs }: Deps) {
  const lanes = new Map<string, Job[]>();
  let shuffled: Job[] = [];
  let shuffling: NodeJS.Timeout | null = null;
  let pending = 0;
  let stopped = new AbortController();
  /** Ends every wait before its time: something changed. */
  let wake = new AbortController();

  function offer(webhook: Webhook): void {
    if (stopped.signal.aborted || pending >= PENDING_MAX) {
      webhook.onLost?.();
      return;
    }
    pending += 1;
    const job: Job = { ...webhook, offeredAt: Date.now(), signal: stopped.signal };
    const lane = lanes.get(job.lane);
    if (faults.now().reorder) shuffle(job);
    else if (lane) lane.push(job);
    else void drain(job.lane, job);
  }

  async function drain(name: string, first: Job): Promise<void> {
    const lane = [first];
    lanes.set(name, lane);
    for (let job = lane[0]; job; job = lane[0]) {
      await deliver(job);
      lane.shift();
    }
    if (lanes.get(name) === lane) lanes.delete(name);
  }

  /** Gathers what comes within a moment, then sends the last of it first. */
  function shuffle(job: Job): void {
    shuffled.push(job);
    shuffling ??= setTimeout(() => void flush(), faults.now().reorderWindowMs);
  }
  async function flush(): Promise<void> {
    const jobs = shuffled.reverse();
    shuffled = [];
    shuffling = null;
    for (const job of jobs) await deliver(job);
  }

  async function deliver(job: Job): Promise<void> {
    const { signal } = job;
    for (let attempt = 0; !signal.aborted; attempt += 1) {
      await waitFor(job.offeredAt + faults.now().delayMs - Date.now(), signal);
      if (signal.aborted) break;
      if (!faults.now().isDown && (await postAll(job))) {
        pending -= 1;
        job.onTaken?.();
        return;
      }
      if (Date.now() - job.offeredAt > GIVE_UP_MS) break;
      await waitFor(Math.min(RETRY_MAX_MS, retryBaseMs * 2 ** Math.min(attempt, 16)), signal, wake.signal);
    }
    pending -= 1;
    job.onLost?.();
  }

  /** @returns whether every copy was taken */
  async function postAll(job: Job): Promise<boolean> {
    const copies = Array.from({ length: faults.now().repeat }, () => post(job));
    return (await Promise.all(copies)).every(Boolean);
  }

  async function post({ customer, body, signal }: Job): Promise<boolean> {
    const raw = metaJson(body);
    const isWrong = faults.takeBadSignature();
    const signature = sign(raw, isWrong ? `not ${appSecret}` : appSecret);
    const headers = { 'content-type': 'application/json', 'x-hub-signature-256': signature };
    const began = Date.now();
    const answer = await fetch(url, {
      method: 'POST',
      headers,
      body: raw,
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    }).then(
      async (response) => ({
        status: response.status,
        answer: (await response.text().catch(() => '')).slice(0, 2_000),
      }),
      (error: unknown) => ({ status: null, answer: reasonOf(error) }),
    );
    if (!signal.aborted) {
      const facts = { customer, method: 'POST', url, headers, body: raw };
      exchanges.add({
        ...facts,
        ...answer,
        kind: 'webhook',
        at: new Date(began).toISOString(),
        tookMs: Date.now() - began,
      });
    }
    return answer.status !== null && answer.status >= 200 && answer.status < 300;
  }

  function forget(): void {
    stopped.abort();
    lanes.clear();
    if (shuffling) clearTimeout(shuffling);
    void flush(); // each finds that it is ended
  }

  return {
    offer,
    pending: (): number => pending,
    /** What waits for another try is tried at once. */
    retryNow(): void {
      wake.abort();
      wake = new AbortController();
    },
    /** Forgets what is not delivered yet. */
    reset(): void {
      forget();
      stopped = new AbortController();
    },
    stop: forget,
  };
}
export type Webhooks = ReturnType<typeof createWebhooks>;

/** Waits, or until one of the signals. */
function waitFor(ms: number, ...signals: AbortSignal[]): Promise<void> {
  if (ms <= 0 || signals.some(({ aborted }) => aborted)) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      for (const signal of signals) signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    for (const signal of signals) signal.addEventListener('abort', done);
  });
}

function reasonOf(error: unknown): string {
  const { cause, message } = error instanceof Error ? error : { cause: undefined, message: String(error) };
  const code = (cause as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' ? code : message;
}
