import { z } from 'zod';
import type { ProductRef } from '../../../contract/cards.ts';
import type { Clock } from '../../ports.ts';
import type { ProductStore } from '../../products/product.store.ts';
import { type Product, toProductRef } from '../../products/product.ts';
import { ASKED_MAX } from '../dialogue.ts';
import { type ToolContext, tool } from './tool.ts';

const args = z.strictObject({
  lines: z
    .array(z.strictObject({ sku: z.string().min(1).max(64), quantity: z.number().int().min(1).max(1_000) }))
    .min(1)
    .max(ASKED_MAX),
});

export interface TotalFound {
  asOf: string;
  /** Those that are sold, each with what so many of it cost, whole rupiah. */
  lines: Array<{ product: ProductRef; quantity: number; sum: number }>;
  /** Of all lines; without any delivery. */
  total: number;
}

/** What so many of each come to. */
export const totalTool = ({ products, clock }: { products: Pick<ProductStore, 'bySku'>; clock: Clock }) =>
  tool(args, async ({ vendorId }: ToolContext, { lines }): Promise<TotalFound> => {
    const found = await Promise.all(
      lines.map(async ({ sku, quantity }) => ({ product: await products.bySku(vendorId, sku), quantity })),
    );
    const sold = found.filter((one): one is { product: Product; quantity: number } => one.product !== null);
    const sums = sold.map(({ product, quantity }) => ({
      ...{ product: toProductRef(product), quantity },
      sum: product.price * quantity,
    }));
    return { asOf: clock.now().toISOString(), lines: sums, total: sums.reduce((all, { sum }) => all + sum, 0) };
  });
