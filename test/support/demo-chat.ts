import type { FrameLocator, Page } from 'playwright-core';

/** Opens the chat on a page of the demo shop that is shown, as a page's own button would. */
export async function openChat(page: Page): Promise<FrameLocator> {
  await page.waitForFunction(() => 'Dekat' in globalThis);
  await page.evaluate(() => (globalThis as unknown as { Dekat(command: string): unknown }).Dekat('open'));
  return page.frameLocator('iframe');
}

/** Says something as the shopper does. */
export async function writeIn(chat: FrameLocator, text: string): Promise<void> {
  const box = chat.getByRole('textbox', { name: 'Tulis pesan' });
  await box.fill(text);
  await box.press('Enter');
}
