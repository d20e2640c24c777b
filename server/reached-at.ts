import type { Core } from '../core/assemble.ts';

interface Deps {
  core: Pick<Core, 'vendors'>;
  /** Where browsers reach the server: the page of a vendor who has named no website. */
  publicUrl: string;
  /** The WhatsApp number people write to, and the account it is of. */
  whatsapp: { phoneNumberId: string; number: string | null } | null;
}

/** Where people outside reach a vendor: what links and codes lead to. */
export function reachedAt({ core: { vendors }, publicUrl, whatsapp }: Deps) {
  return {
    async page(vendorId: string): Promise<string> {
      const websites = (await vendors.accountsOf(vendorId)).filter(({ channel }) => channel === 'widget');
      return websites.flatMap(({ allowedOrigins }) => allowedOrigins)[0] ?? publicUrl;
    },

    /** One number serves one vendor: another's shoppers are not reached by it. */
    async number(vendorId: string): Promise<string | null> {
      if (!whatsapp?.number) return null;
      const account = await vendors.accountByAddress('whatsapp', whatsapp.phoneNumberId);
      return account?.vendorId === vendorId ? whatsapp.number : null;
    },
  };
}
export type ReachedAt = ReturnType<typeof reachedAt>;
