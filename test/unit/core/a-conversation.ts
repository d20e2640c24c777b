import { type ConversationState, newState } from '../../../core/conversations/state.ts';

/** Who owns it. */
export const ANI = { id: 'v_ani', name: 'Ani' };

/** A direct conversation nobody has said anything in. */
export const aConversation = (): ConversationState =>
  newState(
    {
      vendorId: 'v-test',
      conversationId: 'cv_1',
      kind: 'direct',
      channel: 'widget',
      channelAccountId: 'acc-web',
      contactId: 'ct_1',
      createdAt: new Date(0),
    },
    { memberId: ANI.id, name: ANI.name, role: 'owner', joinedSeq: 0, sees: 'all', isOutside: false },
  );
