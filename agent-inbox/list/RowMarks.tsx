import { ChevronDown, ChevronsUp, ChevronUp } from 'lucide-react';
import type { ConversationView } from '../../contract/conversations.ts';
import { Icon } from '../parts/Icon.tsx';
import { useTexts } from '../texts/use-texts.ts';

const SHOWN = 2;
const signs = { low: ChevronDown, normal: null, high: ChevronUp, urgent: ChevronsUp };

/** A priority that is not the usual one. */
export function PrioritySign({ priority }: Pick<ConversationView, 'priority'>) {
  const { t } = useTexts();
  const sign = signs[priority];
  if (!sign) return null;
  const words = `${t('list.priority')}: ${t(`routing.priority_${priority}`)}`;
  return (
    <span className={`priority is-${priority}`} title={words}>
      <Icon of={sign} size={14} />
      <span className="unseen">{words}</span>
    </span>
  );
}

/** The first tags; how many more there are. */
export function RowTags({ tags }: Pick<ConversationView, 'tags'>) {
  if (tags.length === 0) return null;
  return (
    <span className="row-tags" title={tags.join(', ')}>
      {tags.slice(0, SHOWN).map((tag) => (
        <span className="row-tag" key={tag}>
          {tag}
        </span>
      ))}
      {tags.length > SHOWN && <span className="row-tag">+{tags.length - SHOWN}</span>}
    </span>
  );
}
