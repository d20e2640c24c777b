import { ATTACHMENT_KINDS, PHONE_APP_ID } from '../../contract/codes.ts';
import type { ConversationView } from '../../contract/conversations.ts';
import type { Translate } from '../../contract/texts/render.ts';
import { lastCallWords } from '../calls/call-words.ts';
import { kindWords } from '../thread/kind-words.ts';

type LastMessage = NonNullable<ConversationView['lastMessage']>;

/** Who spoke last, as a row says it; '' for the shopper, who needs no name there. */
export function lastSpeaker(t: Translate, { author, kind }: LastMessage, agentId: string): string {
  if (kind === 'note') return t('inbox.row_note');
  if (author.kind === 'shopper' || author.kind === 'system') return '';
  if (author.kind === 'assistant') return t('author.assistant');
  if (author.id === PHONE_APP_ID) return t('author.phone_app');
  return author.id === agentId ? t('author.you') : (author.name.split(' ')[0] ?? author.name);
}

const isFile = (kind: string): boolean => (ATTACHMENT_KINDS as readonly string[]).includes(kind);

/** The last words in one line; kinds without words are named. */
export function lastWords(t: Translate, { kind, preview, code }: LastMessage): string {
  if (kind === 'unsupported') return [kindWords(t, code ?? ''), preview].filter(Boolean).join(': ');
  if (kind === 'event' && code) return lastCallWords(t, code);
  if (kind === 'deleted') return t('change.deleted');
  if (isFile(kind)) return [kindWords(t, kind === 'file' ? 'document' : kind), preview].filter(Boolean).join(': ');
  if (preview) return preview.replace(/\s+/g, ' ');
  if (kind === 'location') return t('kind.location');
  if (kind === 'card' && code) return t(`inbox.row_${code}`);
  return '';
}
