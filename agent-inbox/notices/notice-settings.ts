import { create } from 'zustand';
import { keep, onKeptElsewhere, readKept } from '../state/kept.ts';
import type { NoticeSettings } from './notice-for.ts';
import { readNoticeSettings } from './read-settings.ts';

interface NoticeSettingsState extends NoticeSettings {
  change(change: Partial<NoticeSettings>): void;
}
const NAME = 'notices';

/** How this browser tells its agent; the same in all its tabs. */
export const useNoticeSettings = create<NoticeSettingsState>((set, get) => ({
  ...readNoticeSettings(readKept(NAME)),
  change(change) {
    set(change);
    const { rules, quietUntil, showsWords } = get();
    keep(NAME, { rules, quietUntil, showsWords });
  },
}));
onKeptElsewhere(NAME, () => useNoticeSettings.setState(readNoticeSettings(readKept(NAME))));
