/** WhatsApp numbers linked as a device, by way of WhatsApp Web: unofficial, and off unless the server says so. */
import { z } from 'zod';
import { channelAccountView } from './channel-accounts.ts';
import { DEVICE_ENDS, DEVICE_STATES } from './codes.ts';
import { at, givenName, id, phone } from './primitives.ts';
import type { RouteShape } from './routes.ts';

/** Each takes a browser of 300 to 500 MB. */
export const LINKED_DEVICES_MAX = 3;

/** `acceptsRisk`: whoever asks has read that the number may be banned for good. */
export const createLinkedDevice = z
  .strictObject({ name: givenName, acceptsRisk: z.literal(true) })
  .meta({ id: 'CreateLinkedDevice' });
export type CreateLinkedDevice = z.infer<typeof createLinkedDevice>;
/** With the number, a code to be typed on its phone is shown in place of the QR code. */
export const linkDevice = z.strictObject({ phone: phone.nullable().default(null) }).meta({ id: 'LinkDevice' });
export type LinkDevice = z.input<typeof linkDevice>;

export const linkedDeviceView = z
  .object({
    channelAccountId: id,
    /** `unattended`: nobody runs it, though somebody should; what it last was is no longer so. */
    state: z.enum([...DEVICE_STATES, 'unattended']),
    /** While `scan`, one of the two: a picture (SVG) to scan with the phone, or a code to type there. Whoever has it gets in. */
    qr: z.string().nullable(),
    code: z.string().nullable(),
    /** As whom it is linked; null until it was. */
    number: z.string().nullable(),
    displayName: z.string().nullable(),
    /** Since when it is in this state. */
    since: at,
    /** When WhatsApp was last heard, to a minute. */
    heardAt: at.nullable(),
    /** Why it last ended; null: it has not. */
    ended: z.object({ why: z.enum(DEVICE_ENDS), at }).nullable(),
    /** While `waiting`: when it is started again by itself. */
    triedAgainAt: at.nullable(),
  })
  .meta({ id: 'LinkedDevice' });
export type LinkedDeviceView = z.infer<typeof linkedDeviceView>;

const channelAccountId = z.object({ channelAccountId: id });
const oneDevice = z.object({ device: linkedDeviceView });
export const linkedDeviceRoutes = {
  createLinkedDevice: {
    method: 'post',
    path: '/linked-devices',
    access: 'supervisor',
    summary:
      'A WhatsApp number by way of WhatsApp Web, which WhatsApp does not allow; for admins of the whole vendor, as all of these. Header `Idempotency-Key`: a repeat is the same one',
    body: createLinkedDevice,
    reply: z.object({ account: channelAccountView }),
    status: 201,
  },
  getLinkedDevice: {
    method: 'get',
    path: '/linked-devices/:channelAccountId',
    access: 'supervisor',
    summary: 'How a linked device stands, and what its phone scans',
    params: channelAccountId,
    reply: oneDevice,
  },
  linkDevice: {
    method: 'post',
    path: '/linked-devices/:channelAccountId/link',
    access: 'supervisor',
    summary: 'Start a linked device, or start it anew: it goes on as it was linked, or shows what its phone scans',
    params: channelAccountId,
    body: linkDevice,
    reply: oneDevice,
  },
  unlinkDevice: {
    method: 'post',
    path: '/linked-devices/:channelAccountId/unlink',
    access: 'supervisor',
    summary: 'Sign the device out and forget its session',
    params: channelAccountId,
    reply: oneDevice,
  },
} as const satisfies Record<string, RouteShape>;
