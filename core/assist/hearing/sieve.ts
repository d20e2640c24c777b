/** What a text must hold for a pattern to be found in it: at least one of these. Null where nothing can be told. */
type Needed = readonly string[] | null;

/** So many letters in a row are looked for: fewer are in every text. */
const LETTERS = 3;

/**
 * Of many patterns those that may be found in a text, by the letters each of them cannot do without; only these need be
 * tried. @returns for each pattern 1 where it may be found in the text, 0 where it is not
 */
export function sieveOf(patterns: readonly RegExp[]): (text: string) => Uint8Array {
  const always = new Uint8Array(patterns.length);
  const byLetters = new Map<number, number[]>();
  for (const [i, { source, ignoreCase }] of patterns.entries()) {
    const needed = ignoreCase ? null : neededFor(source);
    if (!needed) always[i] = 1;
    for (const one of needed ?? []) {
      const key = lettersAt(one, 0);
      byLetters.set(key, [...(byLetters.get(key) ?? []), i]);
    }
  }
  return (text) => {
    const may = always.slice();
    for (let at = 0; at + LETTERS <= text.length; at += 1) {
      for (const i of byLetters.get(lettersAt(text, at)) ?? []) may[i] = 1;
    }
    return may;
  };
}

/** Three letters as a number; letters beyond ASCII may share one. */
const lettersAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) & 0xff) << 16) | ((text.charCodeAt(at + 1) & 0xff) << 8) | (text.charCodeAt(at + 2) & 0xff);

/** Reads a pattern as far as its letters tell what it needs; classes, escapes and what may be left out tell nothing. */
export function neededFor(source: string): Needed {
  let at = 0;
  const isNext = (sign: string): boolean => {
    if (!source.startsWith(sign, at)) return false;
    at += sign.length;
    return true;
  };

  function either(): Needed {
    let all = sequence();
    while (isNext('|')) {
      const other = sequence();
      all = all && other && [...all, ...other];
    }
    return all;
  }

  function sequence(): Needed {
    let best: Needed = null;
    let run = '';
    const offer = (one: Needed) => {
      if (one?.every(({ length }) => length >= LETTERS) && (best === null || one.length < best.length)) best = one;
    };
    const endRun = () => {
      offer([run]);
      run = '';
    };
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const one = atom();
      const times = quantified();
      if (typeof one === 'string' && times !== 'perhaps') run += one;
      if (typeof one === 'string' && times === 'once') continue;
      endRun();
      if (typeof one !== 'string' && times !== 'perhaps') offer(one);
    }
    endRun();
    return best;
  }

  /** A letter by itself, or what a group needs. */
  function atom(): string | Needed {
    if (isNext('(')) return group();
    const sign = source.charAt(at);
    at += 1;
    if (sign === '[') {
      while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
      at += 1;
      return null;
    }
    if (sign !== '\\') return /[.^$]/.test(sign) ? null : sign;
    const escaped = source.charAt(at);
    at = /[pP]/.test(escaped) ? source.indexOf('}', at) + 1 : at + 1;
    return /\w/.test(escaped) ? null : escaped;
  }

  function group(): Needed {
    const isNone = isNext('?!') || isNext('?<!');
    if (!isNone && !isNext('?:') && !isNext('?=')) isNext('?<=');
    const needed = either();
    at += 1;
    return isNone ? null : needed;
  }

  function quantified(): 'once' | 'perhaps' | 'repeated' {
    const [all = '', least = ''] = /^(?:[*+?]|\{(\d+)[^}]*\})\??/.exec(source.slice(at)) ?? [];
    at += all.length;
    if (all === '') return 'once';
    return /^[*?]/.test(all) || least === '0' ? 'perhaps' : 'repeated';
  }

  return either();
}
