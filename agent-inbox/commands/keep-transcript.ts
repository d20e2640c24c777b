import type { ConversationView } from '../../contract/conversations.ts';
import { keepFile } from '../articles/keep-file.ts';
import { api } from '../session/api.ts';
import { useToasts } from '../state/toasts.ts';
import { errorWords } from '../texts/error-words.ts';
import { textsNow } from '../texts/use-texts.ts';

/** The conversation as its shopper may read it, in their language, to be handed to them. */
export async function keepTranscript({ conversationId, contact }: ConversationView): Promise<void> {
  await api.transcript(conversationId, contact.locale).then(
    (file) => keepFile(file, `${conversationId}.txt`),
    (error: unknown) => useToasts.getState().show({ tone: 'danger', text: errorWords(textsNow().t, error) }),
  );
}
