/** The engines that can be measured, over the shop's own stores. */
import type { AssistEngine } from '../core/assist/engine.ts';
import { createAssist, type ModelToUse } from '../core/assist/index.ts';
import type { Answered } from '../core/assist/model/engine.ts';
import { TURN_LIMITS } from '../core/assist/model/turn.ts';
import { openaiModel } from '../platform/openai.ts';
import { demoLexicon } from '../scripts/understand/demo-lexicon.ts';
import type { Options } from './options.ts';
import type { EngineAt } from './run-task.ts';
import type { EvalShop } from './shop.ts';
import { standIn } from './stand-in.ts';

export interface Measured {
  engineAt: EngineAt;
  /** How it is called in a table. */
  name: string;
  /** Who answered how many turns; a fallback by its reason. */
  answered: Map<string, number>;
  close(): Promise<void>;
}

/** No limits but a turn's own: what is measured is one talk after another. */
const GATE = {
  vendorPerMin: Number.POSITIVE_INFINITY,
  conversationPerHour: Number.POSITIVE_INFINITY,
  conversationCharacters: Number.POSITIVE_INFINITY,
  atOnce: 1,
};

/** @param apiKey for a real endpoint; null where it asks for none */
export async function engineOf(shop: EvalShop, options: Options, apiKey: string | null): Promise<Measured> {
  if (options.engine === 'deterministic') return { ...over(shop, null), name: 'deterministic', close: async () => {} };
  const { 'base-url': baseUrl, model = 'stand-in' } = options;
  const local = baseUrl ? null : await standIn(await demoLexicon());
  const settings = {
    baseUrl: baseUrl ?? local?.url ?? '',
    apiKey: baseUrl ? apiKey : null,
    model,
    maxTokens: 500,
    maxTokensField: 'max_tokens' as const,
    temperature: 0,
  };
  const toUse = { model: openaiModel(settings), gate: GATE, limits: TURN_LIMITS };
  return {
    ...over(shop, toUse),
    name: baseUrl ? `model ${model}` : 'model (stand-in)',
    async close() {
      await local?.close();
    },
  };
}

/** One engine for each moment: its lists of names are read once. */
function over(
  { catalogue, vendors, agents }: EvalShop,
  model: ModelToUse | null,
): Pick<Measured, 'engineAt' | 'answered'> {
  const engines = new Map<number, AssistEngine>();
  const answered = new Map<string, number>();
  const onAnswered = (_: string, one: Answered) => {
    const name = one.by === 'fallback' ? `rules, since ${one.reason}` : one.by;
    answered.set(name, (answered.get(name) ?? 0) + 1);
  };
  return {
    answered,
    engineAt(now) {
      const clock = { now: () => now };
      const engine =
        engines.get(now.getTime()) ?? createAssist({ ...catalogue, vendors, agents, clock }, { model, onAnswered });
      engines.set(now.getTime(), engine);
      return engine;
    },
  };
}
