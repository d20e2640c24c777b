import type { Bench, Figure, Outcome } from '../figures.ts';
import { type Crowd, castOf, gatherCrowd } from '../system/crowd.ts';
import { busyFigures, rateOf, type Talked, talkToLimit, talkToProduct } from './talk-run.ts';

/** As many conversations as one agent may watch. */
const SHOPPERS = 20;
const WATCHERS = [1, 10, 100];
/** 200 messages under way over all, as in `throughput`. */
const PACE = { underWay: 10 };

/** The same conversations watched by one agent, by ten and by a hundred; beside it a limit server's room. */
export function fanOut(): Bench {
  let crowd: Crowd;

  return {
    name: 'fan-out',
    title: `${SHOPPERS} conversations, each watched by 1, 10 or 100 agents`,

    async prepare(ground) {
      const agents = Math.max(...WATCHERS);
      crowd = await gatherCrowd(await ground.product(), { name: 'fan', shoppers: SHOPPERS, agents });
      await ground.limit('group');
    },

    async round(ground): Promise<Outcome> {
      const { shoppers, agents } = await castOf((await ground.product()).url, crowd);
      const everybody = agents.map(({ token }) => ({ token, conversationIds: crowd.conversationIds }));
      const ours: Talked[] = [];
      const theirs: Talked[] = [];
      for (const watchers of WATCHERS) {
        ground.say(`fan-out: watched by ${watchers}`);
        const cast = { kind: 'dekat' as const, shoppers, agents: everybody.slice(0, watchers) };
        ours.push(await talkToProduct(ground, cast, { pace: PACE }));
        const room = { shoppers: SHOPPERS, agents: watchers, rooms: 1 };
        theirs.push(await talkToLimit(ground, 'group', room, { pace: PACE }));
      }
      return {
        figures: [
          ...figuresOf('Dekat', ours, { atLeast: 0.65, floor: 0.5 }),
          ...figuresOf('limit, group commit', theirs),
          ...busy(ours),
        ],
        faults: [...ours, ...theirs].flatMap(({ faults }) => faults),
      };
    },
  };
}

/** With ten agents, as the target is. */
const busy = ([, ten]: Talked[]): Figure[] => (ten ? busyFigures(ten.result) : []);

function figuresOf(of: string, runs: Talked[], target?: Figure['target']): Figure[] {
  const rates = runs.map(({ result }) => rateOf(result));
  const [one = Number.NaN, ten = Number.NaN, hundred = Number.NaN] = rates;
  const agents = (n: number) => `${n} agent${n === 1 ? '' : 's'}`;
  return [
    ...rates.map((value, index) => ({
      name: `${of}: persisted and delivered to ${agents(WATCHERS[index] ?? 0)}`,
      unit: 'messages/s',
      value,
    })),
    { name: `${of}: 10 agents ÷ 1`, unit: '×', value: ten / one, ...(target && { target }) },
    { name: `${of}: 100 agents ÷ 1`, unit: '×', value: hundred / one },
  ];
}
