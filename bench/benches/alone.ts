import type { Bench, Outcome } from '../figures.ts';
import { type Crowd, castOf, gatherCrowd } from '../system/crowd.ts';
import { CLOSED, inTurn, type Talked, talkToLimit, talkToProduct } from './talk-run.ts';

/** One shopper who says the next thing as soon as the last is acknowledged, beside one insertOne per message. */
export function alone(): Bench {
  let crowd: Crowd;
  let round = 0;

  return {
    name: 'alone',
    title: 'One shopper without a pause',

    async prepare(ground) {
      crowd = await gatherCrowd(await ground.product(), { name: 'alone', shoppers: 1, agents: 1 });
      await ground.limit('one');
    },

    async round(ground): Promise<Outcome> {
      round += 1;
      const cast = await castOf((await ground.product()).url, crowd);
      const dekat = () => talkToProduct(ground, cast, { pace: CLOSED });
      const limit = () => talkToLimit(ground, 'one', { shoppers: 1, agents: 1, rooms: 1 }, { pace: CLOSED });
      const [ours, theirs] = await inTurn(round, dekat, limit);
      const ack = (of: string, { result }: Talked) => [
        { name: `${of}: ack, p50`, unit: 'ms', value: result.ack.p50 },
        { name: `${of}: ack, p99`, unit: 'ms', value: result.ack.p99 },
      ];
      const ratio = ours.result.ack.p50 / theirs.result.ack.p50;
      return {
        figures: [
          ...ack('Dekat', ours),
          ...ack('limit, insertOne', theirs),
          { name: 'Dekat ÷ limit, insertOne: ack, p50', unit: '×', value: ratio, target: { atMost: 1.5, floor: 2.5 } },
        ],
        faults: [...ours.faults, ...theirs.faults],
      };
    },
  };
}
