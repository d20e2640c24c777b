/** Saved views: lists of the inbox under a name, own and shared. */
import { z } from 'zod';
import { inboxFilter, keptFilter } from './inbox.ts';
import { VIEW_NAME_MAX } from './limits.ts';
import { at, id } from './primitives.ts';
import type { RouteShape } from './routes.ts';

const fields = {
  name: z
    .string()
    .trim()
    .min(1)
    .max(VIEW_NAME_MAX)
    .refine((text) => text.isWellFormed() && !text.includes('\u0000'), 'well-formed text without NUL'),
  filter: inboxFilter,
};
export const createView = z
  .strictObject({
    ...fields,
    isShared: z.boolean().default(false).meta({ description: 'With all of the vendor’s staff: supervisors and above' }),
  })
  .meta({ id: 'CreateView' });
export type CreateView = z.input<typeof createView>;
/** `rev`: the revision that was read. Changed since by somebody else: `view_changed`. */
export const changeView = z
  .strictObject({ rev: z.number().int().min(1), ...z.strictObject(fields).partial().shape })
  .meta({ id: 'ChangeView' });
export type ChangeView = z.input<typeof changeView>;

export const savedView = z
  .object({
    viewId: id,
    name: z.string(),
    filter: keptFilter,
    /** False: the asker's own. */
    isShared: z.boolean(),
    mayChange: z.boolean(),
    rev: z.number().int(),
    updatedAt: at,
    /** The agent's name. */
    updatedBy: z.string(),
  })
  .meta({ id: 'SavedView' });
export type SavedView = z.infer<typeof savedView>;
const oneView = z.object({ view: savedView });
const viewId = z.object({ viewId: id });

export const viewRoutes = {
  listViews: {
    method: 'get',
    path: '/views',
    access: 'agent',
    summary: 'The agent’s own views and the shared ones, by name',
    reply: z.object({ views: z.array(savedView) }).meta({ id: 'SavedViewList' }),
  },
  createView: {
    method: 'post',
    path: '/views',
    access: 'agent',
    summary: 'Keep a list under a name. Header `Idempotency-Key`: a repeat is the same view',
    body: createView,
    reply: oneView,
    status: 201,
  },
  changeView: {
    method: 'patch',
    path: '/views/:viewId',
    access: 'agent',
    summary: 'Rename one’s own, or as a supervisor a shared one, or let it be another list',
    params: viewId,
    body: changeView,
    reply: oneView,
  },
  deleteView: {
    method: 'delete',
    path: '/views/:viewId',
    access: 'agent',
    summary: 'Delete it for good; no conversation is touched',
    params: viewId,
    reply: z.object({}),
  },
} as const satisfies Record<string, RouteShape>;
