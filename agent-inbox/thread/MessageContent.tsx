import { CornerDownRight, MapPin } from 'lucide-react';
import { CardView } from '../cards/CardView.tsx';
import { Attachment } from '../files/Attachment.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { ArticleLink } from './ArticleLink.tsx';
import { kindWords } from './kind-words.ts';
import { BasketContent, ContactContent, DeletedContent } from './OutsideContent.tsx';
import type { SaidMessage } from './timeline.ts';
import { Words } from './Words.tsx';

/** What a message holds, by its kind. */
export function MessageContent({ message }: { message: SaidMessage }) {
  const { t } = useTexts();
  switch (message.kind) {
    case 'text':
      return (
        <>
          <Words text={message.content.text} />
          <ArticleLink article={message.content.article} />
        </>
      );
    case 'choice':
      return (
        <p className="words is-choice">
          <Icon of={CornerDownRight} size={14} />
          {message.content.title}
        </p>
      );
    case 'location':
      return <LocationContent {...message.content} />;
    case 'card':
      return (
        <>
          {message.content.text && <Words text={message.content.text} />}
          {message.content.cards.map((card, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a stored message's cards never change places
            <CardView key={index} card={card} />
          ))}
          <ArticleLink article={message.content.article} />
        </>
      );
    case 'contact':
      return <ContactContent {...message.content} />;
    case 'basket':
      return <BasketContent {...message.content} />;
    case 'deleted':
      return <DeletedContent />;
    case 'image':
    case 'video':
    case 'voice':
    case 'file':
      return (
        <>
          <Attachment message={message} />
          {message.content.caption && <Words text={message.content.caption} />}
        </>
      );
    case 'unsupported':
      return (
        <>
          <p className="words quiet">{t('inbox.not_shown_yet', { kind: kindWords(t, message.content.of) })}</p>
          {message.content.caption && <Words text={message.content.caption} />}
        </>
      );
  }
}

function LocationContent({
  lat,
  lon,
  name,
  address,
}: {
  lat: number;
  lon: number;
  name?: string | undefined;
  address?: string | undefined;
}) {
  const { t } = useTexts();
  return (
    <div className="location">
      <Icon of={MapPin} size={20} />
      <span>
        <span className="strong">{name ?? t('kind.location')}</span>
        {address && <span className="location-line">{address}</span>}
        <span className="location-line quiet">
          {lat.toFixed(4)}, {lon.toFixed(4)}
        </span>
      </span>
    </div>
  );
}
