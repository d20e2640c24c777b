import { pageAsked } from '../pages.ts';
import { useRoute } from '../state/route.ts';

/** From wherever one is: on another page than that of the conversations, their page is loaded. */
export function openConversation(conversationId: string): void {
  if (pageAsked(location.search)) location.assign(`/inbox/?c=${encodeURIComponent(conversationId)}`);
  else useRoute.getState().open(conversationId);
}
