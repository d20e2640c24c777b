import { RequestError } from '../../client/request-error.ts';
import type { Chat } from '../chat.ts';
import { words } from '../language.ts';

const FETCH_MS = 20_000;

/** Hands the conversation to the browser as a file to keep. @throws RequestError */
export async function keepTranscript({ files: { token } }: Pick<Chat, 'files'>, conversationId: string): Promise<void> {
  const { locale } = words();
  const reply = await fetch(`/api/v1/conversations/${conversationId}/transcript?locale=${locale}`, {
    headers: { authorization: `Bearer ${await token('connect')}`, 'accept-language': locale },
    signal: AbortSignal.timeout(FETCH_MS),
  });
  if (!reply.ok) {
    const { code = 'unavailable', detail } = await reply.json().catch(() => ({}));
    throw new RequestError(code, { message: detail });
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await reply.blob());
  link.download = `chat-${new Date().toISOString().slice(0, 10)}.txt`;
  link.click();
  // The browser has begun to read it by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}
