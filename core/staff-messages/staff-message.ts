import type { StaffMessage as StaffMessageView } from '../../contract/staff-messages.ts';

interface Colleague {
  agentId: string;
  name: string;
}
/** Words between two colleagues. Both names are as they were when it was written. */
export interface StaffMessage {
  vendorId: string;
  messageId: string;
  at: Date;
  from: Colleague;
  to: Colleague;
  text: string;
  conversationId: string | null;
  readAt: Date | null;
}

export const toStaffMessageView = ({ vendorId: _, at, readAt, ...fields }: StaffMessage): StaffMessageView => ({
  ...fields,
  at: at.toISOString(),
  readAt: readAt?.toISOString() ?? null,
});
