import type { Vendor } from './vendor.store.ts';

/** By which clock a vendor's days begin; one whose record is gone has Jakarta's. */
export const zoneOf = (vendor: Pick<Vendor, 'timezone'> | null): string => vendor?.timezone ?? 'Asia/Jakarta';
