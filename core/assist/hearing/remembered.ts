/** Shoppers' words come again and again; a whole message of more letters hardly ever does. */
const KEPT = 10_000;
const LENGTH_MAX = 300;

/**
 * The same function, remembering what it gave. Bounded by halves: the younger one fills and then takes the older one's
 * place, so that what was asked for lately stays. What it gives is shared: nobody may change it.
 */
export function remembered<V>(make: (text: string) => V, max = KEPT): (text: string) => V {
  let young = new Map<string, V>();
  let old = new Map<string, V>();
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    if (text.length > LENGTH_MAX) return make(text);
    const older = old.get(text);
    const made = older === undefined ? make(text) : older;
    if (young.size >= max / 2) {
      old = young;
      young = new Map();
    }
    young.set(text, made);
    return made;
  };
}
