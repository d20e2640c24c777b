import { FileText } from 'lucide-react';
import { useState } from 'react';
import { boxOf, sizeWords } from '../../client/file-words.ts';
import type { AttachmentLinks } from '../../contract/attachments.ts';
import type { AttachmentBody, ShownMessage } from '../../contract/messages.ts';
import type { Translate } from '../../contract/texts/render.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { useLinks } from './use-links.ts';
import { Voice } from './Voice.tsx';

type FileMessage = ShownMessage & AttachmentBody;

/** A photo, a film or a file somebody has sent. Its place is as large as it will be, before it is there. */
export function Attachment({ message }: { message: FileMessage }) {
  const { t, locale } = useTexts();
  const { kind, content } = message;
  const { links, renew } = useLinks(message, content.attachmentId);
  const isGone = links?.state === 'refused' || links?.state === 'erased';
  if (kind === 'image' && !isGone) return <Photo message={message} links={links} renew={renew} />;
  if (kind === 'video' && links?.file)
    // biome-ignore lint/a11y/useMediaCaption: what people film for a shop has no captions
    return <video className="photo" src={links.file.url} controls preload="metadata" style={boxOf({})} />;
  if (kind === 'voice' && links?.file) return <Voice links={links} onPlay={renew} />;
  const size = content.size ?? links?.file?.size;
  const sign = (
    <>
      <Icon of={FileText} size={20} />
      <span>
        <span className="file-name">{content.name}</span>
        <span className="file-below">
          {stateWords(t, links) ?? (size === undefined ? '' : sizeWords(locale, size))}
        </span>
      </span>
    </>
  );
  if (!links?.file) return <span className="file">{sign}</span>;
  return (
    <a
      className="file"
      href={`${links.file.url}&save=1`}
      download={content.name}
      onClick={renew}
      title={t('files.save')}
    >
      {sign}
    </a>
  );
}

/** Why there is nothing to look at; null where there is. */
function stateWords(t: Translate, links: AttachmentLinks | null): string | null {
  if (links?.state === 'ready') return null;
  if (links?.state === 'erased') return t('files.erased');
  if (links?.state === 'refused') return t(`error.${links.reason ?? 'file_unreadable'}`, { maxMb: links.maxMb ?? '' });
  return t(links?.state === 'fetching' ? 'files.fetching' : 'files.preparing');
}

function Photo({ message, links, renew }: { message: FileMessage; links: AttachmentLinks | null; renew(): void }) {
  const { t } = useTexts();
  const { content, author } = message;
  const [isOpen, setOpen] = useState(false);
  const alt = t('files.photo', { who: author.name || t('author.assistant'), name: content.name });
  const box = boxOf(content.width ? content : (links ?? {}));
  return (
    <>
      <button
        type="button"
        className="photo-button"
        style={box}
        title={t('files.open')}
        onClick={() => {
          renew();
          setOpen(true);
        }}
      >
        {links?.thumb ? (
          <img className="photo" src={links.thumb.url} alt={alt} {...box} />
        ) : (
          <span className="unseen">{alt}</span>
        )}
      </button>
      {isOpen && links?.file && (
        <Dialog title={content.name} className="lightbox" onClose={() => setOpen(false)}>
          {() => (
            <>
              <img src={links.file?.url} alt={alt} />
              <a className="button" href={`${links.file?.url}&save=1`} download={content.name}>
                {t('files.save')}
              </a>
            </>
          )}
        </Dialog>
      )}
    </>
  );
}
