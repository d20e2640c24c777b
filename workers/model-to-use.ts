import type { ModelConfig } from '../config/env.ts';
import type { ModelToUse } from '../core/assist/index.ts';
import { TURN_LIMITS } from '../core/assist/model/turn.ts';

/** A conversation that goes on for longer is a person's, or nobody's. */
const TURNS_AN_HOUR = 40;
/** Some hundred thousand tokens. */
const CHARACTERS_AN_HOUR = 400_000;

/**
 * The model's client is loaded only where there is a model.
 * @param concurrency turns a worker attends to at once: half of them may wait for a model, the others never do
 */
export async function modelToUse(config: ModelConfig, concurrency: number): Promise<ModelToUse | null> {
  if (!config.enabled) return null;
  const { turnsPerMin, timeoutMs, ...settings } = config;
  const { openaiModel } = await import('../platform/openai.ts');
  return {
    model: openaiModel(settings),
    limits: { ...TURN_LIMITS, callMs: timeoutMs },
    gate: {
      vendorPerMin: turnsPerMin,
      conversationPerHour: TURNS_AN_HOUR,
      conversationCharacters: CHARACTERS_AN_HOUR,
      atOnce: Math.max(1, Math.floor(concurrency / 2)),
    },
  };
}
