import { useEffect } from 'react';
import type { ConversationView } from '../../contract/conversations.ts';
import { useDrafts } from '../composer/draft-store.ts';
import { type Help, useCopilot } from '../copilot/copilot-store.ts';
import type { Desk } from '../desk/desk.ts';
import { useDesk } from '../desk/use-desk.ts';
import { useInbox } from '../list/inbox-store.ts';
import { cursorAfter, useListCursor } from '../list/use-list-cursor.ts';
import { usePreferences } from '../state/preferences.ts';
import { useRoute } from '../state/route.ts';
import { setUi, useUi } from '../state/ui.ts';
import { useOpenConversation } from '../thread/use-open-conversation.ts';
import { type KeyAction, keyAction } from './key-action.ts';

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
const isRow = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('[data-row]') !== null;
const isFloating = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('[role="dialog"]') !== null;

/** Keys for the whole page; fields, menus and sheets keep their own. */
export function useKeys(): void {
  const desk = useDesk();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isFloating(event.target) || useUi.getState().isKeySheetOpen) return;
      const action = keyAction(event, {
        isWriting: isField(event.target),
        isInList: isRow(event.target),
        hasSingleKeys: usePreferences.getState().hasSingleKeys,
      });
      if (!action || !act(desk, action, event.target)) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [desk]);
}

/** @returns whether there was something to do */
function act({ actions, agentId }: Desk, action: KeyAction, target: EventTarget | null): boolean {
  const conversation = meantBy(target);
  switch (action) {
    case 'down':
      return walk(1);
    case 'up':
      return walk(-1);
    case 'open': {
      const { id } = useListCursor.getState();
      if (id) useRoute.getState().open(id);
      return id !== null;
    }
    case 'back':
      return goBack(target);
    case 'reply':
    case 'note':
      return write(action);
    case 'suggest':
    case 'summarise':
    case 'translate':
      return help(action);
    case 'take':
      if (conversation && conversation.status !== 'resolved' && conversation.assignee?.agentId !== agentId)
        void actions.take(conversation);
      return true;
    case 'resolve':
      if (conversation && conversation.status !== 'resolved') void actions.resolve(conversation);
      return true;
    case 'filter':
      document.querySelector<HTMLElement>('[data-key="/"]')?.click();
      return true;
    case 'sheet':
      setUi({ isKeySheetOpen: true });
      return true;
  }
}

function walk(step: number): boolean {
  const { id, ids } = useListCursor.getState();
  useListCursor.setState({ id: cursorAfter(ids, id ?? useRoute.getState().address.conversationId, step) });
  return true;
}

/** The row the keys stand on, while they are in the list; the open conversation otherwise. */
function meantBy(target: EventTarget | null): ConversationView | null {
  const row = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-row]')?.dataset.row : undefined;
  if (row) return useInbox.getState().list.byId.get(row) ?? null;
  return useOpenConversation.getState().conversation;
}

/** First out of what is being written, then out of the conversation. */
function goBack(target: EventTarget | null): boolean {
  if (isField(target) && target instanceof HTMLElement) {
    target.blur();
    return true;
  }
  const { address, open } = useRoute.getState();
  if (!address.conversationId) return false;
  const { conversationId } = address;
  open(null);
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-row="${conversationId}"]`)?.focus());
  return true;
}

/** Beside a reply, which is then what is written. */
function help(asked: Help): boolean {
  const { conversationId } = useRoute.getState().address;
  if (!conversationId) return false;
  useDrafts.getState().change(conversationId, { tab: 'reply' });
  useCopilot.getState().toggle(conversationId, asked);
  return true;
}

function write(tab: 'reply' | 'note'): boolean {
  const { conversationId } = useRoute.getState().address;
  if (!conversationId) return false;
  useDrafts.getState().change(conversationId, { tab });
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-composer]')?.focus());
  return true;
}
