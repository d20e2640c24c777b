import { describe, expect, it } from '@jest/globals';
import { snippetOf } from '../../../core/search/snippet.ts';
import { termsOf } from '../../../core/search/words.ts';

const marked = ({ text, spans }: ReturnType<typeof snippetOf>) => spans.map(([from, to]) => text.slice(from, to));

describe('a snippet', () => {
  it('is the whole of a short message, on one line', () => {
    const short = snippetOf('baterai\nkembung', termsOf('kembung '));

    expect(short.text).toBe('baterai kembung');
    expect(marked(short)).toEqual(['kembung']);
  });

  it('stands around the first of what was looked for, cut between words', () => {
    const text = `${'kata lain '.repeat(60)}baterai kembung ${'dan lagi '.repeat(60)}`;

    const cut = snippetOf(text, termsOf('kembung baterai '));

    expect(cut.text.length).toBeLessThanOrEqual(162);
    expect(cut.text).toMatch(/^…(?:kata|lain) .*baterai kembung dan.* (?:dan|lagi)…$/);
    expect(marked(cut)).toEqual(['baterai', 'kembung']);
  });

  it('never ends within one character', () => {
    const cut = snippetOf(`kembung${'😀'.repeat(300)}`, termsOf('kembung '));

    expect(cut.text.isWellFormed()).toBe(true);
  });

  it('of a message that is one long word still shows what was looked for', () => {
    const cut = snippetOf(`${'x'.repeat(4_000)} kembung`, termsOf('kembung '));

    expect(marked(cut)).toEqual(['kembung']);
  });
});
