import type { LanguageModel, ModelCall, ModelFailure, ModelMessage } from '../../ports.ts';
import type { Outcome } from '../scene.ts';
import type { Stage } from '../stage.ts';
import { type Fault, faultsIn, type Ground, TEXT_MAX } from './check.ts';
import { asData } from './mask.ts';
import { again, opening } from './prompt.ts';
import { type Desk, toModelTools } from './tools.ts';

/** Why the rules answer in a model's place. A closed list: it is counted by it. */
export type FellBack =
  | ModelFailure
  | 'empty'
  | 'unknown_tool'
  | 'bad_arguments'
  /** More calls, or more of the same, than any question needs. */
  | 'loop'
  /** More to send than one turn may. */
  | 'too_much'
  | 'internal'
  | `guard_${Fault}`;

export interface TurnLimits {
  /** For one call to the model, milliseconds. */
  callMs: number;
  /** For all of a turn that is a model's. The rules still answer within the 15 s a shopper waits at the most. */
  turnMs: number;
}
export const TURN_LIMITS: TurnLimits = { callMs: 6_000, turnMs: 10_000 };
/** Less time than this brings no answer. */
const LEAST_MS = 50;
const CALLS_MAX = 6;
const SAME_MAX = 2;
/** Characters of one turn, all its questions together: some twelve thousand tokens. */
const SENT_MAX = 48_000;
/** An answer this long is not worth asking for again. */
const HOPELESS = 4 * TEXT_MAX;

export type Turned = { text: string } | { over: Outcome } | { fellBack: FellBack; retryAfterMs?: number };
export interface Spent {
  /** Characters sent and taken. */
  characters: number;
}

/**
 * One turn of a model: it asks for look-ups until it has something to say, and what it says is held against them. Once it
 * may say it better; then, and wherever anything goes wrong, the rules answer.
 */
export async function modelTurn(
  model: LanguageModel,
  { scene }: Stage,
  desk: Desk,
  groundOf: () => Ground,
  { callMs, turnMs }: TurnLimits,
  spent: Spent,
): Promise<Turned> {
  const endsAt = performance.now() + turnMs;
  const tools = toModelTools(desk);
  const messages = opening(scene);
  const calls = new Calls(desk);
  const fixed = JSON.stringify(tools).length;
  let isAgain = false;
  for (;;) {
    const left = endsAt - performance.now();
    if (left < LEAST_MS) return { fellBack: 'timeout' };
    spent.characters += fixed + sizeOf(messages);
    if (spent.characters > SENT_MAX) return { fellBack: 'too_much' };
    const answer = await model.ask({ messages, tools, timeoutMs: Math.ceil(Math.min(callMs, left)) });
    if (!answer.ok) {
      const { failure, retryAfterMs } = answer;
      return { fellBack: failure, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
    }
    spent.characters += answer.text.length;
    if (answer.calls.length > 0) {
      messages.push({ role: 'assistant', text: answer.text.slice(0, TEXT_MAX), calls: answer.calls });
      const made = await calls.make(answer.calls);
      if (!('results' in made)) return made;
      messages.push(...made.results);
      continue;
    }
    const text = tidy(answer.text);
    if (text === '') return { fellBack: 'empty' };
    const faults = faultsIn(text, groundOf());
    const [worst] = faults;
    if (!worst) return { text };
    if (isAgain || text.length > HOPELESS) return { fellBack: `guard_${worst}` };
    isAgain = true;
    messages.push({ role: 'assistant', text, calls: [] }, again(faults));
  }
}

const sizeOf = (messages: ModelMessage[]): number => JSON.stringify(messages).length;

/** Marks of emphasis mean no harm, and nothing on WhatsApp or in the widget. */
const tidy = (text: string): string =>
  text
    .replace(/\*\*|__/g, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .toWellFormed()
    .trim();

/** The calls of one turn, counted. */
class Calls {
  private readonly desk: Desk;
  private readonly made = new Map<string, number>();
  private count = 0;

  constructor(desk: Desk) {
    this.desk = desk;
  }

  async make(calls: ModelCall[]): Promise<{ results: ModelMessage[] } | Exclude<Turned, { text: string }>> {
    const results: ModelMessage[] = [];
    for (const call of calls) {
      if (this.isTooMany(call)) return { fellBack: 'loop' };
      const tool = Object.hasOwn(this.desk.tools, call.name) ? this.desk.tools[call.name] : undefined;
      if (!tool) return { fellBack: 'unknown_tool' };
      if (!tool.args.safeParse(call.args).success) return { fellBack: 'bad_arguments' };
      const called = await tool.run(call.args);
      if ('over' in called) return called;
      results.push({ role: 'tool', callId: call.id, text: asData(JSON.stringify(called.told)).slice(0, RESULT_MAX) });
    }
    return { results };
  }

  private isTooMany({ name, args }: ModelCall): boolean {
    this.count += 1;
    const key = `${name} ${JSON.stringify(args, sorted)}`;
    const times = (this.made.get(key) ?? 0) + 1;
    this.made.set(key, times);
    return this.count > CALLS_MAX || times > SAME_MAX;
  }
}
/** Characters of one result. */
const RESULT_MAX = 6_000;

/** The same arguments in another order are the same. */
const sorted = (_: string, value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
