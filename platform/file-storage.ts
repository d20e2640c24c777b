import type { Connection } from 'mongoose';
import type { FileStorage } from '../core/ports.ts';
import { gridFiles } from './grid-files.ts';
import type { S3Settings } from './s3-files.ts';

export type StorageSettings = { enabled: false } | ({ enabled: true } & S3Settings);

/**
 * Where files lie: in a bucket where one is set up, else in MongoDB. What lies in MongoDB from before stays there, and is
 * read and removed there.
 * @param onError told of what the bucket did not do; with it the bucket is tried at once
 */
export async function fileStorage(
  connection: Connection,
  settings: StorageSettings,
  onError?: (error: unknown) => void,
): Promise<FileStorage & { ensureIndexes(): Promise<void> }> {
  const grid = gridFiles(connection);
  if (!settings.enabled) return grid;
  // Loaded only where there is one.
  const { s3Files } = await import('./s3-files.ts');
  const bucket = s3Files(settings, onError ?? (() => {}));
  if (onError) bucket.check().catch(() => {}); // it was told
  /** Ids of MongoDB have no path. */
  const isInBucket = (fileId: string) => fileId.includes('/');
  return {
    ensureIndexes: grid.ensureIndexes,
    put: bucket.put,
    read: (fileId, range) => (isInBucket(fileId) ? bucket : grid).read(fileId, range),
    async remove(fileIds) {
      await grid.remove(fileIds.filter((id) => !isInBucket(id)));
      await bucket.remove(fileIds.filter(isInBucket));
    },
    async removeAll(owner) {
      await grid.removeAll(owner);
      await bucket.removeAll(owner);
    },
  };
}
