import type { CsatOf } from '../../contract/csat.ts';
import type { MessageView } from '../../contract/messages.ts';

/** What they were asked last and have not answered; null: nothing. */
export function openQuestion(messages: readonly MessageView[]): CsatOf | null {
  for (const message of [...messages].reverse()) {
    if ('hidden' in message || message.kind !== 'event') continue;
    if (message.content.event === 'csat_rated') return null;
    if (message.content.event === 'csat_asked') return message.content;
  }
  return null;
}
