/** What was acknowledged against what is stored, asked of MongoDB itself: a run that does not agree is void. */
import type { Collection, MongoClient } from 'mongodb';
import { DEMO_VENDOR_ID } from '../../scripts/seed/seed-demo.ts';
import type { TalkResult } from '../load/talk.plan.ts';

/** Also that every conversation is numbered 1, 2, 3… without holes. */
export async function checkProduct(
  mongo: MongoClient,
  conversationIds: string[],
  tag: string,
  result: TalkResult,
): Promise<string[]> {
  const messages = mongo.db().collection('messages');
  const scope = { vendorId: DEMO_VENDOR_ID, conversationId: { $in: conversationIds } };
  // '.' is the character after '-': everything that begins with the tag and a dash.
  const stored = await messages.countDocuments({ ...scope, clientId: { $gte: `${tag}-`, $lt: `${tag}.` } });
  const numbered = await messages
    .aggregate<{ count: number; last: number }>([
      { $match: scope },
      { $group: { _id: '$conversationId', count: { $sum: 1 }, last: { $max: '$seq' } } },
    ])
    .toArray();
  const holes = numbered.filter(({ count, last }) => count !== last).length;
  return [...checkRun(stored, result), ...(holes > 0 ? [`${holes} conversations have holes in their numbers`] : [])];
}

/** @param before what was stored before the run */
export async function checkLimit(collection: Collection, before: number, result: TalkResult): Promise<string[]> {
  return checkRun((await collection.countDocuments()) - before, result);
}

function checkRun(stored: number, { sent, acked, refused, delivered, deliveredTwice, fanOut }: TalkResult): string[] {
  return [
    ...(stored === acked ? [] : [`${acked} messages acknowledged, ${stored} stored`]),
    ...(acked === sent ? [] : [`${sent} messages sent, ${acked} acknowledged, ${refused} refused`]),
    ...(delivered === acked * fanOut
      ? []
      : [`${acked} messages for ${fanOut} each acknowledged, ${delivered} delivered`]),
    ...(deliveredTwice > 0 ? [`${deliveredTwice} messages delivered twice`] : []),
  ];
}
