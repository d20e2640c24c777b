import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { type RequestHandler, Router } from 'express';
import helmet from 'helmet';
import type { VendorStore } from '../../core/vendors/vendor.store.ts';
import { type BuiltFile, builtFiles, pathOf, sendBuilt } from './built-files.ts';

/** Built pages lie here, wherever the server's own code runs from. */
const PUBLIC = join(process.cwd(), 'dist/public');
const FRAME = '/widget/frame.html';
const READING = new Set(['GET', 'HEAD']);

/** How long a copy is good for: names that change with the content for ever, a page never without asking. */
const A_YEAR = 'public, max-age=31536000, immutable';
const MINUTES = 'public, max-age=300';
const ASK_ALWAYS = 'public, max-age=0';

/** Nothing from elsewhere, nothing inline. `connect-src` names the sockets' scheme: 'self' does not cover it everywhere. */
const ownPagesOnly = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  // A picture or a voice is shown to whoever sends it before it is sent.
  imgSrc: ["'self'", 'data:', 'blob:'],
  mediaSrc: ["'self'", 'blob:'],
  connectSrc: ["'self'", 'ws:', 'wss:'],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  workerSrc: ["'self'"],
  manifestSrc: ["'self'"],
};
const secured = (frameAncestors: string[], isEmbeddable = false) =>
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives: { ...ownPagesOnly, frameAncestors } },
    crossOriginResourcePolicy: { policy: isEmbeddable ? 'cross-origin' : 'same-origin' },
    crossOriginOpenerPolicy: isEmbeddable ? false : { policy: 'same-origin' },
    // Framing is said by the CSP; the old header knows no list.
    xFrameOptions: isEmbeddable ? false : { action: 'deny' },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    strictTransportSecurity: false,
  });

/** By where they begin, the first that fits. */
const AREAS = [
  // The loader runs on the vendor's own website: other sites must be allowed to fetch it.
  { at: '/widget.js', secure: secured(["'none'"], true), cache: MINUTES },
  { at: '/widget/parts/', secure: secured(["'none'"], true), cache: A_YEAR },
  { at: '/inbox/assets/', secure: secured(["'none'"]), cache: A_YEAR },
  // Its own addresses are all one page.
  { at: '/inbox/', secure: secured(["'none'"]), cache: ASK_ALWAYS, page: '/inbox/index.html' },
  // The shop shows the widget in a frame, as a vendor's own page would.
  { at: '/demo/', secure: secured(["'none'"]), cache: ASK_ALWAYS },
  { at: '/docs/', secure: secured(["'none'"]), cache: ASK_ALWAYS },
];
type Built = (req: IncomingMessage, res: ServerResponse, next: () => void) => void;
interface Options {
  folder?: string;
  /** Told of each request that `built` answers, before it does. */
  onAnswer?(req: IncomingMessage, res: ServerResponse): void;
}

/**
 * Widget, inbox, demo shop and API page, as built by `npm run build` into `folder`: `built` answers what is the same
 * for everybody, before any route is looked at; `routes` what is not.
 */
export function pages(vendors: VendorStore, options: Options = {}): { built: Built; routes: Router } {
  const { folder = PUBLIC, onAnswer } = options;
  const files = builtFiles(folder);

  const built: Built = (req, res, next) => {
    // Pages are read: whatever else is asked of their paths is not theirs to answer.
    const asked = READING.has(req.method ?? '') ? pathOf(req) : null;
    const area = asked && asked !== FRAME ? AREAS.find(({ at }) => asked.startsWith(at)) : undefined;
    if (!asked || !area) return next();
    const path = area.page && extname(asked) === '' ? area.page : asked;
    const send = (file: BuiltFile | null) => {
      if (!file) return next();
      onAnswer?.(req, res);
      area.secure(req, res, () => sendBuilt(req, res, file, area.cache));
    };
    const held = files.held(path);
    if (held) return send(held);
    // It is there and cannot be read now: too many files are open, perhaps.
    files.find(path).then(send, () => void res.writeHead(503, { 'retry-after': '1' }).end());
  };

  const routes = Router({ caseSensitive: true });
  /**
   * The chat's frame may be shown by the websites the vendor allows for this key; all of them when none is named. Its
   * page is built once for each language.
   */
  const frame: RequestHandler = async (req, res, next) => {
    const key = typeof req.query.key === 'string' ? req.query.key : '';
    const account = await vendors.accountByAddress('widget', key);
    const allowed = account?.allowedOrigins.length ? ["'self'", ...account.allowedOrigins] : ['*'];
    const file = await files.find(`/widget/frame-${req.query.l === 'en' ? 'en' : 'id'}.html`);
    if (file) secured(allowed, true)(req, res, () => sendBuilt(req, res, file, ASK_ALWAYS));
    else next();
  };
  const withSlash: RequestHandler = async (req, res, next) => {
    if (req.path.endsWith('/') || !(await files.find(`${req.path}/index.html`))) next();
    else res.redirect(301, `${req.path}/${req.url.slice(req.path.length)}`);
  };
  routes.get(FRAME, frame);
  routes.get(['/inbox', '/demo', '/demo/nearby', '/demo/widget', '/docs'], withSlash);
  // What is asked with the address goes along: a branch's link may lead to it.
  routes.get('/', (req, res) => {
    const page = existsSync(join(folder, 'demo/index.html')) ? '/demo/' : '/docs/';
    res.redirect(`${page}${req.url.slice(req.path.length)}`);
  });
  return { built, routes };
}
