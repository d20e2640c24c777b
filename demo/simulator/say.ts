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
]);
export type Say = z.infer<typeof say>;
