/** A load generator is a process of its own: a plan goes in, a result comes out. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { inProject } from '../../scripts/root.ts';

type Answer<R> = { result: R } | { failure: string };

/** Runs `bench/load/<name>.ts` with a plan. @throws Error with what the generator said of its failure */
export async function runLoad<P extends object, R>(name: string, plan: P): Promise<R> {
  const child = fork(inProject('bench/load', `${name}.ts`), { execArgv: ['--import', 'tsx'], cwd: inProject() });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.send(plan);
  const ended = once(child, 'exit').then(([code]): Answer<R> => ({ failure: `it ended (${code}) without a result` }));
  const said = once(child, 'message').then(([answer]) => answer as Answer<R>);
  const answer = await Promise.race([said, ended]);
  child.kill();
  await ended;
  process.off('exit', kill);
  if ('failure' in answer) throw new Error(`The load generator ${name}: ${answer.failure}`);
  return answer.result;
}

/** The generator's side: waits for the plan, does it, tells the result, and lives until it is ended. */
export function serveLoad<P, R>(run: (plan: P) => Promise<R>): void {
  process.once('message', (plan) => {
    run(plan as P).then(
      (result) => process.send?.({ result }),
      (err: unknown) => process.send?.({ failure: err instanceof Error ? (err.stack ?? err.message) : String(err) }),
    );
  });
  process.once('disconnect', () => process.exit(1));
}

/** Runs `work` for every index below `count`, at most `width` at once. @returns the results in order */
export async function each<T>(count: number, width: number, work: (index: number) => Promise<T>): Promise<T[]> {
  const results: T[] = new Array(count);
  let next = 0;
  const walk = async () => {
    while (next < count) {
      const index = next;
      next += 1;
      results[index] = await work(index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, count) }, walk));
  return results;
}
