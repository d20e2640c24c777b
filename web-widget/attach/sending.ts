import { plainName } from '../../client/file-words.ts';
import { newClientId } from '../../client/ids.ts';
import { RequestError } from '../../client/request-error.ts';
import { filesClient } from '../../client/upload.ts';
import { ATTACHMENT_ANY_MAX } from '../../contract/limits.ts';
import { cell } from '../cell.ts';
import type { Chat, Whither } from '../chat.ts';
import { words } from '../language.ts';
import { downscaled } from './downscale.ts';
import { type KeptFile, keptFiles } from './kept-files.ts';

/** A file on its way. */
export interface Sending extends Whither {
  clientId: string;
  name: string;
  size: number;
  /** Of a picture: to look at before it is there. */
  preview: string | null;
  sent: number;
  isWaiting: boolean;
  /** Why it will not be sent as it is. */
  refusal: string | null;
}
type Chosen = Pick<KeptFile, 'clientId' | 'name' | 'blob' | keyof Whither>;
const MB = 1024 * 1024;

/** Files that are chosen, sent one after the other, and handed over to the outbox once they are there. */
export function createSending({
  files: { key, token, owner, isCustomer, whither },
  sendFile,
}: Pick<Chat, 'files' | 'sendFile'>) {
  const client = filesClient({ url: '', token, locale: () => words().locale });
  const kept = keptFiles(key);
  const all = cell<readonly Sending[]>([]);
  const blobs = new Map<string, Blob>();
  const stops = new Map<string, AbortController>();
  /** What was handed over, to be looked at until its links are there. */
  const previews = new Map<string, string>();
  let turn = Promise.resolve();

  const patch = (clientId: string, change: Partial<Sending>) => {
    all.value = all.value.map((one) => (one.clientId === clientId ? { ...one, ...change } : one));
  };
  const drop = (clientId: string) => {
    all.value = all.value.filter((one) => one.clientId !== clientId);
    blobs.delete(clientId);
    void kept.remove(clientId);
  };

  async function send(clientId: string): Promise<void> {
    const one = all.value.find((other) => other.clientId === clientId);
    const blob = blobs.get(clientId);
    if (!one || !blob) return;
    const stop = new AbortController();
    stops.set(clientId, stop);
    try {
      const { attachmentId } = await client.send({
        ...{ clientId, blob, name: one.name, signal: stop.signal },
        onProgress: (sent, isWaiting) => patch(clientId, { sent, isWaiting }),
      });
      if (stop.signal.aborted) return void client.discard(attachmentId).catch(() => {});
      if (one.preview) previews.set(clientId, one.preview);
      // Handed over first: should the page end in between, the same file is the same message.
      sendFile(attachmentId, clientId, { conversationId: one.conversationId, to: one.to });
      drop(clientId);
    } catch (error) {
      if (stop.signal.aborted) return;
      const said = error instanceof RequestError ? error.message : '';
      patch(clientId, { refusal: said || words().t('widget.attach.failed') });
    } finally {
      stops.delete(clientId);
    }
  }
  const queue = (clientId: string) => {
    turn = turn.then(() => send(clientId));
  };

  /** What is gone by the time it is known whose it is needs no keeping. */
  async function keep(file: Chosen): Promise<void> {
    const whose = await owner();
    if (blobs.has(file.clientId)) void kept.keep({ ...file, owner: whose, createdAt: Date.now() });
  }

  function put({ blob, ...file }: Chosen): void {
    const { clientId, name, conversationId, to } = file;
    const isTooLarge = blob.size > ATTACHMENT_ANY_MAX;
    const refusal = isTooLarge ? words().t('widget.attach.too_large', { maxMb: ATTACHMENT_ANY_MAX / MB }) : null;
    const preview = /^image\/(?!svg)/.test(blob.type) ? URL.createObjectURL(blob) : null;
    blobs.set(clientId, blob);
    const one = { clientId, name, conversationId, to, size: blob.size, preview, sent: 0, isWaiting: false, refusal };
    all.value = [...all.value, one];
    if (!isTooLarge) queue(clientId);
  }

  void Promise.resolve(owner()).then(async (whose) => (await kept.load(whose, isCustomer)).forEach(put));

  return {
    get all() {
      return all.value;
    },
    previewOf: (clientId: string | undefined) => previews.get(clientId ?? ''),
    links: client.links,
    async add(files: Iterable<File>): Promise<void> {
      const at = whither();
      for (const file of files) {
        if (file.size === 0) continue; // a folder, or nothing
        const blob = await downscaled(file);
        const one = { clientId: newClientId(), name: plainName(file.name), blob, ...at };
        put(one);
        if (blob.size <= ATTACHMENT_ANY_MAX) void keep(one);
      }
    },
    retry(clientId: string): void {
      patch(clientId, { refusal: null, isWaiting: false });
      queue(clientId);
    },
    cancel(clientId: string): void {
      stops.get(clientId)?.abort();
      const preview = all.value.find((one) => one.clientId === clientId)?.preview;
      if (preview) URL.revokeObjectURL(preview);
      drop(clientId);
    },
  };
}
export type SendingFiles = ReturnType<typeof createSending>;

let only: SendingFiles | undefined;
/** There is one chat in a frame. */
export const sendingOf = (chat: Chat): SendingFiles => {
  only ??= createSending(chat);
  return only;
};
