/** Several people in one conversation: who is invited, who joins, who leaves. */
import { z } from 'zod';
import { SEES } from './codes.ts';
import { shopperConversationView } from './conversations.ts';
import { INVITE_HOURS, INVITE_HOURS_MAX, INVITE_USES_MAX, MEMBER_NAME_MAX } from './limits.ts';
import { at, id } from './primitives.ts';
import { conversationReply } from './rest.ts';
import type { RouteShape } from './routes.ts';

/** One line, as others will read it above somebody's words. */
export const memberName = z
  .string()
  .trim()
  .min(1)
  .max(MEMBER_NAME_MAX)
  .refine((name) => name.isWellFormed() && !/\p{Cc}/u.test(name), 'one line of well-formed text');
/** The secret of an invitation: whoever shows it may join. */
export const inviteToken = z
  .string()
  .regex(/^[A-Za-z0-9_-]{22}$/)
  .meta({ id: 'InviteToken' });

const invitation = {
  /** What who joins by it sees: everything, or what is said from then on. */
  sees: z.enum(SEES).default('sinceJoining'),
  /** How many people it is good for. */
  uses: z.number().int().min(1).max(INVITE_USES_MAX).default(1),
  hours: z.number().int().min(1).max(INVITE_HOURS_MAX).default(INVITE_HOURS),
};
export const makeInvite = z.strictObject(invitation).meta({ id: 'MakeInvite' });
export type MakeInvite = z.infer<typeof makeInvite>;

export const inviteView = z
  .object({
    inviteId: id,
    byName: z.string(),
    sees: z.enum(SEES),
    uses: z.number().int(),
    used: z.number().int(),
    expiresAt: at,
  })
  .meta({ id: 'Invite' });
export type InviteView = z.infer<typeof inviteView>;
/** `token` is told once, to who made it; `page` is where the shop's widget is; `whatsapp` null: there is no number; `qr` is `page` as an image (SVG). */
export const madeInvite = z
  .object({ invite: inviteView, token: inviteToken, page: z.string(), whatsapp: z.string().nullable(), qr: z.string() })
  .meta({ id: 'MadeInvite' });
export type MadeInvite = z.infer<typeof madeInvite>;
export const inviteList = z.object({ invites: z.array(inviteView) });
/** What who opens an invitation is told before they join. */
export const inviteShown = z
  .object({
    byName: z.string(),
    people: z.number().int(),
    sees: z.enum(SEES),
    /** They are in already. */
    isIn: z.boolean(),
    conversationId: id,
  })
  .meta({ id: 'InviteShown' });
export type InviteShown = z.infer<typeof inviteShown>;

/** Sockets, shoppers: null is my one direct conversation. */
export const askInvite = z.strictObject({ conversationId: id.nullable(), ...invitation }).meta({ id: 'AskInvite' });
export const revokeInvite = z.strictObject({ conversationId: id, inviteId: id }).meta({ id: 'RevokeInvite' });
export const lookAtInvite = z.strictObject({ token: inviteToken }).meta({ id: 'LookAtInvite' });
export const joinByInvite = z.strictObject({ token: inviteToken, name: memberName }).meta({ id: 'JoinByInvite' });
export const memberRef = z.strictObject({ conversationId: id, memberId: id }).meta({ id: 'MemberRef' });
export const renameMember = z.strictObject({ conversationId: id, name: memberName }).meta({ id: 'RenameMember' });
export const shopperConversation = z.object({ conversation: shopperConversationView });

const inConversation = z.object({ conversationId: id });
const nothing = z.object({});
/** Agents; shoppers ask over their socket. */
export const consultationRoutes = {
  createInvite: {
    method: 'post',
    path: '/conversations/:conversationId/invites',
    access: 'agent',
    summary: 'Invite somebody into the conversation: a link for the website, and one for WhatsApp',
    params: inConversation,
    body: makeInvite,
    reply: madeInvite,
    status: 201,
  },
  listInvites: {
    method: 'get',
    path: '/conversations/:conversationId/invites',
    access: 'agent',
    summary: 'The invitations that hold',
    params: inConversation,
    reply: inviteList,
  },
  revokeInvite: {
    method: 'delete',
    path: '/conversations/:conversationId/invites/:inviteId',
    access: 'agent',
    summary: 'End an invitation; who has joined stays',
    params: inConversation.extend({ inviteId: id }),
    reply: nothing,
  },
  bringColleague: {
    method: 'post',
    path: '/conversations/:conversationId/members',
    access: 'agent',
    summary: 'Bring in a colleague: they see it and write in it, without holding it',
    params: inConversation,
    body: z.strictObject({ agentId: id }),
    reply: conversationReply,
    status: 201,
  },
  removeMember: {
    method: 'delete',
    path: '/conversations/:conversationId/members/:memberId',
    access: 'agent',
    summary: 'Remove somebody other than its owner, or leave it yourself',
    params: inConversation.extend({ memberId: id }),
    reply: conversationReply,
  },
} as const satisfies Record<string, RouteShape>;
