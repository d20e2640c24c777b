import { useEffect, useState } from 'react';
import { api } from '../session/api.ts';
import { useTexts } from '../texts/use-texts.ts';
import { loadAgents, useDirectory } from './directory.ts';
import { PickList } from './PickList.tsx';
import { useLoaded } from './use-loaded.ts';

interface Props {
  /** Who has it now; theirs to keep, however much they hold. */
  chosen?: string | undefined;
  /** What they hold is no matter: nothing is given to them to hold. */
  isForHelp?: boolean;
  onChoose(agentId: string): void;
}

/** One of the colleagues, by name, with who is there and how much they hold. Of very many the server looks for them. */
export function AgentPick({ chosen, isForHelp = false, onChoose }: Props) {
  const { t } = useTexts();
  const { agents, hasMoreAgents } = useDirectory();
  const [words, setWords] = useState('');
  useEffect(() => void loadAgents(), []);
  const asked = hasMoreAgents ? words.trim() : '';
  const { data: found } = useLoaded(asked || null, (signal) => api.agents({ q: asked }, signal));
  // While it is looked for, nobody is offered whom the words do not name.
  const choices = (asked ? (found?.agents ?? null) : agents)?.map(
    ({ agentId, name, availability, open, capacity }) => ({
      id: agentId,
      name,
      detail: `${t(`inbox.availability_${availability}`)} · ${open}/${capacity}`,
      isDisabled: !isForHelp && open >= capacity && agentId !== chosen,
    }),
  );
  return (
    <PickList
      label={t('inbox.find_agent')}
      choices={choices ?? null}
      {...(hasMoreAgents ? { onType: setWords } : {})}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
