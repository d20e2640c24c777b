/** What we read of a webhook body. Everything else in it is passed over, so Meta may add to it freely. */
import { z } from 'zod';

const text = z.string().optional().catch(undefined);
const list = <T extends z.ZodType>(of: T) => z.array(of).catch([]);

/** One of WhatsApp's own ids; ours take any string up to 255. */
const outsideId = z.string().min(1).max(255);

export const webhookBody = z.object({ entry: list(z.object({ changes: list(z.unknown()) }).catch({ changes: [] })) });

export const messagesChange = z.object({
  field: z.enum(['messages', 'smb_message_echoes']),
  value: z.object({
    metadata: z.object({ phone_number_id: outsideId }),
    contacts: list(
      z
        .object({ wa_id: text, user_id: text, profile: z.object({ name: text }).optional().catch(undefined) })
        .catch({ wa_id: undefined, user_id: undefined, profile: undefined }),
    ),
    messages: list(z.unknown()),
    /** What staff said on the phone app of the number. */
    message_echoes: list(z.unknown()),
    statuses: list(z.unknown()),
  }),
});
export type Profile = z.infer<typeof messagesChange>['value']['contacts'][number];

/** A message's envelope. What hangs under its type is read apart, so that a surprise there loses no message. */
export const envelope = z.looseObject({
  id: outsideId,
  from: text,
  from_user_id: text,
  /** Of an echo. */
  to: text,
  to_user_id: text,
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
/** A form filled in: what was answered, by the names the form gives. */
export const formPart = z.object({
  type: z.literal('nfm_reply'),
  nfm_reply: z.object({ body: text, response_json: text }),
});
/** Entries of somebody's address book. */
export const contactsPart = z
  .array(
    z
      .object({
        name: z.object({ formatted_name: text }).catch({ formatted_name: undefined }),
        phones: list(z.object({ phone: text, wa_id: text }).catch({ phone: undefined, wa_id: undefined })),
      })
      .catch({ name: { formatted_name: undefined }, phones: [] }),
  )
  .min(1);
/** A basket of the catalogue at WhatsApp. The retailer's id of a product is our SKU. */
export const orderPart = z.object({
  text,
  product_items: list(
    z
      .object({
        product_retailer_id: z.string().min(1).max(100),
        quantity: z.coerce.number().int().min(1).max(100_000),
        item_price: z.coerce.number().min(0).optional().catch(undefined),
        currency: text,
      })
      .nullable()
      .catch(null),
  ),
});
/** What changes an earlier message. */
export const reactionPart = z.object({ message_id: outsideId, emoji: text });
export const targetPart = z.object({ original_message_id: outsideId });
export const systemPart = z.object({ type: text });
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
