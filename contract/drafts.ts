/** What agents have begun to write, for all of their devices. */
import { z } from 'zod';
import { DRAFT_MAX } from './limits.ts';
import { at, id, seq } from './primitives.ts';
import type { RouteShape } from './routes.ts';

const words = {
  reply: z.string().max(DRAFT_MAX),
  note: z.string().max(DRAFT_MAX),
  tab: z.enum(['reply', 'note']),
  /** The last `seq` in sight when the reply was begun. */
  begunSeq: seq.nullable(),
};
export const draftView = z
  .object({ conversationId: id, ...words, rev: z.number().int().min(1), at })
  .meta({ id: 'Draft' });
export type DraftView = z.infer<typeof draftView>;
export const putDraft = z
  .strictObject({
    ...words,
    rev: z.number().int().min(0).meta({ description: 'The revision it goes on from; 0: none was there' }),
  })
  .meta({ id: 'PutDraft' });
export type PutDraft = z.infer<typeof putDraft>;

export const draftRoutes = {
  listDrafts: {
    method: 'get',
    path: '/drafts',
    access: 'agent',
    summary: 'The agent’s own drafts in conversations they may see, a hundred at the most, those touched last first',
    reply: z.object({ drafts: z.array(draftView) }),
  },
  putDraft: {
    method: 'put',
    path: '/conversations/:conversationId/draft',
    access: 'agent',
    summary:
      'Keep the agent’s own draft of it; one without words is not listed, and keeps its revision. `isKept` false: another device wrote since `rev`, and `draft` is what it wrote',
    params: z.object({ conversationId: id }),
    body: putDraft,
    reply: z.object({ isKept: z.boolean(), draft: draftView.nullable() }),
  },
} as const satisfies Record<string, RouteShape>;
