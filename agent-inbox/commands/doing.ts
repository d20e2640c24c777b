import type { InboxFilter } from '../../contract/inbox.ts';
import { openDrawer } from '../colleagues/colleague-store.ts';
import { useDrafts } from '../composer/draft-store.ts';
import { type Help, useCopilot } from '../copilot/copilot-store.ts';
import { withAll } from '../list/selection.ts';
import { cursorAfter, useListCursor } from '../list/use-list-cursor.ts';
import { choose, clearSelection, useSelection } from '../list/use-selection.ts';
import { isPageFor, type PageName } from '../pages.ts';
import { recentSearches } from '../search/recent-searches.ts';
import { leave } from '../session/leave.ts';
import { useSession } from '../session/session-store.ts';
import { setAvailability } from '../session/set-availability.ts';
import { filterOf, isNarrowed, WIDE } from '../state/address.ts';
import { type Preferences, usePreferences } from '../state/preferences.ts';
import { useRoute } from '../state/route.ts';
import { useToasts } from '../state/toasts.ts';
import { type PanelName, setUi } from '../state/ui.ts';
import { ownViews } from '../views/own-views.ts';
import { canRelease } from './can-release.ts';
import type { CommandId } from './commands.ts';
import type { Context } from './context.ts';
import { keepTranscript } from './keep-transcript.ts';
import { markUnread } from './mark-unread.ts';

interface Doing {
  /** Whether there is anything to do now; absent: always. */
  isOn?(context: Context): boolean;
  run(context: Context): void;
}

/** What each command does. A command without anything here does not compile. */
export const doing: Record<CommandId, Doing> = {
  take: {
    isOn: ({ desk, conversation }) => isUnresolved(conversation) && conversation?.assignee?.agentId !== desk.agentId,
    run: ({ desk, conversation }) => void (conversation && desk.actions.take(conversation)),
  },
  resolve: {
    isOn: ({ conversation }) => isUnresolved(conversation),
    run: ({ desk, conversation }) => void (conversation && desk.actions.resolve(conversation)),
  },
  resolve_next: {
    isOn: ({ conversation }) => isUnresolved(conversation),
    run: (context) => void resolveAndNext(context),
  },
  reopen: {
    isOn: ({ conversation }) => conversation?.status === 'resolved',
    run: ({ desk, conversation }) => void (conversation && desk.actions.reopen(conversation)),
  },
  assign: { isOn: ({ conversation }) => isUnresolved(conversation), run: openPanel('agent') },
  move: { isOn: ({ conversation }) => isUnresolved(conversation), run: openPanel('branch') },
  move_group: { isOn: ({ conversation }) => isUnresolved(conversation), run: openPanel('group') },
  prioritise: { isOn: ({ conversation }) => isUnresolved(conversation), run: openPanel('priority') },
  snooze: { isOn: isWithPeople, run: openPanel('snooze') },
  tag: { isOn: ({ conversation }) => conversation !== null, run: openPanel('tag') },
  mark_unread: {
    isOn: ({ conversation }) => conversation !== null,
    run: ({ desk: { actions }, conversation }) => conversation && markUnread({ actions, conversation }),
  },
  release: {
    isOn: ({ conversation }) => conversation !== null && canRelease(conversation),
    run: ({ desk, conversation }) => void (conversation && desk.actions.release(conversation)),
  },
  undo: {
    isOn: (context) => takesBack.isOn?.(context) || lastOffer() !== undefined,
    run: (context) => (takesBack.isOn?.(context) ? takesBack.run(context) : takeLastOffer()),
  },

  edit_shopper: presses('edit-shopper'),
  transcript: {
    isOn: ({ conversation }) => conversation !== null,
    run: ({ conversation }) => void (conversation && keepTranscript(conversation)),
  },
  merge: presses('merge'),
  book: presses('book'),

  reply: writes('reply'),
  note: writes('note'),
  suggest: helps('suggest'),
  summarise: helps('summarise'),
  translate: helps('translate'),

  save_canned: {
    isOn: () => openReply() !== '',
    run: ({ conversation }) =>
      setUi({ cannedBegun: { [conversation?.contact.locale ?? usePreferences.getState().locale]: openReply() } }),
  },

  insert_branch: presses('insert_branch'),
  insert_stock: presses('insert_stock'),
  insert_order: presses('insert_order'),
  insert_booking: presses('insert_booking'),
  send_branch: presses('send_branch'),
  send_stock: presses('send_stock'),
  send_order: presses('send_order'),

  down: { run: () => walk(1) },
  up: { run: () => walk(-1) },
  open: {
    isOn: () => useListCursor.getState().id !== null,
    run: () => useRoute.getState().open(useListCursor.getState().id),
  },
  choose: {
    isOn: ({ conversation }) => conversation !== null,
    run: ({ conversation }) => conversation && choose(conversation.conversationId, false),
  },
  choose_all: {
    isOn: () => useListCursor.getState().ids.length > 0,
    run: () => useSelection.setState(withAll(useListCursor.getState().ids)),
  },
  next: { isOn: () => neighbour(1) !== null, run: ({ target }) => openNeighbour(1, target) },
  previous: { isOn: () => neighbour(-1) !== null, run: ({ target }) => openNeighbour(-1, target) },
  back: {
    isOn: ({ target }) => isField(target) || openId() !== null || hasChosen(),
    run: ({ target }) => goBack(target),
  },
  filter: presses('filter'),
  clear_filters: {
    isOn: () => isNarrowed(filterOf(useRoute.getState().address)),
    run: () => useRoute.getState().filterBy(WIDE),
  },
  save_view: { run: () => setUi({ viewDialog: 'new' }) },

  search: { run: () => useRoute.getState().find(lastWords()) },
  go_mine: goesTo(ownViews.mine),
  go_mentions: goesTo(ownViews.mentions),
  go_unassigned: goesTo(ownViews.unassigned),
  go_all: goesTo(ownViews.all),
  go_waiting: goesTo({ view: 'all', status: 'waiting' }),
  go_waiting_long: goesTo(ownViews.waiting_long),
  go_snoozed: goesTo(ownViews.snoozed),
  go_resolved: goesTo({ view: 'all', status: 'resolved' }),
  go_wall: goesToPage('wall'),
  go_csat: goesToPage('csat'),
  go_pickup: goesToPage('pickup'),
  go_branches: goesToPage('branches'),
  go_canned: goesToPage('canned'),
  go_articles: goesToPage('articles'),
  go_admin: goesToPage('admin'),
  go_assistant: goesToPage('assistant'),

  palette: { run: () => setUi({ isPaletteOpen: true }) },
  sheet: { run: () => setUi({ isKeySheetOpen: true }) },
  details: { isOn: () => openId() !== null, run: ({ target }) => showDetails(target) },
  colleagues: { run: () => openDrawer(null) },
  be_online: becomes('online'),
  be_away: becomes('away'),
  be_offline: becomes('offline'),
  notices: { run: () => setUi({ isNoticesOpen: true }) },
  theme_light: prefers({ theme: 'light' }),
  theme_dark: prefers({ theme: 'dark' }),
  theme_system: prefers({ theme: 'system' }),
  speak_id: prefers({ locale: 'id' }),
  speak_en: prefers({ locale: 'en' }),
  sign_out: { run: ({ desk }) => void leave(desk.client) },
};

export const isOn = (id: CommandId, context: Context): boolean => doing[id].isOn?.(context) ?? true;

const isField = (target: Element | null): target is HTMLElement =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
const openId = (): string | null => useRoute.getState().address.conversationId;
/** What is being written to the shopper of the open conversation. */
const openReply = (): string => useDrafts.getState().drafts[openId() ?? '']?.reply.trim() ?? '';
/** What was looked for last: it is chosen whole, so that typing begins anew. */
const lastWords = (): string => recentSearches()[0] ?? '';
const agent = () => useSession.getState().agent;

function isUnresolved(conversation: Context['conversation']): boolean {
  return conversation !== null && conversation.status !== 'resolved';
}
/** Neither done nor the assistant's. */
function isWithPeople({ conversation }: Context): boolean {
  return isUnresolved(conversation) && conversation?.status !== 'assistant';
}
function openPanel(name: PanelName): Doing['run'] {
  return ({ conversation }) => conversation && setUi({ panel: { name, conversation } });
}

async function resolveAndNext({ desk, conversation }: Context): Promise<void> {
  if (!conversation) return;
  const { conversationId } = conversation;
  const { ids } = useListCursor.getState();
  const after = [1, -1].map((step) => cursorAfter(ids, conversationId, step)).find((id) => id !== conversationId);
  if (await desk.actions.resolve(conversation)) useRoute.getState().open(after ?? null);
}

function lastOffer() {
  return useToasts.getState().toasts.findLast(({ action }) => action);
}
function takeLastOffer(): void {
  const offer = lastOffer();
  if (!offer) return;
  useToasts.getState().dismiss(offer.id);
  offer.action?.run();
}

/** A button of the page, where it is there to be pressed. */
function presses(name: string): Doing {
  const button = () => document.querySelector<HTMLButtonElement>(`[data-command="${name}"]:enabled`);
  return { isOn: () => button() !== null, run: () => button()?.click() };
}
/** What was sent and has not left yet is the last that was done. */
const takesBack = presses('take_back');
function writes(tab: 'reply' | 'note'): Doing {
  return {
    isOn: () => openId() !== null,
    run() {
      const conversationId = openId();
      if (!conversationId) return;
      useDrafts.getState().change(conversationId, { tab });
      focusBox();
    },
  };
}
/** Beside a reply, which is then what is written. */
function helps(help: Help): Doing {
  return {
    isOn: () => openId() !== null,
    run() {
      const conversationId = openId();
      if (!conversationId) return;
      useDrafts.getState().change(conversationId, { tab: 'reply' });
      useCopilot.getState().toggle(conversationId, help);
    },
  };
}
function focusBox(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-composer]')?.focus());
}

/** A row in sight has the focus at once, so that Enter right after it opens it; the list brings one that is not. */
function walk(step: number): void {
  const { id, ids } = useListCursor.getState();
  const to = cursorAfter(ids, id ?? openId(), step);
  document.querySelector<HTMLElement>(`[data-row="${to}"]`)?.focus();
  useListCursor.setState({ id: to });
}

/** The conversation beside the open one, in the order shown. */
function neighbour(step: number): string | null {
  const { ids } = useListCursor.getState();
  const here = openId();
  const to = cursorAfter(ids, here, step);
  return to === here ? null : to;
}
/** Whoever was writing goes on writing, in the other one. */
function openNeighbour(step: number, target: Element | null): void {
  const to = neighbour(step);
  if (!to) return;
  useListCursor.setState({ id: to });
  useRoute.getState().open(to);
  if (isField(target)) focusBox();
}

const hasChosen = (): boolean => useSelection.getState().ids.size > 0;

/** First out of what is being written, then out of what is chosen, then out of the conversation. */
function goBack(target: Element | null): void {
  if (isField(target)) {
    target.blur();
    return;
  }
  if (hasChosen()) {
    clearSelection();
    return;
  }
  const conversationId = openId();
  useRoute.getState().open(null);
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-row="${conversationId}"]`)?.focus());
}

function goesTo(filter: InboxFilter): Doing {
  return { run: () => useRoute.getState().show(filter) };
}
function goesToPage(name: PageName): Doing {
  return {
    isOn() {
      const me = agent();
      return me !== null && isPageFor(name, me);
    },
    run: () => location.assign(`?${name}`),
  };
}

/** Into the side panel, and out of it again. Below 1200 px it slides over, and takes the focus by itself. */
function showDetails(target: Element | null): void {
  const panel = document.querySelector<HTMLElement>('.side-panel');
  if (panel?.contains(target)) {
    focusBox();
    return;
  }
  setUi({ isPanelOpen: true });
  const first = [...(panel?.querySelectorAll<HTMLElement>('input, button, a[href]') ?? [])].find((one) =>
    one.checkVisibility(),
  );
  first?.focus();
}

function becomes(availability: 'online' | 'away' | 'offline'): Doing {
  return {
    isOn: () => agent()?.availability !== availability,
    run: ({ desk }) => setAvailability(desk.client, availability),
  };
}
function prefers(change: Partial<Preferences>): Doing {
  return {
    isOn() {
      const now = usePreferences.getState();
      return Object.entries(change).some(([name, value]) => now[name as keyof Preferences] !== value);
    },
    run: () => usePreferences.getState().change(change),
  };
}
