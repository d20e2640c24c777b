import type { EventContent } from '../../contract/messages.ts';
import { eventWords } from '../event-words.ts';
import { words } from '../language.ts';

export const Happened = ({ content }: { content: EventContent }) => <>{eventWords(words(), content)}</>;
