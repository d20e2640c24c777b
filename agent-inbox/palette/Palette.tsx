import { useEffect, useMemo, useState } from 'react';
import { loadCanned, useCanned } from '../canned/canned-store.ts';
import { COMMAND_GROUPS, COMMAND_IDS, type CommandId, commandOf } from '../commands/commands.ts';
import { contextAt } from '../commands/context.ts';
import { doing, isOn } from '../commands/doing.ts';
import { keysShown } from '../commands/use-key-hint.ts';
import { insertCanned } from '../composer/canned-values.ts';
import { useDesk } from '../desk/use-desk.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { loadAgents, loadBranches, useDirectory } from '../parts/directory.ts';
import { type Choice, PickList } from '../parts/PickList.tsx';
import { usePreferences } from '../state/preferences.ts';
import { useRoute } from '../state/route.ts';
import { setUi } from '../state/ui.ts';
import { useTexts } from '../texts/use-texts.ts';
import { useViews } from '../views/view-store.ts';
import { recentChoices, rememberChoice } from './recent.ts';

interface Entry extends Choice {
  run(): void;
}

/** Everything that can be done now, by name: commands, branches to look at, colleagues to give it to. */
export function Palette() {
  const { t } = useTexts();
  const entries = useEntries();
  return (
    <Dialog title={t('command.palette')} className="palette" isBare onClose={() => setUi({ isPaletteOpen: false })}>
      {(close) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: its own key closes it again
        <div
          onKeyDown={(event) => {
            if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
            event.preventDefault();
            close();
          }}
        >
          <PickList
            label={t('command.find')}
            choices={entries}
            onChoose={(id) => {
              rememberChoice(id);
              close();
              entries.find((entry) => entry.id === id)?.run();
            }}
          />
        </div>
      )}
    </Dialog>
  );
}

function useEntries(): Entry[] {
  const { t } = useTexts();
  const desk = useDesk();
  const hasSingleKeys = usePreferences((preferences) => preferences.hasSingleKeys);
  const { branches, agents } = useDirectory();
  const saved = useViews((views) => views.saved);
  const canned = useCanned(({ replies }) => replies);
  // As it is before the palette takes the focus.
  const [context] = useState(() => contextAt(desk, document.activeElement));
  const [recent] = useState(recentChoices);
  useEffect(() => {
    void loadAgents();
    void loadCanned();
    if (useDirectory.getState().branches === null) void loadBranches();
  }, []);

  return useMemo(() => {
    const { conversation } = context;
    const commandEntry = (id: CommandId): Entry => ({
      id,
      name: t(`command.${id}`),
      group: t(`command.group_${commandOf(id).group}`),
      keys: keysShown(id, hasSingleKeys).slice(0, 1),
      // The palette has closed by then, and the focus is back where it was.
      run: () => doing[id].run(contextAt(desk, document.activeElement)),
    });
    const commandEntries = COMMAND_GROUPS.flatMap((group) =>
      COMMAND_IDS.filter((id) => commandOf(id).group === group && !commandOf(id).isMove && isOn(id, context)),
    ).map(commandEntry);
    const branchEntries = (branches ?? []).map(
      ({ branchId, area }): Entry => ({
        id: `branch ${branchId}`,
        name: t('command.see_branch', { name: area }),
        group: t('command.group_branches'),
        isAskedFor: true,
        run: () => useRoute.getState().filterBy({ branchIds: [branchId] }),
      }),
    );
    const viewEntries = (saved ?? []).map(
      ({ viewId, name, filter }): Entry => ({
        id: `view ${viewId}`,
        name,
        group: t('list.saved_views'),
        isAskedFor: true,
        run: () => useRoute.getState().show(filter, viewId),
      }),
    );
    const canAssign = conversation !== null && isOn('assign', context);
    const agentEntries = (canAssign ? (agents ?? []) : []).map(
      ({ agentId, name, availability, open, capacity }): Entry => ({
        id: `agent ${agentId}`,
        name: t('command.give_to', { name }),
        detail: `${t(`inbox.availability_${availability}`)} · ${open}/${capacity}`,
        group: t('command.group_agents'),
        isAskedFor: true,
        isDisabled: open >= capacity,
        run: () => conversation && void desk.actions.assign(conversation, agentId),
      }),
    );
    const canWrite = isOn('reply', context) && conversation !== null;
    const cannedEntries = (canWrite ? (canned ?? []) : []).map(
      (reply): Entry => ({
        id: `canned ${reply.cannedId}`,
        name: `/${reply.shortcut}`,
        detail: reply.title,
        group: t('command.group_canned'),
        isAskedFor: true,
        run: () => conversation && insertCanned(conversation, reply),
      }),
    );
    const all = [...commandEntries, ...cannedEntries, ...viewEntries, ...branchEntries, ...agentEntries];
    const lately = recent.flatMap((id) => {
      const entry = all.find((one) => one.id === id);
      return entry ? [{ ...entry, group: t('command.group_recent'), isAskedFor: false }] : [];
    });
    return [...lately, ...all.filter(({ id }) => !recent.includes(id))];
  }, [t, desk, context, recent, hasSingleKeys, branches, agents, canned, saved]);
}
