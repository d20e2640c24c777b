import { z } from 'zod';
import { createDocument, type ZodOpenApiPathsObject } from 'zod-openapi';
import { hotlineWebhook } from '../../channels/hotline/shapes.ts';
import { API_SCOPES } from '../../contract/codes.ts';
import { kurirWebhook } from '../../contract/courier.ts';
import { problem } from '../../contract/rest.ts';
import { type Access, type RouteShape, routes } from '../../contract/routes.ts';
import { scopeOf } from '../../contract/scopes.ts';
import { httpStatus } from '../errors.ts';

/** The published description of the REST routes, made from the contract alone. */
export function openApiDocument() {
  const paths: ZodOpenApiPathsObject = {};
  for (const [name, shape] of Object.entries(routes) as Array<[string, RouteShape]>) {
    const path = shape.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [shape.method]: operation(name, shape) };
  }
  Object.assign(paths, webhookPaths);
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Dekat',
      version: '1',
      description: `Failures are \`application/problem+json\` (RFC 9457) with a stable \`code\`: ${Object.keys(httpStatus).join(', ')}. Their sentence, \`detail\`, is English where \`Accept-Language\` begins with \`en\`, Indonesian otherwise.`,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api/v1' }],
    paths,
    components: {
      securitySchemes: {
        agent: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'The token of `POST /auth/login`' },
        visitor: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'The token of `POST /widget/sessions`',
        },
        apiKey: {
          type: 'http',
          scheme: 'bearer',
          description: `An API key of the vendor's, \`dkt_…\`, made in the settings. Each opens the routes of its scopes: ${API_SCOPES.join(', ')}`,
        },
        refresh: { type: 'apiKey', in: 'cookie', name: 'dekat_refresh', description: 'Set by `POST /auth/login`' },
        website: { type: 'apiKey', in: 'header', name: 'X-Dekat-Key', description: "A website's public key" },
      },
    },
  });
}

const securityOf: Record<Access, Array<Record<string, string[]>> | null> = {
  public: null,
  cookie: [{ refresh: [] }],
  website: [{ website: [] }, { agent: [] }],
  member: [{ visitor: [] }, { agent: [] }],
  agent: [{ agent: [] }],
  supervisor: [{ agent: [] }],
};

/** A key asks where its scope says so, beside whoever else does. */
function securityFor(name: string, { access }: RouteShape) {
  const scope = scopeOf(name);
  const others = securityOf[access];
  return others && scope ? [...others, { apiKey: [scope] }] : others;
}

function operation(operationId: string, shape: RouteShape) {
  const security = securityFor(operationId, shape);
  return {
    operationId,
    summary: shape.summary,
    ...(security ? { security } : {}),
    ...(shape.params || shape.query
      ? {
          requestParams: {
            ...(shape.params ? { path: shape.params } : {}),
            ...(shape.query ? { query: shape.query } : {}),
          },
        }
      : {}),
    ...(shape.body ? { requestBody: { required: true, content: { 'application/json': { schema: shape.body } } } } : {}),
    ...(shape.takes ? { requestBody: { required: true, content: { [shape.takes]: { schema: z.string() } } } } : {}),
    responses: {
      [`${shape.status ?? 200}` as '200']: {
        description: 'Done',
        content: {
          'application/json': { schema: shape.reply },
          ...(shape.alsoAs ? { [shape.alsoAs]: { schema: z.string() } } : {}),
        },
      },
      default: {
        description: 'A failure, with its code; `Retry-After` where waiting helps',
        headers: z.object({ 'Retry-After': z.int().min(1).optional().meta({ description: 'Seconds' }) }),
        content: { 'application/problem+json': { schema: problem } },
      },
    },
  };
}

/** Not JSON of ours, so not in the contract's routes. */
const webhookPaths: ZodOpenApiPathsObject = {
  '/webhooks/courier/{provider}': {
    post: {
      operationId: 'courierWebhook',
      summary:
        'What a courier tells of a delivery; `X-Courier-Signature` is HMAC-SHA256 of the raw body with the secret of the ' +
        'account. Repeats and any sequence are fine: docs/couriers.md',
      requestParams: {
        path: z.object({ provider: z.literal('kurir') }),
        header: z.object({ 'X-Courier-Signature': z.string().meta({ example: 'sha256=…' }) }),
      },
      requestBody: { required: true, content: { 'application/json': { schema: kurirWebhook } } },
      responses: {
        '200': { description: 'Stored, or stored before; also where no order has that number' },
        '400': {
          description: 'Signed, and not of this shape; nothing stored',
          content: { 'application/problem+json': { schema: problem } },
        },
        '401': {
          description: 'Signature missing or wrong; nothing stored',
          content: { 'application/problem+json': { schema: problem } },
        },
        '404': {
          description: 'A provider we do not know',
          content: { 'application/problem+json': { schema: problem } },
        },
      },
    },
  },
  '/webhooks/hotline/{address}': {
    post: {
      operationId: 'hotlineWebhook',
      summary:
        'One step of a telephone call; `X-Dekat-Signature` is HMAC-SHA256 of the raw body with the secret of the ' +
        'hotline. Repeats and any sequence are fine: docs/hotline.md',
      requestParams: {
        path: z.object({ address: z.string() }),
        header: z.object({ 'X-Dekat-Signature': z.string().meta({ example: 'sha256=…' }) }),
      },
      requestBody: { required: true, content: { 'application/json': { schema: hotlineWebhook } } },
      responses: {
        '200': { description: 'Stored, or stored before' },
        '400': {
          description: 'Signed, and not of this shape; nothing stored',
          content: { 'application/problem+json': { schema: problem } },
        },
        '401': {
          description: 'Signature missing or wrong, or no such hotline; nothing stored',
          content: { 'application/problem+json': { schema: problem } },
        },
      },
    },
  },
  '/webhooks/whatsapp': {
    get: {
      operationId: 'whatsappHandshake',
      summary: "WhatsApp's check of the callback: gives the challenge back when the verify token is ours",
      requestParams: {
        query: z.object({
          'hub.mode': z.literal('subscribe'),
          'hub.challenge': z.string(),
          'hub.verify_token': z.string(),
        }),
      },
      responses: {
        '200': { description: 'The challenge, as plain text', content: { 'text/plain': { schema: z.string() } } },
        '403': { description: 'Not our token', content: { 'application/problem+json': { schema: problem } } },
      },
    },
    post: {
      operationId: 'whatsappWebhook',
      summary:
        'Messages and receipts from WhatsApp; `X-Hub-Signature-256` is HMAC-SHA256 of the raw body with the app secret',
      requestParams: { header: z.object({ 'X-Hub-Signature-256': z.string().meta({ example: 'sha256=…' }) }) },
      requestBody: { required: true, content: { 'application/json': { schema: z.object({}).loose() } } },
      responses: {
        '200': { description: 'Everything in it is stored' },
        '401': {
          description: 'Signature missing or wrong; nothing stored',
          content: { 'application/problem+json': { schema: problem } },
        },
      },
    },
  },
};
