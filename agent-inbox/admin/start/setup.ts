import type { ChannelAccountView } from '../../../contract/channel-accounts.ts';
import type { VendorView } from '../../../contract/vendor.ts';

/** What is there of what a vendor needs. */
export interface Setup {
  vendor: VendorView;
  branches: number;
  /** A hundred at the most. */
  people: number;
  accounts: ChannelAccountView[];
  widgetScript: string;
}

/** A vendor that was never named bears its id. */
export const isNamed = ({ vendor }: Setup): boolean => vendor.name !== vendor.vendorId;
export const firstWebsite = ({ accounts }: Setup): ChannelAccountView | null =>
  accounts.find(({ channel }) => channel === 'widget') ?? null;
export const hasWritten = ({ accounts }: Setup): boolean =>
  accounts.some(({ firstInboundAt }) => firstInboundAt !== null);
/** Shoppers reach somebody who answers, about places that are there. */
export const isSetUp = (setup: Setup): boolean => isNamed(setup) && setup.branches > 0 && hasWritten(setup);
