import { type Channel, ChannelError, type Outbound } from '../channel.ts';
import { decode } from './decode.ts';
import { encode } from './encode.ts';
import { accepted, type Graph, type GraphAnswer, neverConnected, verdictOn } from './graph.ts';
import { fetched, uploaded } from './media.ts';

interface Options {
  /** What the age of stock is reckoned from. Default: the real time. */
  now?: () => Date;
}

/** WhatsApp through Meta's Cloud API: for every number the token is good for. */
export function whatsappCloud(graph: Graph, { now = () => new Date() }: Options = {}): Channel {
  async function send(message: Outbound): Promise<{ externalId: string }> {
    const { account } = message;
    const mediaId = message.body.kind === 'media' ? await uploaded(graph, account, message.body) : undefined;
    const path = `/${encodeURIComponent(account)}/messages`;
    const answer = await post(graph, path, encoded(message, now(), mediaId));
    if (answer.status >= 300) throw refused(answer);
    const parsed = accepted.safeParse(answer.body);
    const [first] = parsed.data?.messages ?? [];
    if (!first) throw new ChannelError('no_message_id', 'unknown');
    return { externalId: first.id };
  }

  /** "Typing" goes with a read receipt, and ends by itself after 25 s or with our answer. */
  async function markRead({
    account,
    externalId,
    isTyping,
  }: {
    account: string;
    externalId: string;
    isTyping: boolean;
  }) {
    const answer = await graph.post(`/${encodeURIComponent(account)}/messages`, {
      messaging_product: 'whatsapp',
      status: 'read',
      message_id: externalId,
      ...(isTyping ? { typing_indicator: { type: 'text' } } : {}),
    });
    if (answer.status >= 300) throw new Error(`WhatsApp took no read receipt: ${verdictOn(answer).reason}`);
  }

  return {
    name: 'whatsapp',
    can: { buttons: 3, listRows: 10, locationRequest: true },
    decode,
    send,
    markRead,
    fetch: (mediaId, account) => fetched(graph, account, mediaId),
  };
}

/** A message that cannot be put into words is a bug here: nothing left, and trying again would not help. */
function encoded(message: Outbound, now: Date, mediaId: string | undefined): unknown {
  try {
    return encode(message, now, mediaId);
  } catch (cause) {
    throw cause instanceof ChannelError ? cause : new ChannelError('not_encodable', 'refused', { cause });
  }
}

/** WhatsApp knows no idempotency key: without an answer it may have been taken, so it is not ours to repeat. */
async function post(graph: Graph, path: string, body: unknown): Promise<GraphAnswer> {
  try {
    return await graph.post(path, body);
  } catch (cause) {
    if (neverConnected(cause)) throw new ChannelError('not_reached', 'not_sent', { cause });
    throw new ChannelError('no_answer', 'unknown', { cause });
  }
}

function refused(answer: GraphAnswer): ChannelError {
  const { reason, outcome, ...patience } = verdictOn(answer);
  return new ChannelError(reason, outcome, patience);
}
