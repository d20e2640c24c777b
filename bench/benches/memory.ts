import type { Bench, Figure, Outcome } from '../figures.ts';
import { settledMiB } from '../load/heap.ts';
import type { Options } from '../options.ts';
import { castOf } from '../system/crowd.ts';
import { CLOSED, talkToProduct } from './talk-run.ts';

const TENTHS = 10;

/** The load of `throughput` for a number of messages: what the server's memory is under it, and whether it grows. */
export function memory({ messages }: Options): Bench {
  return {
    name: 'memory',
    title: `Memory of the server over ${messages.toLocaleString('en-US')} messages`,
    isOnce: true,

    async prepare(ground) {
      await ground.crowd();
    },

    async round(ground): Promise<Outcome> {
      const { url, server } = await ground.product();
      const lasts = { messages: Math.ceil(messages / TENTHS) };
      const underLoad: number[] = [];
      const settled: number[] = [];
      const faults: string[] = [];
      for (let tenth = 1; tenth <= TENTHS; tenth += 1) {
        ground.say(`memory: ${tenth} of ${TENTHS}`);
        const cast = await castOf(url, await ground.crowd());
        const done = await talkToProduct(ground, cast, { pace: CLOSED, warmMs: 0, lasts });
        underLoad.push(done.result.rssMiB.server ?? Number.NaN);
        settled.push(await settledMiB(server));
        faults.push(...done.faults);
      }
      return { figures: figuresOf(underLoad, settled), faults };
    },
  };
}

function figuresOf(underLoad: number[], settled: number[]): Figure[] {
  const mib = (name: string, value: number, target?: Figure['target']): Figure => ({
    ...{ name, unit: 'MiB', value },
    ...(target && { target }),
  });
  const first = settled[0] ?? Number.NaN;
  const last = settled.at(-1) ?? Number.NaN;
  return [
    mib('under load, at most', Math.max(...underLoad), { atMost: 120, floor: 160 }),
    ...settled.map((value, index) => mib(`settled, after ${(index + 1) * (100 / TENTHS)} %`, value)),
    {
      name: 'growth from the first tenth to the last',
      unit: '%',
      value: (last / first - 1) * 100,
      target: { atMost: 5, floor: 15 },
    },
  ];
}
