/** What staff note beside a conversation's log: no message says it. */
import { TAGS_MAX } from '../../contract/limits.ts';
import { DomainError } from '../errors.ts';

export interface Marks {
  tags: string[];
  topic: string | null;
  isMarkedUnread: boolean;
  /** Grows with every change of these, so that an older view of the conversation is known as such. */
  changes: number;
}
export const UNMARKED: Marks = { tags: [], topic: null, isMarkedUnread: false, changes: 0 };

export interface MarksChange {
  add?: string[];
  remove?: string[];
  /** All there are to be. */
  tags?: string[] | undefined;
  topic?: string | null | undefined;
  isMarkedUnread?: boolean;
}

/**
 * What the marks come to. Tags keep the order they came in.
 * @returns null where nothing changes
 * @throws DomainError `too_many_tags`
 */
export function withMarks(before: Marks, change: MarksChange): Marks | null {
  const { add = [], remove = [], tags = before.tags, topic = before.topic } = change;
  const { isMarkedUnread = before.isMarkedUnread } = change;
  const kept = [...new Set([...tags, ...add])].filter((one) => !remove.includes(one));
  if (kept.length > TAGS_MAX) throw new DomainError('too_many_tags', { count: TAGS_MAX });
  const isSame =
    kept.join() === before.tags.join() && topic === before.topic && isMarkedUnread === before.isMarkedUnread;
  return isSame ? null : { tags: kept, topic, isMarkedUnread, changes: before.changes };
}
