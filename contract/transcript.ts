/** A conversation as a file one keeps. */
import { z } from 'zod';
import { LOCALES } from './codes.ts';
import { id } from './primitives.ts';
import type { RouteShape } from './routes.ts';

export const transcriptRoutes = {
  transcript: {
    method: 'get',
    path: '/conversations/:conversationId/transcript',
    access: 'member',
    summary:
      'The conversation as text to keep: for a visitor what reaches them, for staff what reaches its shopper; no notes. The latest five thousand messages; times by the vendor’s clock',
    params: z.object({ conversationId: id }),
    query: z.strictObject({ locale: z.enum(LOCALES).default('id') }),
    reply: z.object({}),
    alsoAs: 'text/plain',
  },
} as const satisfies Record<string, RouteShape>;
