import { Eye } from 'lucide-react';
import { Icon } from '../parts/Icon.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { useViewers } from './use-viewers.ts';

/** Colleagues who have the same conversation open, so that no two begin to answer. */
export function Viewers({ conversationId }: { conversationId: string }) {
  const { t } = useTexts();
  const viewers = useViewers(conversationId);
  const [first, ...more] = viewers;
  return (
    <span className="viewers" role="status">
      {first && (
        <span className="fact" title={viewers.map(({ name }) => name).join(', ')}>
          <Icon of={Eye} size={14} />
          {more.length === 0
            ? t('together.viewing', { name: first.name })
            : t('together.viewing_more', { name: first.name, count: more.length })}
        </span>
      )}
    </span>
  );
}
