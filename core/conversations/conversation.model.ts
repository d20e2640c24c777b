import { type Connection, Schema } from 'mongoose';

/**
 * The projection lists are made from: `ConversationState` folded up to `stateSeq`, beside what no message says
 * (contact's name, read marks, tags). Our own code writes it through the driver.
 *
 * Each inbox list is one index: equality on the filter, then `lastAt` and `_id` for the cursor.
 */
const schema = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { strict: false, autoIndex: false, versionKey: false, collection: 'conversations' },
);
const newestFirst = { lastAt: -1, _id: -1 } as const;
schema.index({ vendorId: 1, isOpen: 1, ...newestFirst }, { name: 'inbox_open' });
schema.index({ vendorId: 1, status: 1, ...newestFirst }, { name: 'inbox_status' });
schema.index({ vendorId: 1, 'branch.branchId': 1, isOpen: 1, ...newestFirst }, { name: 'inbox_branch' });
schema.index({ vendorId: 1, 'assignee.agentId': 1, isOpen: 1, ...newestFirst }, { name: 'inbox_assignee' });
schema.index({ vendorId: 1, seenBy: 1, isOpen: 1, ...newestFirst }, { name: 'inbox_seen_by' });
schema.index({ vendorId: 1, channel: 1, isOpen: 1, ...newestFirst }, { name: 'inbox_channel' });
const few = (partialFilterExpression: Record<string, unknown>, name: string) => ({ name, partialFilterExpression });
schema.index({ vendorId: 1, tags: 1, isOpen: 1, ...newestFirst }, few({ tags: { $gt: '' } }, 'inbox_tags'));
schema.index({ vendorId: 1, groupId: 1, isOpen: 1, ...newestFirst }, few({ groupId: { $gt: '' } }, 'inbox_group'));
schema.index({ vendorId: 1, priority: 1, isOpen: 1, ...newestFirst }, few({ priority: { $gt: 0 } }, 'inbox_priority'));
schema.index({ vendorId: 1, isUnread: 1, isOpen: 1, ...newestFirst }, few({ isUnread: true }, 'inbox_unread'));
// Those in which somebody waits, by how long. By who may see them: every conversation is seen from the room of those who
// see everything, so that this one index serves everybody.
schema.index(
  { vendorId: 1, seenBy: 1, waitingSince: 1, _id: 1 },
  few({ waitingSince: { $gt: new Date(0) } }, 'inbox_wait'),
);
schema.index({ vendorId: 1, 'members.identityId': 1 }, { name: 'members_identity' });
schema.index({ vendorId: 1, contactId: 1 }, { name: 'contact' });
// The queue: it is nothing but what waits, in the order it is served in. The status comes first, so that whose queue
// holds anybody is told by the same index.
schema.index(
  { status: 1, vendorId: 1, priority: -1, waitingSince: 1, _id: 1 },
  { name: 'queue', partialFilterExpression: { status: 'waiting' } },
);
schema.index(
  { 'assignee.agentId': 1, vendorId: 1 },
  { name: 'held', partialFilterExpression: { isOpen: true, 'assignee.agentId': { $gt: '' } } },
);
// Somebody has it, and the shopper waits.
schema.index(
  { 'assignee.agentId': 1, vendorId: 1 },
  { name: 'unanswered', partialFilterExpression: { status: 'assigned', waitingSince: { $gt: new Date(0) } } },
);
// The wall's figures, counted from the index alone.
schema.index(
  {
    ...{ vendorId: 1, status: 1, 'branch.branchId': 1, groupId: 1, priority: 1 },
    ...{ waitingSince: 1, 'sla.warnAt': 1, 'sla.dueAt': 1 },
  },
  { name: 'wall', partialFilterExpression: { status: { $in: ['waiting', 'assigned', 'snoozed'] } } },
);
// The wall's figures of the day.
schema.index(
  { vendorId: 1, lastResolvedAt: 1, 'branch.branchId': 1, groupId: 1 },
  few({ lastResolvedAt: { $gt: new Date(0) } }, 'wall_resolved'),
);
schema.index(
  { vendorId: 1, 'firstReply.at': 1, 'branch.branchId': 1, groupId: 1, 'firstReply.waitedMs': 1 },
  few({ 'firstReply.at': { $gt: new Date(0) } }, 'wall_replied'),
);
schema.index({ 'sla.nextAt': 1 }, { name: 'sla_due', partialFilterExpression: { 'sla.nextAt': { $gt: new Date(0) } } });
schema.index({ csatDueAt: 1 }, { name: 'csat_due', partialFilterExpression: { csatDueAt: { $gt: new Date(0) } } });
schema.index({ snoozedUntil: 1 }, { name: 'snoozed', partialFilterExpression: { status: 'snoozed' } });

export const conversationModel = (connection: Connection) => connection.model('Conversation', schema);
