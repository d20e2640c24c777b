import { expect, it } from '@jest/globals';
import { isServed } from '../../../scripts/build/copies.ts';

it('pages, styles, pictures and their folders are served, and nothing the compiler leaves beside them', () => {
  const lying = ['web-widget', 'web-widget/frame.html', 'web-widget/.tsbuildinfo', 'web-widget/app.tsx'];

  expect(lying.filter(isServed)).toEqual(['web-widget', 'web-widget/frame.html']);
});
