import type { Card as CardView } from '../contract/cards.ts';
import type { AttachmentBody, ShownMessage } from '../contract/messages.ts';
import type { Point } from '../contract/primitives.ts';
import type { Chat } from './chat.ts';
import { speakOf } from './language.ts';
import { part } from './lazy.tsx';

/** One file, with its styles and words, for all that most first views have not: loaded at idle, or with what needs it. */
const load = async () => (await Promise.all([import('./more.ts'), speakOf('more')]))[0];
const Place = () => <div class="card-place" />;

export const Card = part<{ card: CardView }>(async () => (await load()).Card, Place);
export const Location = part<Point & { name?: string | undefined }>(async () => (await load()).Location, Place);
export const Attachment = part<{ chat: Chat; message: ShownMessage & AttachmentBody }>(
  async () => (await load()).Attachment,
  Place,
);
/** Drawn once it is here. */
export const Attach = part<{ chat: Chat }>(async () => (await load()).Attach, Place);
export const Files = part<{ chat: Chat }>(async () => (await load()).Files, Place);

export interface MarksProps {
  message: ShownMessage;
  isMine: boolean;
  chat: Chat;
}
export const Marks = part<MarksProps>(
  async () => (await load()).Marks,
  () => null,
);
