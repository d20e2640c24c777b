/** What we read of a webhook body. Everything else in it is passed over, so Meta may add to it freely. */
import { z } from 'zod';

const text = z.string().optional().catch(undefined);
const list = <T extends z.ZodType>(of: T) => z.array(of).catch([]);

/** One of WhatsApp's own ids; ours take any string up to 255. */
const outsideId = z.string().min(1).max(255);

export const webhookBody = z.object({ entry: list(z.object({ changes: list(z.unknown()) }).catch({ changes: [] })) });

export const messagesChange = z.object({
  field: z.literal('messages'),
  value: z.object({
    metadata: z.object({ phone_number_id: outsideId }),
    contacts: list(
      z
        .object({ wa_id: text, user_id: text, profile: z.object({ name: text }).optional().catch(undefined) })
        .catch({ wa_id: undefined, user_id: undefined, profile: undefined }),
    ),
    messages: list(z.unknown()),
    statuses: list(z.unknown()),
  }),
});
export type Profile = z.infer<typeof messagesChange>['value']['contacts'][number];

/** A message's envelope. What hangs under its type is read apart, so that a surprise there loses no message. */
export const envelope = z.looseObject({
  id: outsideId,
  from: text,
  from_user_id: text,
  timestamp: z.union([z.string(), z.number()]).optional().catch(undefined),
  type: z.string().min(1).catch('unknown'),
  context: z
    .object({ id: outsideId.optional().catch(undefined) })
    .optional()
    .catch(undefined),
});
export type Envelope = z.infer<typeof envelope>;

export const textPart = z.object({ body: z.string() });
export const locationPart = z.object({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  name: text,
  address: text,
});
const pick = z.object({ id: z.string().min(1).max(200), title: z.string().catch('') });
export const interactivePart = z.union([
  z.object({ type: z.literal('button_reply'), button_reply: pick }).transform((part) => part.button_reply),
  z.object({ type: z.literal('list_reply'), list_reply: pick }).transform((part) => part.list_reply),
]);
/** The quick reply of a template: its payload is ours, its text what was shown. */
export const buttonPart = z
  .object({ payload: z.string().min(1).max(200), text: z.string().catch('') })
  .transform((part) => ({ id: part.payload, title: part.text }));
/** A file; its bytes are fetched by `id`. */
export const mediaPart = z.object({
  id: outsideId,
  mime_type: z.string().max(100).catch(''),
  caption: text,
  filename: text,
});
/** Words that came along with what we cannot show. */
export const wordsPart = z.object({
  caption: text,
  text,
  filename: text,
  voice: z.boolean().optional().catch(undefined),
  message: z
    .object({ text: z.object({ body: text }).optional().catch(undefined) })
    .optional()
    .catch(undefined),
});

export const statusPart = z.object({
  id: outsideId,
  status: z.enum(['accepted', 'sent', 'delivered', 'read', 'played', 'failed']),
  timestamp: z.union([z.string(), z.number()]).optional().catch(undefined),
  biz_opaque_callback_data: z.string().min(1).max(512).optional().catch(undefined),
  errors: list(z.object({ code: z.union([z.number(), z.string()]) })),
});
