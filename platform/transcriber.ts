import { APIConnectionError, APIError, toFile } from 'openai';
import type { Transcriber } from '../core/ports.ts';
import { openaiClient } from './openai-client.ts';

export interface TranscriberSettings {
  baseUrl: string;
  /** Null: an endpoint of one's own that asks for none. */
  apiKey: string | null;
  model: string;
  timeoutMs: number;
}
/** Half an hour of talk; more is no transcript. */
const BODY_MAX_BYTES = 256 * 1024;

/** Puts speech into words by any endpoint that speaks OpenAI's audio transcriptions. One try: the caller tries again. */
export function openaiTranscriber({ baseUrl, apiKey, model, timeoutMs }: TranscriberSettings): Transcriber {
  const client = openaiClient({ baseUrl, apiKey }, BODY_MAX_BYTES);
  return {
    async transcribe(ogg) {
      try {
        const file = await toFile(ogg, 'voice.ogg', { type: 'audio/ogg' });
        const { text } = await client.audio.transcriptions.create(
          { file, model },
          { timeout: timeoutMs, signal: AbortSignal.timeout(timeoutMs) },
        );
        return typeof text === 'string' ? { ok: true, text } : { ok: false, mayPass: false };
      } catch (error) {
        const isDown = error instanceof APIConnectionError || !(error instanceof APIError);
        const status = error instanceof APIError ? Number(error.status) : 0;
        return { ok: false, mayPass: isDown || status === 429 || status >= 500 };
      }
    },
  };
}
