import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type RequestHandler, Router } from 'express';
import packedStatic from 'express-static-gzip';
import helmet from 'helmet';
import type { VendorStore } from '../../core/vendors/vendor.store.ts';

/** Built pages lie here, wherever the server's own code runs from. */
const PUBLIC = join(process.cwd(), 'dist/public');
const A_YEAR = '365d';

/** Nothing from elsewhere, nothing inline. `connect-src` names the sockets' scheme: 'self' does not cover it everywhere. */
const ownPagesOnly = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'", 'ws:', 'wss:'],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
};
const secured = (frameAncestors: string[], isEmbeddable = false): RequestHandler =>
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives: { ...ownPagesOnly, frameAncestors } },
    crossOriginResourcePolicy: { policy: isEmbeddable ? 'cross-origin' : 'same-origin' },
    crossOriginOpenerPolicy: isEmbeddable ? false : { policy: 'same-origin' },
    // Framing is said by the CSP; the old header knows no list.
    xFrameOptions: isEmbeddable ? false : { action: 'deny' },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    strictTransportSecurity: false,
  });

/** Widget, inbox, demo shop and API page, as built by `npm run build` into `folder`. */
export function pages(vendors: VendorStore, folder = PUBLIC): Router {
  const router = Router();
  /** The packed twin of a file, where the build has laid one beside it. */
  const files = (name: string, maxAge = '0'): RequestHandler => {
    const packed = packedStatic(join(folder, name), { index: 'index.html', serveStatic: { maxAge } });
    return (req, res, next) =>
      packed(req, res, (err?: unknown) => {
        // Set for a twin that was there at the start and has gone since: whoever answers now packs nothing.
        res.removeHeader('Content-Encoding');
        res.removeHeader('Content-Type');
        next(err);
      });
  };

  // Pages are read: whatever else is asked of their paths is not theirs to answer.
  router.use(({ method }, _res, next) => next(method === 'GET' || method === 'HEAD' ? undefined : 'router'));

  // The loader runs on the vendor's own website: other sites must be allowed to fetch it.
  router.get('/widget.js', secured(["'none'"], true), files('.', '5m'));
  router.get('/widget/frame.html', widgetFrame(vendors, folder));
  router.use('/widget', secured(["'self'"], true), files('widget', '5m'));
  router.use('/inbox/assets', secured(["'none'"]), files('inbox/assets', A_YEAR));
  router.use('/inbox', secured(["'none'"]), files('inbox'), (_req, res) => {
    res.sendFile(join(folder, 'inbox/index.html'));
  });
  // The shop shows the widget in a frame, as a vendor's own page would.
  router.use('/demo', secured(["'none'"]), files('demo'));
  router.use('/docs', secured(["'none'"]), files('docs'));
  router.get('/', (_req, res) => res.redirect(existsSync(join(folder, 'demo/index.html')) ? '/demo/' : '/docs/'));
  return router;
}

/** The chat's frame may be shown by the websites the vendor allows for this key; all of them when none is named. */
function widgetFrame(vendors: VendorStore, folder: string): RequestHandler {
  return async (req, res, next) => {
    const key = typeof req.query.key === 'string' ? req.query.key : '';
    const account = await vendors.accountByAddress('widget', key);
    const allowed = account?.allowedOrigins.length ? ["'self'", ...account.allowedOrigins] : ['*'];
    secured(allowed, true)(req, res, (err?: unknown) => {
      if (err) next(err);
      else res.sendFile(join(folder, 'widget/frame.html'));
    });
  };
}
