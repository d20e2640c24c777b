/** The client of a model against an endpoint on a real port: what odd servers give, and what broken ones do. */
import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { LanguageModel, ModelQuestion } from '../../../core/ports.ts';
import { openaiModel } from '../../../platform/openai.ts';
import { callsBody, json, type ModelEndpoint, modelEndpoint, says, textBody } from '../../support/model-endpoint.ts';

const KEY = 'sk-a-secret-key-of-ours';
let endpoint: ModelEndpoint;
let model: LanguageModel;
beforeAll(async () => {
  endpoint = await modelEndpoint(says('halo'));
  model = openaiModel({
    baseUrl: endpoint.url,
    apiKey: KEY,
    model: 'small',
    maxTokens: 300,
    maxTokensField: 'max_tokens',
    temperature: 0.1,
  });
});
beforeEach(() => {
  endpoint.requests.length = 0;
});
afterAll(async () => {
  expect(endpoint.errors).toEqual([]);
  await endpoint.close();
});

const question = (timeoutMs = 2_000): ModelQuestion => ({
  messages: [
    { role: 'system', text: 'be good' },
    { role: 'user', text: 'halo' },
  ],
  tools: [{ name: 'look', description: 'looks', parameters: { type: 'object', properties: {} } }],
  timeoutMs,
});
const raw =
  (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  (_: unknown, response: ServerResponse) =>
    json(response, body, status, headers);
/** One call, put so. */
const oneCall = (fields: Record<string, unknown>, more: Record<string, unknown> = {}) => ({
  choices: [{ message: { role: 'assistant', content: null, tool_calls: [fields], ...more }, finish_reason: 'stop' }],
});

describe('a question', () => {
  it('is put as the API takes it, once, with the key', async () => {
    endpoint.play(says('halo juga'));

    expect(await model.ask(question())).toEqual({ ok: true, text: 'halo juga', calls: [] });

    expect(endpoint.requests).toMatchObject([
      { model: 'small', temperature: 0.1, max_tokens: 300, tool_choice: 'auto', authorization: `Bearer ${KEY}` },
    ]);
    expect(Object.keys(endpoint.requests[0] ?? {})).not.toContain('parallel_tool_calls');
  });

  it('carries calls and results back under their ids', async () => {
    endpoint.play(says('ya'));
    const call = { id: 'call_7', name: 'look', args: { at: 'x' } };

    await model.ask({
      ...question(),
      messages: [
        ...question().messages,
        { role: 'assistant', text: '', calls: [call] },
        { role: 'tool', callId: 'call_7', text: '{"found":1}' },
      ],
    });

    expect(endpoint.requests[0]?.messages.slice(2)).toEqual([
      {
        role: 'assistant',
        content: null,
        tool_calls: [{ id: 'call_7', type: 'function', function: { name: 'look', arguments: '{"at":"x"}' } }],
      },
      { role: 'tool', tool_call_id: 'call_7', content: '{"found":1}' },
    ]);
  });
});

describe('an answer of an odd server', () => {
  it.each([
    ['arguments as an object', oneCall({ id: 'a', function: { name: 'look', arguments: { at: 'x' } } })],
    ['no id', oneCall({ function: { name: 'look', arguments: '{"at":"x"}' } })],
    [
      'words beside the call',
      oneCall({ id: 'a', function: { name: 'look', arguments: '{"at":"x"}' } }, { content: 'ok' }),
    ],
    ['an index and no type', oneCall({ index: 0, id: null, function: { name: 'look', arguments: '{"at":"x"}' } })],
    ['the call as text', textBody('{"name": "look", "arguments": {"at": "x"}}')],
    ['the call as text, fenced', textBody('```json\n{"name": "look", "parameters": {"at": "x"}}\n```')],
    [
      'the call as text, marked',
      textBody('<tool_call>{"name": "look", "arguments": "{\\"at\\":\\"x\\"}"}</tool_call>'),
    ],
    ['thoughts before it', textBody('<think>hm</think>{"tool_calls":[{"name":"look","arguments":{"at":"x"}}]}')],
  ])('is read: %s', async (_, body) => {
    endpoint.play(raw(body));

    const answer = await model.ask(question());

    expect(answer).toMatchObject({ ok: true, calls: [{ name: 'look', args: { at: 'x' } }] });
    expect(answer.ok && answer.calls[0]?.id).toBeTruthy();
  });

  it('is words where the JSON in it names no tool', async () => {
    endpoint.play(raw(textBody('{"name": "rm", "arguments": {}}')));
    expect(await model.ask(question())).toMatchObject({ ok: true, calls: [], text: '{"name": "rm", "arguments": {}}' });
  });

  it('has no arguments where they are no JSON', async () => {
    endpoint.play(raw(oneCall({ id: 'a', function: { name: 'look', arguments: '{"at": "x' } })));
    expect(await model.ask(question())).toMatchObject({ ok: true, calls: [{ name: 'look', args: undefined }] });
  });

  it('comes in parts, or several calls at once', async () => {
    endpoint.play(raw({ choices: [{ message: { content: [{ type: 'text', text: 'halo' }] } }] }));
    expect(await model.ask(question())).toMatchObject({ text: 'halo' });
    endpoint.play(raw(callsBody(['look', {}], ['look', { at: 'y' }])));
    expect(await model.ask(question())).toMatchObject({ calls: [{ args: {} }, { args: { at: 'y' } }] });
  });
});

describe('an endpoint that fails', () => {
  const cut = (_: unknown, response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
    response.write('{"choices": [', () => response.destroy());
  };
  it.each([
    ['500', raw({ error: { message: 'oops' } }, 500), { failure: 'server_error' }],
    [
      '503 in HTML',
      (_: unknown, res: ServerResponse) => res.writeHead(503).end('<h1>no</h1>'),
      { failure: 'server_error' },
    ],
    [
      '429',
      raw({ error: { message: 'slow' } }, 429, { 'retry-after': '7' }),
      { failure: 'rate_limited', retryAfterMs: 7_000 },
    ],
    ['401', raw({ error: { message: `bad key ${KEY}` } }, 401), { failure: 'key_refused' }],
    ['403', raw({}, 403), { failure: 'key_refused' }],
    ['400', raw({ error: { message: 'tools' } }, 400), { failure: 'bad_request' }],
    ['404', raw({ error: { message: 'no model' } }, 404), { failure: 'bad_request' }],
    ['a body that breaks off', cut, { failure: 'cut' }],
    ['a connection that breaks', (_: unknown, res: ServerResponse) => res.destroy(), { failure: 'unreachable' }],
    [
      'no JSON',
      (_: unknown, res: ServerResponse) => res.writeHead(200, { 'content-type': 'application/json' }).end('{"choi'),
      { failure: 'bad_answer' },
    ],
    ['no body', (_: unknown, res: ServerResponse) => res.writeHead(200).end(), { failure: 'bad_answer' }],
    ['another JSON', raw({ hello: 1 }), { failure: 'bad_answer' }],
    ['no choice', raw({ choices: [] }), { failure: 'bad_answer' }],
    [
      'half a sentence',
      raw({ choices: [{ message: { content: 'Di Blok' }, finish_reason: 'length' }] }),
      { failure: 'cut' },
    ],
    ['a megabyte', raw(textBody('x'.repeat(1_000_000))), { failure: 'too_long' }],
    [
      'another address',
      (_: unknown, res: ServerResponse) => res.writeHead(302, { location: 'http://example.com/' }).end(),
      { failure: 'unreachable' },
    ],
  ])('is told so, once, without words or the key: %s', async (_, play, expected) => {
    endpoint.play(play);

    const answer = await model.ask(question());

    expect(answer).toEqual({ ok: false, ...expected });
    expect(endpoint.requests).toHaveLength(1);
  });

  it('is not waited for: neither for its first byte nor for its last', async () => {
    endpoint.play(() => {});
    expect(await model.ask(question(60))).toEqual({ ok: false, failure: 'timeout' });
    endpoint.play((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{');
    });
    expect(await model.ask(question(60))).toEqual({ ok: false, failure: 'timeout' });
  });

  it('is told so where nobody listens', async () => {
    const gone = await modelEndpoint(says(''));
    await gone.close();
    const away = openaiModel({
      baseUrl: gone.url,
      apiKey: null,
      model: 'm',
      maxTokens: 1,
      maxTokensField: 'max_tokens',
      temperature: 0,
    });

    expect(await away.ask(question())).toEqual({ ok: false, failure: 'unreachable' });
  });
});
