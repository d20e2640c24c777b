import { Files } from '../attach/Files.tsx';
import type { Chat } from '../chat.ts';
import { Rate } from '../csat/Rate.tsx';

/** What stands below what was said: files on their way, and what is asked once all is done. */
export const Below = ({ chat }: { chat: Chat }) => (
  <>
    <Files chat={chat} />
    <Rate chat={chat} />
  </>
);
