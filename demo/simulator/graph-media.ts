/** The Graph API's files: uploaded by the business, and fetched by it. */
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { type Request, type RequestHandler, Router } from 'express';
import type { FaultBox } from './faults.ts';
import { GraphError } from './graph-errors.ts';
import { type MediaStore, sha256Of } from './media.ts';

interface Deps {
  faults: FaultBox;
  media: MediaStore;
  /** @throws GraphError for a token that is not ours */
  authorised(req: Request): void;
  /** The same, and for a number that is not ours. */
  authorisedFor(req: Request): void;
}

/** `POST /v<NN>.<n>/<phone number id>/media`, `GET /v<NN>.<n>/<media id>`, and the address that one tells. */
export function graphMedia({ faults, media, authorised, authorisedFor }: Deps): Router {
  const router = Router();
  const found = (req: Request) => {
    const one = media.find(String(req.params.media ?? ''));
    const { failMedia } = faults.now();
    if (failMedia === 'down') throw new GraphError(131000, 'Played by the simulator.');
    if (!one || failMedia === 'gone') throw new GraphError(100, 'There is no such media object.', 404);
    return one;
  };

  router.post('/:version/:id/media', async (req, res) => {
    authorisedFor(req);
    const form = await formOf(req);
    const file = form.get('file');
    if (form.get('messaging_product') !== 'whatsapp' || !(file instanceof File))
      throw new GraphError(100, 'messaging_product and file are required.');
    if (faults.now().failMedia === 'down') throw new GraphError(131000, 'Played by the simulator.');
    const { id } = media.put(Buffer.from(await file.arrayBuffer()), String(form.get('type') ?? file.type));
    res.json({ id });
  });
  router.get('/media-bytes/:media', (req, res) => {
    authorised(req);
    const { bytes, type } = found(req);
    // A picture by its name, and a page by its bytes.
    const lie = Buffer.from('<!doctype html><script>alert(1)</script>');
    res.type(type).send(faults.now().failMedia === 'lies' ? lie : bytes);
  });
  const tell: RequestHandler = (req, res, next) => {
    if (!media.find(String(req.params.media ?? ''))) return next(); // a number's, or nobody's
    authorised(req);
    const one = found(req);
    res.json({
      messaging_product: 'whatsapp',
      url: `${req.protocol}://${req.headers.host ?? ''}/media-bytes/${one.id}`,
      mime_type: one.type,
      sha256: sha256Of(one),
      file_size: String(one.bytes.length),
      id: one.id,
    });
  };
  router.get('/:version/:media', tell);
  return router;
}

/** The runtime's own reader of forms: the twin takes nothing that is large. */
const formOf = (req: Request): Promise<FormData> =>
  new Response(
    Readable.toWeb(req) as ReadableStream<Uint8Array> as unknown as ConstructorParameters<typeof Response>[0],
    {
      headers: { 'content-type': req.headers['content-type'] ?? '' },
    },
  ).formData();
