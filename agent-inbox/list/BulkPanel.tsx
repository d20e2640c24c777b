import type { FormEvent } from 'react';
import type { ConversationView } from '../../contract/conversations.ts';
import { TAG_MAX } from '../../contract/limits.ts';
import { AgentPick } from '../parts/AgentPick.tsx';
import { BranchPick } from '../parts/BranchPick.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { SnoozeChoices } from '../thread/SnoozeChoices.tsx';
import type { BulkAct } from './bulk.ts';

export type BulkQuestion = 'assign' | 'move' | 'snooze' | 'tag';
interface Props {
  question: BulkQuestion;
  /** One of the chosen: a time is by the clock of its branch. */
  first: ConversationView | null;
  count: number;
  onAnswer(act: BulkAct): void;
  onClose(): void;
}

/** To whom, where to, until when, or which tag: asked once for all that are chosen. */
export function BulkPanel({ question, first, count, onAnswer, onClose }: Props) {
  const { t } = useTexts();
  return (
    <Dialog
      title={`${t(`list.bulk_${question}`)} · ${t('list.chosen', { count })}`}
      className="choosing"
      onClose={onClose}
    >
      {(close) => {
        const answer = (act: BulkAct) => {
          close();
          onAnswer(act);
        };
        if (question === 'assign') return <AgentPick onChoose={(agentId) => answer({ act: 'assign', agentId })} />;
        if (question === 'move') return <BranchPick onChoose={(branchId) => answer({ act: 'move', branchId })} />;
        if (question === 'tag') return <OneTag onChoose={(tag) => answer({ act: 'tag', tags: [tag] })} />;
        return first && <SnoozeChoices conversation={first} onChoose={(until) => answer({ act: 'snooze', until })} />;
      }}
    </Dialog>
  );
}

function OneTag({ onChoose }: { onChoose(tag: string): void }) {
  const { t } = useTexts();
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const tag = String(new FormData(event.currentTarget).get('tag') ?? '').trim();
    if (tag) onChoose(tag);
  };
  return (
    <form className="view-form" onSubmit={add}>
      <label>
        {t('list.add_tag')}
        <input className="input" name="tag" maxLength={TAG_MAX} pattern="[^,]+" autoComplete="off" required />
      </label>
      <button type="submit" className="button is-primary">
        {t('list.bulk_tag')}
      </button>
    </form>
  );
}
