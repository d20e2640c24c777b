import type { AssistEngine } from './engine.ts';
import type { ToolDeps } from './tools.ts';
export function createAssist(_: ToolDeps): AssistEngine {
  throw new Error('not yet');
}
