import { CornerDownRight, MapPin, Package, StickyNote, User } from 'lucide-react';
import type { FoundMessage } from '../../contract/search.ts';
import { formatPrice } from '../../contract/texts/format.ts';
import { exactTime, rowTime } from '../list/row-time.ts';
import { ChannelIcon } from '../parts/ChannelIcon.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useMinute } from '../state/now.ts';
import { useTexts } from '../texts/use-texts.ts';
import { piecesOf, type Row } from './rows.ts';

/** One thing that was found, in two lines. */
export function FoundRow({ row }: { row: Row }) {
  const { locale, t } = useTexts();
  switch (row.kind) {
    case 'messages':
    case 'notes':
      return <MessageRow found={row.found} isNote={row.kind === 'notes'} />;
    case 'people': {
      const { name, spans, phone, conversation } = row.found;
      return (
        <>
          <Icon of={User} />
          <span className="found-line">
            <span className="row-name">
              <Marked text={name} spans={spans} />
            </span>
            <ChannelIcon channel={conversation.channel} />
          </span>
          <span className="found-line quiet">
            {[phone, conversation.branch, t(`status.${conversation.status}`)].filter(Boolean).join(' · ')}
          </span>
        </>
      );
    }
    case 'orders': {
      const { orderNo, status, branch, total, placedAt, conversationId } = row.found;
      return (
        <>
          <Icon of={Package} />
          <span className="found-line">
            <span className="row-name">{orderNo}</span>
            <span>{t(`order.${status}`)}</span>
            <Time at={placedAt} />
          </span>
          <span className="found-line quiet">
            {[branch, formatPrice(locale, total), conversationId ? null : t('search.no_talk')]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </>
      );
    }
    case 'branches':
      return (
        <>
          <Icon of={MapPin} />
          <span className="found-line">
            <span className="row-name">
              <Marked text={row.found.name} spans={row.found.spans} />
            </span>
          </span>
          <span className="found-line quiet">{row.found.address}</span>
        </>
      );
    case 'more':
      return (
        <>
          <Icon of={CornerDownRight} />
          <span className="found-line">{t(row.isFurther ? 'search.further' : 'search.more')}</span>
        </>
      );
  }
}

function MessageRow({ found, isNote }: { found: FoundMessage; isNote: boolean }) {
  const { t } = useTexts();
  const { author, conversation, snippet, spans, at } = found;
  const speaker = author.kind === 'assistant' ? t('author.assistant') : author.name;
  return (
    <>
      {isNote ? <Icon of={StickyNote} /> : <ChannelIcon channel={conversation.channel} />}
      <span className="found-line">
        <span className="row-name">{conversation.name}</span>
        {conversation.branch && <span className="row-branch">{conversation.branch}</span>}
        <Time at={at} />
      </span>
      <span className="found-line found-words">
        {author.kind !== 'shopper' && <span className="row-speaker">{speaker}: </span>}
        <Marked text={snippet} spans={spans} />
      </span>
    </>
  );
}

function Time({ at }: { at: string }) {
  const { locale, t } = useTexts();
  const now = useMinute();
  return (
    <time className="found-time" dateTime={at} title={exactTime(locale, at)}>
      {rowTime(locale, t, at, now)}
    </time>
  );
}

function Marked({ text, spans }: { text: string; spans: ReadonlyArray<readonly [number, number]> }) {
  let at = 0;
  return piecesOf(text, spans).map((piece) => {
    const key = at;
    at += piece.text.length;
    return piece.isFound ? <mark key={key}>{piece.text}</mark> : <span key={key}>{piece.text}</span>;
  });
}
