/** A vendor's one colour, made to work: readable on the page, with readable words on it. WCAG 2.2 contrast. */

type Rgb = [number, number, number];
export interface Palette {
  brand: string;
  onBrand: string;
  brandSoft: string;
}
/** In the dark a brand that is only just readable looks dull: it is lifted further. */
const READABLE = { light: 4.5, dark: 7 };
const PAGES: Record<'light' | 'dark', Rgb> = { light: [255, 255, 255], dark: [17, 20, 22] };
const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [6, 12, 10];
export const DEFAULT_BRAND = '#0B6E5B';

export function parseColour(hex: string): Rgb | null {
  const [, r, g, b] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex.trim()) ?? [];
  return r && g && b ? ([r, g, b].map((part) => Number.parseInt(part, 16)) as Rgb) : null;
}

function luminance(rgb: Rgb): number {
  const [r = 0, g = 0, b = 0] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const mix = (from: Rgb, to: Rgb, share: number): Rgb =>
  from.map((part, i) => part + ((to[i] ?? 0) - part) * share) as Rgb;
const css = (rgb: Rgb): string => `rgb(${rgb.map(Math.round).join(' ')})`;

/** A little away from the page. Scaled, not mixed with grey: it keeps being the vendor's colour. */
const step = (rgb: Rgb, ground: 'light' | 'dark'): Rgb =>
  rgb.map((part) => (ground === 'light' ? part * 0.94 : Math.min(255, part * 1.06 + 3))) as Rgb;

/**
 * The colours of one ground. The brand is darkened (or lightened, in the dark) in small steps until it can be read
 * as text there; words on it are white or near-black, whichever stands out more.
 */
export function paletteOf(hex: string, ground: 'light' | 'dark'): Palette {
  const page = PAGES[ground];
  let brand = parseColour(hex) ?? (parseColour(DEFAULT_BRAND) as Rgb);
  for (let tries = 0; tries < 60 && contrast(brand, page) < READABLE[ground]; tries += 1) brand = step(brand, ground);
  const onBrand = contrast(brand, WHITE) >= contrast(brand, BLACK) ? WHITE : BLACK;
  return {
    brand: css(brand),
    onBrand: css(onBrand),
    brandSoft: css(mix(page, brand, ground === 'light' ? 0.11 : 0.2)),
  };
}
