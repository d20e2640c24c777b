/** The engine with a model that is played: each answer is given, so that each test is about what is made of it. */
import type { Answer, AssistEngine } from '../../../../core/assist/engine.ts';
import { createAssist } from '../../../../core/assist/index.ts';
import type { Answered } from '../../../../core/assist/model/engine.ts';
import type { ToolDeps } from '../../../../core/assist/tools.ts';
import type { LanguageModel, ModelAnswer, ModelQuestion } from '../../../../core/ports.ts';
import { type Talk, talk } from '../conversation.ts';
import { tokoSinar } from '../toko-sinar.ts';

export type Played = ModelAnswer | ((question: ModelQuestion) => ModelAnswer | Promise<ModelAnswer>);

export const says = (text: string): ModelAnswer => ({ ok: true, text, calls: [] });
export const asks = (...calls: Array<[name: string, args: unknown]>): ModelAnswer => ({
  ok: true,
  text: '',
  calls: calls.map(([name, args], i) => ({ id: `call-${i}-${name}`, name, args })),
});
export const fails = (failure: Extract<ModelAnswer, { ok: false }>['failure']): ModelAnswer => ({ ok: false, failure });

export const NO_LIMITS = { vendorPerMin: 1e6, conversationPerHour: 1e6, conversationCharacters: 1e9, atOnce: 1e3 };

export interface Stagehand extends Talk {
  engine: AssistEngine;
  questions: ModelQuestion[];
  answered: Answered[];
  world: ToolDeps;
}
interface Options extends Partial<NonNullable<Parameters<typeof talk>[0]>> {
  limits?: { callMs: number; turnMs: number };
  gate?: Partial<typeof NO_LIMITS>;
  world?: ToolDeps;
}

/** A talk in which the model answers so, one after another; the last goes on. */
export async function withModel(plays: Played[], options: Options = {}): Promise<Stagehand> {
  const { limits = { callMs: 1_000, turnMs: 2_000 }, gate = {}, ...rest } = options;
  const world = options.world ?? (await tokoSinar());
  const questions: ModelQuestion[] = [];
  const answered: Answered[] = [];
  const model: LanguageModel = {
    async ask(question) {
      const play = plays[Math.min(questions.length, plays.length - 1)];
      questions.push(structuredClone(question));
      if (!play) throw new Error('nothing is played');
      return typeof play === 'function' ? play(question) : play;
    },
  };
  const engine = createAssist(world, {
    model: { model, gate: { ...NO_LIMITS, ...gate }, limits },
    onAnswered: (_, one) => answered.push(one),
  });
  const told = await talk({ ...rest, engine });
  return Object.assign(told, { engine, questions, answered, world });
}

/** What the rules say to the same, asked alone. */
export async function byRules(words: string, options: Parameters<typeof talk>[0] = {}): Promise<Answer> {
  return (await talk(options)).say(words);
}

export const FIND = asks(['find_products', { text: 'Indomie goreng' }]);
export const LOOK = asks(['stock_nearby', { sku: 'GR-0001', place: 'Kemang' }]);
export const QUESTION = 'ada stok Indomie goreng deket Kemang ga?';
