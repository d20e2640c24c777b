import { DEFAULT_RULES, NOTICE_KINDS, type NoticeKind, type NoticeSettings, type Rule } from './notice-for.ts';

/** Reads what was kept, field by field: what is older, newer or foreign falls back to the default. */
export function readNoticeSettings(kept: unknown): NoticeSettings {
  const { rules, quietUntil, showsWords } = (kept ?? {}) as Record<string, unknown>;
  const known = (rules ?? {}) as Partial<Record<NoticeKind, Partial<Rule> | null>>;
  const ruleOf = (kind: NoticeKind): Rule => {
    const { desktop, sound } = known[kind] ?? {};
    return {
      desktop: typeof desktop === 'boolean' ? desktop : DEFAULT_RULES[kind].desktop,
      sound: typeof sound === 'boolean' ? sound : DEFAULT_RULES[kind].sound,
    };
  };
  return {
    rules: Object.fromEntries(NOTICE_KINDS.map((kind) => [kind, ruleOf(kind)])) as NoticeSettings['rules'],
    quietUntil: typeof quietUntil === 'number' ? quietUntil : null,
    showsWords: showsWords === true,
  };
}
