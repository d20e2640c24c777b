/** Canned replies: words agents say often, put into a reply by a shortcut. Over REST alone. */
import { z } from 'zod';
import { CANNED_VARIABLES } from './codes.ts';
import { CANNED_SHORTCUT, CANNED_TEXT_MAX, CANNED_TITLE_MAX } from './limits.ts';
import { at, id } from './primitives.ts';
import type { RouteShape } from './routes.ts';

const words = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .refine((text) => text.isWellFormed() && !text.includes('\u0000'), 'well-formed text without NUL');
const isKnown = (name: string): boolean => CANNED_VARIABLES.some((one) => one === name);
/** A variable nobody could fill would go to a shopper as it stands. */
const filled = words(CANNED_TEXT_MAX).refine(
  (text) => [...text.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)].every(([, name = '']) => isKnown(name)),
  `variables are ${CANNED_VARIABLES.map((name) => `{{${name}}}`).join(', ')}`,
);

const fields = {
  shortcut: z
    .string()
    .regex(new RegExp(`^${CANNED_SHORTCUT}$`))
    .meta({ description: 'Typed after `/`; one of its kind among the shared ones, and among those of an agent' }),
  title: words(CANNED_TITLE_MAX).min(1),
  /** Either may be empty: then the other is offered to everybody. */
  text: z
    .strictObject({ id: filled, en: filled })
    .refine((text) => text.id !== '' || text.en !== '', 'words in one language at least'),
  branchIds: z
    .array(id)
    .max(200)
    .meta({ description: 'Shared ones: for whom they are; with no groups either, for all' }),
  groupIds: z.array(id).max(200),
};
export const createCannedReply = z
  .strictObject({
    ...fields,
    branchIds: fields.branchIds.default([]),
    groupIds: fields.groupIds.default([]),
    isShared: z.boolean().default(false).meta({ description: 'For colleagues too: supervisors and above' }),
  })
  .meta({ id: 'CreateCannedReply' });
export type CreateCannedReply = z.input<typeof createCannedReply>;
/** `rev`: the revision that was read. Changed since by somebody else: `canned_changed`. */
export const changeCannedReply = z
  .strictObject({ rev: z.number().int().min(1), ...z.strictObject(fields).partial().shape })
  .meta({ id: 'ChangeCannedReply' });
export type ChangeCannedReply = z.infer<typeof changeCannedReply>;

export const cannedReplyView = z
  .object({
    cannedId: id,
    ...fields,
    /** False: the asker's own. */
    isShared: z.boolean(),
    mayChange: z.boolean(),
    rev: z.number().int(),
    updatedAt: at,
    /** The agent's name; empty where no agent wrote it. */
    updatedBy: z.string(),
  })
  .meta({ id: 'CannedReply' });
export type CannedReplyView = z.infer<typeof cannedReplyView>;
const oneReply = z.object({ canned: cannedReplyView });
export const cannedReplyList = z.object({ canned: z.array(cannedReplyView) }).meta({ id: 'CannedReplyList' });

const cannedId = z.object({ cannedId: id });
export const cannedRoutes = {
  listCannedReplies: {
    method: 'get',
    path: '/canned-replies',
    access: 'agent',
    summary: 'What the agent may use: their own, and the shared ones for all or for their branches and groups',
    reply: cannedReplyList,
  },
  createCannedReply: {
    method: 'post',
    path: '/canned-replies',
    access: 'agent',
    summary: 'Write a canned reply. Header `Idempotency-Key`: a repeat is the same reply',
    body: createCannedReply,
    reply: oneReply,
    status: 201,
  },
  changeCannedReply: {
    method: 'patch',
    path: '/canned-replies/:cannedId',
    access: 'agent',
    summary: 'Change one’s own, or as a supervisor a shared one',
    params: cannedId,
    body: changeCannedReply,
    reply: oneReply,
  },
  deleteCannedReply: {
    method: 'delete',
    path: '/canned-replies/:cannedId',
    access: 'agent',
    summary: 'Delete it for good',
    params: cannedId,
    reply: z.object({}),
  },
} as const satisfies Record<string, RouteShape>;
