import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

export const BENCHES = [
  'bytes',
  'pages',
  'start',
  'latency',
  'questions',
  'jobs',
  'nearby',
  'turn',
  'stock-sync',
  'alone',
  'steady',
  'throughput',
  'profile',
  'fan-out',
  'memory',
  'two-servers',
  'idle',
  'inbox',
  'inbox-page',
  'search',
] as const;
export type BenchName = (typeof BENCHES)[number];

export interface Options {
  only: BenchName[];
  rounds: number;
  /** Length of one measured stretch, in seconds. */
  secs: number;
  conversations: number;
  /** Idle shoppers connected at once. */
  connections: number;
  /** Over which memory is watched. */
  messages: number;
  /** For how long a tab's memory is watched. */
  minutes: number;
  /** Connected at once in the inbox-page bench. */
  agents: number;
  /** A fresh clone in which `npm start` itself is timed. */
  clone: string | null;
  /** Where the built processes lie; null: the project's own build, made anew if its sources changed. */
  dist: string | null;
  json: string | null;
  markdown: string | null;
}

export const USAGE = `npm run bench -- [options]
  --only NAME,NAME      some of these, all where it is not given:
    ${BENCHES.join(', ')}
  --rounds N            how often each is measured, in turn with the others (3)
  --secs N              length of one measured stretch (10)
  --conversations N     in the inbox and inbox-page benches (100000)
  --connections N       in the idle bench (5000, or fewer where this system allows fewer open files)
  --messages N          in the memory bench (100000)
  --minutes N           a tab's memory is watched, in the inbox-page bench (1)
  --agents N            connected at once, in the inbox-page bench (500)
  --clone DIR           with start: time npm start itself in this fresh clone, twice
  --dist DIR            measure an earlier build, from a folder beside its node_modules
  --json FILE           also write every value of every round
  --markdown FILE       also write the table between the two markers in FILE`;

/** @throws Error saying which argument is not understood */
export function readOptions(args: string[]): Options {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: {
      ...{ only: text, rounds: text, secs: text, conversations: text, connections: text, messages: text },
      ...{ minutes: text, agents: text },
      ...{ clone: text, dist: text, json: text, markdown: text },
    },
  });
  return {
    only: values.only === undefined ? [...BENCHES] : values.only.split(',').map(benchOf),
    rounds: whole('--rounds', values.rounds ?? '3'),
    secs: whole('--secs', values.secs ?? '10'),
    conversations: whole('--conversations', values.conversations ?? '100000'),
    connections: whole('--connections', values.connections ?? String(connectionsBorne())),
    messages: whole('--messages', values.messages ?? '100000'),
    minutes: whole('--minutes', values.minutes ?? '1'),
    agents: whole('--agents', values.agents ?? '500'),
    clone: values.clone ?? null,
    dist: values.dist ?? null,
    json: values.json ?? null,
    markdown: values.markdown ?? null,
  };
}

/** 5,000, which one process on either end can have open, with some hundred files of its own beside them. */
function connectionsBorne(): number {
  try {
    const limit = /^Max open files\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8'));
    return Math.max(100, Math.min(5_000, Number(limit?.[1] ?? 1_024) - 500));
  } catch {
    return 500; // the usual limit is 1,024
  }
}

function benchOf(name: string): BenchName {
  const found = BENCHES.find((known) => known === name.trim());
  if (!found) throw new Error(`--only: ${name} is none of ${BENCHES.join(', ')}`);
  return found;
}

function whole(name: string, text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new Error(`${name} must be a whole number of 1 or more`);
  return Number(text);
}
