import { createLogger } from '../../platform/logger.ts';
import { type Channel, ChannelError, type Outbound } from '../channel.ts';
import { decode } from './decode.ts';
import { encode } from './encode.ts';
import { accepted, type Graph, type GraphAnswer, neverConnected, verdictOn } from './graph.ts';
import { fetched, uploaded } from './media.ts';

interface Options {
  /** What the age of stock is reckoned from. Default: the real time. */
  now?: () => Date;
  /** Told when the account is in trouble, not one message. Default: an error in the log. */
  onAlarm?: (reason: string) => void;
}

const log = createLogger('whatsapp', 'error');
const logAlarm = (code: string) => log.error({ code }, 'WhatsApp refuses this account: token, permission or a limit');

/** WhatsApp through Meta's Cloud API. Decodes what came to any number; sends from the one given. */
export function whatsappCloud(
  graph: Graph,
  phoneNumberId: string,
  { now = () => new Date(), onAlarm = logAlarm }: Options = {},
): Channel {
  const path = `/${phoneNumberId}/messages`;

  async function send(message: Outbound): Promise<{ externalId: string }> {
    const mediaId = message.body.kind === 'media' ? await uploaded(graph, phoneNumberId, message.body) : undefined;
    const answer = await post(graph, path, encoded(message, now(), mediaId));
    if (answer.status >= 300) throw refused(answer, onAlarm);
    const parsed = accepted.safeParse(answer.body);
    const [first] = parsed.data?.messages ?? [];
    if (!first) throw new ChannelError('no_message_id', 'unknown');
    return { externalId: first.id };
  }

  return {
    name: 'whatsapp',
    can: { buttons: 3, listRows: 10, locationRequest: true },
    decode,
    send,
    fetch: (mediaId) => fetched(graph, phoneNumberId, mediaId),
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

function refused(answer: GraphAnswer, onAlarm: (reason: string) => void): ChannelError {
  const { reason, outcome, retryAfterMs, isAlarming } = verdictOn(answer);
  if (isAlarming) onAlarm(reason);
  return new ChannelError(reason, outcome, retryAfterMs === undefined ? {} : { retryAfterMs });
}
