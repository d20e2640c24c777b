/** What every way in to a vendor promises, from the outside to the log and back. One more is a driver in `roads.test.ts`. */
import type { StoredMessage } from '../../../core/messages/message.ts';
import type { Answer } from '../../support/http.ts';
import type { Stage } from './stage.ts';

/** The sentences, in the order they are read. */
export const SENTENCES = {
  once: 'stores what comes five times, over two servers, once',
  order: 'keeps the order of what one person brings',
  gapless: 'numbers a burst over two servers without a hole',
  identity: 'makes one person with one conversation of five first messages at once',
  unknown: 'shows a kind nobody has heard of as such',
  hostile: 'refuses hostile fields or shows them as the text they are',
  long: 'never stores more words than there may be',
  scope: 'shows nothing of it to another vendor',
  signature: 'refuses whoever is not who they say',
  twoServers: 'tells an agent on the other server',
  mediaIn: 'brings a file in, made fit to be shown',
  reply: 'brings a reply to the person once, though two workers look',
  mediaOut: 'brings a file to the person',
  ticks: 'moves what is told of a reply only forward',
  held: 'holds a reply back while the account is refused, and sends it afterwards',
  echo: 'does not double what left by Dekat and comes back',
} as const;
export type Sentence = keyof typeof SENTENCES;

/** Somebody outside, by what they are known by there. */
export interface Person {
  key: string;
}
/** What somebody brings has a mark of its own, by which it is found in the log. */
export interface Brought {
  /** At once, so many times. */
  times?: number;
}

/** One way in, driven from outside. */
export interface Road {
  /** Somebody nobody knows yet. */
  person(): Person;
  bring(person: Person, mark: string, how?: Brought): Promise<void>;
  markOf(message: StoredMessage): string | null;
  /** @throws where there is none yet */
  conversationOf(person: Person): Promise<string>;
  bringUnknown?(person: Person): Promise<void>;
  /** Each as it may come; how each was answered. `mark`: hostile words that are nothing but words. */
  bringHostile(person: Person): Promise<Array<{ what: string; answer: number }>>;
  /** More words than may be; returned is whether they were refused. */
  bringTooLong(person: Person): Promise<boolean>;
  /** @returns the code of the refusal */
  pretend(person: Person): Promise<unknown>;
  bringFile?(person: Person): Promise<void>;
  /** Opens what a reply needs to be allowed. */
  meet?(person: Person): Promise<void>;
  /** How often these words, or this file, have reached them. */
  got?(person: Person, words: string): Promise<number>;
  gotFiles?(person: Person): Promise<number>;
  /** Tells of a reply in disorder, to `read` and back. @returns how far it stood after each, by rank */
  tellTicks?(message: StoredMessage, person: Person): Promise<number[]>;
  refuseAccount?(): void;
  bringBack?(person: Person, message: StoredMessage): Promise<Answer>;
}
/** A way in by its name. What it does not have, `cannot` gives the reason for, and the suite says so. */
export interface RoadKind {
  name: string;
  cannot: Partial<Record<Sentence, string>>;
  make(stage: Stage): Road;
}
