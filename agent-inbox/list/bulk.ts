/** One thing done with many conversations, over the same requests as with one; and how to put it back. */
import { RequestError } from '../../client/index.ts';
import type { ConversationView } from '../../contract/conversations.ts';
import type { Translate } from '../../contract/texts/render.ts';
import { type Asking, putBack } from '../desk/put-back.ts';

/** So many are asked at once: the others' requests are not to wait behind them. */
const AT_ONCE = 6;

export type BulkAct =
  | { act: 'take' }
  | { act: 'resolve' }
  | { act: 'assign'; agentId: string }
  | { act: 'move'; branchId: string }
  | { act: 'snooze'; until: string }
  | { act: 'tag'; tags: string[] };

/** What became of one. */
export interface Outcome {
  before: ConversationView;
  after: ConversationView | null;
  error: unknown;
}

/** Runs over all, some at a time, in order; none stops the others. */
export async function inTurns<T, R>(items: readonly T[], run: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const work = async () => {
    while (next < items.length) {
      const at = next;
      next += 1;
      results[at] = await run(items[at] as T);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, work));
  return results;
}

export function doWithAll(
  client: Asking,
  act: BulkAct,
  conversations: readonly ConversationView[],
): Promise<Outcome[]> {
  return inTurns(conversations, async (before) => {
    try {
      return { before, after: await doWith(client, act, before), error: null };
    } catch (error) {
      return { before, after: null, error };
    }
  });
}

async function doWith(client: Asking, act: BulkAct, before: ConversationView): Promise<ConversationView> {
  const { conversationId } = before;
  const expects = before.assignee?.agentId ?? null;
  switch (act.act) {
    case 'take':
      return (await client.request('conversation:take', { conversationId, expects })).conversation;
    case 'assign':
      return (await client.request('conversation:assign', { conversationId, agentId: act.agentId, expects }))
        .conversation;
    case 'move':
      return (await client.request('conversation:transfer', { conversationId, branchId: act.branchId })).conversation;
    case 'snooze':
      return (await client.request('conversation:snooze', { conversationId, until: act.until })).conversation;
    case 'resolve':
      return (await client.request('conversation:resolve', { conversationId })).conversation;
    case 'tag':
      return (await client.request('conversation:tag', { conversationId, add: act.tags })).conversation;
  }
}

/** A snooze ends by itself, or by the shopper's words; everything else can be put back. */
export const canUndo = ({ act }: BulkAct): boolean => act !== 'snooze';

/** Puts back what was done, where it can be: who had it has it again. */
export function undoAll(client: Asking, act: BulkAct, done: readonly Outcome[]): Promise<Outcome[]> {
  return inTurns(done, async ({ before, after }) => {
    try {
      const now =
        act.act === 'tag' ? await untag(client, act.tags, before) : await putBack(client, before, after ?? before);
      return { before, after: now, error: null };
    } catch (error) {
      return { before, after: null, error };
    }
  });
}

async function untag(client: Asking, tags: string[], { conversationId, tags: had }: ConversationView) {
  const remove = tags.filter((one) => !had.includes(one));
  return (await client.request('conversation:tag', { conversationId, remove })).conversation;
}

/** "18 done, 2 taken by Budi": how many went well, and of the others why not. */
export function outcomeWords(t: Translate, outcomes: readonly Outcome[], why: (error: unknown) => string): string {
  const done = outcomes.filter(({ error }) => error === null).length;
  const failures = new Map<string, number>();
  for (const { error } of outcomes.filter((one) => one.error !== null)) {
    const isTaken = error instanceof RequestError && error.code === 'already_taken';
    const reason = isTaken ? t('list.bulk_taken', { name: String(error.params?.name ?? '') }) : why(error);
    failures.set(reason, (failures.get(reason) ?? 0) + 1);
  }
  return [
    t('list.bulk_done', { count: done }),
    ...[...failures].map(([reason, count]) => t('list.bulk_failed', { count, reason })),
  ].join(', ');
}
