import { answered, aside } from '../dialogue.ts';
import { laterChoice, personChoice, startChoices } from '../say/choices.ts';
import { type Outcome, type Scene, sentences } from '../scene.ts';
import { handOver } from './person.ts';

/** Said twice running that it does not understand, the assistant makes way for a person. */
const MISSES_MAX = 2;

export function greet(scene: Scene, isFirst: boolean): Outcome {
  const { t, dialogue } = scene;
  const text = sentences(!isFirst && t('assist.hello'), t('assist.offer'));
  return { said: { text, choices: startChoices(t) }, dialogue: { ...aside(dialogue), misses: 0 }, isOfItself: true };
}

/** What is speaking here, and what it can do. Its first words of all say so already. */
export async function tellAbout(scene: Scene, isFirst: boolean): Promise<Outcome> {
  const { t, dialogue } = scene;
  const text = sentences(!isFirst && (await introduction(scene)), t('assist.offer'));
  return {
    said: { text, choices: [...startChoices(t), personChoice(t)] },
    dialogue: { ...aside(dialogue), misses: 0 },
    isOfItself: true,
  };
}

export async function introduction({ tools, context, t }: Scene): Promise<string> {
  const { vendorName } = await tools.handoff(context, {});
  return vendorName ? t('assist.intro', { vendor: vendorName }) : t('assist.intro_nameless');
}

/** What the assistant has no record of or cannot do, a person may. A matter nothing is written about is noted. */
export function offerPerson({ t, heard, dialogue }: Scene, key: 'assist.no_record' | 'assist.cannot_order'): Outcome {
  const isUnwritten = key === 'assist.no_record';
  return {
    said: { text: t(key), choices: [personChoice(t), laterChoice(t)] },
    dialogue: { ...answered(dialogue), misses: 0, pending: { ask: 'person', reason: 'beyond_assistant' } },
    ...(isUnwritten ? { unanswered: { text: heard.words, reason: 'no_article' as const } } : {}),
    isOfItself: true,
  };
}

export function sayThanks({ t, dialogue }: Scene): Outcome {
  return { said: { text: t('assist.thanks') }, dialogue: { ...answered(dialogue), misses: 0 } };
}

/** "Ok thanks" ends a talk; it says yes to nothing. */
export const saysThanks = (words: string): boolean => /makasi|terima ?kasi|nuhun|tengkyu|thank|thx|tq\b/i.test(words);

/** "Ok", "no": said to nothing in particular. */
export function sayFine({ t, dialogue }: Scene): Outcome {
  return { said: { text: t('assist.fine') }, dialogue: { ...answered(dialogue), misses: 0 } };
}

export function sayUnreadable({ t, dialogue }: Scene): Outcome {
  return { said: { text: t('assist.unsupported'), choices: [personChoice(t)] }, dialogue, isOfItself: true };
}

/** Not understood: asks once more with examples, then hands over. */
export async function askAgain(scene: Scene): Promise<Outcome> {
  const { t, heard, dialogue } = scene;
  const misses = dialogue.misses + 1;
  // Words that answer a question of the assistant's, wrongly spelt perhaps, ask nothing.
  const isAsking = dialogue.pending === undefined || dialogue.pending.ask === 'person';
  const unanswered = isAsking ? { unanswered: { text: heard.words, reason: 'not_understood' as const } } : {};
  if (misses >= MISSES_MAX)
    return handOver(scene, { reason: 'not_understood', why: t('assist.person.not_understood'), ...unanswered });
  // What was asked stays open: the next words may answer it.
  const said = { text: t('assist.ask.again'), choices: startChoices(t) };
  return { said, dialogue: { ...dialogue, misses }, ...unanswered, isOfItself: true };
}
