import { deterministicEngine } from './deterministic.ts';
import type { AssistEngine } from './engine.ts';
import { hear } from './hearing/hear.ts';
import { createKnowledge, type Knowledge } from './knowledge.ts';
import { type AssistTools, assistTools, type ToolDeps } from './tools.ts';

/** The assistant of a process: the deterministic engine over a vendor's records. */
export function createAssist(deps: ToolDeps): AssistEngine {
  const knowledge = createKnowledge(deps);
  return assistOver(deps, knowledge, assistTools({ ...deps, ...knowledge }));
}

/** The same over tools somebody has put together otherwise. */
export const assistOver = (
  { branches, clock }: Pick<ToolDeps, 'branches' | 'clock'>,
  { lexiconOf }: Pick<Knowledge, 'lexiconOf'>,
  tools: AssistTools,
): AssistEngine =>
  deterministicEngine({
    tools,
    hear: async (turn, dialogue) => hear(await lexiconOf(turn.vendorId), turn, dialogue),
    branchNames: async (vendorId) => (await branches.list(vendorId)).flatMap(({ name, area }) => [name, area]),
    clock,
  });
