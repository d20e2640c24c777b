import type { Author } from '../../contract/messages.ts';
import type { Branch } from '../branches/branch.ts';
import { newId } from '../ids.ts';
import type { MessageLog } from '../messages/message-log.ts';
import { isConsultation } from './people.ts';
import type { ConversationState } from './state.ts';

export interface LinkFollowed {
  vendorId: string;
  conversationId: string;
  branch: Pick<Branch, 'branchId' | 'name' | 'area'>;
}

/**
 * The shopper came by a branch's link: the conversation belongs to it from here on, and the assistant answers from it
 * first. Once for each link followed: what they chose since is not undone by the page that says it with every message.
 * Nothing happens among several people, or while an agent has the conversation.
 */
export async function followLink(
  log: Pick<MessageLog, 'append'>,
  { vendorId, conversationId, branch }: LinkFollowed,
): Promise<void> {
  const { branchId, name, area } = branch;
  const followed = log.append({
    vendorId,
    conversationId,
    authorId: SYSTEM.id,
    clientId: newId('ev'),
    draft(state) {
      if (!isNews(state, branchId)) throw new NotNeeded();
      const content = { event: 'branch_chosen' as const, branchId, name, area, reason: { code: 'link' as const } };
      return { author: SYSTEM, body: { kind: 'event', content }, audience: 'all', at: new Date() };
    },
  });
  await followed.catch((error: unknown) => {
    if (!(error instanceof NotNeeded)) throw error;
  });
}

const isNews = (state: ConversationState, branchId: string): boolean =>
  !isConsultation(state) && state.assignee === null && state.linked?.branchId !== branchId;

class NotNeeded extends Error {}
const SYSTEM: Author = { kind: 'system', id: 'system', name: '' };
