import type { Bench, Outcome } from '../figures.ts';
import { profiled } from '../load/profile.ts';
import { castOf } from '../system/crowd.ts';
import { CLOSED, talkToProduct } from './talk-run.ts';

/** The load of `throughput` once more, apart from it since being watched costs time: what the server's time goes into. */
export const profile = (): Bench => ({
  name: 'profile',
  title: 'Where the server’s time goes, 200 shoppers and 10 agents',

  async prepare(ground) {
    await ground.crowd();
  },

  async round(ground): Promise<Outcome> {
    const { url, server } = await ground.product();
    const cast = await castOf(url, await ground.crowd());
    const [{ faults }, shares] = await profiled(server, () => talkToProduct(ground, cast, { pace: CLOSED }));
    return { figures: [...shares].map(([name, value]) => ({ name, unit: '%', value })), faults };
  },
});
