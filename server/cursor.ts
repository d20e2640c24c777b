import { DomainError } from '../core/errors.ts';

/** Where a page ended, in a list by time and then by id. */
export interface Cursor {
  at: Date;
  id: string;
}
export const writeCursor = ({ at, id }: Cursor): string => Buffer.from(`${at.getTime()}.${id}`).toString('base64url');

/** @throws DomainError `invalid_input` for a cursor that is none of ours */
export function readCursor(cursor: string): Cursor {
  const [, ms, id] = /^(\d{1,15})\.([A-Za-z0-9_-]{1,64})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (!ms || !id) throw new DomainError('invalid_input', { fields: { cursor: ['unknown cursor'] } });
  return { at: new Date(Number(ms)), id };
}

/** Where a page ended, in a list by name and then by id. */
export interface NameCursor {
  name: string;
  id: string;
}
export const writeNameCursor = ({ name, id }: NameCursor): string => Buffer.from(`${id}.${name}`).toString('base64url');

/** @throws DomainError `invalid_input` for a cursor that is none of ours */
export function readNameCursor(cursor: string): NameCursor {
  const [, id, name] = /^([A-Za-z0-9_-]{1,64})\.(.*)$/su.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (!id || name === undefined) throw new DomainError('invalid_input', { fields: { cursor: ['unknown cursor'] } });
  return { name, id };
}
