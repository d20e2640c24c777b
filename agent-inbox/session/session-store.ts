import { create } from 'zustand';
import type { AgentView } from '../../contract/conversations.ts';

interface SessionState {
  /** `starting`: an earlier sign-in is being taken up. */
  status: 'starting' | 'signed_out' | 'signed_in';
  agent: AgentView | null;
  /** Why somebody finds themselves at the sign-in page, where it was not their doing. */
  hasEnded: boolean;
  /** Nobody answers whether the earlier sign-in still holds. */
  isUnreachable: boolean;
}

export const useSession = create<SessionState>(() => ({
  status: 'starting',
  agent: null,
  hasEnded: false,
  isUnreachable: false,
}));
