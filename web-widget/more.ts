/** What most first views do without, in one file: small ones pack worse, and share less. */
import css from './more.part.css';
import { adopt } from './sheet.ts';

adopt(css);

export { Attach } from './attach/Attach.tsx';
export { Attachment } from './attach/Attachment.tsx';
export { Card } from './cards/cards.tsx';
export { Location } from './cards/Location.tsx';
export { Marks } from './cards/Marks.tsx';
export { questionOfLink } from './follow-link.ts';
export { Below } from './parts/Below.tsx';
export { Happened } from './parts/Happened.tsx';
export { Refused } from './parts/Refused.tsx';
export { shareLocation } from './share-location.ts';
