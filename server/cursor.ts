import { DomainError } from '../core/errors.ts';

/** Where a page ended, in a list by time and then by id. */
export interface Cursor {
  at: Date;
  id: string;
}
/** @param order names what the list is sorted by, where that may be one of several: a cursor is of one of them */
export const writeCursor = ({ at, id }: Cursor, order = ''): string =>
  Buffer.from(`${order}${at.getTime()}.${id}`).toString('base64url');

/** @throws DomainError `invalid_input` for a cursor that is none of ours, or of another order */
export function readCursor(cursor: string, order = ''): Cursor {
  const text = Buffer.from(cursor, 'base64url').toString();
  const [, its, ms, id] = /^([a-z_]{0,16})(\d{1,15})\.([A-Za-z0-9_-]{1,64})$/.exec(text) ?? [];
  if (!ms || !id || its !== order) throw new DomainError('invalid_input', { fields: { cursor: ['unknown cursor'] } });
  return { at: new Date(Number(ms)), id };
}
