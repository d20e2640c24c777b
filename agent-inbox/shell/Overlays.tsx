import { lazy, Suspense } from 'react';
import { useColleagues } from '../colleagues/colleague-store.ts';
import { ChordHint } from '../keys/ChordHint.tsx';
import { KeySheet } from '../keys/KeySheet.tsx';
import { Palette } from '../palette/Palette.tsx';
import { useRoute } from '../state/route.ts';
import { setUi, useUi } from '../state/ui.ts';
import { ConversationPanel } from '../thread/ConversationPanel.tsx';
import { ViewDialog } from '../views/ViewDialog.tsx';

const SearchSheet = lazy(async () => ({ default: (await import('../search/SearchSheet.tsx')).SearchSheet }));
const CannedDialog = lazy(async () => ({ default: (await import('../canned/CannedDialog.tsx')).CannedDialog }));
const NoticesDialog = lazy(async () => ({ default: (await import('../notices/NoticesDialog.tsx')).NoticesDialog }));

const ColleagueDrawer = lazy(async () => ({
  default: (await import('../colleagues/ColleagueDrawer.tsx')).ColleagueDrawer,
}));

/** What opens above the page, one at a time. */
export function Overlays() {
  const { isKeySheetOpen, isPaletteOpen, isNoticesOpen, panel, cannedBegun, viewDialog } = useUi();
  const find = useRoute((route) => route.address.find);
  const drawer = useColleagues((colleagues) => colleagues.drawer);
  return (
    <>
      <ChordHint />
      {isKeySheetOpen && <KeySheet />}
      {isPaletteOpen && <Palette />}
      {isNoticesOpen && (
        <Suspense>
          <NoticesDialog />
        </Suspense>
      )}
      {find !== null && (
        <Suspense>
          <SearchSheet words={find} />
        </Suspense>
      )}
      {panel && <ConversationPanel key={`${panel.name} ${panel.conversation.conversationId}`} {...panel} />}
      {viewDialog && <ViewDialog view={viewDialog} />}
      {drawer && (
        <Suspense>
          <ColleagueDrawer key={drawer.with?.agentId ?? ''} colleague={drawer.with} />
        </Suspense>
      )}
      {cannedBegun && (
        <Suspense>
          <CannedDialog reply={null} begun={cannedBegun} onClose={() => setUi({ cannedBegun: null })} />
        </Suspense>
      )}
    </>
  );
}
