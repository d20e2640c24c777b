/** Connections to the product as its contract lets people in. */
import { randomBytes } from 'node:crypto';
import { PROTOCOL_VERSION } from '../../contract/limits.ts';
import { type Line, openLine } from '../load/line.ts';

export async function shopperLine(url: string, token: string, onFact?: (frame: string) => void): Promise<Line> {
  const auth = { token, v: PROTOCOL_VERSION };
  const line = await openLine(url, { namespace: '/shopper', auth, ...(onFact && { onFact }) });
  await line.ask('session:start', {});
  return line;
}

export async function agentLine(url: string, token: string, onFact?: (frame: string) => void): Promise<Line> {
  const auth = { token, v: PROTOCOL_VERSION };
  const line = await openLine(url, { namespace: '/agent', auth, ...(onFact && { onFact }) });
  await line.ask('session:start', {});
  return line;
}

/** A shopper's first words: they make the conversation. @returns its id */
export async function sayFirst(line: Line, text: string): Promise<string> {
  const words = { kind: 'text', conversationId: null, clientId: randomBytes(9).toString('base64url'), text };
  const { message } = await line.ask<{ message: { conversationId: string } }>('message:send', words);
  return message.conversationId;
}
