import type { ConversationView } from '../../contract/conversations.ts';
import type { Translate } from '../../contract/texts/render.ts';

/** What it needs of whoever answers: a language, and what a skill is of without the kind of it. */
export const needWords = (t: Translate, { contact, skills }: Pick<ConversationView, 'contact' | 'skills'>): string =>
  [t(`routing.language_${contact.locale}`), ...skills.map((skill) => skill.slice(skill.indexOf(':') + 1))].join(', ');
