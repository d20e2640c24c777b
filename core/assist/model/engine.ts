import type { LanguageModel } from '../../ports.ts';
import { afterArrival } from '../acts/link.ts';
import { introduction } from '../acts/small-talk.ts';
import { answerByRules, type DeterministicDeps, supported } from '../deterministic.ts';
import { answered, type Pending } from '../dialogue.ts';
import type { Answer, AssistEngine, Turn } from '../engine.ts';
import { Evidence } from '../evidence.ts';
import { startChoices } from '../say/choices.ts';
import { ageLimitWords, staleWords } from '../say/stock.ts';
import { type Outcome, type Scene, sentences } from '../scene.ts';
import { type Stage, setStage, toAnswer, withIntro } from '../stage.ts';
import type { Ground } from './check.ts';
import type { Closed, Gate } from './gate.ts';
import { isOfTheRules } from './owner.ts';
import { instructionsFor } from './prompt.ts';
import { readOnly } from './read-only.ts';
import { type Desk, modelDesk } from './tools.ts';
import { type FellBack, modelTurn, TURN_LIMITS, type Turned, type TurnLimits } from './turn.ts';

/** Who answered a turn. `rules`: theirs from the beginning. */
export type Answered = { by: 'rules' } | { by: 'model' } | { by: 'fallback'; reason: FellBack | Closed };

export interface ModelEngineDeps extends DeterministicDeps {
  model: LanguageModel;
  gate: Gate;
  /** Every name a product of the vendor goes by: none of them is said unless somebody named it. */
  productNames(vendorId: string): Promise<string[]>;
  limits?: TurnLimits;
  onAnswered?(vendorId: string, answered: Answered): void;
  /** What nobody expected; the rules answer all the same. */
  onError?(error: unknown): void;
}

/**
 * The engine with a model: it chooses what to look up and puts it into words. The tools, the state of the talk and the
 * guards are the rules' own; so are the turns in which anything is changed, agreed to or proven, before a model is asked.
 * Whatever goes wrong, the rules answer the same turn as if no model had been asked: it has only read.
 */
export function modelEngine(deps: ModelEngineDeps): AssistEngine {
  const { gate, onAnswered } = deps;
  return {
    async answer(turn: Turn): Promise<Answer> {
      const stage = await setStage(deps, turn);
      if (isOfTheRules(stage.scene)) {
        onAnswered?.(turn.vendorId, { by: 'rules' });
        return answerByRules(deps, turn, stage);
      }
      const pass = gate.enter(turn.vendorId, turn.conversationId);
      if (typeof pass === 'string') {
        onAnswered?.(turn.vendorId, { by: 'fallback', reason: pass });
        return answerByRules(deps, turn, stage);
      }
      const done = await byModel(deps, turn, forReading(stage), pass);
      if ('answer' in done) {
        onAnswered?.(turn.vendorId, { by: 'model' });
        return done.answer;
      }
      onAnswered?.(turn.vendorId, { by: 'fallback', reason: done.fellBack });
      // Anew: what a model has looked up is no evidence for what the rules say.
      return answerByRules(deps, turn, await setStage(deps, turn));
    },
  };
}

/** The same turn, in which nothing can be changed or proven. */
const forReading = (stage: Stage): Stage => ({
  ...stage,
  scene: { ...stage.scene, tools: readOnly(stage.scene.tools) },
});

type Pass = Exclude<ReturnType<Gate['enter']>, Closed>;
async function byModel(
  deps: ModelEngineDeps,
  turn: Turn,
  stage: Stage,
  pass: Pass,
): Promise<{ answer: Answer } | { fellBack: FellBack }> {
  const { limits = TURN_LIMITS } = deps;
  const spent = { characters: 0 };
  const desk = modelDesk(stage);
  const turned = await within(limits.turnMs, run());
  const { fellBack, retryAfterMs } = 'fellBack' in turned ? turned : { fellBack: null, retryAfterMs: undefined };
  pass.leave(fellBack, spent.characters, retryAfterMs);
  if ('fellBack' in turned) return { fellBack: turned.fellBack };
  const told = 'over' in turned ? turned.over : spoken(stage.scene, desk, turned.text);
  const outcome = afterArrival(told, stage.arrival);
  const intro = sentences(turn.isFirst && (await introduction(stage.scene)), stage.arrival?.words);
  const said = { ...outcome.said, text: withIntro(intro, outcome.said) };
  // The rules' own words are held to what the rules are held to.
  const names = await deps.branchNames(turn.vendorId);
  return { answer: toAnswer(outcome, supported(deps, stage.scene, said, stage.evidence, names), stage) };

  async function run(): Promise<Turned> {
    try {
      const [branchNames, productNames] = await Promise.all([
        deps.branchNames(turn.vendorId),
        deps.productNames(turn.vendorId),
      ]);
      const ground = () => groundOf(stage, desk, branchNames, productNames);
      return await modelTurn(deps.model, stage, desk, ground, limits, spent);
    } catch (error) {
      deps.onError?.(error);
      // A store that is away is the rules' to report: they ask it next.
      return { fellBack: 'internal' };
    }
  }
}

/** What takes longer is left: it only reads. */
async function within(ms: number, turned: Promise<Turned>): Promise<Turned> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Turned>((resolve) => {
    timer = setTimeout(() => resolve({ fellBack: 'timeout' }), ms);
  });
  try {
    return await Promise.race([turned, late]);
  } finally {
    clearTimeout(timer);
  }
}

function groundOf(
  { scene, evidence, results }: Stage,
  desk: Desk,
  branchNames: string[],
  productNames: string[],
): Ground {
  const records = new Evidence(scene.now);
  for (const result of results) records.addResult(result);
  return {
    locale: scene.locale,
    records,
    evidence,
    facts: desk.facts,
    drafts: desk.outcomes.map(({ said }) => said.text),
    isBare: !desk.hasLooked(),
    branchNames,
    productNames,
    instructions: instructionsFor(scene.locale),
    toolNames: Object.keys(desk.tools),
  };
}

/** A model's words over what the rules made of its look-ups: their cards, buttons, branch and memory. */
function spoken(scene: Scene, desk: Desk, text: string): Outcome {
  const last = desk.outcomes.at(-1);
  const lost = desk.lost ? { lost: desk.lost } : {};
  if (!last) {
    const dialogue = { ...answered(scene.dialogue), misses: 0 };
    return { said: { text, choices: startChoices(scene.t) }, dialogue, ...lost };
  }
  const { pending, ...dialogue } = last.dialogue;
  // A question is open only where the rules have asked it, in their own words.
  const asked = pending && isOpen(pending) ? { pending } : {};
  return {
    ...lost,
    ...last,
    said: { ...last.said, text: sentences(text, ...besides(scene, desk, text, pending)) },
    dialogue: { ...dialogue, ...asked, misses: 0 },
  };
}

/** What is said by the rules whatever a model says: how old a figure is, who may buy it, and what they ask. */
function besides(scene: Scene, { stock }: Desk, text: string, pending: Pending | undefined): string[] {
  const found = stock.at(-1);
  const isNamed = ({ area }: { area: string }) => text.toLowerCase().includes(area.toLowerCase());
  const question = pending && QUESTIONS[pending.ask];
  return [
    found && staleWords(scene, found.rows.filter(isNamed)),
    found && ageLimitWords(scene, found),
    question && scene.t(question),
  ].filter((sentence): sentence is string => typeof sentence === 'string' && !text.includes(sentence));
}

/** Questions a later yes may answer: always asked in these words. */
const QUESTIONS: Partial<Record<Pending['ask'], string>> = {
  watch: 'assist.watch.offer',
  person: 'assist.order.offer_person',
};
/** Which one is meant: a choice agrees to nothing. */
const CHOOSING: ReadonlySet<Pending['ask']> = new Set([
  'product',
  'which_product',
  'place',
  'which_place',
  'which_order',
]);
const isOpen = ({ ask }: Pending): boolean => CHOOSING.has(ask) || ask in QUESTIONS;
