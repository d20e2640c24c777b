import type { Heard } from './heard.ts';

/** Said beside something else as clearly as this, a person is what is wanted: "pesanan saya mana? sambungin ke cs aja". */
const CLEAR = 0.8;

/** Whether a person is asked for, alone or beside another wish. */
export const wantsPerson = ({ topic, intents }: Pick<Heard, 'topic' | 'intents'>): boolean =>
  topic === 'person' || intents.some(({ intent, score }) => intent === 'talk_to_person' && score >= CLEAR);
