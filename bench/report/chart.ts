/** A line chart as plain SVG: mid tones on nothing, so that it reads on a white page and on a dark one. */

export interface Line {
  name: string;
  /** One value for each label of the x axis. */
  values: number[];
}
interface Chart {
  title: string;
  xTitle: string;
  xLabels: string[];
  unit: string;
  lines: Line[];
}

const [WIDTH, HEIGHT] = [720, 360];
const [LEFT, RIGHT, TOP, BOTTOM] = [64, 170, 48, 56];
const INK = '#7d8590';
const GRID = '#7d859055';
/** Told apart also by those who see no red or green, and by their dashes. */
const COLOURS = ['#3b82d6', '#d9822b', '#2f9e6e', '#a56ad9'];
const DASHES = ['', '7 4', '2 4', '9 3 2 3'];
const LABEL_HEIGHT = 16;

/** The y axis is logarithmic: what doubles rises the same, wherever it stands. */
export function lineChart({ title, xTitle, xLabels, unit, lines }: Chart): string {
  const shown = lines.flatMap(({ values }) => values).filter((value) => value > 0);
  const low = Math.floor(Math.log10(Math.min(...shown)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...shown))));
  const [right, bottom] = [WIDTH - RIGHT, HEIGHT - BOTTOM];
  const x = (index: number) => LEFT + ((right - LEFT) * (index + 0.5)) / xLabels.length;
  const y = (value: number) => bottom - ((bottom - TOP) * (Math.log10(value) - low)) / (high - low);
  const decades = Array.from({ length: high - low + 1 }, (_, k) => 10 ** (low + k));
  const ends = apart(lines.map(({ values }) => y(values.at(-1) ?? 1)));

  const text = (at: [number, number], words: string, more = '') =>
    `<text x="${at[0].toFixed(1)}" y="${at[1].toFixed(1)}" ${more}>${escaped(words)}</text>`;
  const grid = decades.map((value) => {
    const at = y(value);
    const line = `<line x1="${LEFT}" x2="${right}" y1="${at.toFixed(1)}" y2="${at.toFixed(1)}" stroke="${GRID}"/>`;
    return line + text([LEFT - 8, at + 4], `${shortened(value)} ${unit}`, 'text-anchor="end"');
  });
  const drawn = lines.map(({ name, values }, k) => {
    const colour = COLOURS[k % COLOURS.length] as string;
    const points = values.map((value, index) => [x(index), y(value)] as const);
    const path = points.map(([px, py]) => `${px.toFixed(1)},${py.toFixed(1)}`).join(' ');
    const dots = points.map(
      ([px, py]) => `<circle cx="${px.toFixed(1)}" cy="${py.toFixed(1)}" r="3.5" fill="${colour}"/>`,
    );
    const stroke = `fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${DASHES[k % DASHES.length]}"`;
    const label = text([right + 4, (ends[k] ?? 0) + 4], name, `style="fill:${colour}"`);
    return `<polyline points="${path}" ${stroke}/>${dots.join('')}${label}`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(title)}">`,
    `<style>text{font:13px system-ui,sans-serif;fill:${INK}}</style>`,
    text([LEFT, 24], title, 'style="font-size:15px;font-weight:600"'),
    ...grid,
    ...xLabels.map((label, index) => text([x(index), bottom + 20], label, 'text-anchor="middle"')),
    text([(LEFT + right) / 2, HEIGHT - 14], xTitle, 'text-anchor="middle"'),
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}

/** Labels at the ends of lines that meet would lie on each other: each is moved down far enough. */
function apart(heights: number[]): number[] {
  const placed = [...heights];
  const order = heights.map((_, k) => k).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  for (const [rank, k] of order.entries()) {
    const above = order[rank - 1];
    if (above !== undefined) placed[k] = Math.max(placed[k] ?? 0, (placed[above] ?? 0) + LABEL_HEIGHT);
  }
  return placed;
}

const shortened = (value: number): string => (value >= 1 ? value.toLocaleString('en-US') : String(value));
const escaped = (words: string): string => words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
