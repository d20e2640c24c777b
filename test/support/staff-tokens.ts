import type { TestVendor } from './vendor.ts';

/** Tokens of people with every right a setting of the vendor may hang on, and of another vendor's owner. */
export async function staffTokens(vendor: TestVendor, other: TestVendor) {
  const scoped = { role: 'admin', scope: 'limited' } as const;
  return {
    owner: await vendor.agentToken(await vendor.agent('Ani', { role: 'owner' })),
    supervisor: await vendor.agentToken(await vendor.agent('Citra', { role: 'supervisor' })),
    scopedAdmin: await vendor.agentToken(await vendor.agent('Budi', { ...scoped, branchIds: ['b-1'] })),
    agent: await vendor.agentToken(await vendor.agent('Dodi')),
    otherVendors: await other.agentToken(await other.agent('Eve', { role: 'owner' })),
  };
}
