import type { Connection, mongo } from 'mongoose';
import { customerModel } from './customer.model.ts';
import type { Customer } from './customer.ts';

const CUSTOMER_SCHEMA = 1;
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
const MAJORITY = { readConcern: { level: 'majority' as const } };
type CustomerDocument = Customer & { _id: string; schemaVersion: number };

/** Customers of a vendor. */
export function customerStore(connection: Connection) {
  const model = customerModel(connection);
  const customers = model.collection as unknown as mongo.Collection<CustomerDocument>;

  return {
    ensureIndexes: async (): Promise<void> => model.createIndexes(),

    /** Makes or replaces customers of one vendor. */
    async putAll(vendorId: string, list: Customer[]): Promise<void> {
      const replacements = list.map((customer) => {
        const _id = `${vendorId}:${customer.customerId}`;
        const replacement = { ...customer, _id, vendorId, schemaVersion: CUSTOMER_SCHEMA };
        return { replaceOne: { filter: { _id }, replacement, upsert: true } };
      });
      if (replacements.length > 0) await customers.bulkWrite(replacements, { ordered: false, ...DURABLE });
    },

    async byId(vendorId: string, customerId: string): Promise<Customer | null> {
      const found = await customers.findOne({ _id: `${vendorId}:${customerId}` }, MAJORITY);
      return found && toCustomer(found);
    },

    /** @param phone E.164 */
    async byPhone(vendorId: string, phone: string): Promise<Customer | null> {
      const found = await customers.findOne({ vendorId, phone }, MAJORITY);
      return found && toCustomer(found);
    },
  };
}

const toCustomer = ({ _id, schemaVersion: _, ...fields }: CustomerDocument): Customer => fields;
