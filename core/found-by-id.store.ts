import type { mongo } from 'mongoose';
import { gathered } from './gathered.ts';
import { oneOf } from './one-of.ts';

const AT_ONCE_MAX = 100;
const MAJORITY = { readConcern: { level: 'majority' as const } };

interface Owned {
  _id: string;
  vendorId: string;
}

/** Looks documents up by their ids, a majority's; those that many ask for at once in one command. Another vendor's is none. */
export function foundById<D extends Owned>(documents: mongo.Collection<D>) {
  const find = gathered(async (asked: Owned[]): Promise<Array<mongo.WithId<D> | null>> => {
    const filter = { _id: oneOf(asked.map(({ _id }) => _id)), vendorId: oneOf(asked.map(({ vendorId }) => vendorId)) };
    const found = await documents.find(filter as mongo.Filter<D>, MAJORITY).toArray();
    const byId = new Map(found.map((one) => [String(one._id), one]));
    return asked.map(({ _id, vendorId }) => {
      const one = byId.get(_id);
      return one?.vendorId === vendorId ? one : null;
    });
  }, AT_ONCE_MAX);
  return (vendorId: string, _id: string): Promise<mongo.WithId<D> | null> => find({ _id, vendorId });
}
