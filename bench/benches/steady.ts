import type { Bench, Figure, Outcome } from '../figures.ts';
import { castOf } from '../system/crowd.ts';
import { busyFigures, inTurn, type Talked, talkToLimit, talkToProduct } from './talk-run.ts';

const PER_S = 1_000;
const PACE = { perS: PER_S };

/** A thousand messages a second over 200 shoppers, however slowly they are answered. */
export function steady(): Bench {
  let round = 0;

  return {
    name: 'steady',
    title: `200 shoppers, ${PER_S.toLocaleString('en-US')} messages/s`,

    async prepare(ground) {
      await ground.crowd();
      await ground.limit('group');
    },

    async round(ground): Promise<Outcome> {
      round += 1;
      const crowd = await ground.crowd();
      const cast = await castOf((await ground.product()).url, crowd);
      const rooms = crowd.logins.length;
      const dekat = () => talkToProduct(ground, cast, { pace: PACE });
      const limit = () =>
        talkToLimit(ground, 'group', { shoppers: crowd.visitors.length, agents: rooms, rooms }, { pace: PACE });
      const [ours, theirs] = await inTurn(round, dekat, limit);
      return { figures: figuresOf(ours, theirs), faults: [...ours.faults, ...theirs.faults] };
    },
  };
}

function figuresOf({ result: ours }: Talked, { result: theirs }: Talked): Figure[] {
  const ms = (name: string, value: number, target?: Figure['target']): Figure => ({
    ...{ name, unit: 'ms', value },
    ...(target && { target }),
  });
  return [
    { name: 'Dekat: acknowledged', unit: 'messages/s', value: ours.acksPerS },
    ms('Dekat: ack, p50', ours.ack.p50),
    ms('Dekat: ack, p99', ours.ack.p99),
    ms('Dekat: agent sees it, p50', ours.delivery.p50),
    ms('Dekat: agent sees it, p99', ours.delivery.p99, { atMost: 100 }),
    ms('limit, group commit: agent sees it, p50', theirs.delivery.p50),
    ms('limit, group commit: agent sees it, p99', theirs.delivery.p99),
    {
      name: 'Dekat ÷ limit, group commit: agent sees it, p99',
      unit: '×',
      value: ours.delivery.p99 / theirs.delivery.p99,
      target: { atMost: 2, floor: 4 },
    },
    ...busyFigures(ours),
  ];
}
