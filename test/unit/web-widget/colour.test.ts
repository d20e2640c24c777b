import { describe, expect, it } from '@jest/globals';
import { contrast, paletteOf, parseColour } from '../../../web-widget/colour.ts';

type Rgb = [number, number, number];
const rgb = (css: string): Rgb => (css.match(/\d+/g) ?? []).map(Number) as Rgb;
const PAGE: Record<'light' | 'dark', Rgb> = { light: [255, 255, 255], dark: [17, 20, 22] };

describe.each(['light', 'dark'] as const)('a vendor’s colour on a %s page', (ground) => {
  it.each(['#0B6E5B', '#FFFF00', '#FFFFFF', '#000000', '#0000FF', '#FF0000', '#8899AA'])(
    '%s can be read as text, and words on it too',
    (colour) => {
      const { brand, onBrand } = paletteOf(colour, ground);

      expect(contrast(rgb(brand), PAGE[ground])).toBeGreaterThanOrEqual(4.4);
      expect(contrast(rgb(onBrand), rgb(brand))).toBeGreaterThanOrEqual(4.5);
    },
  );
});

describe('a vendor’s colour', () => {
  it('is left as it is where it does well', () => {
    expect(rgb(paletteOf('#0B6E5B', 'light').brand)).toEqual(parseColour('#0B6E5B'));
  });

  it('that is none becomes ours', () => {
    expect(paletteOf('red; }', 'light')).toEqual(paletteOf('#0B6E5B', 'light'));
  });
});
