/** The table of all campaigns, in the order they are run. */
import type { Campaign } from './campaign.ts';
import { webhooksRepeated } from './f14-webhooks-repeated.ts';
import { statusesInAllOrders } from './f15-statuses-in-all-orders.ts';
import { signatures } from './f16-signatures.ts';
import { outboundFaults } from './f18-outbound.ts';

export const CAMPAIGNS: Campaign[] = [webhooksRepeated, statusesInAllOrders, signatures, outboundFaults];
