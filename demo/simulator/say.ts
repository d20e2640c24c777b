import { z } from 'zod';

/** What a customer may say. Text as long as it likes to be: the business has to cope with it. */
export const say = z.union([
  z.strictObject({ text: z.string().min(1).max(100_000), replyTo: z.string().min(1).max(255).optional() }),
  z.strictObject({
    location: z.strictObject({
      lat: z.number().min(-90).max(90),
      lon: z.number().min(-180).max(180),
      name: z.string().max(200).optional(),
      address: z.string().max(500).optional(),
    }),
  }),
  z.strictObject({ image: z.strictObject({ caption: z.string().max(1024).optional() }) }),
  z.strictObject({ reply: z.strictObject({ id: z.string().min(1).max(256), title: z.string().min(1).max(200) }) }),
  z.strictObject({ reaction: z.strictObject({ messageId: z.string().min(1).max(255), emoji: z.string().max(32) }) }),
  z.strictObject({
    contacts: z
      .array(z.strictObject({ name: z.string().max(200), phone: z.string().max(40) }))
      .min(1)
      .max(20),
  }),
  z.strictObject({
    order: z.strictObject({
      items: z
        .array(
          z.strictObject({
            sku: z.string().min(1).max(100),
            quantity: z.number().int().min(1).max(1_000),
            price: z.number().min(0).default(0),
          }),
        )
        .min(1)
        .max(30),
      text: z.string().max(1024).optional(),
    }),
  }),
  z.strictObject({
    edit: z.strictObject({ messageId: z.string().min(1).max(255), text: z.string().min(1).max(4096) }),
  }),
  z.strictObject({ revoke: z.strictObject({ messageId: z.string().min(1).max(255) }) }),
  z.strictObject({ system: z.enum(['number', 'device']) }),
]);
export const echo = z.strictObject({ text: z.string().min(1).max(4096), replyTo: z.string().max(255).optional() });
export type Say = z.infer<typeof say>;
