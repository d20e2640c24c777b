/** Sites that may show the widget, one a line, as admins type them. A slash at the end is forgiven. @returns the first line that names none */
export function originsOf(text: string): { origins: string[] } | { wrongLine: number } {
  const origins: string[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    const said = line.trim().replace(/\/$/, '');
    if (said === '') continue;
    const isOrigin =
      /^https?:\/\/[^*]+$/i.test(said) && URL.canParse(said) && new URL(said).origin === said.toLowerCase();
    if (!isOrigin) return { wrongLine: i + 1 };
    if (!origins.includes(said.toLowerCase())) origins.push(said.toLowerCase());
  }
  return { origins };
}
