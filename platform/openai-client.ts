import OpenAI from 'openai';
import { cappedFetch } from './capped-fetch.ts';

/**
 * The client of any endpoint that speaks as OpenAI's does: one try for each question, and nothing taken from the
 * environment behind the back of config/.
 * @param apiKey null: an endpoint of one's own that asks for none
 */
export const openaiClient = (
  { baseUrl, apiKey }: { baseUrl: string; apiKey: string | null },
  bodyMaxBytes: number,
): OpenAI =>
  new OpenAI({
    baseURL: baseUrl,
    apiKey: apiKey ?? 'none',
    organization: null,
    project: null,
    webhookSecret: null,
    adminAPIKey: null,
    maxRetries: 0,
    logLevel: 'off',
    fetch: cappedFetch(bodyMaxBytes),
  });
