import type { Locale } from '../../contract/codes.ts';
import type { Reply } from '../../contract/routes.ts';
import type { Translate } from '../../contract/texts/render.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import { api } from '../session/api.ts';
import { useTexts } from '../texts/use-texts.ts';
import { ManyOf } from './ManyOf.tsx';

type Skill = Reply<'listSkills'>['skills'][number];

/** What somebody, or a group, knows about: what the vendor offers and sells, to choose from. */
export function SkillsField({ chosen, onChange }: { chosen: readonly string[]; onChange(skills: string[]): void }) {
  const { locale, t } = useTexts();
  const { data, error, reload } = useLoaded('skills', (signal) => api.skills(signal));
  const known = data?.skills ?? [];
  // What is no longer offered stays to be seen, and to be taken off.
  const others = chosen.filter((one) => !known.some(({ skill }) => skill === one));
  const choices = [...known, ...others.map((skill) => ({ skill, name: null, nameEn: null }))];
  return (
    <ManyOf
      label={t('teams.skills')}
      choices={
        data &&
        choices
          .map((one) => ({ id: one.skill, name: skillWords(one, locale, t) }))
          .sort((a, b) => a.name.localeCompare(b.name))
      }
      failure={error}
      onRetry={reload}
      chosen={chosen}
      onChange={onChange}
    />
  );
}

function skillWords({ skill, name, nameEn }: Skill, locale: Locale, t: Translate): string {
  const key = `teams.skill_${skill.split(':')[0]}`;
  const words = t(key, { name: (locale === 'en' ? nameEn : name) ?? skill.split(':')[1] ?? skill });
  return words === key ? skill : words;
}
