import { Component, type ComponentChildren, createRef } from 'preact';
import type { Chat } from '../chat.ts';
import { words } from '../language.ts';
import { Icon } from '../parts/Icon.tsx';
import { Join } from './Join.tsx';
import { Menu } from './Menu.tsx';
import { People } from './People.tsx';
import type { Places } from './places.ts';

export type SheetName = 'people' | 'join' | 'menu';
const TITLES = { people: 'people.title', join: 'people.join.title', menu: 'menu.title' };
interface Props {
  chat: Chat;
  name: SheetName;
  /** Of an invitation. */
  token: string;
  /** null until there is a line. */
  places: Places | null;
  onClose(): void;
}

/** Lies over the thread until it is closed. */
export function Sheet({ chat, name, token, places, onClose }: Props) {
  const { t } = words();
  return (
    <Dialog title={t(TITLES[name])} onClose={onClose}>
      {name === 'join' && <Join chat={chat} token={token} places={places} onDone={onClose} />}
      {name === 'people' && <People chat={chat} places={places} onDone={onClose} />}
      {name === 'menu' && <Menu chat={chat} />}
    </Dialog>
  );
}

interface DialogProps {
  title: string;
  onClose(): void;
  children: ComponentChildren;
}
/** The browser keeps the focus in it, and gives it back. */
class Dialog extends Component<DialogProps> {
  private readonly box = createRef<HTMLDialogElement>();

  override componentDidMount(): void {
    this.box.current?.showModal();
  }

  override render({ title, onClose, children }: DialogProps) {
    const close = words().t('people.close');
    return (
      <dialog ref={this.box} class="sheet" aria-labelledby="sheet-title" onCancel={onClose}>
        <header>
          <h2 id="sheet-title">{title}</h2>
          <button type="button" class="quiet" onClick={onClose} aria-label={close} title={close}>
            <Icon name="close" size={20} />
          </button>
        </header>
        <div class="sheet-body">{children}</div>
      </dialog>
    );
  }
}
