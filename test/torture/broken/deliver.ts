import type { ObjectId } from 'mongodb';
import type { Flaw } from './flaws.ts';
import type { Log, Message } from './message-log.ts';

const LOOK_EVERY_MS = 50;
const LEASE_MS = 2_000;

/** Sends what is owed outside. Right without a flaw: claimed before the call, and what a dead holder left is `unknown`. */
export function deliver({ messages }: Log, flaw: Flaw | null, outsideUrl: string): void {
  const first = (status: string) => ({ 'deliveries.0.status': status });
  const set = (_id: ObjectId, from: string, status: string) => {
    const delivery = { to: 'phone', status, until: { $add: ['$$NOW', LEASE_MS] } };
    return messages.updateOne({ _id, ...first(from) }, [{ $set: { deliveries: [delivery] } }]);
  };
  const send = async ({ _id, conversationId, seq }: Message) => {
    const isMine = flaw === 'job-without-fence' || (await set(_id, 'queued', 'sending')).modifiedCount === 1;
    if (!isMine) return;
    await fetch(outsideUrl, { method: 'POST', body: `${conversationId}.${seq}.phone` });
    await set(_id, flaw === 'job-without-fence' ? 'queued' : 'sending', 'sent');
  };
  const round = async () => {
    for (const message of await messages.find(first('queued')).toArray()) await send(message);
    const isLeft = { $expr: { $lt: [{ $first: '$deliveries.until' }, '$$NOW'] } };
    for (const { _id } of await messages.find({ ...first('sending'), ...isLeft }).toArray()) {
      await set(_id, 'sending', 'unknown');
    }
  };
  const again = () =>
    void setTimeout(
      () =>
        void round()
          .catch(() => {})
          .then(again),
      LOOK_EVERY_MS,
    );
  again();
}
