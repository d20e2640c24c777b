/** Whatever a chat of several people needs: a part of its own, loaded at idle. Until then a chat is one's own. */
import { cell } from './cell.ts';
import type { Chat } from './chat.ts';
import { fetchPart } from './fetch-part.ts';
import { speakOf } from './language.ts';
import type { Company } from './people/company.tsx';
import { page } from './state.ts';

export const company = cell<Company | undefined>(undefined);

let isAsked = false;
export function bringCompany(chat: Chat): void {
  if (isAsked) return;
  isAsked = true;
  fetchPart(() => Promise.all([import('./people/company.tsx'), speakOf('people')])).then(
    ([{ keepCompany }]) => {
      company.value = keepCompany(chat, page);
    },
    () => {
      isAsked = false; // with the next calm
    },
  );
}
