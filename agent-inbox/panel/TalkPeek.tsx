import { useLayoutEffect, useRef } from 'react';
import { useDesk } from '../desk/use-desk.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { ErrorNote } from '../parts/ErrorNote.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import { api } from '../session/api.ts';
import { useRoute } from '../state/route.ts';
import { useTexts } from '../texts/use-texts.ts';
import { TimelineView } from '../thread/TimelineView.tsx';
import { timelineOf } from '../thread/timeline.ts';

/** How much of a talk's end is looked at here; all of it is in its own place. */
const LOOKED_AT = '40';

export interface Peeked {
  conversationId: string;
  title: string;
  /** Where the talk ended; null: as far as it has come. */
  endSeq: number | null;
}
interface Props extends Peeked {
  onClose(): void;
}

/** The end of another talk, beside the one that is open: what is written there stays as it is. */
export function TalkPeek({ conversationId, title, endSeq, onClose }: Props) {
  const { t } = useTexts();
  const { agentId } = useDesk();
  const { data, error, reload } = useLoaded(`${conversationId} ${endSeq}`, async (signal) => {
    const before = endSeq === null ? {} : { beforeSeq: String(endSeq + 1) };
    const [{ conversation }, { messages }] = await Promise.all([
      api.conversation(conversationId, signal),
      api.messages(conversationId, { ...before, limit: LOOKED_AT }, signal),
    ]);
    return { conversation, items: timelineOf(messages, null) };
  });
  const scroller = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (data) scroller.current?.scrollTo({ top: scroller.current.scrollHeight });
  }, [data]);
  return (
    <Dialog title={title} className="talk-peek" onClose={onClose}>
      {(close) => (
        <>
          {error ? <ErrorNote error={error} onRetry={reload} /> : null}
          {!data && !error && <Skeleton width="100%" />}
          {data && (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: so that keys scroll it
            <section className="peek-scroller" ref={scroller} tabIndex={0} aria-label={title}>
              <ol className="timeline-items">
                <TimelineView items={data.items} agentId={agentId} conversation={data.conversation} />
              </ol>
            </section>
          )}
          <div className="merge-foot">
            <button
              type="button"
              className="button"
              onClick={() => {
                close();
                useRoute.getState().open(conversationId, endSeq ?? undefined);
              }}
            >
              {t('people.open')}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}
