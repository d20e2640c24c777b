import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import type { ChatCompletionMessageParam } from 'openai/resources/chat/completions';
import type { LanguageModel, ModelAnswer, ModelFailure, ModelMessage, ModelQuestion } from '../core/ports.ts';
import { openaiClient } from './openai-client.ts';
import { CutOff, TooLong } from './read-body.ts';
import { readCompletion } from './read-completion.ts';

export interface OpenaiSettings {
  baseUrl: string;
  /** Null: an endpoint of one's own that asks for none. */
  apiKey: string | null;
  model: string;
  /** What one answer may take. */
  maxTokens: number;
  /** By which name an endpoint knows that limit: older servers refuse the newer one, newer models the older. */
  maxTokensField: 'max_tokens' | 'max_completion_tokens';
  temperature: number;
}

/** An answer is a few sentences; more than this is no answer. */
const BODY_MAX_BYTES = 256 * 1024;

/**
 * A model behind any endpoint that speaks OpenAI's chat completions.
 *
 * One try for each question: the caller has something better to do than to wait for a second. `strict`,
 * `parallel_tool_calls` and streaming are left out, since compatible servers refuse or break them.
 */
export function openaiModel(settings: OpenaiSettings): LanguageModel {
  const { baseUrl, apiKey, model, maxTokens, maxTokensField, temperature } = settings;
  const client = openaiClient({ baseUrl, apiKey }, BODY_MAX_BYTES);
  return {
    async ask({ messages, tools, timeoutMs }: ModelQuestion): Promise<ModelAnswer> {
      try {
        const body = await client.chat.completions.create(
          {
            model,
            messages: messages.map(toParam),
            // An empty list is refused by some.
            ...(tools.length > 0
              ? {
                  tools: tools.map((tool) => ({ type: 'function' as const, function: { ...tool } })),
                  tool_choice: 'auto',
                }
              : {}),
            temperature,
            [maxTokensField]: maxTokens,
          },
          { timeout: timeoutMs, signal: AbortSignal.timeout(timeoutMs) },
        );
        return readCompletion(body, new Set(tools.map(({ name }) => name)));
      } catch (error) {
        return failed(error);
      }
    },
  };
}

function toParam(message: ModelMessage): ChatCompletionMessageParam {
  switch (message.role) {
    case 'tool':
      return { role: 'tool', tool_call_id: message.callId, content: message.text };
    case 'assistant': {
      const { text, calls } = message;
      if (calls.length === 0) return { role: 'assistant', content: text };
      const tool_calls = calls.map(({ id, name, args }) => ({
        id,
        type: 'function' as const,
        function: { name, arguments: JSON.stringify(args ?? {}) },
      }));
      return { role: 'assistant', content: text === '' ? null : text, tool_calls };
    }
    default:
      return { role: message.role, content: message.text };
  }
}

/** Seconds, as `Retry-After` mostly has them; a date is left to the caller's own patience. */
function retryAfterMs({ headers }: APIError): { retryAfterMs?: number } {
  const seconds = Number(headers?.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? { retryAfterMs: seconds * 1_000 } : {};
}

/** Codes alone: what an endpoint says in its errors may repeat the key or the shopper's words. */
function failed(error: unknown): Extract<ModelAnswer, { ok: false }> {
  if (isCausedBy(error, TooLong)) return { ok: false, failure: 'too_long' };
  if (error instanceof APIConnectionTimeoutError || error instanceof APIUserAbortError || isTimeout(error))
    return { ok: false, failure: 'timeout' };
  if (error instanceof APIConnectionError) {
    // Headers came and the rest did not: undici calls that "terminated".
    return { ok: false, failure: isCausedBy(error, CutOff) ? 'cut' : 'unreachable' };
  }
  if (error instanceof APIError) return { ok: false, failure: byStatus(error.status), ...retryAfterMs(error) };
  return { ok: false, failure: 'bad_answer' };
}

function byStatus(status: number | undefined): ModelFailure {
  if (status === undefined) return 'bad_answer';
  if (status === 401 || status === 403) return 'key_refused';
  if (status === 429) return 'rate_limited';
  if (status === 408) return 'timeout';
  return status >= 500 ? 'server_error' : 'bad_request';
}

const isTimeout = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');

function isCausedBy(error: unknown, kind: typeof TooLong | typeof CutOff): boolean {
  let one: unknown = error;
  for (let depth = 0; one instanceof Error && depth < CAUSES_MAX; depth += 1) {
    if (one instanceof kind) return true;
    one = one.cause;
  }
  return false;
}
/** Nothing wraps an error deeper. */
const CAUSES_MAX = 5;
