/** `npm run icons`: draws the pictures an installed inbox shows, from `agent-inbox/public/icon.svg`, in Chromium. */
import { readFile } from 'node:fs/promises';
import { openBrowser } from '../test/support/browser.ts';
import { inProject } from './root.ts';

interface Picture {
  name: string;
  px: number;
  /** A system cuts it into its own shape: the ground goes to the edge, and the mark keeps to the middle four fifths. */
  isMaskable?: true;
}
const PICTURES: Picture[] = [
  { name: 'icon-192.png', px: 192 },
  { name: 'icon-512.png', px: 512 },
  { name: 'icon-maskable-512.png', px: 512, isMaskable: true },
];
const folder = inProject('agent-inbox/public');
const icon = await readFile(`${folder}/icon.svg`, 'utf8');
const ground = /fill="(#\w{6})"/.exec(icon)?.[1] ?? '';

const browser = await openBrowser();
try {
  for (const { name, px, isMaskable } of PICTURES) {
    const page = await browser.newPage({ viewport: { width: px, height: px } });
    const mark = isMaskable ? px * 0.8 : px;
    const body = `margin:0;display:grid;place-items:center;height:${px}px;background:${isMaskable ? ground : 'none'}`;
    await page.setContent(`<style>svg{width:${mark}px;height:${mark}px}</style><body style="${body}">${icon}`);
    await page.screenshot({ path: `${folder}/${name}`, omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
