import type { WallStaff, WallTableName, WallToday, WallView, WallWork } from '../../contract/wall.ts';
import { toCsv } from '../csv.ts';

const PLACE = [
  ...['waiting', 'longest_since', 'warned', 'breached', 'assigned', 'snoozed', 'online', 'free', 'open'],
  ...['resolved_today', 'first_reply_s'],
];
interface Place {
  work: WallWork;
  staff: WallStaff;
  today: WallToday;
  isOpen: boolean;
}
const placeOf = ({ work, staff, today, isOpen }: Place) => [
  ...[work.waiting, work.longestSince, work.warned, work.breached, work.assigned, work.snoozed],
  ...[staff.online, staff.free, isOpen ? 'yes' : 'no'],
  ...[today.resolved, today.firstReplyS],
];

/** One table of the wall as a file; names of columns are codes, times are UTC. */
export function wallCsv(wall: WallView, table: WallTableName): string {
  switch (table) {
    case 'waiting':
      return toCsv(
        [
          'conversation',
          'shopper',
          'place',
          'waiting_since',
          'due_at',
          'late',
          'branch',
          'group',
          'priority',
          'skills',
        ],
        wall.waiting.map(({ place, dueAt, late, conversation: one }) => [
          ...[one.conversationId, one.contact.name, place, one.waitingSince, dueAt, late],
          ...[one.branch?.branchId ?? null, one.groupId, one.priority, one.skills.join(' ')],
        ]),
      );
    case 'branches':
      return toCsv(
        ['branch', 'name', ...PLACE],
        wall.branches.map((one) => [one.branchId, one.name, ...placeOf(one)]),
      );
    case 'groups':
      return toCsv(
        ['group', 'name', ...PLACE],
        wall.groups.map((one) => [one.groupId, one.name, ...placeOf(one)]),
      );
    case 'agents':
      return toCsv(
        ['agent', 'name', 'role', 'availability', 'connected', 'seen_at', 'open', 'capacity', 'branches', 'groups'],
        wall.agents.map((one) => [
          ...[one.agentId, one.name, one.role, one.availability, one.isConnected ? 'yes' : 'no', one.seenAt],
          ...[one.open, one.capacity, one.branchIds.join(' '), one.groupIds.join(' ')],
        ]),
      );
  }
}
