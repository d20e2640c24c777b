/** What a list of conversations asks MongoDB: each in the order of an index, so that none is sorted in memory. */
import type { mongo } from 'mongoose';
import { roomsOfSight } from '../rooms.ts';
import type { ConversationState } from './state.ts';

/** Which conversations an agent may see; `null` is all of the vendor's. */
export type Sight = null | { agentId: string; branchIds: string[]; groupIds: string[]; seesUnplaced: boolean };

/** What a conversation is to be; only what is said counts. */
export interface Conditions {
  status?: ConversationState['status'] | undefined;
  isOpen?: boolean | undefined;
  /** An agent's id; `null`: nobody's. */
  assigneeId?: string | null | undefined;
  branchIds?: string[] | undefined;
  channel?: ConversationState['channel'] | undefined;
  groupId?: string | undefined;
  tag?: string | undefined;
  /** As in the state: −1 low, 0 normal, 1 high, 2 urgent. */
  priority?: number | undefined;
  isUnread?: true | undefined;
}
/** `longest_wait`: only those in which somebody waits. */
export type ListOrder = 'newest' | 'longest_wait';
export interface ListQuery extends Conditions {
  sight: Sight;
  /** All that is said of one of these, beside the rest. */
  anyOf?: Conditions[] | undefined;
  /** Somebody waits since then or longer; for the longest wait alone. */
  waitsSince?: Date | undefined;
  sort?: ListOrder | undefined;
}
/** Where a page ended: its last row's `lastAt` or `waitingSince`, as the list is sorted. */
export interface Position {
  at: Date;
  conversationId: string;
}

type Filter = mongo.Filter<mongo.Document>;
interface Sorted {
  _id: string;
  lastAt: Date;
  waitingSince: Date | null;
}
const NEVER = new Date(0);
/** Later first in the one, earlier first in the other; ties by id the same way. */
const orders = {
  newest: { field: 'lastAt', step: -1, hint: undefined },
  // The planner might as well sort what another index finds.
  longest_wait: { field: 'waitingSince', step: 1, hint: 'inbox_wait' },
} as const satisfies Record<ListOrder, { field: keyof Sorted; step: 1 | -1; hint: string | undefined }>;

/** The reads one page is made of: one for each alternative. */
export function pageOf<D>(
  vendorId: string,
  { anyOf = [{}], ...query }: ListQuery,
  after: Position | null,
): Array<{ filter: mongo.Filter<D>; sort: Record<string, 1 | -1>; hint: string | undefined }> {
  const { field, step, hint } = orders[query.sort ?? 'newest'];
  const bound = after ? [beyond(after, query.sort ?? 'newest')] : [];
  return anyOf.map((one) => ({
    filter: { $and: [common(vendorId, query), conditionsOf(one), ...bound] } as mongo.Filter<D>,
    sort: { [field]: step, _id: step },
    hint,
  }));
}

/** Everything of a list, whatever page it is on. */
export function scopeOf<D>(vendorId: string, { anyOf, ...query }: ListQuery): mongo.Filter<D> {
  const all = common(vendorId, query);
  // Each whole, so that each is counted by its own index.
  return (anyOf ? { $or: anyOf.map((one) => ({ $and: [all, conditionsOf(one)] })) } : all) as mongo.Filter<D>;
}

/** The order of a list, for pages that are put together. */
export function inMemory(sort: ListOrder = 'newest'): (a: Sorted, b: Sorted) => number {
  const { field, step } = orders[sort];
  const at = (one: Sorted) => one[field]?.getTime() ?? 0;
  return (a, b) => step * (at(a) - at(b) || (a._id < b._id ? -1 : 1));
}

function common(vendorId: string, { sight, waitsSince, sort, ...conditions }: ListQuery): Filter {
  const isByWait = sort === 'longest_wait';
  // That index begins with who may see it; elsewhere, whoever sees everything needs no rooms.
  const rooms = sight || isByWait ? roomsOfSight(vendorId, sight) : null;
  return {
    vendorId,
    ...conditionsOf(conditions),
    ...(rooms ? { seenBy: oneOf(rooms) } : {}),
    ...(isByWait ? { waitingSince: { $gt: NEVER, ...(waitsSince ? { $lte: waitsSince } : {}) } } : {}),
  };
}

const conditionsOf = (one: Conditions): Filter => ({
  ...(one.branchIds ? { 'branch.branchId': oneOf(one.branchIds) } : {}),
  ...(one.assigneeId === undefined ? {} : { 'assignee.agentId': one.assigneeId }),
  ...(one.channel ? { channel: one.channel } : {}),
  ...(one.groupId ? { groupId: one.groupId } : {}),
  ...(one.tag ? { tags: one.tag } : {}),
  ...(one.priority === undefined ? {} : { priority: one.priority }),
  ...(one.isUnread ? { isUnread: true } : {}),
  ...(one.isOpen === undefined ? {} : { isOpen: one.isOpen }),
  ...(one.status ? { status: one.status } : {}),
});

const oneOf = (values: string[]): unknown => (values.length === 1 ? values[0] : { $in: values });

/** The bound apart: with the alternatives alone, MongoDB may walk the index from its first row to this one. */
function beyond({ at, conversationId }: Position, sort: ListOrder): Filter {
  const { field, step } = orders[sort];
  const [further, orThere] = step < 0 ? (['$lt', '$lte'] as const) : (['$gt', '$gte'] as const);
  return {
    [field]: { [orThere]: at },
    $or: [{ [field]: { [further]: at } }, { [field]: at, _id: { [further]: conversationId } }],
  };
}
