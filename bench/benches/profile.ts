import type { Bench, Figure, Outcome } from '../figures.ts';
import type { Inspected } from '../load/inspector.ts';
import { profiled } from '../load/profile.ts';
import type { Options } from '../options.ts';
import { castOf } from '../system/crowd.ts';
import { makeAgents, signIn } from '../system/people.ts';
import { idle } from './idle.ts';
import { jobs } from './jobs.ts';
import { questions } from './questions.ts';
import { CLOSED, talkToProduct } from './talk-run.ts';

const CONNECTIONS = 1_000;
const PAGES = 200;

/** Loads of the other benches once more, apart from them since being watched costs time: what a process' time goes into. */
export function profile(options: Options): Bench {
  const others = { questions: questions(), jobs: jobs(), idle: idle({ ...options, connections: CONNECTIONS }) };
  const agentId = 'ag_bench_profile';

  return {
    name: 'profile',
    title: 'Where a process’ time goes',

    async prepare(ground) {
      await ground.crowd();
      for (const bench of Object.values(others)) await bench.prepare?.(ground);
    },

    async round(ground): Promise<Outcome> {
      const { url, mongoUrl, server, workers } = await ground.product();
      const cast = await castOf(url, await ground.crowd());
      const [agent] = await makeAgents(mongoUrl, [{ agentId }]);
      if (!agent) throw new Error('no agent to look at the inbox');
      const token = await signIn(url, agent);
      const loads: Array<[what: string, process: Inspected, load: () => Promise<Pick<Outcome, 'faults'>>]> = [
        ['server, 200 shoppers and 10 agents', server, () => talkToProduct(ground, cast, { pace: CLOSED })],
        ['server, inbox page', server, () => lookAtInbox(url, token)],
        ['server, shoppers who connect', server, () => others.idle.round(ground)],
        ['workers, questions', workers, () => others.questions.round(ground)],
        ['workers, nothing owed', workers, () => others.jobs.round(ground)],
      ];
      const figures: Figure[] = [];
      const faults: string[] = [];
      for (const [what, process, load] of loads) {
        const [outcome, shares] = await profiled(process, load);
        figures.push(...[...shares].map(([part, value]) => ({ name: `${what}: ${part}`, unit: '%', value })));
        faults.push(...outcome.faults);
      }
      return { figures, faults };
    },
  };
}

async function lookAtInbox(url: string, token: string): Promise<Pick<Outcome, 'faults'>> {
  for (let n = 0; n < PAGES; n += 1) {
    const answer = await fetch(`${url}/api/v1/conversations`, { headers: { authorization: `Bearer ${token}` } });
    await answer.arrayBuffer();
    if (!answer.ok) return { faults: [`the inbox answered ${answer.status}`] };
  }
  return { faults: [] };
}
