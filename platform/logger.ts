import { type Logger, pino } from 'pino';

/**
 * JSON lines with ids, never words: message text, names, phones, addresses, tokens and passwords do not enter a log
 * call; should one slip into an object, these paths are cut out.
 */
export const createLogger = (name: string, level: string): Logger =>
  pino({
    name,
    level,
    redact: {
      paths: [
        'req.headers.authorization',
        'req.headers.cookie',
        'res.headers["set-cookie"]',
        '*.token',
        '*.password',
        '*.text',
        '*.phone',
        '*.content',
        'err.config',
        'err.params.name',
      ],
      remove: true,
    },
  });
export type { Logger };
