import { type FormEvent, useEffect } from 'react';
import type { ConversationView } from '../../contract/conversations.ts';
import { TAG_MAX } from '../../contract/limits.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { loadAgents, loadBranches, useDirectory } from '../parts/directory.ts';
import { PickList } from '../parts/PickList.tsx';
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
        if (question === 'assign') return <Agents onChoose={(agentId) => answer({ act: 'assign', agentId })} />;
        if (question === 'move') return <Branches onChoose={(branchId) => answer({ act: 'move', branchId })} />;
        if (question === 'tag') return <OneTag onChoose={(tag) => answer({ act: 'tag', tags: [tag] })} />;
        return first && <SnoozeChoices conversation={first} onChoose={(until) => answer({ act: 'snooze', until })} />;
      }}
    </Dialog>
  );
}

function Agents({ onChoose }: { onChoose(id: string): void }) {
  const { t } = useTexts();
  const agents = useDirectory((directory) => directory.agents);
  useEffect(() => void loadAgents(), []);
  const choices = agents?.map(({ agentId, name, availability, open, capacity }) => ({
    id: agentId,
    name,
    detail: `${t(`inbox.availability_${availability}`)} · ${open}/${capacity}`,
    isDisabled: open >= capacity,
  }));
  return <PickList label={t('inbox.find_agent')} choices={choices ?? null} onChoose={onChoose} />;
}

function Branches({ onChoose }: { onChoose(id: string): void }) {
  const { t } = useTexts();
  const branches = useDirectory((directory) => directory.branches);
  useEffect(() => void loadBranches(), []);
  const choices = branches?.map(({ branchId, area, open }) => ({
    id: branchId,
    name: area,
    detail: t(open.isOpen ? 'inbox.open_now' : 'card.closed'),
  }));
  return <PickList label={t('inbox.find_branch')} choices={choices ?? null} onChoose={onChoose} />;
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
