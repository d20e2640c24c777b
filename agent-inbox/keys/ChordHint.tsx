import { COMMAND_IDS, commandOf } from '../commands/commands.ts';
import { contextAt } from '../commands/context.ts';
import { isOn } from '../commands/doing.ts';
import { useDesk } from '../desk/use-desk.ts';
import { useTexts } from '../texts/use-texts.ts';
import { useChord } from './use-keys.ts';

/** The first stroke of a chord was pressed: what may follow. */
export function ChordHint() {
  const { t } = useTexts();
  const desk = useDesk();
  const held = useChord((chord) => chord.held);
  if (!held) return null;
  const context = contextAt(desk, document.activeElement);
  const ways = COMMAND_IDS.flatMap((id) => {
    const key = commandOf(id).keys.find((one) => one.startsWith(`${held.stroke} `));
    return key && isOn(id, context) ? [{ id, second: key.slice(held.stroke.length + 1) }] : [];
  });
  return (
    <div className="chord-hint">
      <kbd>{held.stroke}</kbd>
      <ul>
        {ways.map(({ id, second }) => (
          <li key={id}>
            <kbd>{second}</kbd> {t(`command.${id}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
