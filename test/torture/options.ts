import { parseArgs } from 'node:util';

export interface Options {
  isShort: boolean;
  /** Ids of campaigns; null: all of the mix. */
  only: string[] | null;
  seed: number;
  servers: number;
  json: string | null;
  markdown: string | null;
}

export const USAGE = `npm run torture -- [options]
  --short            the mix of every change: five to eight minutes
  --only F01,F04     these campaigns alone
  --seed N           draws the faults; the same seed draws the same (default: of the clock, printed)
  --servers N        chat servers behind the one address, where a campaign names no number of its own (2)
  --json FILE        also write everything that was found
  --markdown FILE    also write the table between the two markers in FILE`;

const SEED_MAX = 1_000_000;

/** @throws Error saying which argument is not understood */
export function readOptions(args: string[], known: string[]): Options {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: {
      short: { type: 'boolean' },
      ...{ only: text, seed: text, servers: text, json: text, markdown: text },
    },
  });
  const only = values.only?.split(',').map((id) => id.trim()) ?? null;
  const unknown = only?.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new Error(`--only: ${unknown} is none of ${known.join(', ')}`);
  return {
    isShort: values.short ?? false,
    only,
    seed: values.seed === undefined ? Date.now() % SEED_MAX : whole('--seed', values.seed),
    servers: whole('--servers', values.servers ?? '2'),
    json: values.json ?? null,
    markdown: values.markdown ?? null,
  };
}

function whole(name: string, text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new Error(`${name} must be a whole number of 1 or more`);
  return Number(text);
}
