import type { Connection, mongo } from 'mongoose';
import type { AuditKind } from '../../contract/codes.ts';
import { auditModel } from './audit.model.ts';
import type { AuditEntry } from './audit.ts';

const AUDIT_SCHEMA = 1;
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
const MAJORITY = { readConcern: { level: 'majority' as const } };

type AuditDocument = Omit<AuditEntry, 'auditId'> & { _id: string; schemaVersion: number };

/** Changes of the settings. Entries are added and read; nothing here changes or removes one. */
export function auditStore(connection: Connection) {
  const model = auditModel(connection);
  const documents = model.collection as unknown as mongo.Collection<AuditDocument>;

  return {
    ensureIndexes: async (): Promise<void> => model.createIndexes(),

    async append({ auditId, ...entry }: AuditEntry): Promise<void> {
      await documents.insertOne({ _id: auditId, ...entry, schemaVersion: AUDIT_SCHEMA }, DURABLE);
    },

    /** The newest first. @param after where the page before ended */
    async page(
      vendorId: string,
      kind: AuditKind | null,
      after: { at: Date; auditId: string } | null,
      limit: number,
    ): Promise<AuditEntry[]> {
      const older = after ? { $or: [{ at: { $lt: after.at } }, { at: after.at, _id: { $lt: after.auditId } }] } : {};
      const found = await documents
        .find({ vendorId, ...(kind ? { 'of.kind': kind } : {}), ...older }, MAJORITY)
        .sort({ at: -1, _id: -1 })
        .limit(limit)
        .toArray();
      return found.map(toEntry);
    },
  };
}
export type AuditStore = ReturnType<typeof auditStore>;

const toEntry = ({ _id, schemaVersion: _, ...entry }: AuditDocument): AuditEntry => ({ auditId: _id, ...entry });
