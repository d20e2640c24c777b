import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { ModelAnswer, ModelCall } from '../core/ports.ts';

const call = z.object({
  id: z.string().min(1).nullish().catch(null),
  function: z.object({ name: z.string(), arguments: z.unknown() }),
});
const completion = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({
          content: z.union([z.string(), z.array(z.object({ text: z.string().optional() }))]).nullish(),
          tool_calls: z.array(call).nullish(),
        }),
        finish_reason: z.string().nullish(),
      }),
    )
    .min(1),
});
/** What a model without tool calls writes instead of one. */
const written = z.union([
  z.object({ name: z.string(), arguments: z.unknown() }),
  z
    .object({ name: z.string(), parameters: z.unknown() })
    .transform(({ name, parameters }) => ({ name, arguments: parameters })),
  z.object({ function: z.object({ name: z.string(), arguments: z.unknown() }) }).transform((one) => one.function),
]);
const allWritten = z.union([
  z.array(written).min(1),
  z.object({ tool_calls: z.array(written).min(1) }).transform((one) => one.tool_calls),
  written.transform((one) => [one]),
]);

/**
 * A chat completion as compatible servers really give it: arguments as text or as an object, ids missing, words beside
 * calls, `finish_reason` of any kind, no usage, and calls written out as text.
 * @param toolNames what text that looks like a call must name to be one
 */
export function readCompletion(body: unknown, toolNames: ReadonlySet<string>): ModelAnswer {
  const parsed = completion.safeParse(typeof body === 'string' ? parseJson(body) : body);
  const [choice] = parsed.data?.choices ?? [];
  if (!choice) return { ok: false, failure: 'bad_answer' };
  const { content, tool_calls: calls } = choice.message;
  const text = withoutThoughts(
    typeof content === 'string' ? content : (content ?? []).map((part) => part.text ?? '').join(''),
  );
  if (calls && calls.length > 0) {
    return {
      ok: true,
      text,
      calls: calls.map(({ id, function: { name, arguments: args } }) => toCall(name, args, id)),
    };
  }
  const asText = callsIn(text, toolNames);
  if (asText) return { ok: true, text: '', calls: asText };
  // Half a sentence is no answer.
  if (choice.finish_reason === 'length') return { ok: false, failure: 'cut' };
  return { ok: true, text, calls: [] };
}

const toCall = (name: string, args: unknown, id?: string | null): ModelCall => ({
  id: id ?? `call-${randomUUID()}`,
  name,
  args: typeof args === 'string' ? parseJson(args === '' ? '{}' : args) : (args ?? {}),
});

/** Some models think aloud before they answer. */
const withoutThoughts = (text: string): string => text.replace(/<think(?:ing)?>[\s\S]*?<\/think(?:ing)?>/gi, '').trim();

function callsIn(text: string, toolNames: ReadonlySet<string>): ModelCall[] | null {
  const bare = text
    .replace(/^```(?:json)?\s*|\s*```$/g, '')
    .replace(/<\/?tool_call>/g, '')
    .trim();
  if (!/^[[{]/.test(bare)) return null;
  const found = allWritten.safeParse(parseJson(bare));
  if (!found.success || !found.data.every(({ name }) => toolNames.has(name))) return null;
  return found.data.map(({ name, arguments: args }) => toCall(name, args));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
