import type { Summary } from '../figures.ts';

const ROUNDS_MIN = 3;
/** The limit's own figure moves more than this only when something else uses the machine. */
const SPREAD_MAX = 2;
/** Of one core: beyond, the generator or others decide what is measured. */
const GENERATOR_MAX = 90;
const OTHERS_MAX = 30;

/** Why figures that are right may still say little. */
export function cautionsOf(summaries: Summary[], rounds: number): string[] {
  const find = (name: string) => summaries.find((one) => one.name === name);
  const naive = find('limit, insertOne: persisted and delivered');
  const all = (name: string) => summaries.filter((one) => one.name === name);
  const generators = all('load generator, of one core');
  const others = all('other programs, of one core');
  return [
    ...(rounds < ROUNDS_MIN ? [`only ${rounds} round${rounds === 1 ? '' : 's'}`] : []),
    ...(naive && naive.max / naive.min > SPREAD_MAX ? ['the limit server itself varied more than twofold'] : []),
    ...(generators.some(({ max }) => max > GENERATOR_MAX) ? ['the load generator was as busy as one core allows'] : []),
    ...(others.some(({ median }) => median > OTHERS_MAX) ? ['other programs used the machine meanwhile'] : []),
  ];
}
