import type { CourierEvent } from './courier-event.ts';
import { readKurir } from './kurir.ts';

/** What a vendor and a provider know alone: webhooks that are not signed with it are refused. */
export interface CourierAccount {
  provider: string;
  vendorId: string;
  secret: string;
}

/** Theirs to ours, for one vendor. null: a kind we do not know. @throws ZodError for what is none of theirs */
export type ReadCourier = (body: unknown, vendorId: string) => CourierEvent | null;

/** By the name in the webhook's address. */
export const COURIER_PROVIDERS: Readonly<Record<string, ReadCourier>> = { kurir: readKurir };
