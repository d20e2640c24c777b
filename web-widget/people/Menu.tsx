import type { Chat } from '../chat.ts';
import { Privacy } from './Privacy.tsx';

/** What one may do with the chat as a whole. */
export const Menu = ({ chat }: { chat: Chat }) => <Privacy chat={chat} />;
