import { cpus } from 'node:os';
import type { Bench, Figure, Outcome } from '../figures.ts';
import type { TalkResult } from '../load/talk.plan.ts';
import { castOf } from '../system/crowd.ts';
import { busyFigures, CLOSED, inTurn, rateOf, talkToProduct } from './talk-run.ts';

/** With fewer cores, databases and load leave none for a second server: only the price of crossing is seen. */
const CORES_FOR_TWO = 4;

/** 200 shoppers and 10 agents at one server, and at two between which every other message crosses. */
export function twoServers(): Bench {
  let round = 0;

  return {
    name: 'two-servers',
    title: 'Two servers instead of one',

    async prepare(ground) {
      await ground.crowd();
    },

    async round(ground): Promise<Outcome> {
      round += 1;
      const product = await ground.product();
      const cast = await castOf(product.url, await ground.crowd());
      const alone = () => talkToProduct(ground, cast, { pace: CLOSED });
      const together = async () => {
        const second = await product.addServer();
        const pids = { ...product.pids(), second: second.pid };
        const done = await talkToProduct(ground, cast, { pace: CLOSED, urls: [product.url, second.url], pids });
        await second.stop();
        return done;
      };
      const [one, two] = await inTurn(round, alone, together);
      return { figures: figuresOf(one.result, two.result), faults: [...one.faults, ...two.faults] };
    },
  };
}

function figuresOf(one: TalkResult, two: TalkResult): Figure[] {
  const cpuOf = ({ cpuUsPerMessage: { server = Number.NaN, second = 0 } }: TalkResult) => server + second;
  const both = (what: string, unit: string, of: (result: TalkResult) => number, target?: Figure['target']) => [
    { name: `one server: ${what}`, unit, value: of(one) },
    { name: `two servers: ${what}`, unit, value: of(two) },
    { name: `two ÷ one: ${what}`, unit: '×', value: of(two) / of(one), ...(target && { target }) },
  ];
  return [
    ...both(
      'persisted and delivered',
      'messages/s',
      rateOf,
      cpus().length >= CORES_FOR_TWO ? { atLeast: 1.8, floor: 1.6 } : { atLeast: 1.1, floor: 0.95 },
    ),
    ...both('processor time of servers per message', 'µs', cpuOf, { atMost: 1.3, floor: 1.5 }),
    ...both('agent sees it, p50', 'ms', ({ delivery }) => delivery.p50),
    ...busyFigures(two),
  ];
}
