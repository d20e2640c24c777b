import { usePreferences } from '../state/preferences.ts';
import { type Texts, textsIn } from './texts-in.ts';

export type { Texts };

/** Words of the agent's language; follows the switch at once. */
export const useTexts = (): Texts => textsIn(usePreferences((preferences) => preferences.locale));

/** The same, outside components. */
export const textsNow = (): Texts => textsIn(usePreferences.getState().locale);
