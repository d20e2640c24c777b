import type { Locale } from '../../contract/codes.ts';
import { newDialogue } from './dialogue.ts';
import type { Turn } from './engine.ts';
import type { Heard, Language, Slots } from './heard.ts';
import { hear, type Lexicon } from './hearing/hear.ts';
import { groupOf, type Intent, type IntentHeard } from './intents.ts';

export interface Understood {
  language: Language;
  /** What the main intent is called in the demo's sample of sentences, where intents are fewer. */
  group: string;
  /** Never empty; the main one first. */
  intents: IntentHeard[];
  slots: Slots;
}

/** What a sentence says to the assistant by itself, as the first of a conversation. @param locale when the words do not tell */
export function understand(lexicon: Lexicon, text: string, locale: Locale): Understood {
  const heard = hear(lexicon, turnOf(text, locale), newDialogue(locale));
  const bare = heard.topic === 'unclear' ? ofWhatIsNamed(heard) : null;
  const intents = bare ? [{ intent: bare, score: ELLIPTIC_SCORE }] : heard.intents;
  return { language: heard.language, group: groupOf(intents[0]?.intent ?? 'other'), intents, slots: heard.slots };
}

/** What is wanted of a thing or a place named alone, the dialogue tells; here is none. */
const ELLIPTIC_SCORE = 0.3;
const HALF = 0.5;
/** "And in Pluit?": of what was spoken of. */
const GOES_ON = /^\W*(and|or|what about|how about|kalau|kalo|klo|kl|terus|trus|yang|yg|gimana kalau|sama)\b/i;

function ofWhatIsNamed({ slots, product, size, isPick, words, intents: [guess] }: Heard): Intent | null {
  if (guess && guess.score > HALF) return null;
  const isPlaced = slots.place !== undefined || slots.branch !== undefined || slots.postal !== undefined;
  if (product !== null || size !== null || isPick || (isPlaced && GOES_ON.test(words))) return 'stock_nearby';
  const isOfPlaces = guess?.intent === 'stock_nearby' || guess?.intent === 'branch_hours';
  return isPlaced && !isOfPlaces ? 'branch_location' : null;
}

const turnOf = (text: string, locale: Locale): Turn => ({
  vendorId: '',
  conversationId: '',
  channel: 'widget',
  contact: { contactId: '', vendorId: '', name: '', phone: null, isPhoneVerified: false, locale, customerId: null },
  addressKey: null,
  messages: [{ seq: 1, body: { kind: 'text', content: { text } } }],
  dialogue: null,
  isAnswer: false,
  linkedBranchId: null,
  isFirst: true,
});
