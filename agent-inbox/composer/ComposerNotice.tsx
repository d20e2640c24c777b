import { Lock } from 'lucide-react';
import { useState } from 'react';
import type { ConversationView } from '../../contract/conversations.ts';
import { CallsOnly } from '../calls/CallsOnly.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { Icon } from '../parts/Icon.tsx';
import { useTexts } from '../texts/use-texts.ts';
import type { ReplyRule } from './reply-rule.ts';
import { TemplateDialog } from './TemplateDialog.tsx';

interface Props {
  rule: ReplyRule;
  conversation: ConversationView;
  /** What was being written when it became impossible to send. */
  draft: string;
}

/** Why nothing can be sent now, and what would change that. */
export function ComposerNotice({ rule, conversation, draft }: Props) {
  const { t } = useTexts();
  const { actions } = useDesk();
  const [isChoosing, setChoosing] = useState(false);
  if (rule.can !== 'no') return null;
  if (rule.why === 'calls_only') return <CallsOnly conversation={conversation} />;
  const name = rule.why === 'theirs' ? rule.name : '';
  return (
    <div className="composer-notice">
      <Icon of={Lock} />
      <div className="composer-why">
        <p>{t(`inbox.closed_${rule.why}`, { name })}</p>
        {draft.trim() && <p className="composer-kept quiet">{t('inbox.your_draft', { text: draft.trim() })}</p>}
      </div>
      {rule.why === 'resolved' && (
        <button type="button" className="button is-small" onClick={() => void actions.reopen(conversation)}>
          {t('inbox.reopen')}
        </button>
      )}
      {rule.why === 'window_closed' && (
        <button type="button" className="button is-small" onClick={() => setChoosing(true)}>
          {t('template.choose')}
        </button>
      )}
      {isChoosing && <TemplateDialog conversation={conversation} onClose={() => setChoosing(false)} />}
      {rule.why === 'theirs' && (
        <button type="button" className="button is-small" onClick={() => void actions.take(conversation)}>
          {t('inbox.take_over')}
        </button>
      )}
    </div>
  );
}
