import { lazy, Suspense } from 'react';
import { ChordHint } from '../keys/ChordHint.tsx';
import { KeySheet } from '../keys/KeySheet.tsx';
import { Palette } from '../palette/Palette.tsx';
import { setUi, useUi } from '../state/ui.ts';
import { ConversationPanel } from '../thread/ConversationPanel.tsx';
import { ViewDialog } from '../views/ViewDialog.tsx';

const CannedDialog = lazy(async () => ({ default: (await import('../canned/CannedDialog.tsx')).CannedDialog }));

/** What opens above the page, one at a time. */
export function Overlays() {
  const { isKeySheetOpen, isPaletteOpen, panel, cannedBegun, viewDialog } = useUi();
  return (
    <>
      <ChordHint />
      {isKeySheetOpen && <KeySheet />}
      {isPaletteOpen && <Palette />}
      {panel && <ConversationPanel key={`${panel.name} ${panel.conversation.conversationId}`} {...panel} />}
      {viewDialog && <ViewDialog view={viewDialog} />}
      {cannedBegun && (
        <Suspense>
          <CannedDialog reply={null} begun={cannedBegun} onClose={() => setUi({ cannedBegun: null })} />
        </Suspense>
      )}
    </>
  );
}
