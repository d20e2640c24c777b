/** Tells shoppers their place where no line of the chat shows it: on WhatsApp, in words, and seldom. */
import type { QueuePlaceView } from '../../contract/conversations.ts';
import { formatDay, formatTime } from '../../contract/texts/format.ts';
import { noticeTexts } from '../../contract/texts/notices.ts';
import { translator } from '../../contract/texts/render.ts';
import type { ConversationStore } from '../conversations/conversation.store.ts';
import { DomainError } from '../errors.ts';
import type { MessageLog } from '../messages/message-log.ts';
import { sayNotice } from '../messages/notice.ts';
import type { VendorStore } from '../vendors/vendor.store.ts';
import type { Placed, QueueBoard } from './queue.ts';

/** Who is given to an agent by then is told nothing. */
const TOLD_AFTER_MS = 20_000;
/** Told again once it took so many times as long as was said. */
const TOO_LONG = 2;

export interface TellPlaceDeps {
  board: QueueBoard;
  conversations: Pick<ConversationStore, 'vendorsWaiting' | 'setQueueTold'>;
  vendors: Pick<VendorStore, 'byId'>;
  log: Pick<MessageLog, 'append'>;
  onError(error: unknown): void;
}

/** For the sweep: once some seconds after it came into the queue, and again only where what was told turned out too short. */
export function tellPlace(deps: TellPlaceDeps, clock: () => Date = () => new Date()): () => Promise<void> {
  return async () => {
    for (const vendorId of await deps.conversations.vendorsWaiting()) {
      const now = clock();
      const waiting = (await deps.board.of(vendorId)).filter((one) => isOwedWords(one, now));
      for (const one of waiting) await tell(deps, vendorId, one, now).catch(deps.onError);
    }
  };
}

/** Of this wait nothing was told yet, or less than it has become. */
export function isOwedWords({ channel, waitsFrom, told }: Placed, now: Date): boolean {
  if (channel !== 'whatsapp') return false;
  if (told?.sinceSeq !== waitsFrom.seq) return now.getTime() - waitsFrom.at.getTime() >= TOLD_AFTER_MS;
  return told.waitMin !== null && now.getTime() - told.at.getTime() >= TOO_LONG * told.waitMin * 60_000;
}

async function tell(deps: TellPlaceDeps, vendorId: string, one: Placed, at: Date): Promise<void> {
  const { conversationId, waitsFrom, locale } = one;
  const times = one.told?.sinceSeq === waitsFrom.seq ? one.told.times + 1 : 1;
  const queue = await deps.board.told(vendorId, one);
  const vendor = await deps.vendors.byId(vendorId);
  const text = placeWords(queue, { locale, isAgain: times > 1, timezone: vendor?.timezone });
  await sayNotice(deps.log, {
    ...{ vendorId, conversationId, locale, to: 'all', clientId: `queue-${waitsFrom.seq}-${times}` },
    body: { kind: 'text', content: { text } },
    isWanted: ({ status, service }) => status === 'waiting' && service.waitsFrom?.seq === waitsFrom.seq,
  }).catch(unlessNotWanted);
  const told = { sinceSeq: waitsFrom.seq, times, waitMin: queue.waitMin, at };
  await deps.conversations.setQueueTold(vendorId, conversationId, told);
}

/** Somebody answered meanwhile, or it cannot arrive: then it is not owed any more either. */
function unlessNotWanted(error: unknown): void {
  const isNotWanted = error instanceof DomainError && ['bad_transition', 'window_closed'].includes(error.code);
  if (!isNotWanted) throw error;
}

export function placeWords(
  { place, waitMin, peopleFrom }: QueuePlaceView,
  { locale, isAgain, timezone }: { locale: 'id' | 'en'; isAgain: boolean; timezone: string | undefined },
): string {
  const t = translator(locale, noticeTexts[locale]);
  if (peopleFrom) {
    const people = `${formatDay(locale, peopleFrom, timezone)} ${formatTime(locale, peopleFrom, timezone)}`;
    return t('notice.queue_people', { place, people });
  }
  if (waitMin === null) return t('notice.queue', { place });
  return t(isAgain ? 'notice.queue_longer' : 'notice.queue_wait', { place, count: waitMin });
}
