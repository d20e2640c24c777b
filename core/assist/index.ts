import type { LanguageModel } from '../ports.ts';
import { deterministicEngine } from './deterministic.ts';
import type { AssistEngine } from './engine.ts';
import { hear } from './hearing/hear.ts';
import { createKnowledge, type Knowledge } from './knowledge.ts';
import { type Answered, modelEngine } from './model/engine.ts';
import { createGate, type GateLimits } from './model/gate.ts';
import type { TurnLimits } from './model/turn.ts';
import type { StageDeps } from './stage.ts';
import { type AssistTools, assistTools, type ToolDeps } from './tools.ts';

/** A model to use, and how much of it. */
export interface ModelToUse {
  model: LanguageModel;
  gate: GateLimits;
  limits: TurnLimits;
}
interface Options {
  /** Null: rules alone. */
  model?: ModelToUse | null;
  onAnswered?(vendorId: string, answered: Answered): void;
  onError?(error: unknown): void;
}

/** The assistant of a process, over its vendors' records: rules, and a model before them where there is one. */
export function createAssist(deps: ToolDeps, { model = null, onAnswered, onError }: Options = {}): AssistEngine {
  const knowledge = createKnowledge(deps);
  const shared = sharedBy(deps, knowledge, assistTools({ ...deps, ...knowledge }));
  if (!model) return counted(deterministicEngine(shared), onAnswered);
  const { model: language, gate, limits } = model;
  return modelEngine({
    ...shared,
    productNames: async (vendorId) =>
      (await deps.products.assortment(vendorId)).products.flatMap(({ name, nameEn }) => [name, nameEn]),
    model: language,
    gate: createGate(gate),
    limits,
    ...(onAnswered ? { onAnswered } : {}),
    ...(onError ? { onError } : {}),
  });
}

/** The rules alone, over tools somebody has put together otherwise. */
export const assistOver = (deps: Around, knowledge: Pick<Knowledge, 'lexiconOf'>, tools: AssistTools): AssistEngine =>
  deterministicEngine(sharedBy(deps, knowledge, tools));

type Around = Pick<ToolDeps, 'branches' | 'clock'>;
/** What both engines stand on. */
const sharedBy = (
  { branches, clock }: Around,
  { lexiconOf }: Pick<Knowledge, 'lexiconOf'>,
  tools: AssistTools,
): StageDeps => ({
  tools,
  hear: async (turn, dialogue) => hear(await lexiconOf(turn.vendorId), turn, dialogue),
  branchNames: async (vendorId) => (await branches.list(vendorId)).flatMap(({ name, area }) => [name, area]),
  clock,
});

function counted(engine: AssistEngine, onAnswered: Options['onAnswered']): AssistEngine {
  if (!onAnswered) return engine;
  return {
    async answer(turn) {
      const answer = await engine.answer(turn);
      onAnswered(turn.vendorId, { by: 'rules' });
      return answer;
    },
  };
}
