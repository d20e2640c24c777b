import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Connection, mongo } from 'mongoose';
import type { Bytes, FileOwner, FileStorage } from '../core/ports.ts';
import { counted } from './counted.ts';

/** The bucket: collections `files.files` and `files.chunks`. */
const BUCKET = 'files';
const CHUNK_BYTES = 255 * 1024;
/** Looks a file up by whose it is. */
const BY_OWNER = { key: { 'metadata.attachmentId': 1 }, name: 'files_of_attachment' } as const;

/** Files in MongoDB itself (GridFS): nothing more to run, to back up or to secure than there is already. */
export function gridFiles(connection: Connection): FileStorage & { ensureIndexes(): Promise<void> } {
  const { db } = connection;
  if (!db) throw new Error('not connected');
  const bucket = new mongo.GridFSBucket(db, {
    bucketName: BUCKET,
    chunkSizeBytes: CHUNK_BYTES,
    writeConcern: { w: 'majority', journal: true },
  });
  const remove = async (ids: mongo.ObjectId[]): Promise<void> => {
    for (const id of ids) await bucket.delete(id).catch(ifGone);
  };
  const byOwner = ({ vendorId, attachmentId }: FileOwner) => ({
    'metadata.attachmentId': attachmentId,
    'metadata.vendorId': vendorId,
  });

  return {
    ensureIndexes: async () => {
      await db.collection(`${BUCKET}.files`).createIndexes([BY_OWNER]);
      await db
        .collection(`${BUCKET}.chunks`)
        .createIndexes([{ key: { files_id: 1, n: 1 }, name: 'files_id_1_n_1', unique: true }]);
    },

    async put({ vendorId, attachmentId }, bytes, maxBytes) {
      const upload = bucket.openUploadStream(attachmentId, { metadata: { vendorId, attachmentId } });
      const through = counted(maxBytes);
      try {
        await pipeline(Readable.from(bytes), through.stream, upload);
        return { fileId: upload.id.toString(), size: through.size() };
      } catch (error) {
        // What was half kept is of no use to anybody.
        await upload.abort().catch(() => {});
        if (through.isOver()) return null;
        throw error;
      }
    },

    read: (fileId, range): Bytes => bucket.openDownloadStream(new mongo.ObjectId(fileId), range),

    remove: (fileIds) => remove(fileIds.map((id) => new mongo.ObjectId(id))),

    async removeAll(owner) {
      const found = await bucket.find(byOwner(owner), { projection: { _id: 1 } }).toArray();
      await remove(found.map(({ _id }) => _id));
    },
  };
}

/** Two who remove the same both succeed. */
function ifGone(error: unknown): void {
  if (error instanceof mongo.MongoRuntimeError && /not found/i.test(error.message)) return;
  throw error;
}
