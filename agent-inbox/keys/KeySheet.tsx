import { useState } from 'react';
import {
  BOX_KEYS,
  boxKeys,
  COMMAND_GROUPS,
  COMMAND_IDS,
  type CommandGroup,
  type CommandId,
  commandOf,
  shownKey,
} from '../commands/commands.ts';
import { type Context, contextAt } from '../commands/context.ts';
import { isOn } from '../commands/doing.ts';
import { IS_MAC } from '../commands/use-key-hint.ts';
import { useDesk } from '../desk/use-desk.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { SingleKeysSwitch } from '../parts/SingleKeysSwitch.tsx';
import { setUi } from '../state/ui.ts';
import { useTexts } from '../texts/use-texts.ts';

/** All keys, and the switch that turns single ones off. */
export function KeySheet() {
  const { t } = useTexts();
  const desk = useDesk();
  const [context] = useState(() => contextAt(desk, document.activeElement));
  return (
    <Dialog title={t('inbox.keys')} className="key-sheet" onClose={() => setUi({ isKeySheetOpen: false })}>
      {() => (
        <>
          <div className="key-groups">
            {COMMAND_GROUPS.map((group) => (
              <section key={group}>
                <h3>{t(`command.group_${group}`)}</h3>
                <dl className="key-list">
                  {COMMAND_IDS.filter((id) => isShown(id, group, context)).map((id) => (
                    <Row key={id} words={t(`command.${id}`)} keys={commandOf(id).keys} />
                  ))}
                  {group === 'write' &&
                    BOX_KEYS.map((id) => <Row key={id} words={t(`command.${id}`)} keys={boxKeys[id]} />)}
                </dl>
              </section>
            ))}
          </div>
          <SingleKeysSwitch />
        </>
      )}
    </Dialog>
  );
}

/** Pages this agent has no right to are not there; anything else may be possible in a moment. */
const isShown = (id: CommandId, group: CommandGroup, context: Context): boolean =>
  commandOf(id).group === group && commandOf(id).keys.length > 0 && (group !== 'go' || isOn(id, context));

function Row({ words, keys }: { words: string; keys: readonly string[] }) {
  return (
    <div>
      <dt>{words}</dt>
      <dd>
        {keys.map((key) => (
          <kbd key={key}>{shownKey(key, IS_MAC)}</kbd>
        ))}
      </dd>
    </div>
  );
}
