import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ConversationView } from '../../contract/conversations.ts';
import type { MessageView } from '../../contract/messages.ts';
import { PeopleBlock } from '../participants/PeopleBlock.tsx';
import { ErrorNote } from '../parts/ErrorNote.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { setUi, useUi } from '../state/ui.ts';
import { useTexts } from '../texts/use-texts.ts';
import { BookingsBlock } from './BookingsBlock.tsx';
import { BranchBlock } from './BranchBlock.tsx';
import { OrdersBlock } from './OrdersBlock.tsx';
import { PastTalks } from './PastTalks.tsx';
import { PersonBlock } from './PersonBlock.tsx';
import { usePerson } from './person-store.ts';
import { ShopperBlock } from './ShopperBlock.tsx';
import { StockBlock } from './StockBlock.tsx';

interface Props {
  conversation: ConversationView;
  messages: readonly MessageView[];
}

/** What is known beside the thread. Below 1200 px it slides over. */
export function SidePanel({ conversation, messages }: Props) {
  const { t } = useTexts();
  const isOpen = useUi((ui) => ui.isPanelOpen);
  const closer = useRef<HTMLDivElement>(null);
  const close = () => {
    setUi({ isPanelOpen: false });
    document.querySelector<HTMLElement>('[data-opens-panel]')?.focus();
  };
  const { conversationId } = conversation;
  const { person, error, reload } = usePerson(conversation);
  useEffect(() => {
    if (isOpen) closer.current?.querySelector('button')?.focus();
  }, [isOpen]);
  useEffect(() => () => setUi({ isPanelOpen: false }), []);
  return (
    <>
      {isOpen && <div className="panel-shade" onPointerDown={close} />}
      <aside
        className={isOpen ? 'side-panel is-open' : 'side-panel'}
        aria-label={t('inbox.details')}
        onKeyDown={(event) => {
          // A sheet opened from here has used up its own.
          if (event.key !== 'Escape' || event.defaultPrevented || !isOpen) return;
          event.preventDefault(); // this Escape is used up: the conversation stays open
          close();
        }}
      >
        <div className="panel-head not-wide" ref={closer}>
          <span className="strong">{t('inbox.details')}</span>
          <IconButton icon={X} label={t('inbox.close')} onClick={close} />
        </div>
        <ShopperBlock key={`shopper-${conversationId}`} conversation={conversation} person={person} />
        <PeopleBlock key={`people-${conversationId}`} conversation={conversation} />
        {error && !person ? (
          <section className="block">
            <ErrorNote error={error} onRetry={reload} />
          </section>
        ) : null}
        {person && (
          <>
            <PastTalks person={person} conversationId={conversationId} />
            <PersonBlock person={person} />
          </>
        )}
        <BranchBlock conversation={conversation} />
        <StockBlock key={`stock-${conversationId}`} conversation={conversation} messages={messages} />
        <OrdersBlock key={`orders-${conversationId}`} conversation={conversation} />
        <BookingsBlock key={`bookings-${conversationId}`} conversation={conversation} />
      </aside>
    </>
  );
}
