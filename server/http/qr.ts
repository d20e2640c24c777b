import qrcode from 'qrcode-generator';

/** Light modules around the code: fewer, and some readers do not find it (ISO/IEC 18004). */
const QUIET = 4;

/**
 * A QR code as SVG, one path, scaled by whoever shows it. Correction level M: still read with a seventh of it covered.
 * @param text printable ASCII, such as a URL
 */
export function qrSvg(text: string): string {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const size = count + 2 * QUIET;
  const rows = Array.from({ length: count }, (_, row) => runsOf(count, (column) => code.isDark(row, column)));
  const path = rows.flatMap((runs, row) =>
    runs.map(({ from, length }) => `M${from + QUIET} ${row + QUIET}h${length}v1h-${length}z`),
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="512" height="512" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path.join('')}"/></svg>`
  );
}

/** Dark modules beside each other are one. */
function runsOf(count: number, isDark: (column: number) => boolean): Array<{ from: number; length: number }> {
  const runs: Array<{ from: number; length: number }> = [];
  for (let column = 0; column < count; column += 1) {
    if (!isDark(column)) continue;
    const last = runs.at(-1);
    if (last && last.from + last.length === column) last.length += 1;
    else runs.push({ from: column, length: 1 });
  }
  return runs;
}
