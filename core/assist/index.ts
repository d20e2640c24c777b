import type { LanguageModel } from '../ports.ts';
import { deterministicEngine } from './deterministic.ts';
import type { AssistEngine } from './engine.ts';
import { hear } from './hearing/hear.ts';
import { createKnowledge } from './knowledge.ts';
import { type Answered, modelEngine } from './model/engine.ts';
import { createGate, type GateLimits } from './model/gate.ts';
import type { TurnLimits } from './model/turn.ts';
import { assistTools, type ToolDeps } from './tools.ts';

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
  const { lexiconOf, searchProducts, searchPlaces } = createKnowledge(deps);
  const shared = {
    tools: assistTools({ ...deps, searchProducts, searchPlaces }),
    hear: async (turn: Parameters<typeof hear>[1], dialogue: Parameters<typeof hear>[2]) =>
      hear(await lexiconOf(turn.vendorId), turn, dialogue),
    branchNames: async (vendorId: string) =>
      (await deps.branches.list(vendorId)).flatMap(({ name, area }) => [name, area]),
    clock: deps.clock,
  };
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
