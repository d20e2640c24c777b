import { deterministicEngine } from './deterministic.ts';
import type { AssistEngine } from './engine.ts';
import { hear } from './hearing/hear.ts';
import { createKnowledge } from './knowledge.ts';
import { assistTools, type ToolDeps } from './tools.ts';

/** The assistant of a process: the deterministic engine over a vendor's records. */
export function createAssist(deps: ToolDeps): AssistEngine {
  const { lexiconOf, searchProducts, searchPlaces } = createKnowledge(deps);
  return deterministicEngine({
    tools: assistTools({ ...deps, searchProducts, searchPlaces }),
    hear: async (turn, dialogue) => hear(await lexiconOf(turn.vendorId), turn, dialogue),
    branchNames: async (vendorId) => (await deps.branches.list(vendorId)).flatMap(({ name, area }) => [name, area]),
    clock: deps.clock,
  });
}
