/** Delivers webhooks as a courier company does: signed, at least once, again with growing gaps until they are taken. */
import { createHmac } from 'node:crypto';
import type { KurirWebhook } from '../../contract/courier.ts';
import type { FaultBox } from './faults.ts';

const TIMEOUT_MS = 10_000;
const RETRY_MAX_MS = 60_000;
const GIVE_UP_MS = 24 * 60 * 60_000;
/** The latest answers, for people to read. */
const KEPT = 500;

/** One try and what came of it; `status` null: no answer. */
export interface Delivery {
  at: string;
  eventId: string;
  orderNo: string;
  kurirStatus: string;
  status: number | null;
}
interface Deps {
  url: string;
  secret: string;
  faults: FaultBox;
  retryBaseMs: number;
}

export function createWebhooks({ url, secret, faults, retryBaseMs }: Deps) {
  const stopped = new AbortController();
  const lanes = new Map<string, Promise<void>>();
  let deliveries: Delivery[] = [];
  let pending = 0;

  /** What is in one lane goes out in order, one at a time. */
  function offer(lane: string, body: KurirWebhook): void {
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

  async function deliver(body: KurirWebhook): Promise<void> {
    const offeredAt = Date.now();
    for (let attempt = 0; !stopped.signal.aborted && Date.now() - offeredAt < GIVE_UP_MS; attempt += 1) {
      const copies = Array.from({ length: faults.now().repeat }, () => post(body));
      if ((await Promise.all(copies)).every(Boolean)) return;
      await pause(Math.min(RETRY_MAX_MS, retryBaseMs * 2 ** Math.min(attempt, 16)));
    }
  }

  async function post(body: KurirWebhook): Promise<boolean> {
    const text = JSON.stringify(body);
    const key = faults.takeBadSignature() ? `not ${secret}` : secret;
    const signature = `sha256=${createHmac('sha256', key).update(text).digest('hex')}`;
    const status = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-courier-signature': signature },
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
    const { event_id: eventId, store_order_id: orderNo, status: kurirStatus } = body;
    const delivery = { at: new Date().toISOString(), eventId, orderNo, kurirStatus, status };
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
    deliveries: (): Delivery[] => deliveries,
    /** Events not taken yet. */
    pending: (): number => pending,
    stop: (): void => stopped.abort(),
  };
}
export type Webhooks = ReturnType<typeof createWebhooks>;
