import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { randomFreePort } from '../../../embedded/ports.ts';
import { type KeptChild, keepChild } from '../../../scripts/start/kept-child.ts';
import { runOnce } from '../../../scripts/start/run-once.ts';
import { eventually } from '../../support/eventually.ts';

let folder: string;
let notices: string[];
let children: KeptChild[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dekat-child-'));
  notices = [];
  children = [];
});
afterEach(async () => {
  await Promise.all(children.map((child) => child.stop(1_000)));
  await rm(folder, { recursive: true, force: true });
});

async function keep(program: string, port: number): Promise<KeptChild> {
  const file = join(folder, 'program.mjs');
  await writeFile(file, program);
  const child = await keepChild({
    name: 'server',
    args: [file],
    env: { PORT: String(port) },
    logPath: join(folder, 'server.log'),
    healthUrl: `http://127.0.0.1:${port}/healthz`,
    onNotice: (text) => notices.push(text),
  });
  children.push(child);
  return child;
}

const ANSWERS = `
  import { createServer } from 'node:http';
  createServer((_, res) => res.end(String(process.pid))).listen(process.env.PORT, '127.0.0.1');
`;
const answer = async (port: number) => await (await fetch(`http://127.0.0.1:${port}/`)).text();

describe('a process of the one-command start', () => {
  it('is healthy once it is started, and started again when it ends unasked', async () => {
    const port = await randomFreePort();
    const child = await keep(ANSWERS, port);
    const first = child.pid;
    expect(await answer(port)).toBe(String(first));

    process.kill(first, 'SIGKILL');

    await eventually(async () => expect(await answer(port)).not.toBe(String(first)));
    expect(notices).toEqual([expect.stringMatching(/^server ended \(137\); starting it again in 0.5 s/)]);
  });

  it('stays down once it is stopped', async () => {
    const port = await randomFreePort();
    const child = await keep(ANSWERS, port);

    await child.stop(1_000);

    await expect(answer(port)).rejects.toThrow();
    expect(notices).toEqual([]);
  });

  it('is ended by force when it does not listen', async () => {
    const port = await randomFreePort();
    const child = await keep(`process.on('SIGTERM', () => {});${ANSWERS}`, port);

    await child.stop(200);

    await expect(answer(port)).rejects.toThrow();
  });

  it('fails the start, with its own last words, when it ends while starting', async () => {
    const start = keep(`console.error('PORT must be a whole number'); process.exit(1);`, await randomFreePort());

    await expect(start).rejects.toThrow(/server ended while starting[\s\S]*PORT must be a whole number/);
  });
});

describe('a task that is run once', () => {
  const run = async (program: string) => {
    const file = join(folder, 'task.mjs');
    await writeFile(file, program);
    await runOnce({ name: 'The task', args: [file], env: {}, logPath: join(folder, 'task.log') });
  };

  it('is waited for', async () => {
    await expect(run('')).resolves.toBeUndefined();
  });

  it('fails with its last words', async () => {
    await expect(run(`throw new Error('no branches')`)).rejects.toThrow(/The task failed \(1\)[\s\S]*no branches/);
  });
});
