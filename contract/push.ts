/** Web push: telling an agent on a device of theirs while no page of theirs is open. Over REST alone. */
import { z } from 'zod';
import { PUSH_ENDPOINT_MAX } from './limits.ts';
import { at, locale } from './primitives.ts';
import type { RouteShape } from './routes.ts';

const endpoint = z
  .url({ protocol: /^https$/ })
  .max(PUSH_ENDPOINT_MAX)
  .meta({ description: 'Where the browser’s own push service takes messages for it' });
/** A point of P-256 is 65 bytes, the secret beside it 16. */
const base64url = (length: number) => z.string().regex(new RegExp(`^[A-Za-z0-9_-]{${length}}$`));

export const putPushSubscription = z
  .strictObject({
    endpoint,
    keys: z
      .strictObject({ p256dh: base64url(87), auth: base64url(22) })
      .meta({ description: 'What messages are sealed with: the push service cannot read them' }),
    locale,
    showsWords: z.boolean().default(false).meta({ description: 'Whether messages say who wrote and what' }),
    staysReachable: z.boolean().default(false).meta({
      description:
        'Whether somebody online is given conversations also while no page of theirs is open, for eight hours; not while it is muted',
    }),
    mutedUntil: at.nullable().default(null).meta({ description: 'Nothing is told until then' }),
  })
  .meta({ id: 'PutPushSubscription' });
export type PutPushSubscription = z.input<typeof putPushSubscription>;

export const pushRoutes = {
  pushKey: {
    method: 'get',
    path: '/push-key',
    access: 'agent',
    summary: 'The public key browsers subscribe with; null where this installation has no web push',
    reply: z.object({ publicKey: z.string().nullable() }),
  },
  putPushSubscription: {
    method: 'put',
    path: '/push-subscriptions',
    access: 'agent',
    summary:
      'Tell me on this device: a browser’s push subscription, new or with other wishes. It is of one agent, the last',
    body: putPushSubscription,
    reply: z.object({}),
  },
  deletePushSubscription: {
    method: 'delete',
    path: '/push-subscriptions',
    access: 'agent',
    summary: 'No longer; a repeat changes nothing',
    body: z.strictObject({ endpoint }),
    reply: z.object({}),
  },
} as const satisfies Record<string, RouteShape>;
