import type { MemberView } from '../../contract/conversations.ts';

/** Who takes part now. */
export const thereNow = (members: readonly MemberView[]): MemberView[] =>
  members.filter(({ leftSeq }) => leftSeq === undefined);
export const shoppersThere = (members: readonly MemberView[]): MemberView[] =>
  thereNow(members).filter(({ role }) => role !== 'staff');
