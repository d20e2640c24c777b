import type { PendingMessage } from '../../client/index.ts';
import type { Chat } from '../chat.ts';
import { words } from '../language.ts';
import { Icon } from './Icon.tsx';

/** What became of a message that was not taken, and what can be done with it. */
export function Refused({ message: { clientId, error }, chat }: { message: PendingMessage; chat: Chat }) {
  const { t } = words();
  return (
    <div class="refused" role="alert">
      <p>
        <Icon name="alert" /> {t('widget.failed')} {error?.message}
      </p>
      <button type="button" class="link" onClick={() => chat.client()?.retry(clientId)}>
        {t('widget.retry')}
      </button>
      <button type="button" class="link" onClick={() => chat.client()?.discard(clientId)}>
        {t('widget.discard')}
      </button>
    </div>
  );
}
