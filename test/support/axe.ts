/** What keeps people out who see badly, hear badly or use no mouse, as far as a program can tell: axe, in the page itself. */
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** Of axe's four grades those nobody may be asked to live with. */
const GRADES = ['serious', 'critical'];

/**
 * Looks at everything shown on a page, light and then dark, each frame by itself, and leaves the page light.
 * @returns one line for each finding that is serious or critical: ground, rule, where, and why
 */
export async function barriers(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const ground of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme: ground, reducedMotion: 'reduce' });
    for (const frame of page.frames()) found.push(...(await barriersOf(frame)).map((line) => `${ground} ${line}`));
  }
  return found;
}

async function barriersOf(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate<boolean>('"axe" in globalThis'))) await frame.evaluate(axe.source);
  return frame.evaluate<string[]>(`axe
    .run(document, { iframes: false, resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })
    .then(({ violations }) => violations
      .filter(({ impact }) => ${JSON.stringify(GRADES)}.includes(impact))
      .flatMap(({ id, nodes }) => nodes.map(({ target, any, all, none }) =>
        id + ' ' + target.flat().join(' ') + ': ' + [...any, ...all, ...none].map(({ message }) => message).join('; '))))`);
}

/**
 * The way of Tab through a page or one of its frames, from where the focus is, until it comes back or leaves.
 * @returns for each stop its name, and whether the eye can tell that the focus is there
 */
export async function tabStops(
  page: Page,
  frame: Frame = page.mainFrame(),
  atMost = 120,
): Promise<Array<{ name: string; isSeen: boolean }>> {
  const stops: Array<{ name: string; isSeen: boolean; isBack: boolean }> = [];
  await frame.evaluate('globalThis.__passed = new WeakSet()');
  while (stops.length < atMost) {
    await page.keyboard.press('Tab');
    const stop = await frame.evaluate<{ name: string; isSeen: boolean; isBack: boolean } | null>(STOP);
    if (!stop || stop.isBack) break;
    stops.push(stop);
  }
  return stops.map(({ name, isSeen }) => ({ name, isSeen }));
}
/** An outline, or a ring drawn as a shadow, on what has the focus or on what frames it; and it is on the screen. */
const STOP = `(() => {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  const isBack = __passed.has(at);
  __passed.add(at);
  const name = at.getAttribute('aria-label') || at.labels?.[0]?.textContent || at.textContent?.trim().slice(0, 40) || at.localName;
  const ringed = [at, at.parentElement, at.closest('label')].filter(Boolean).some((one) => {
    const style = getComputedStyle(one);
    return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
  });
  const box = at.getBoundingClientRect();
  const isOnScreen = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return { name, isBack, isSeen: ringed && isOnScreen };
})()`;
