/** The ways in: websites with their keys, WhatsApp numbers, and hotlines. */
import { z } from 'zod';
import { CHANNELS, TROUBLE_KINDS } from './codes.ts';
import { at, givenName, id } from './primitives.ts';
import type { RouteShape } from './routes.ts';

export const WEBSITES_MAX = 20;
export const HOTLINES_MAX = 20;
/** `https://shop.example`: what a browser names, without anything behind it. */
const origin = z
  .string()
  .max(200)
  .refine(
    (text) => /^https?:\/\/[^*]+$/.test(text) && URL.canParse(text) && new URL(text).origin === text,
    'an origin, such as https://shop.example',
  );
/** Sites that may show the widget; none: any may. */
const allowedOrigins = z
  .array(origin)
  .max(20)
  .refine((list) => new Set(list).size === list.length, 'each origin once');

export const createWebsite = z
  .strictObject({ name: givenName, allowedOrigins: allowedOrigins.default([]) })
  .meta({ id: 'CreateWebsite' });
export type CreateWebsite = z.input<typeof createWebsite>;
export const createHotline = z.strictObject({ name: givenName }).meta({ id: 'CreateHotline' });
export type CreateHotline = z.infer<typeof createHotline>;
/** `rev`: the revision that was read. Changed since by somebody else: `channel_account_changed`. */
export const changeChannelAccount = z
  .strictObject({ rev: z.number().int().min(1), name: givenName.optional(), allowedOrigins: allowedOrigins.optional() })
  .meta({ id: 'ChangeChannelAccount' });
export type ChangeChannelAccount = z.infer<typeof changeChannelAccount>;

export const channelAccountView = z
  .object({
    channelAccountId: id,
    channel: z.enum(CHANNELS),
    /** Empty: nobody has given one. */
    name: z.string(),
    /** The website's public key, the phone number's id at WhatsApp, or the last part of a hotline's webhook address. */
    address: z.string(),
    allowedOrigins: z.array(z.string()),
    /** A number by way of WhatsApp Web, which WhatsApp does not allow: how it stands is asked for by `getLinkedDevice`. */
    isLinkedDevice: z.boolean(),
    /** When the first shopper wrote or called; null: nobody has yet. */
    firstInboundAt: at.nullable(),
    /** Websites: when the secret was made that proves who is signed in there; null: nobody has made one. */
    identitySecretAt: at.nullable(),
    /** To a minute, as is `lastOutboundAt`: when WhatsApp last took a message. */
    lastInboundAt: at.nullable(),
    lastOutboundAt: at.nullable(),
    /** Whether a worker sends by it now: what nobody sends waits. null: it needs none. */
    isServed: z.boolean().nullable(),
    /** What WhatsApp last refused the account itself, until a message is taken again. `code`: its own. */
    trouble: z.object({ what: z.enum(TROUBLE_KINDS), code: z.string(), at }).nullable(),
    /** Since when a hotline's secret is the one it is; null where there is none. */
    secretSince: at.nullable(),
    rev: z.number().int(),
  })
  .meta({ id: 'ChannelAccount' });
export type ChannelAccountView = z.infer<typeof channelAccountView>;
const oneAccount = z.object({ account: channelAccountView });
/** Where a telephone system reports calls, and what it signs with. The secret is told here and never again. */
const madeHotline = z
  .object({ account: channelAccountView, webhook: z.url(), secret: z.string() })
  .meta({ id: 'MadeHotline' });
export type MadeHotline = z.infer<typeof madeHotline>;

/** What WhatsApp says of a number now. */
export const channelCheck = z
  .object({
    trouble: z.object({ what: z.enum(TROUBLE_KINDS), code: z.string() }).nullable(),
    /** As WhatsApp writes it; null where it said nothing of it, as are the others. */
    number: z.string().nullable(),
    displayName: z.string().nullable(),
    quality: z.string().nullable(),
  })
  .meta({ id: 'ChannelCheck' });
export type ChannelCheck = z.infer<typeof channelCheck>;

const channelAccountId = z.object({ channelAccountId: id });
export const channelAccountRoutes = {
  listChannelAccounts: {
    method: 'get',
    path: '/channel-accounts',
    access: 'supervisor',
    summary:
      'Websites and WhatsApp numbers, and when somebody last wrote there; for admins of the whole vendor, as all of these',
    reply: z
      .object({
        accounts: z.array(channelAccountView),
        /** What a website loads. */
        widgetScript: z.url(),
        /** Followed by a hotline's `address`: where its telephone system reports calls. */
        hotlineWebhooks: z.url(),
        /** This server takes numbers by way of WhatsApp Web. */
        takesLinkedDevices: z.boolean(),
      })
      .meta({ id: 'ChannelAccountList' }),
  },
  createWebsite: {
    method: 'post',
    path: '/channel-accounts',
    access: 'supervisor',
    summary: 'A further website, with a key of its own. Header `Idempotency-Key`: a repeat is the same website',
    body: createWebsite,
    reply: oneAccount,
    status: 201,
  },
  createHotline: {
    method: 'post',
    path: '/channel-accounts/hotlines',
    access: 'supervisor',
    summary:
      'A telephone number whose calls become conversations. The secret its webhook is signed with is told once. Header `Idempotency-Key`: a repeat is the same hotline, told again',
    body: createHotline,
    reply: madeHotline,
    status: 201,
  },
  renewHotlineSecret: {
    method: 'post',
    path: '/channel-accounts/:channelAccountId/secret',
    access: 'supervisor',
    summary:
      'Another secret for a hotline, told once. What is signed with the one before is refused from now on. Header `Idempotency-Key`: a repeat is the same secret',
    params: channelAccountId,
    reply: madeHotline,
  },
  changeChannelAccount: {
    method: 'patch',
    path: '/channel-accounts/:channelAccountId',
    access: 'supervisor',
    summary: 'Name a channel, or say which sites may show a website’s widget, as it stood at `rev`',
    params: channelAccountId,
    body: changeChannelAccount,
    reply: oneAccount,
  },
  makeIdentitySecret: {
    method: 'post',
    path: '/channel-accounts/:channelAccountId/identity-secret',
    access: 'supervisor',
    summary:
      'A new secret with which the website’s own server signs who is signed in there. `secret` is told this once; the one before holds an hour longer, unless one more is made. Header `Idempotency-Key`: a repeat is the same secret',
    params: channelAccountId,
    reply: z.object({ account: channelAccountView, secret: z.string() }).meta({ id: 'NewIdentitySecret' }),
    status: 201,
  },
  checkChannelAccount: {
    method: 'post',
    path: '/channel-accounts/:channelAccountId/check',
    access: 'supervisor',
    summary: 'Ask WhatsApp about a number now; the answer may be ten seconds old. Nothing is sent to anybody',
    params: channelAccountId,
    reply: channelCheck,
  },
} as const satisfies Record<string, RouteShape>;
