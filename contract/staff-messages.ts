/** Words between colleagues: from a supervisor to an agent, and back. They are never in a shopper's thread. */
import { z } from 'zod';
import { agentView } from './conversations.ts';
import { STAFF_MESSAGE_MAX } from './limits.ts';
import { at, id } from './primitives.ts';
import type { RouteShape } from './routes.ts';

export const writeColleague = z
  .strictObject({
    text: z
      .string()
      .trim()
      .min(1)
      .max(STAFF_MESSAGE_MAX)
      .refine((text) => text.isWellFormed() && !text.includes('\u0000'), 'well-formed text without NUL'),
    conversationId: id.optional().meta({ description: 'What it is about; one the writer sees' }),
  })
  .meta({ id: 'WriteColleague' });
export type WriteColleague = z.infer<typeof writeColleague>;

const who = z.object({ agentId: id, name: z.string() });
export const staffMessage = z
  .object({
    messageId: id,
    at,
    from: who,
    to: who,
    text: z.string(),
    conversationId: id.nullable(),
    /** When whom it is for has put it aside; null: not yet. */
    readAt: at.nullable(),
  })
  .meta({ id: 'StaffMessage' });
export type StaffMessage = z.infer<typeof staffMessage>;

export const setColleagueAvailability = z
  .strictObject({ availability: z.enum(['online', 'away', 'offline']) })
  .meta({ id: 'SetColleagueAvailability' });

const oneMessage = z.object({ message: staffMessage });
const agentId = z.object({ agentId: id });
export const staffMessageRoutes = {
  writeColleague: {
    method: 'post',
    path: '/agents/:agentId/messages',
    access: 'agent',
    summary:
      'Write to a colleague: supervisors to those in their sight, everybody to who has written to them. Header `Idempotency-Key`: a repeat is the same message',
    params: agentId,
    body: writeColleague,
    reply: oneMessage,
    status: 201,
  },
  listStaffMessages: {
    method: 'get',
    path: '/staff-messages',
    access: 'agent',
    summary: 'What was written to the asker and by them, the newest first; for 30 days',
    reply: z.object({ messages: z.array(staffMessage) }).meta({ id: 'StaffMessageList' }),
  },
  setColleagueAvailability: {
    method: 'post',
    path: '/agents/:agentId/availability',
    access: 'supervisor',
    summary: 'Say whether a colleague in the asker’s sight is there; they are told by whom (`agent:changed`)',
    params: agentId,
    body: setColleagueAvailability,
    reply: z.object({ agent: agentView }),
  },
  readStaffMessage: {
    method: 'post',
    path: '/staff-messages/:messageId/read',
    access: 'agent',
    summary: 'Put aside what was written to the asker; a repeat changes nothing',
    params: z.object({ messageId: id }),
    reply: z.object({}),
  },
} as const satisfies Record<string, RouteShape>;
