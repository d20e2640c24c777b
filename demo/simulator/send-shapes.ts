/** What the Graph API takes for sending, with Meta's limits. Strict: it refuses a key it does not know. */
import { z } from 'zod';

const words = (max: number) => z.string().min(1).max(max);
const text = z.strictObject({ body: words(4096), preview_url: z.boolean().optional() });
const location = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  name: z.string().optional(),
  address: z.string().optional(),
});
const source = { id: z.string().optional(), link: z.url().optional() };
const caption = z.string().max(1024).optional();
const image = z.strictObject({ ...source, caption });
const document = z.strictObject({ ...source, caption, filename: z.string().max(240).optional() });
const audio = z.strictObject({ ...source, voice: z.boolean().optional() });
export type SentMedia = { id?: string | undefined; caption?: string | undefined; filename?: string | undefined };
const template = z.strictObject({
  name: words(512),
  language: z.looseObject({ code: words(10) }),
  components: z
    .array(
      z.looseObject({
        type: z.string(),
        parameters: z.array(z.looseObject({ type: z.string(), text: z.string().optional() })).default([]),
      }),
    )
    .default([]),
});
const reaction = z.strictObject({ message_id: words(255), emoji: z.string().max(32) });

const body = z.strictObject({ text: words(1024) });
const frame = {
  body,
  header: z.looseObject({ type: z.string() }).optional(),
  footer: z.strictObject({ text: words(60) }).optional(),
};
const reply = z.strictObject({ id: words(256), title: words(20) });
const row = z.strictObject({ id: words(200), title: words(24), description: z.string().max(72).optional() });
const areDistinct = (values: string[]) => new Set(values).size === values.length;

const interactive = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('button'),
    ...frame,
    action: z.strictObject({
      buttons: z
        .array(z.strictObject({ type: z.literal('reply'), reply }))
        .min(1)
        .max(3)
        .refine((list) => areDistinct(list.map((one) => one.reply.id)), 'Reply button ids must be unique')
        .refine((list) => areDistinct(list.map((one) => one.reply.title)), 'Reply button titles must be unique'),
    }),
  }),
  z.strictObject({
    type: z.literal('list'),
    ...frame,
    action: z.strictObject({
      button: words(20),
      sections: z
        .array(z.strictObject({ title: z.string().max(24).optional(), rows: z.array(row).min(1) }))
        .min(1)
        .refine((list) => list.flatMap(({ rows }) => rows).length <= 10, 'Total row count must be at most 10')
        .refine((list) => areDistinct(list.flatMap(({ rows }) => rows.map(({ id }) => id))), 'Row ids must be unique'),
    }),
  }),
  z.strictObject({
    type: z.literal('location_request_message'),
    body,
    action: z.strictObject({ name: z.literal('send_location') }),
  }),
]);
export type Interactive = z.infer<typeof interactive>;

const common = {
  messaging_product: z.literal('whatsapp'),
  recipient_type: z.literal('individual').optional(),
  to: words(40).optional(),
  recipient: words(200).optional(),
  biz_opaque_callback_data: z.string().max(512).optional(),
  context: z.strictObject({ message_id: words(255) }).optional(),
};
export const sendRequest = z.discriminatedUnion('type', [
  z.strictObject({ ...common, type: z.literal('text'), text }),
  z.strictObject({ ...common, type: z.literal('location'), location }),
  z.strictObject({ ...common, type: z.literal('interactive'), interactive }),
  z.strictObject({ ...common, type: z.literal('image'), image }),
  z.strictObject({ ...common, type: z.literal('video'), video: image }),
  z.strictObject({ ...common, type: z.literal('audio'), audio }),
  z.strictObject({ ...common, type: z.literal('document'), document }),
  z.strictObject({ ...common, type: z.literal('template'), template }),
  z.strictObject({ ...common, type: z.literal('reaction'), reaction }),
]);
export type SendRequest = z.infer<typeof sendRequest>;

export const readReceipt = z.strictObject({
  messaging_product: z.literal('whatsapp'),
  status: z.literal('read'),
  message_id: words(255),
  typing_indicator: z.strictObject({ type: z.literal('text') }).optional(),
});
