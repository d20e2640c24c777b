import { PHONE_APP_ID, TELEPHONE_ID } from '../../contract/codes.ts';
import type { Author } from '../../contract/messages.ts';
import type { Translate } from '../../contract/texts/render.ts';

/** Who said it, as colleagues call them. */
export function speakerName(t: Translate, { kind, id, name }: Author): string {
  if (kind === 'assistant') return t('author.assistant');
  if (kind === 'system' && id === TELEPHONE_ID) return t('call.recorded');
  return id === PHONE_APP_ID ? t('author.phone_app') : name;
}
