import { launcherTexts } from '../../contract/texts/widget.ts';
import type { Colours, PageState } from '../protocol.ts';
import { SHEET } from './sheet.ts';

const SVG = 'http://www.w3.org/2000/svg';
const BUBBLE = 'M5 4h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-7l-5 4v-4H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z';
const DOWN = 'm6 9 6 6 6-6';

export interface LauncherState extends PageState {
  isShown: boolean;
  unread: number;
}

/** The button on the page and the place where the chat's frame comes. Its own shadow root: no style leaks either way. */
export function launcherView(side: string, onToggle: () => void) {
  const make = <T extends keyof HTMLElementTagNameMap>(tag: T) => document.createElement(tag);
  const host = document.createElement('dekat-widget');
  const root = host.attachShadow({ mode: 'open' });
  const button = make('button');
  const badge = make('i');
  const panel = make('div');
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  root.adoptedStyleSheets = [sheet];
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.ariaHidden = 'true';
  svg.append(path);
  button.type = 'button';
  button.append(svg, badge);
  button.onclick = onToggle;
  button.className = panel.className = side;
  panel.setAttribute('role', 'dialog');
  panel.ariaLabel = 'Chat';
  root.append(panel, button);
  document.body.append(host);

  const phone = matchMedia('(max-width: 480px)');
  const page = document.documentElement.style;
  const overflow = page.overflow;
  /** On a phone the chat is the whole screen: what lies behind neither scrolls nor is read. */
  const lock = (isLocked: boolean) => {
    page.overflow = isLocked ? 'hidden' : overflow;
  };
  /** The on-screen keyboard covers the page without resizing it: the panel keeps to what can be seen. */
  const seen = window.visualViewport;
  const resize = () => {
    panel.style.height = phone.matches && seen ? `${seen.height}px` : '';
  };
  seen?.addEventListener('resize', resize);
  resize();

  return {
    panel,
    focus: () => button.focus(),
    render({ isOpen, isShown, unread, locale, theme }: LauncherState, [brand, onBrand]: Colours | [] = []) {
      const [open, close, one, many] = launcherTexts[locale];
      const news = unread ? `${unread} ${unread === 1 ? one : many}` : '';
      const isFull = isOpen && phone.matches;
      if (brand) host.style.cssText = `--b:${brand};--o:${onBrand}`;
      path.setAttribute('d', isOpen ? DOWN : BUBBLE);
      button.hidden = !isShown;
      button.ariaExpanded = `${isOpen}`;
      button.ariaLabel = (isOpen ? close : open) + (news && `, ${news}`);
      badge.hidden = !unread || isOpen;
      badge.textContent = unread > 99 ? '99+' : `${unread}`;
      panel.toggleAttribute('inert', !isOpen);
      panel.ariaModal = `${isFull}`;
      panel.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
      lock(isFull);
    },
    remove() {
      lock(false);
      host.remove();
    },
  };
}
