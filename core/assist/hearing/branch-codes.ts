/** `[TS-KMG]` before a message's words, as a branch's WhatsApp link writes it. */
const LINKED = /^[ \t]*\[([A-Za-z0-9_-]{1,64})\][ \t]*/gm;
const CODE = /[A-Za-z0-9][A-Za-z0-9_-]{2,63}/g;

export interface CodesHeard {
  /** The words without the codes. */
  text: string;
  /** The branch whose link they came by. */
  linked: string | null;
  /** A branch whose code is among the words. */
  named: string | null;
}

/**
 * Branches meant by their codes, the last of each kind. @param byCode their ids by the code in small letters
 */
export function branchCodesIn(byCode: ReadonlyMap<string, string>, text: string): CodesHeard {
  let linked: string | null = null;
  let named: string | null = null;
  const taken = (code: string) => byCode.get(code.toLowerCase()) ?? null;
  const bare = text.replace(LINKED, (whole, code: string) => {
    linked = taken(code) ?? linked;
    return taken(code) ? '' : whole;
  });
  const left = bare.replace(CODE, (code) => {
    const branchId = isCodeLike(code) ? taken(code) : null;
    named = branchId ?? named;
    return branchId ? ' ' : code;
  });
  return { text: named ? left.replace(/[ \t]+/g, ' ').trim() : bare, linked, named };
}

/** Of letters alone, or of digits alone, it may be a word or a number. */
const isCodeLike = (code: string): boolean => /[-_]/.test(code) || (/\d/.test(code) && /[A-Za-z]/.test(code));
