import { launcherTexts } from '../../contract/texts/launcher.ts';
import type { Colours, PageState } from '../protocol.ts';
import { SHEET, SMALL } from './sheet.ts';

export interface LauncherState extends PageState {
  /** False: the button is not shown. */
  launcher?: boolean;
  position: 'left' | 'right';
  unread: number;
}

/**
 * The button on the page and the place where the chat's frame comes. Its own shadow root: no style leaks either way.
 * @param set a press opens or closes, and a screen that became small or large is drawn anew
 * @param over ends the listening to what is the page's
 */
export function launcherView(set: (change?: { isOpen: boolean }) => void, over: AbortController) {
  const make = (tag: string) => document.createElement(tag);
  const page = document.documentElement;
  const host = make('dekat-widget');
  const root = host.attachShadow({ mode: 'open' });
  const button = make('button') as HTMLButtonElement;
  const badge = make('span');
  const panel = make('div');
  const notice = make('p');
  const icon = make('b');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  root.adoptedStyleSheets = [sheet];
  button.append(icon, badge);
  button.onclick = () => set({ isOpen: panel.inert });
  panel.role = 'dialog';
  panel.ariaLabel = 'Chat';
  panel.append(notice);
  root.append(panel, button);
  // Beside the body, not in it: a page that moves or filters its body would carry us along.
  page.append(host);

  const small = matchMedia(SMALL);
  /** The on-screen keyboard covers the page without resizing it: the panel keeps to what can be seen. */
  const seen = visualViewport as VisualViewport; // who adopts a sheet has one
  const resize = () => {
    panel.style.height = small.matches ? `${seen.height}px` : '';
  };
  seen.addEventListener('resize', resize, over);
  small.addEventListener('change', () => set(), over);

  let isLocked = false;
  let overflow = 'hidden';
  /** On a phone the chat is the whole screen: what lies behind does not scroll. Whatever the page had comes back. */
  const lock = (isFull: boolean) => {
    if (isFull !== isLocked) [page.style.overflow, overflow] = [overflow, page.style.overflow];
    isLocked = isFull;
  };

  return {
    host,
    panel,
    button,
    /** Draws the state, and tells in it whether the chat covers all of the page. */
    render(state: LauncherState, isReady: boolean, [brand, onBrand]: Colours | [] = []) {
      const { isOpen, launcher, unread, locale, theme } = state;
      const [open, close, many, loading] = launcherTexts[locale];
      const news = unread ? `, ${unread} ${many}` : '';
      const isFull = isOpen && small.matches;
      state.isFull = isFull;
      if (brand) host.style.cssText = `--b:${brand};--o:${onBrand}`;
      button.className = panel.className = state.position;
      button.hidden = launcher === false || (isFull && isReady);
      button.ariaExpanded = isOpen as unknown as string;
      button.ariaLabel = (isOpen ? close : open) + news;
      badge.hidden = !unread || isOpen;
      badge.textContent = unread as unknown as string;
      notice.textContent = loading;
      panel.inert = !isOpen;
      panel.ariaModal = isFull as unknown as string;
      panel.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
      lock(isFull);
      resize();
    },
  };
}
