import type { Locale } from '../../contract/codes.ts';
import type { Point } from '../../contract/primitives.ts';

/** Somebody the vendor knows: whose orders and bookings these are. A contact becomes one by proving it. */
export interface Customer {
  vendorId: string;
  customerId: string;
  name: string;
  /** E.164; no two customers of a vendor share one. */
  phone: string;
  email: string | null;
  locale: Locale;
  home: { area: string; city: string; at: Point } | null;
  whatsappOptIn: boolean;
}
