import { describe, expect, it } from '@jest/globals';
import { distanceM } from '../../../core/branches/distance.ts';

const kemang = { lat: -6.2607, lon: 106.8137 };
describe('the distance between two places', () => {
  it('is a degree of a meridian on the mean sphere', () => {
    expect(distanceM({ lat: 0, lon: 0 }, { lat: 1, lon: 0 })).toBeCloseTo(111_195.08, 1);
  });

  it('is the same both ways and nothing to itself', () => {
    const tebet = { lat: -6.2297, lon: 106.8496 };

    expect(distanceM(kemang, tebet)).toBe(distanceM(tebet, kemang));
    expect(distanceM(kemang, tebet)).toBeCloseTo(5260, -2);
    expect(distanceM(kemang, kemang)).toBe(0);
  });

  it('goes the short way over the date line, and half around at most', () => {
    expect(distanceM({ lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 })).toBeCloseTo(111_195, 0);
    expect(distanceM({ lat: -6, lon: 106 }, { lat: 6, lon: -74 })).toBeCloseTo(Math.PI * 6_371_008.8, 0);
  });
});
