import { describe, expect, it } from '@jest/globals';
import { reasonsOf, successOf, timesOf } from '../../../agent-inbox/assistant/report-words.ts';
import { LOCALES } from '../../../contract/codes.ts';
import { inboxTexts } from '../../../contract/texts/inbox.ts';
import type { Answered } from '../../../core/assist/model/engine.ts';
import { textsOf } from './texts-of.ts';

type Reason = Extract<Answered, { by: 'fallback' }>['reason'];
/** Every reason there is: one more does not compile before it is here. */
const REASONS: Record<Reason, true> = {
  timeout: true,
  unreachable: true,
  cut: true,
  too_long: true,
  key_refused: true,
  rate_limited: true,
  bad_request: true,
  server_error: true,
  bad_answer: true,
  empty: true,
  unknown_tool: true,
  bad_arguments: true,
  loop: true,
  too_much: true,
  internal: true,
  paused: true,
  busy: true,
  vendor_limit: true,
  conversation_limit: true,
  guard_length: true,
  guard_markup: true,
  guard_link: true,
  guard_language: true,
  guard_leak: true,
  guard_personal: true,
  guard_promise: true,
  guard_done: true,
  guard_human: true,
  guard_medical: true,
  guard_benefit: true,
  guard_ungrounded: true,
  guard_figure: true,
  guard_branch: true,
  guard_product: true,
  guard_name: true,
  guard_day: true,
  guard_association: true,
};
const span = (model: number, fallback: Record<string, number>) => ({ model, rules: 5, fallback });

describe('the report of the assistant', () => {
  it.each(LOCALES)('has words for every reason, and for none there is not: %s', (locale) => {
    const prefix = 'inbox.assistant_why_';
    const worded = Object.keys(inboxTexts[locale]).flatMap((key) =>
      key.startsWith(prefix) ? [key.slice(prefix.length)] : [],
    );
    expect(worded.sort()).toEqual(Object.keys(REASONS).sort());
  });

  it('counts of the model’s own turns those it answered, never rounded up', () => {
    expect(successOf(span(999, { timeout: 1 }), 'en')).toBe('99%');
    expect(successOf(span(3, {}), 'id')).toBe('100%');
    expect(successOf(span(0, {}), 'id')).toBeNull();
    expect(timesOf(span(1, { timeout: 2, cut: 3 }))).toBe(5);
  });

  it('tells reasons in words, the most frequent first', () => {
    expect(reasonsOf(span(1, { cut: 1, timeout: 3, another_one: 1 }), textsOf('en'))).toEqual([
      { code: 'timeout', words: 'The model took too long', count: 3 },
      { code: 'another_one', words: 'another_one', count: 1 },
      { code: 'cut', words: 'The model’s answer broke off', count: 1 },
    ]);
  });
});
