/** How a page is looked at, and where its picture is kept. */
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { inProject } from '../root.ts';

export interface Look {
  size: 'desktop' | 'phone';
  scheme: 'light' | 'dark';
  locale: 'id' | 'en';
}
const SIZES = { desktop: { width: 1360, height: 850 }, phone: { width: 390, height: 844 } };
export const everyLook: Look[] = (['desktop', 'phone'] as const).flatMap((size) =>
  (['light', 'dark'] as const).flatMap((scheme) => (['id', 'en'] as const).map((locale) => ({ size, scheme, locale }))),
);
/** All looks go where only those who change a page look; those of the documents are kept with them. */
export const isAll = process.argv.includes('--all');
export const folder = inProject(isAll ? '.data/pictures' : 'docs/pictures');

export async function context(
  of: Browser,
  { size, scheme, locale }: Look,
  more: BrowserContextOptions = {},
): Promise<BrowserContext> {
  return of.newContext({
    viewport: SIZES[size],
    colorScheme: scheme,
    locale: locale === 'id' ? 'id-ID' : 'en-GB',
    reducedMotion: 'reduce',
    ...more,
  });
}

export async function keep(page: Page, name: string, { size, scheme, locale }: Look): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}-${size}-${scheme}-${locale}.png`) });
}
