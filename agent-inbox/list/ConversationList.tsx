import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowUp } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useDesk } from '../desk/use-desk.ts';
import { Icon } from '../parts/Icon.tsx';
import { useRoute } from '../state/route.ts';
import { useTexts } from '../texts/use-texts.ts';
import { ConversationRow } from './ConversationRow.tsx';
import { useInbox } from './inbox-store.ts';
import { RowCheck } from './RowCheck.tsx';
import { useHeldOrder } from './use-held-order.ts';
import { useListCursor } from './use-list-cursor.ts';
import { useRowMemory } from './use-row-memory.ts';
import { useSelection } from './use-selection.ts';

const ROW_PX = 64;
/** Scrolled further than this the list is being read: it is held as under the pointer. */
const TOP_PX = 32;
const LOAD_BEFORE_ROWS = 12;

/** The rows, of which only those in sight exist. While it is read its order is held. */
export function ConversationList() {
  const { t } = useTexts();
  const { inbox, agentId } = useDesk();
  const { list, filter, isLoadingMore } = useInbox();
  const openId = useRoute((route) => route.address.conversationId);
  const [isPointed, setPointed] = useState(false);
  const [isScrolled, setScrolled] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const { ids, waiting } = useHeldOrder({
    key: JSON.stringify(filter),
    wanted: list.ids,
    isHeld: isPointed || isScrolled,
  });
  const chosen = useSelection((selection) => selection.ids);
  const rowOf = useRowMemory(list.byId, ids);
  const cursorId = useListCursor((cursor) => cursor.id) ?? openId ?? ids[0];

  const rows = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 6,
    getItemKey: useCallback((index: number) => ids[index] ?? index, [ids]), // another one measures all rows again
  });
  const seen = rows.getVirtualItems();
  const lastSeen = seen.at(-1)?.index ?? 0;

  useEffect(() => {
    if (list.nextCursor && lastSeen >= ids.length - LOAD_BEFORE_ROWS) void inbox.loadMore();
  }, [inbox, lastSeen, ids.length, list.nextCursor]);

  useEffect(() => useListCursor.setState({ ids }), [ids]);
  useEffect(
    () =>
      useListCursor.subscribe(({ id }, before) => {
        if (!id || id === before.id) return;
        rows.scrollToIndex(useListCursor.getState().ids.indexOf(id));
        requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-row="${id}"]`)?.focus());
      }),
    [rows],
  );

  const letGo = () => {
    scroller.current?.scrollTo({ top: 0 });
    setScrolled(false);
    setPointed(false);
  };
  return (
    <div
      className="list-frame"
      onPointerEnter={(event) => event.pointerType === 'mouse' && setPointed(true)}
      onPointerMove={(event) => event.pointerType === 'mouse' && !isPointed && waiting === 0 && setPointed(true)}
      onPointerLeave={() => setPointed(false)}
    >
      {waiting > 0 && (
        <button type="button" className="pill is-top" onClick={letGo}>
          <Icon of={ArrowUp} size={14} />
          {t('inbox.list_moved', { count: waiting })}
        </button>
      )}
      <div
        className="list-scroller"
        ref={scroller}
        onScroll={(event) => setScrolled(event.currentTarget.scrollTop > TOP_PX)}
      >
        <ul className={chosen.size > 0 ? 'rows is-choosing' : 'rows'} style={{ height: rows.getTotalSize() }}>
          {seen.map(({ index, key, start }) => {
            const conversation = rowOf(ids[index] ?? '');
            if (!conversation) return null;
            const { conversationId } = conversation;
            return (
              <li
                key={key}
                className={chosen.has(conversationId) ? 'row-place is-chosen' : 'row-place'}
                style={{ transform: `translateY(${start}px)` }}
                aria-setsize={list.nextCursor ? -1 : ids.length}
                aria-posinset={index + 1}
              >
                <RowCheck conversationId={conversationId} name={conversation.contact.name} />
                <ConversationRow
                  conversation={conversation}
                  agentId={agentId}
                  isOpen={conversationId === openId}
                  isCursor={conversationId === cursorId}
                />
              </li>
            );
          })}
        </ul>
        {isLoadingMore && <p className="quiet pad centred">{t('inbox.loading')}</p>}
      </div>
    </div>
  );
}
