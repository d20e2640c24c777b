import type { Bench, Figure, Outcome } from '../figures.ts';
import type { IdlePlan, IdleResult } from '../load/idle.plan.ts';
import { each, runLoad } from '../load/process.ts';
import type { Options } from '../options.ts';
import { openVisitor } from '../system/people.ts';
import { inTurn } from './talk-run.ts';

const WARM_UP = 200;
const AT_ONCE = 50;

/** Shoppers who have the chat open and say nothing, beside a limit server's bare connections. */
export function idle({ connections }: Options): Bench {
  let round = 0;

  return {
    name: 'idle',
    title: `${connections.toLocaleString('en-US')} idle shoppers`,

    async prepare(ground) {
      await ground.limit('one');
    },

    async round(ground): Promise<Outcome> {
      round += 1;
      const { url, server } = await ground.product();
      const limit = await ground.limit('one');
      const common = { warmUp: WARM_UP, connections, atOnce: AT_ONCE };
      const run = (plan: Pick<IdlePlan, 'url' | 'tokens' | 'server'>) =>
        runLoad<IdlePlan, IdleResult>('idle', { ...common, ...plan });
      const dekat = async () => {
        const visitors = await each(WARM_UP + connections, AT_ONCE, () => openVisitor(url));
        return run({ url, tokens: visitors.map(({ token }) => token), server });
      };
      const bare = () => run({ url: limit.url, tokens: null, server: limit.child });
      const [ours, theirs] = await inTurn(round, dekat, bare);
      return {
        figures: figuresOf(ours, theirs),
        faults: ours.lost + theirs.lost > 0 ? [`${ours.lost} and, at the limit, ${theirs.lost} connections broke`] : [],
      };
    },
  };
}

function figuresOf(ours: IdleResult, theirs: IdleResult): Figure[] {
  const both = (what: string, unit: string, of: keyof IdleResult, target: Figure['target']): Figure[] => [
    { name: `Dekat: ${what}`, unit, value: ours[of] },
    { name: `limit, bare socket.io: ${what}`, unit, value: theirs[of] },
    { name: `Dekat ÷ limit: ${what}`, unit: '×', value: ours[of] / theirs[of], ...(target && { target }) },
  ];
  return [
    ...both('memory per connection', 'KiB', 'kibEach', { atMost: 1.6, floor: 2.5 }),
    ...both('connections opened', 'per s', 'connectsPerS', { atLeast: 0.6, floor: 0.35 }),
    ...both('processor time of server to connect one', 'µs', 'connectCpuUs', { atMost: 1.7, floor: 3 }),
  ];
}
