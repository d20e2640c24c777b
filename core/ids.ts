import { createHash, randomBytes } from 'node:crypto';

/** A fresh opaque id: 120 random bits, so that nobody can count or guess. */
export const newId = (prefix: string): string => `${prefix}_${randomBytes(15).toString('base64url')}`;

/** An id that follows from what it stands for: whoever asks for the same thing again speaks of the same record. */
export const derivedId = (prefix: string, ...of: string[]): string =>
  `${prefix}_${createHash('sha256').update(of.join(':')).digest('base64url')}`;

/** A visitor's secret never reaches the store: only this does, and it doubles as their identity's id. */
export const visitorIdentityId = (visitorToken: string): string =>
  `v_${createHash('sha256').update(visitorToken).digest('base64url')}`;

/** A customer whom their vendor has vouched for: the same on every device and website of the vendor. */
export const customerIdentityId = (vendorId: string, customerId: string): string =>
  derivedId('u', vendorId, customerId);
