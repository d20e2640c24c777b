/**
 * A process's first line: its configuration, or its end with what is wrong with it. No stack: it is nobody's bug, and
 * whoever starts the process is to read the names.
 * @param load one of the readers of `env.ts`
 */
export function orRefuse<T>(load: (env: Record<string, string | undefined>) => T): T {
  try {
    return load(process.env);
  } catch (err) {
    console.error(err instanceof Error ? err.message : err);
    process.exit(1);
  }
}
