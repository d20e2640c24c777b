import { TextCursorInput } from 'lucide-react';
import { useDrafts } from '../composer/draft-store.ts';
import { Icon } from '../parts/Icon.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { failureWords } from './failure-words.ts';
import { Ticks } from './Ticks.tsx';
import type { Tick } from './ticks.ts';
import type { SaidMessage } from './timeline.ts';

/** A message that did not arrive, or perhaps did not: why, and its words back into the reply. Nothing is sent again by itself. */
export function DeliveryTrouble({ tick, message }: { tick: Tick; message: SaidMessage }) {
  const { t } = useTexts();
  const words = message.kind === 'text' && message.author.kind === 'agent' ? message.content.text : null;
  return (
    <div className="trouble">
      <Ticks tick={tick} />
      {tick.error && <span className="trouble-why">{failureWords(t, tick.error)}</span>}
      {words !== null && (
        <button
          type="button"
          className="button is-small"
          onClick={() => {
            useDrafts.getState().insert(message.conversationId, words);
            document.querySelector<HTMLElement>('[data-composer]')?.focus();
          }}
        >
          <Icon of={TextCursorInput} size={14} />
          {t('inbox.write_again')}
        </button>
      )}
    </div>
  );
}
