import type { RunningDekat } from './dekat.ts';
import { call, field } from './http.ts';

export interface AtDesk {
  /** The conversation last spoken in. */
  newest(): Promise<string>;
  /** Takes a conversation, says something in it, and resolves it. */
  serve(conversationId: string, text: string): Promise<void>;
}

/** Somebody of the demo who answers over REST, where what is shown at the other end is what is looked at. */
export async function atTheDesk(dekat: RunningDekat, role: string): Promise<AtDesk> {
  const { email, password } = dekat.logins.find((one) => one.role === role) ?? {};
  const signedIn = await call(`${dekat.url}/api/v1/auth/login`, { body: { email, password } });
  const token = String(field(signedIn, 'token'));
  const ask = async (path: string, body?: object) => {
    const answer = await call(`${dekat.url}/api/v1${path}`, { token, ...(body ? { body } : {}) });
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer;
  };
  return {
    async newest() {
      const [first] = field(await ask('/conversations?status=any'), 'conversations') as Array<{
        conversationId: string;
      }>;
      if (!first) throw new Error('nobody has said anything');
      return first.conversationId;
    },
    async serve(conversationId, text) {
      const at = `/conversations/${conversationId}`;
      await ask(`${at}/take`, { expects: null });
      await ask(`${at}/messages`, { kind: 'text', clientId: `r-${Date.now()}`, text });
      await ask(`${at}/resolve`, {});
    },
  };
}
