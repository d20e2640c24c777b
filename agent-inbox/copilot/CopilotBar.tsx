import { Languages, ScrollText, Sparkles } from 'lucide-react';
import { useKeyHint } from '../commands/use-key-hint.ts';
import { Icon } from '../parts/Icon.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { HELPS, type Help, useCopilot } from './copilot-store.ts';

const icons = { suggest: Sparkles, summarise: ScrollText, translate: Languages } as const;

interface Props {
  conversationId: string;
  shown: Help | null;
}

/** What helps with an answer: a suggestion, a summary, the other language. */
export function CopilotBar({ conversationId, shown }: Props) {
  const { t } = useTexts();
  const hint = useKeyHint();
  return (
    <fieldset className="copilot-bar" aria-label={t('inbox.copilot')}>
      {HELPS.map((help) => (
        <button
          key={help}
          type="button"
          className="button is-small is-plain"
          aria-pressed={shown === help}
          aria-label={t(`inbox.copilot_${help}`)}
          title={hint(t(`inbox.copilot_${help}`), help)}
          onClick={() => useCopilot.getState().toggle(conversationId, help)}
        >
          <Icon of={icons[help]} size={14} />
          <span className="not-phone">{t(`inbox.copilot_${help}`)}</span>
        </button>
      ))}
    </fieldset>
  );
}
