import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

const call = z.object({
  id: z.string(),
  type: z.literal('function'),
  function: z.object({ name: z.string(), arguments: z.string() }),
});
const message = z.object({
  role: z.enum(['system', 'user', 'assistant', 'tool']),
  content: z.string().nullable(),
  tool_calls: z.array(call).optional(),
  tool_call_id: z.string().optional(),
});
/** What the real API takes: a request that does not fit is refused as it would be there. */
const request = z.object({
  model: z.string().min(1),
  messages: z.array(message).min(1),
  tools: z.array(
    z.object({
      type: z.literal('function'),
      function: z.object({
        name: z.string().regex(/^[a-zA-Z0-9_-]{1,64}$/),
        description: z.string(),
        parameters: z.looseObject({ type: z.literal('object') }),
      }),
    }),
  ),
  tool_choice: z.literal('auto'),
  temperature: z.number(),
  max_tokens: z.number().int().optional(),
  max_completion_tokens: z.number().int().optional(),
});
export type ModelRequest = z.infer<typeof request> & { authorization: string | null };

/** How one request is met. */
export type Play = (asked: ModelRequest, response: ServerResponse) => unknown;

/** A model's endpoint on a real port, with the shape of the real API; what it answers, a test plays. */
export async function modelEndpoint(play: Play) {
  const requests: ModelRequest[] = [];
  const errors: string[] = [];
  let playing = play;
  const server = createServer((incoming, response) => {
    serve(incoming, response).catch((error: unknown) => errors.push(String(error)));
  });
  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const parsed = request.safeParse(JSON.parse(Buffer.concat(chunks).toString()));
    if (incoming.method !== 'POST' || incoming.url !== '/v1/chat/completions' || !parsed.success) {
      errors.push(`${incoming.method} ${incoming.url}: ${parsed.error?.message ?? ''}`);
      json(response, { error: { message: 'invalid request' } }, 400);
      return;
    }
    const asked = { ...parsed.data, authorization: incoming.headers.authorization ?? null };
    requests.push(asked);
    await playing(asked, response);
  }
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    /** Requests that no real endpoint would take. */
    errors,
    play(next: Play): void {
      playing = next;
    },
    async close(): Promise<void> {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
export type ModelEndpoint = Awaited<ReturnType<typeof modelEndpoint>>;

export function json(
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

const completion = (said: Record<string, unknown>, finish_reason: string) => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1_790_000_000,
  model: 'played',
  choices: [{ index: 0, message: { role: 'assistant', ...said }, finish_reason }],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
});
export const says =
  (text: string): Play =>
  (_, response) =>
    json(response, completion({ content: text }, 'stop'));
export const calls =
  (...made: Array<[name: string, args: unknown]>): Play =>
  (_, response) =>
    json(response, callsBody(...made));
export const callsBody = (...made: Array<[name: string, args: unknown]>) =>
  completion(
    {
      content: null,
      tool_calls: made.map(([name, args], i) => ({
        id: `call_${i}`,
        type: 'function',
        function: { name, arguments: JSON.stringify(args) },
      })),
    },
    'tool_calls',
  );
export const textBody = (text: string) => completion({ content: text }, 'stop');

/** One after another; the last goes on. */
export function inTurn(...plays: Play[]): Play {
  let at = 0;
  return (asked, response) => {
    const next = plays[Math.min(at, plays.length - 1)];
    at += 1;
    return next?.(asked, response);
  };
}

const told = z.object({ shopper_wrote: z.string(), state: z.record(z.string(), z.unknown()) });
/** What the shopper wrote, as the model reads it. */
export const wroteIn = ({ messages }: ModelRequest): z.infer<typeof told> =>
  told.parse(JSON.parse(messages.find(({ role }) => role === 'user')?.content ?? '{}'));
/** The results of this turn's calls. */
export const resultsIn = ({ messages }: ModelRequest): unknown[] =>
  messages.flatMap(({ role, content }) => (role === 'tool' ? [JSON.parse(content ?? 'null') as unknown] : []));
