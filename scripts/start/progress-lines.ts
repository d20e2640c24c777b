import type { OnProgress, Progress } from '../../embedded/progress.ts';

interface Output {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

/**
 * Shows progress. In a terminal one line per key, rewritten in place; elsewhere a line per step, where figures that
 * only count up are shown once.
 */
export function progressLines(output: Output): OnProgress {
  return output.isTTY ? inPlace(output) : oneAfterTheOther(output);
}

function inPlace(output: Output): OnProgress {
  const lines = new Map<string, string>();
  return ({ key, text }) => {
    // A line that wraps would take two, and the next ones would be written over the wrong place.
    const cut = (line: string) => line.slice(0, Math.max(1, (output.columns ?? 80) - 3));
    const up = lines.size > 0 ? `\x1b[${lines.size}A` : '';
    lines.set(key, text);
    output.write(`${up}${[...lines.values()].map((line) => `\x1b[2K  ${cut(line)}\n`).join('')}`);
  };
}

function oneAfterTheOther(output: Output): OnProgress {
  const shown = new Map<string, string>();
  return ({ key, text }: Progress) => {
    const step = text.replace(/\d+ of/, '');
    if (shown.get(key) === step) return;
    shown.set(key, step);
    output.write(`  ${text}\n`);
  };
}
