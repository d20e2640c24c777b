import { AlarmClock, ArrowRightLeft, CircleCheck, Hand, ListChecks, Tag, UserPlus, X } from 'lucide-react';
import { useState } from 'react';
import type { ConversationView } from '../../contract/conversations.ts';
import { useDesk } from '../desk/use-desk.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { useToasts } from '../state/toasts.ts';
import { errorWords } from '../texts/error-words.ts';
import { useTexts } from '../texts/use-texts.ts';
import { BulkPanel, type BulkQuestion } from './BulkPanel.tsx';
import { type BulkAct, canUndo, doWithAll, outcomeWords, undoAll } from './bulk.ts';
import { useInbox } from './inbox-store.ts';
import { withAll } from './selection.ts';
import { useListCursor } from './use-list-cursor.ts';
import { clearSelection, useSelection } from './use-selection.ts';

/** What can be done with all chosen rows; what became of it is said in words, and can be put back. */
export function BulkBar() {
  const { t } = useTexts();
  const ids = useSelection((selection) => selection.ids);
  const [question, setQuestion] = useState<BulkQuestion | null>(null);
  const [isBusy, setBusy] = useState(false);
  const run = useBulk(setBusy);
  if (ids.size === 0) return null;
  const tool = (icon: typeof Hand, label: string, onClick: () => void) => (
    <IconButton icon={icon} size={16} label={t(label)} disabled={isBusy} onClick={onClick} />
  );
  return (
    <div className="bulk-bar" role="toolbar" aria-label={t('list.bulk')} aria-busy={isBusy}>
      <span className="bulk-count" role="status">
        {t('list.chosen', { count: ids.size })}
      </span>
      {tool(Hand, 'list.bulk_take', () => run({ act: 'take' }))}
      {tool(UserPlus, 'list.bulk_assign', () => setQuestion('assign'))}
      {tool(ArrowRightLeft, 'list.bulk_move', () => setQuestion('move'))}
      {tool(AlarmClock, 'list.bulk_snooze', () => setQuestion('snooze'))}
      {tool(Tag, 'list.bulk_tag', () => setQuestion('tag'))}
      {tool(CircleCheck, 'list.bulk_resolve', () => run({ act: 'resolve' }))}
      <span className="bulk-space" />
      {tool(ListChecks, 'list.choose_all', () => useSelection.setState(withAll(useListCursor.getState().ids)))}
      {tool(X, 'list.choose_none', clearSelection)}
      {question && (
        <BulkPanel
          question={question}
          first={chosen()[0] ?? null}
          count={ids.size}
          onAnswer={run}
          onClose={() => setQuestion(null)}
        />
      )}
    </div>
  );
}

function chosen(): ConversationView[] {
  const { list } = useInbox.getState();
  return list.ids.filter((id) => useSelection.getState().ids.has(id)).flatMap((id) => list.byId.get(id) ?? []);
}

function useBulk(setBusy: (isBusy: boolean) => void): (act: BulkAct) => void {
  const { t } = useTexts();
  const { actions, inbox } = useDesk();
  const { show } = useToasts.getState();
  const why = (error: unknown) => errorWords(t, error);

  const tell = (words: string, undo?: () => void) =>
    show({ tone: 'plain', text: words, ...(undo ? { action: { label: t('inbox.undo'), run: undo } } : {}) });
  const run = async (act: BulkAct) => {
    setBusy(true);
    const outcomes = await doWithAll(actions.asking, act, chosen());
    setBusy(false);
    clearSelection();
    const done = outcomes.filter(({ after }) => after !== null);
    for (const { after } of done) if (after) inbox.change(after);
    const undo = async () => {
      const undone = await undoAll(actions.asking, act, done);
      for (const { after } of undone) if (after) inbox.change(after);
      tell(`${t('list.bulk_undone')}: ${outcomeWords(t, undone, why)}`);
    };
    tell(outcomeWords(t, outcomes, why), canUndo(act) && done.length > 0 ? () => void undo() : undefined);
  };
  return (act) => void run(act);
}
