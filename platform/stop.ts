import type { Logger } from './logger.ts';

/** Runs `stop` once, on SIGTERM or SIGINT, and ends the process when it is done or its time is over. */
export function onStop(timeoutMs: number, log: Logger, stop: () => Promise<void>): void {
  let isStopping = false;
  const end = async (signal: string): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    log.info({ signal }, 'stopping');
    const tooLong = setTimeout(() => {
      log.error('stopping took too long');
      process.exit(1);
    }, timeoutMs);
    tooLong.unref();
    await stop().catch((err: unknown) => log.error({ err }, 'stopping failed'));
    log.info('stopped');
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void end(signal));
  // A bug in one request must not take everybody's connections down; it is logged and counted.
  process.on('unhandledRejection', (err) => log.error({ err }, 'unhandled rejection'));
}
