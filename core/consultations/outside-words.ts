/** A consultation as somebody on WhatsApp reads it: each copy begins with who speaks, and what happens is told in words. */
import type { Locale } from '../../contract/codes.ts';
import type { EventContent, MessageBody } from '../../contract/messages.ts';
import { consultationTexts } from '../../contract/texts/consultation.ts';
import { type Translate, translator } from '../../contract/texts/render.ts';
import { isConsultation, shoppersIn } from '../conversations/people.ts';
import type { ConversationState, Member } from '../conversations/state.ts';
import { csatQuestion, csatThanks } from '../csat/question.ts';
import { bodyOf, type StoredMessage } from '../messages/message.ts';

/** What can leave the building. */
export type OutsideBody = Extract<MessageBody, { kind: 'text' | 'card' | 'location' }>;

/** @returns what to send them of this message; null: nothing that could be sent */
export function outsideWords(
  message: StoredMessage,
  state: ConversationState,
  to: Member,
  locale: Locale,
): OutsideBody | null {
  const t = translator(locale, consultationTexts[locale]);
  const body = bodyOf(message);
  if (body.kind === 'event') {
    if (body.content.event === 'csat_asked') return { kind: 'text', content: csatQuestion(locale, body.content) };
    const text = happened(locale, body.content, state, to);
    return text ? { kind: 'text', content: { text } } : null;
  }
  const plain = plainBody(body);
  return isNamed(state, to) ? named(t, speakerOf(t, message, to), plain, body) : plain;
}

/** What stands under a file: who sent it, too. A voice can have no words beside it. */
export function outsideCaption(
  message: StoredMessage,
  state: ConversationState,
  to: Member,
  locale: Locale,
  caption: string | undefined,
): string | undefined {
  if (!isNamed(state, to)) return caption;
  return headed(speakerOf(translator(locale, consultationTexts[locale]), message, to), caption ?? '').trim();
}

/** Nobody but the shop ever spoke to an owner who is alone; a guest is told who speaks until they go. */
const isNamed = (state: ConversationState, to: Member): boolean => to.role !== 'owner' || isConsultation(state);

function plainBody(body: MessageBody): OutsideBody | null {
  if (body.kind === 'text' || body.kind === 'card' || body.kind === 'location') return body;
  return null;
}

/** Bold at WhatsApp, on a line of its own. A star in a name would end it. */
const headed = (speaker: string, text: string): string => `*${speaker.replace(/[*\n]/g, ' ').trim()}*\n${text}`;

function named(t: Translate, speaker: string, plain: OutsideBody | null, body: MessageBody): OutsideBody {
  if (plain?.kind === 'text' || plain?.kind === 'card')
    return { ...plain, content: { ...plain.content, text: headed(speaker, plain.content.text) } } as OutsideBody;
  if (plain?.kind === 'location') {
    const name = `${speaker}: ${plain.content.name ?? t('consultation.shared_place')}`;
    return { ...plain, content: { ...plain.content, name } };
  }
  const said = body.kind === 'choice' ? body.content.title : t('consultation.unshown');
  return { kind: 'text', content: { text: headed(speaker, said) } };
}

function speakerOf(t: Translate, { author, audience }: StoredMessage, to: Member): string {
  const name =
    author.kind === 'assistant'
      ? t('consultation.assistant')
      : author.kind === 'system'
        ? t('consultation.shop')
        : author.name;
  return Array.isArray(audience) && audience.includes(to.memberId) ? t('consultation.only_you', { name }) : name;
}

const list = (names: string[], locale: Locale): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);

function happened(locale: Locale, event: EventContent, state: ConversationState, to: Member): string | null {
  const t = translator(locale, consultationTexts[locale]);
  const owner = state.members.find(({ role }) => role === 'owner')?.name ?? '';
  switch (event.event) {
    case 'member_joined': {
      if (event.memberId !== to.memberId) return t('consultation.joined', { name: event.name });
      const others = shoppersIn(state).filter((one) => one.memberId !== to.memberId);
      return t('consultation.you_joined', {
        owner,
        people: list(
          others.map(({ name }) => name),
          locale,
        ),
      });
    }
    case 'member_left': {
      const isSelf = event.memberId === to.memberId;
      if (event.byName === null) return t(isSelf ? 'consultation.you_left' : 'consultation.left', { ...event, owner });
      return t(isSelf ? 'consultation.you_removed' : 'consultation.removed', { ...event, owner });
    }
    case 'member_renamed':
      return t('consultation.renamed', event);
    case 'bridged':
      return t('consultation.bridged', event);
    case 'invite_refused':
      return t(`consultation.${event.code}`);
    case 'unplaced':
      return t('consultation.unplaced');
    case 'csat_rated':
      return csatThanks(locale, event);
    default:
      return null;
  }
}
