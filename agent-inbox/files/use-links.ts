import { useEffect, useRef, useState } from 'react';
import { followLinks } from '../../client/upload.ts';
import type { AttachmentLinks } from '../../contract/attachments.ts';
import { useDesk } from '../desk/use-desk.ts';
import { files } from './sending-store.ts';

/** A link that ends sooner is not given to anybody. */
const SPARE_MS = 60_000;

/** The links to a message's file, once it is there to be looked at. `renew` asks for new ones where they are about to end. */
export function useLinks({ conversationId, seq }: { conversationId: string; seq: number }, attachmentId: string) {
  const { client } = useDesk();
  const [links, setLinks] = useState<AttachmentLinks | null>(null);
  const look = useRef(() => {});
  useEffect(() => {
    const following = followLinks(() => files.links(conversationId, seq), setLinks);
    look.current = following.look;
    const unheard = client.on('attachment:changed', (told) => {
      if (told.attachmentId === attachmentId) following.look();
    });
    return () => {
      following.stop();
      unheard();
    };
  }, [client, conversationId, seq, attachmentId]);
  const renew = () => {
    if (links?.expiresAt && Date.parse(links.expiresAt) - Date.now() < SPARE_MS) look.current();
  };
  return { links, renew };
}
