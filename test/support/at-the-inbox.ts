import type { Page } from 'playwright-core';
import type { Login } from './dekat.ts';

/** Signs in at a page of the inbox; what is shown then is for the caller to wait for. @param inboxUrl with the page asked for, if any */
export async function signIn(
  page: Page,
  inboxUrl: string,
  login: Pick<Login, 'email' | 'password'> | undefined,
): Promise<void> {
  await page.goto(inboxUrl);
  await page.locator('input[type=email]').fill(login?.email ?? '');
  await page.locator('input[type=password]').fill(login?.password ?? '');
  await page.locator('button[type=submit]').click();
}
