import { isWritten } from '../../contract/codes.ts';
import type { ConversationView } from '../../contract/conversations.ts';

/** Whether people have it, and the assistant may have it back: on the telephone it never speaks. */
export const canRelease = ({ channel, status }: Pick<ConversationView, 'channel' | 'status'>): boolean =>
  status !== 'assistant' && status !== 'resolved' && isWritten(channel);
