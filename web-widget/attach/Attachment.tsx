import { Component, createRef } from 'preact';
import { boxOf, sizeWords } from '../../client/file-words.ts';
import { followLinks } from '../../client/upload.ts';
import type { AttachmentLinks } from '../../contract/attachments.ts';
import type { AttachmentBody, ShownMessage } from '../../contract/messages.ts';
import type { Chat } from '../chat.ts';
import { words } from '../language.ts';
import { Icon } from '../parts/Icon.tsx';
import { FileSign } from './FileSign.tsx';
import { sendingOf } from './sending.ts';
import { Voice } from './Voice.tsx';

interface Props {
  chat: Chat;
  message: ShownMessage & AttachmentBody;
}
interface State {
  links: AttachmentLinks | null;
  isOpen: boolean;
}

/** A photo or a file somebody has sent. Its place is as large as it will be, before it is there. */
export class Attachment extends Component<Props, State> {
  override state: State = { links: null, isOpen: false };
  private following = { stop: () => {}, look: () => {} };
  private unheard = () => {};

  override render({ message, chat }: Props, { links, isOpen }: State) {
    const { t } = words();
    const { kind, content, author } = message;
    const below = this.below();
    if (kind !== 'image' || links?.state === 'refused' || links?.state === 'erased') {
      const sign = <FileSign name={content.name} below={below} />;
      if (kind === 'video' && links?.file)
        // biome-ignore lint/a11y/useMediaCaption: what people film for a shop has no captions
        return <video class="photo" src={links.file.url} controls preload="metadata" style={boxOf({})} />;
      if (kind === 'voice' && links?.file) return <Voice links={links} onPlay={this.renew} />;
      if (!links?.file) return sign;
      return (
        <a class="save" href={`${links.file.url}&save=1`} download={content.name} onClick={this.renew}>
          {sign}
        </a>
      );
    }
    const isMine = author.kind === 'shopper';
    const alt = isMine
      ? t('widget.attach.photo_of_me', content)
      : t('widget.attach.photo_of', { who: author.name || t('author.assistant'), name: content.name });
    const src = sendingOf(chat).previewOf(message.clientId) ?? links?.thumb?.url;
    return (
      <>
        <button
          type="button"
          class="photo-button"
          title={t('widget.attach.open')}
          onClick={this.open}
          style={boxOf(content)}
        >
          {src ? <img class="photo" src={src} alt={alt} style={boxOf(content)} /> : <span class="hidden">{alt}</span>}
        </button>
        {isOpen && links?.file && <Lightbox src={links.file.url} alt={alt} onClose={this.close} />}
      </>
    );
  }

  override componentDidMount(): void {
    const { chat, message } = this.props;
    const { conversationId, seq, content } = message;
    this.following = followLinks(
      () => sendingOf(chat).links(conversationId, seq),
      (links) => this.setState({ links }),
    );
    this.unheard =
      chat.files.line()?.on('attachment:changed', ({ attachmentId }) => {
        if (attachmentId === content.attachmentId) this.following.look();
      }) ?? this.unheard;
  }

  override componentWillUnmount(): void {
    this.following.stop();
    this.unheard();
  }

  private below(): string {
    const { t, locale } = words();
    const { links } = this.state;
    const { size } = this.props.message.content;
    if (links?.state === 'erased') return t('widget.attach.gone');
    if (links?.state === 'refused') return t('widget.attach.refused');
    if (!links?.file) return t('widget.attach.preparing');
    return sizeWords(locale, size ?? links.file.size);
  }

  private readonly open = () => {
    this.renew();
    this.setState({ isOpen: true });
  };
  private readonly close = () => this.setState({ isOpen: false });
  /** A link that is about to end is asked for anew, for the next look. */
  private readonly renew = () => {
    const { expiresAt } = this.state.links ?? {};
    if (expiresAt && Date.parse(expiresAt) - Date.now() < 60_000) this.following.look();
  };
}

/** The whole picture over everything else; Esc, the cross and the ground beside it close it. */
class Lightbox extends Component<{ src: string; alt: string; onClose(): void }> {
  private readonly dialog = createRef<HTMLDialogElement>();

  override render({ src, alt, onClose }: { src: string; alt: string; onClose(): void }) {
    const { t } = words();
    return (
      <dialog
        ref={this.dialog}
        class="lightbox"
        aria-label={alt}
        onClose={onClose}
        onClick={({ target, currentTarget }) => target === currentTarget && onClose()}
        onKeyDown={(event) => event.stopPropagation()} // Esc closes the picture, not the chat
      >
        <img src={src} alt={alt} />
        <button
          type="button"
          class="quiet"
          aria-label={t('widget.attach.close')}
          title={t('widget.attach.close')}
          onClick={onClose}
        >
          <Icon name="close" size={20} />
        </button>
        <a href={`${src}&save=1`} download>
          {t('widget.attach.save')}
        </a>
      </dialog>
    );
  }

  override componentDidMount(): void {
    this.dialog.current?.showModal();
  }
}
