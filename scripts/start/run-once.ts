import { startGuarded } from '../../embedded/guarded-process.ts';
import { lastLines, prepareLog } from '../../embedded/log-file.ts';
import { inProject } from '../root.ts';

interface Task {
  name: string;
  /** Words after `node`. */
  args: string[];
  env: Record<string, string | undefined>;
  logPath: string;
}

/** Runs a Node program to its end. @throws Error with the end of its log when it fails */
export async function runOnce({ name, args, env, logPath }: Task): Promise<void> {
  await prepareLog(logPath);
  const task = await startGuarded(process.execPath, args, { logPath, env, cwd: inProject() });
  const code = await task.exited;
  if (code !== 0) throw new Error(`${name} failed (${code}). End of ${logPath}:\n${await lastLines(logPath)}`);
}
