import { type Bench, type Figure, type Outcome, timesOf } from '../figures.ts';
import { each, runLoad } from '../load/process.ts';
import type { QuestionsPlan, QuestionsResult } from '../load/questions.plan.ts';
import { openVisitor } from '../system/people.ts';
import { QUESTIONS } from './latency.ts';
import { busyFigures } from './talk-run.ts';

const PER_S = 50;
const WARM_UP_S = 2;
const GIVE_UP_MS = 20_000;
const OPENING_AT_ONCE = 10;
/** Of a question until its card has come, in milliseconds. */
const CARD = { p50: { atMost: 12, floor: 25 }, p99: { atMost: 60, floor: 150 } };

/** Fifty questions a second to the assistant, each by another shopper, however slowly they are answered. */
export const questions = (): Bench => ({
  name: 'questions',
  title: `${PER_S} questions/s to the assistant`,

  async round(ground): Promise<Outcome> {
    const { url, pids } = await ground.product();
    const asked = PER_S * (ground.options.secs + WARM_UP_S);
    const visitors = await each(asked, OPENING_AT_ONCE, () => openVisitor(url));
    const result = await runLoad<QuestionsPlan, QuestionsResult>('questions', {
      url,
      tokens: visitors.map(({ token }) => token),
      questions: QUESTIONS,
      perS: PER_S,
      warmUp: PER_S * WARM_UP_S,
      giveUpMs: GIVE_UP_MS,
      pids: pids(),
    });
    const { refused, unanswered } = result;
    const missing = refused + unanswered;
    return {
      figures: figuresOf(result),
      faults: missing > 0 ? [`of ${asked} questions ${refused} refused, ${unanswered} unanswered`] : [],
    };
  },
});

function figuresOf(result: QuestionsResult): Figure[] {
  const cpu = Object.entries(result.cpuUsPerMessage).map(([process, us]) => ({
    name: `processor time of ${process} per question`,
    unit: 'ms',
    value: us / 1000,
  }));
  return [
    ...timesOf('question → ack', result.ack),
    ...timesOf('question → assistant’s card', result.card, CARD),
    ...cpu,
    ...busyFigures(result),
  ];
}
