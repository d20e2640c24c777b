import { useEffect } from 'react';
import { PRIORITIES, type Priority } from '../../contract/codes.ts';
import type { ConversationView } from '../../contract/conversations.ts';
import { useDesk } from '../desk/use-desk.ts';
import { AgentPick } from '../parts/AgentPick.tsx';
import { BranchPick } from '../parts/BranchPick.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { loadGroups, useDirectory } from '../parts/directory.ts';
import { PickList } from '../parts/PickList.tsx';
import { type PanelName, setUi } from '../state/ui.ts';
import { useTexts } from '../texts/use-texts.ts';
import { SnoozeChoices } from './SnoozeChoices.tsx';
import { TagChoices } from './TagChoices.tsx';

interface Props {
  name: PanelName;
  conversation: ConversationView;
}

/** Asks to whom, where to, or until when; opened by the menu of a conversation, by its key or by the palette. */
export function ConversationPanel({ name, conversation }: Props) {
  const { t } = useTexts();
  const titles = {
    agent: t('command.assign'),
    branch: t('command.move'),
    group: t('command.move_group'),
    priority: t('command.prioritise'),
    snooze: t('command.snooze'),
    tag: t('command.tag'),
  };
  return (
    <Dialog
      title={`${titles[name].replace('…', '')} · ${conversation.contact.name}`}
      className="choosing"
      onClose={() => setUi({ panel: null })}
    >
      {(close) => {
        const Step = steps[name];
        return <Step conversation={conversation} close={close} />;
      }}
    </Dialog>
  );
}

interface StepProps {
  conversation: ConversationView;
  close(): void;
}

function AgentStep({ conversation, close }: StepProps) {
  const { actions } = useDesk();
  return (
    <AgentPick
      chosen={conversation.assignee?.agentId}
      onChoose={(id) => {
        close();
        void actions.assign(conversation, id);
      }}
    />
  );
}

function BranchStep({ conversation, close }: StepProps) {
  const { actions } = useDesk();
  return (
    <BranchPick
      chosen={conversation.branch?.branchId}
      onChoose={(id) => {
        close();
        void actions.transfer(conversation, { branchId: id });
      }}
    />
  );
}

function GroupStep({ conversation, close }: StepProps) {
  const { locale, t } = useTexts();
  const { actions } = useDesk();
  const groups = useDirectory((directory) => directory.groups);
  useEffect(() => void loadGroups(), []);
  const choices = groups?.map(({ groupId, name, nameEn, open }) => ({
    id: groupId,
    name: locale === 'en' ? nameEn : name,
    detail: t(open.isOpen ? 'inbox.open_now' : 'groups.nobody_now'),
  }));
  return (
    <PickList
      label={t('groups.find')}
      choices={choices ?? null}
      chosen={conversation.groupId ?? undefined}
      onChoose={(id) => {
        close();
        void actions.transfer(conversation, { groupId: id });
      }}
    />
  );
}

function PriorityStep({ conversation, close }: StepProps) {
  const { t } = useTexts();
  const { actions } = useDesk();
  return (
    <PickList
      label={t('wall.priority_find')}
      choices={PRIORITIES.toReversed().map((id) => ({ id, name: t(`routing.priority_${id}`) }))}
      chosen={conversation.priority}
      onChoose={(id) => {
        close();
        void actions.prioritise(conversation, id as Priority);
      }}
    />
  );
}

function SnoozeStep({ conversation, close }: StepProps) {
  const { actions } = useDesk();
  return (
    <SnoozeChoices
      conversation={conversation}
      onChoose={(until) => {
        close();
        void actions.snooze(conversation, until);
      }}
    />
  );
}
const steps = {
  agent: AgentStep,
  branch: BranchStep,
  group: GroupStep,
  priority: PriorityStep,
  snooze: SnoozeStep,
  tag: TagChoices,
};
