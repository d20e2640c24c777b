import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { claimDataDir } from '../../../embedded/claim.ts';
import { commandLineOf, identify, isAlive } from '../../../embedded/processes.ts';

let dataDir: string;
let sleeper: ChildProcess;
const LONG_GONE = { pid: 2 ** 22 + 1, startedAt: '1' }; // past the largest process id Linux gives

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'dekat-claim-'));
  sleeper = spawn('/bin/sleep', ['60'], { stdio: 'ignore' });
});
afterEach(async () => {
  sleeper.kill('SIGKILL');
  await rm(dataDir, { recursive: true, force: true });
});

const leave = (claim: unknown) => writeFile(join(dataDir, 'services.json'), JSON.stringify(claim));
const sleeping = async () => await identify(sleeper.pid ?? 0);

describe('a data folder', () => {
  it('is refused while a living process holds it', async () => {
    await leave({ owner: await sleeping(), services: [] });

    await expect(claimDataDir(dataDir)).rejects.toMatchObject({ code: 'in_use' });
  });

  it('is free again when its holder is gone, though the process id was given to another', async () => {
    const { pid } = await sleeping();
    await leave({ owner: { pid, startedAt: 'at another time' }, services: [] });

    await expect(claimDataDir(dataDir)).resolves.toBeDefined();
  });

  it('is free again after its holder gave it back', async () => {
    const claim = await claimDataDir(dataDir);
    await expect(claimDataDir(dataDir)).rejects.toMatchObject({ code: 'in_use' });

    await claim.release();

    await expect(claimDataDir(dataDir)).resolves.toBeDefined();
  });

  it('is free again when the list of its holder was cut short by a crash', async () => {
    await writeFile(join(dataDir, 'services.json'), '{"owner":{"pi');

    await expect(claimDataDir(dataDir)).resolves.toBeDefined();
  });

  it('names its holder and what runs, for whoever comes after a crash', async () => {
    const service = { identity: await sleeping(), program: '/bin/sleep' };
    const claim = await claimDataDir(dataDir);

    await claim.record([service]);

    const left = JSON.parse(await readFile(join(dataDir, 'services.json'), 'utf8'));
    expect(left).toEqual({ owner: await identify(process.pid), services: [service] });
  });
});

describe('a service left behind by a crashed holder', () => {
  it('is ended', async () => {
    const identity = await sleeping();
    await leave({ owner: LONG_GONE, services: [{ identity, program: '/bin/sleep' }] });

    await claimDataDir(dataDir);

    expect(await isAlive(identity)).toBe(false);
  });

  it('is left alone when the process is another one by now', async () => {
    const { pid, startedAt } = await sleeping();
    const services = [
      { identity: { pid, startedAt }, program: '/somewhere/mongod' },
      { identity: { pid, startedAt: 'at another time' }, program: '/bin/sleep' },
    ];
    await leave({ owner: LONG_GONE, services });

    await claimDataDir(dataDir);

    expect(await commandLineOf(pid)).toContain('/bin/sleep');
  });
});
