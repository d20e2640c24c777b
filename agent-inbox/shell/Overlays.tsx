import { ChordHint } from '../keys/ChordHint.tsx';
import { KeySheet } from '../keys/KeySheet.tsx';
import { Palette } from '../palette/Palette.tsx';
import { useUi } from '../state/ui.ts';
import { ConversationPanel } from '../thread/ConversationPanel.tsx';

/** What opens above the page, one at a time. */
export function Overlays() {
  const { isKeySheetOpen, isPaletteOpen, panel } = useUi();
  return (
    <>
      <ChordHint />
      {isKeySheetOpen && <KeySheet />}
      {isPaletteOpen && <Palette />}
      {panel && <ConversationPanel key={`${panel.name} ${panel.conversation.conversationId}`} {...panel} />}
    </>
  );
}
