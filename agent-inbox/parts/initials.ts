/** Two letters at most; for a phone number its last two digits. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : ''];
  if (/^\+?\d[\d\s-]*$/.test(name.trim())) return name.trim().slice(-2);
  return `${[...first][0] ?? '?'}${[...last][0] ?? ''}`.toUpperCase();
}
