import type { ProductRef } from '../../contract/cards.ts';

/** Something the vendor sells. */
export interface Product {
  vendorId: string;
  sku: string;
  name: string;
  nameEn: string;
  category: string;
  unit: string;
  /** Whole units of `currency`. */
  price: number;
  currency: 'IDR';
  weightG: number;
  barcode: string | null;
  /** What shoppers call it. */
  aliases: string[];
  /** A motorbike can carry it. */
  courierOk: boolean;
  /** Years; null: anybody may buy it. */
  ageLimit: number | null;
}

export const toProductRef = ({ sku, name, nameEn, price, currency, unit }: Product): ProductRef => ({
  sku,
  name,
  nameEn,
  price,
  currency,
  unit,
});
