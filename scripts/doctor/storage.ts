import { loadStorageConfig } from '../../config/env.ts';
import { messageOf } from '../../embedded/service-error.ts';
import { s3Files } from '../../platform/s3-files.ts';
import type { Finding } from './report.ts';

/** Where files will lie; a bucket is tried with a few bytes, as all that will be asked of it. */
export async function checkStorage(env: Record<string, string | undefined>): Promise<Finding> {
  const subject = 'Files';
  const settings = loadStorageConfig(env);
  if (!settings.enabled) return { subject, state: 'good', says: 'in MongoDB' };
  const { host, pathname } = new URL(settings.bucketUrl);
  const place = `${host}${pathname.replace(/\/$/, '')}`;
  try {
    await s3Files(settings, () => {}).check();
    return { subject, state: 'good', says: `in the bucket ${place}` };
  } catch (err) {
    const remedy =
      'look at S3_BUCKET_URL and S3_REGION; the key (S3_ACCESS_KEY_ID) must be let read, write, list and delete there';
    return { subject, state: 'bad', says: `${place}: ${messageOf(err)}`, remedy };
  }
}
