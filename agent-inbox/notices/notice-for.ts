/** Who is told of what, and how: rules alone, without a browser. */

/**
 * What an agent may be told of. One more kind is a line here, a line in `DEFAULT_RULES`, its words (`notify.<kind>` and
 * `notify.rule_<kind>`), and a fact wherever it happens.
 */
export const NOTICE_KINDS = ['given', 'message', 'queued', 'mention', 'late', 'colleague'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Something has happened, mostly in a conversation; null: in none. */
export interface Fact {
  kind: NoticeKind;
  conversationId: string | null;
  /** Who has done it, and their words, where it is no conversation of the agent's that tells it. */
  by?: { name: string; words: string };
}

export interface Rule {
  /** Shown by the system, also above other programs. */
  desktop: boolean;
  sound: boolean;
}
export interface NoticeSettings {
  rules: Record<NoticeKind, Rule>;
  /** Until then nobody is told of anything; milliseconds since 1970. null: no such time. */
  quietUntil: number | null;
  /** Whether a notice says who wrote and what; others may see the screen. */
  showsWords: boolean;
}
/** What is theirs is told; what is everybody's only to who asked for it. */
export const DEFAULT_RULES: Record<NoticeKind, Rule> = {
  given: { desktop: true, sound: true },
  message: { desktop: true, sound: true },
  queued: { desktop: false, sound: false },
  mention: { desktop: true, sound: true },
  late: { desktop: true, sound: true },
  colleague: { desktop: true, sound: true },
};

/** Where the agent looks. */
export interface Where {
  /** The open conversation. */
  viewing: string | null;
  /** The page is in front, and the keys are its. */
  isFocused: boolean;
  nowMs: number;
}

export const isQuiet = ({ quietUntil }: Pick<NoticeSettings, 'quietUntil'>, nowMs: number): boolean =>
  quietUntil !== null && nowMs < quietUntil;

/** How a fact is told; `null`: not at all. Never what the agent has before their eyes. */
export function noticeFor({ kind, conversationId }: Fact, settings: NoticeSettings, where: Where): Rule | null {
  // What is of no conversation is shown by whichever page is in front.
  if (where.isFocused && (conversationId === null || where.viewing === conversationId)) return null;
  if (isQuiet(settings, where.nowMs)) return null;
  const rule = settings.rules[kind];
  return rule.desktop || rule.sound ? rule : null;
}
