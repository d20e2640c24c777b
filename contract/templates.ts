/** Messages WhatsApp has approved beforehand: the only ones that reach somebody outside of the 24 hours. */
import { z } from 'zod';
import { TEMPLATE_VALUE_MAX, TEMPLATE_VALUES_MAX } from './limits.ts';
import { id } from './primitives.ts';
import { messageReply } from './rest.ts';
import type { RouteShape } from './routes.ts';

const name = z.string().regex(/^[a-z0-9_]{1,512}$/);
const language = z.string().regex(/^[A-Za-z_]{2,10}$/);
export const templateView = z
  .object({
    name,
    language,
    /** `marketing`, `utility` or `authentication`, in WhatsApp's words: each has its price. */
    category: z.string(),
    header: z.string().optional(),
    /** With `{{1}}`, `{{2}}`… where values go. */
    body: z.string(),
    footer: z.string().optional(),
    /** How many values the body takes. */
    values: z.number().int().min(0),
  })
  .meta({ id: 'Template' });
export type TemplateView = z.infer<typeof templateView>;

/** WhatsApp takes no line breaks in a value, nor more than four blanks in a row. */
const value = z
  .string()
  .trim()
  .min(1)
  .max(TEMPLATE_VALUE_MAX)
  .refine((text) => text.isWellFormed() && !/\p{Cc}| {5}/u.test(text), 'one line of words');
export const postTemplate = z
  .strictObject({ clientId: id, name, language, values: z.array(value).max(TEMPLATE_VALUES_MAX) })
  .meta({ id: 'PostTemplate' });
export type PostTemplate = z.input<typeof postTemplate>;

const params = z.object({ conversationId: id });
export const templateRoutes = {
  listTemplates: {
    method: 'get',
    path: '/conversations/:conversationId/templates',
    access: 'agent',
    summary: 'Approved templates that can be sent in this conversation; none where its channel has none',
    params,
    reply: z.object({ templates: z.array(templateView) }),
  },
  postTemplate: {
    method: 'post',
    path: '/conversations/:conversationId/templates',
    access: 'agent',
    summary:
      'Reply with a template, also outside of the 24 hours; for whoever holds the conversation. A shopper who said STOP gets none (`opted_out`)',
    params,
    body: postTemplate,
    reply: messageReply,
  },
} as const satisfies Record<string, RouteShape>;
