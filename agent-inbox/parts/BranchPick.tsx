import { useEffect } from 'react';
import { useTexts } from '../texts/use-texts.ts';
import { loadBranches, useDirectory } from './directory.ts';
import { PickList } from './PickList.tsx';

interface Props {
  chosen?: string | undefined;
  onChoose(branchId: string): void;
}

/** One of the branches, by area, with whether it is open. */
export function BranchPick({ chosen, onChoose }: Props) {
  const { t } = useTexts();
  const branches = useDirectory((directory) => directory.branches);
  useEffect(() => void loadBranches(), []);
  const choices = branches?.map(({ branchId, area, open }) => ({
    id: branchId,
    name: area,
    detail: t(open.isOpen ? 'inbox.open_now' : 'card.closed'),
  }));
  return <PickList label={t('inbox.find_branch')} choices={choices ?? null} chosen={chosen} onChoose={onChoose} />;
}
