import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MONGOD, REDIS, type ServiceKind } from '../../../embedded/binary.ts';
import { findBinary } from '../../../embedded/find-binary.ts';

let folder: string;
let told: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dekat-find-'));
  told = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function aProgram(name: string, script: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}

/** Looks in the test's folder alone; Python is what the test puts there. */
const find = (kind: ServiceKind) =>
  findBinary(kind, {
    servicesDir: join(folder, 'services'),
    env: { PATH: folder, PYTHON: join(folder, 'python3') },
    onProgress: ({ text }) => told.push(text),
  });

describe('a server program on PATH', () => {
  it('is used when it is new enough', async () => {
    const path = await aProgram('mongod', 'echo "db version v7.0.14"');

    expect(await find(MONGOD)).toEqual({ path, version: '7.0.14' });
  });

  it('is Valkey rather than Redis where there are both', async () => {
    await aProgram('redis-server', 'echo "Redis server v=7.2.4 sha=0"');
    const path = await aProgram('valkey-server', 'echo "Valkey server v=8.0.1 sha=0"');

    expect(await find(REDIS)).toEqual({ path, version: '8.0.1' });
  });

  it('is named and passed over when it is too old', async () => {
    const old = await aProgram('redis-server', 'echo "Redis server v=6.2.14 sha=0"');

    await expect(find(REDIS)).rejects.toMatchObject({ code: 'unavailable' });

    expect(told.join('\n')).toContain(`passed over ${old}, which is version 6.2.14, older than 7.0`);
  });

  it('is passed over with the loader’s own words when it lacks a library', async () => {
    await aProgram('mongod', 'echo "libcurl.so.4: cannot open shared object file" >&2; exit 127');

    await expect(find(MONGOD)).rejects.toThrow('libcurl.so.4: cannot open shared object file');
  });
});

describe('with no program anywhere', () => {
  it('says what was tried and every way to supply it', async () => {
    const failure: Error = await find(MONGOD).then(
      () => new Error('found'),
      (err: Error) => err,
    );

    expect(failure.message).toContain('not on PATH as mongod');
    expect(failure.message).toContain('python3 is not installed');
    expect(failure.message).toContain('MONGO_URL');
    expect(failure.message).toContain('docker run');
  });

  it('repeats what pip said when nothing could be fetched', async () => {
    await aProgram('python3', 'echo "ERROR: no matching distribution" >&2; exit 1');

    await expect(find(REDIS)).rejects.toThrow('no matching distribution');
  });

  it('takes a wheel whose wrapper wants a newer Python: only the program in it is used', async () => {
    await aProgram('python3', 'echo "$@" >&2; exit 1');

    await expect(find(REDIS)).rejects.toThrow('--ignore-requires-python');
  });

  it('refuses a fetched file that is not the one it should be, and leaves nothing of it', async () => {
    // Plays pip: the folder to put the file in follows --dest.
    await aProgram(
      'python3',
      'PATH=/bin:/usr/bin; while [ "$1" != --dest ]; do shift; done; mkdir -p "$2"; echo forged > "$2/file.whl"',
    );

    await expect(find(REDIS)).rejects.toThrow('is not the file it should be');

    expect(await readdir(join(folder, 'services'))).toEqual([]);
  });
});
