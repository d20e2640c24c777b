import { AlarmClock, ArrowRightLeft, Bot, CircleCheck, Ellipsis, Flag, type LucideIcon, UserPlus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { PRIORITIES } from '../../contract/codes.ts';
import type { ConversationView } from '../../contract/conversations.ts';
import { useDesk } from '../desk/use-desk.ts';
import { loadAgents, loadBranches, useDirectory } from '../parts/directory.ts';
import { Icon } from '../parts/Icon.tsx';
import { PickList } from '../parts/PickList.tsx';
import { Popover } from '../parts/Popover.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { SnoozeChoices } from './SnoozeChoices.tsx';

type Step = 'menu' | 'agent' | 'branch' | 'snooze' | 'priority';
interface Props {
  conversation: ConversationView;
  /** Then taking has the place beside it, and on a phone resolving moves in here. */
  canTake: boolean;
}

export function MoreActions(props: Props) {
  const { t } = useTexts();
  return (
    <Popover
      label={t('inbox.more')}
      align="end"
      buttonClass="icon-button"
      button={<Ellipsis size={20} strokeWidth={1.75} aria-hidden />}
    >
      {(close) => <Steps {...props} close={close} />}
    </Popover>
  );
}

interface StepProps {
  conversation: ConversationView;
  close(): void;
}

function Steps({ conversation, canTake, close }: Props & StepProps) {
  const [step, setStep] = useState<Step>('menu');
  const { actions } = useDesk();
  const { status } = conversation;
  const done = (action: Promise<unknown>) => {
    void action;
    close();
  };
  if (step === 'agent') return <AgentStep conversation={conversation} close={close} />;
  if (step === 'branch') return <BranchStep conversation={conversation} close={close} />;
  if (step === 'snooze') return <SnoozeChoices onChoose={(until) => done(actions.snooze(conversation, until))} />;
  if (step === 'priority') return <PriorityStep conversation={conversation} close={close} />;
  return (
    <div className="menu">
      {canTake && (
        <div className="only-phone menu">
          <MenuItem icon={CircleCheck} words="inbox.resolve" onChoose={() => done(actions.resolve(conversation))} />
        </div>
      )}
      <MenuItem icon={UserPlus} words="inbox.assign" onChoose={() => setStep('agent')} />
      <MenuItem icon={ArrowRightLeft} words="inbox.transfer" onChoose={() => setStep('branch')} />
      <MenuItem icon={Flag} words="routing.priority" onChoose={() => setStep('priority')} />
      {status !== 'assistant' && <MenuItem icon={AlarmClock} words="inbox.snooze" onChoose={() => setStep('snooze')} />}
      {status !== 'assistant' && (
        <MenuItem icon={Bot} words="inbox.release" onChoose={() => done(actions.release(conversation))} />
      )}
    </div>
  );
}

function MenuItem({ icon, words, onChoose }: { icon: LucideIcon; words: string; onChoose(): void }) {
  const { t } = useTexts();
  return (
    <button type="button" className="menu-item" onClick={onChoose}>
      <Icon of={icon} />
      {t(words)}
    </button>
  );
}

function PriorityStep({ conversation, close }: StepProps) {
  const { t } = useTexts();
  const { actions } = useDesk();
  return (
    <div className="menu">
      {PRIORITIES.toReversed().map((priority) => (
        <button
          key={priority}
          type="button"
          aria-pressed={conversation.priority === priority}
          className="menu-item"
          onClick={() => {
            void actions.prioritise(conversation, priority);
            close();
          }}
        >
          {t(`routing.priority_${priority}`)}
        </button>
      ))}
    </div>
  );
}

function AgentStep({ conversation, close }: StepProps) {
  const { t } = useTexts();
  const { actions } = useDesk();
  const agents = useDirectory((directory) => directory.agents);
  useEffect(() => void loadAgents(), []);
  const choices = agents?.map(({ agentId, name, availability, open, capacity }) => ({
    id: agentId,
    name,
    detail: `${t(`inbox.availability_${availability}`)} · ${open}/${capacity}`,
    isDisabled: open >= capacity && conversation.assignee?.agentId !== agentId,
  }));
  return (
    <PickList
      label={t('inbox.find_agent')}
      choices={choices ?? null}
      chosen={conversation.assignee?.agentId}
      onChoose={(id) => {
        void actions.assign(conversation, id);
        close();
      }}
    />
  );
}

function BranchStep({ conversation, close }: StepProps) {
  const { t } = useTexts();
  const { actions } = useDesk();
  const branches = useDirectory((directory) => directory.branches);
  useEffect(() => void loadBranches(), []);
  const choices = branches?.map(({ branchId, area, open }) => ({
    id: branchId,
    name: area,
    detail: t(open.isOpen ? 'inbox.open_now' : 'card.closed'),
  }));
  return (
    <PickList
      label={t('inbox.find_branch')}
      choices={choices ?? null}
      chosen={conversation.branch?.branchId}
      onChoose={(id) => {
        void actions.transfer(conversation, id);
        close();
      }}
    />
  );
}
