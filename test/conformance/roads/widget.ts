import { deliveryRank } from '../../../contract/codes.ts';
import { MESSAGE_MAX } from '../../../contract/limits.ts';
import type { MessageView } from '../../../contract/messages.ts';
import { eventually } from '../../support/eventually.ts';
import { call, field } from '../../support/http.ts';
import type { Line } from '../../support/line.ts';
import { aPhoto } from '../../support/pictures.ts';
import { HOSTILE } from './by-phone.ts';
import type { Person, Road, RoadKind } from './road.ts';
import type { Stage } from './stage.ts';

/** The chat on the vendor's website: sockets, each request of the contract's own kinds. */
export const widgetRoad: RoadKind = {
  name: 'widget',
  cannot: {
    unknown: 'it takes the kinds of the contract alone',
    held: 'nothing leaves the building, so no account can be refused',
    echo: 'nothing leaves the building, so nothing comes back',
  },
  make,
};

function make({ world: { vendor }, servers: [a, b] }: Stage): Road {
  let visitors = 0;
  const lines = new Map<string, Promise<[Line, Line]>>();
  const talks = new Map<string, string>();
  /** Their line to each server. */
  const linesOf = ({ key }: Person) => {
    const open = lines.get(key) ?? Promise.all([vendor.shopperLine(a.url, key), vendor.shopperLine(b.url, key)]);
    lines.set(key, open);
    return open;
  };
  const heardBy = async (person: Person) => {
    const [first] = await linesOf(person);
    return first.heard.flatMap(({ fact, payload }) => (fact === 'message:added' ? [payload as MessageView] : []));
  };
  const say = async (person: Person, server: 0 | 1, words: object) => {
    const reply = await (await linesOf(person))[server].ask('message:send', { conversationId: null, ...words });
    if (reply.ok) talks.set(person.key, (reply.data.message as { conversationId: string }).conversationId);
    return reply;
  };
  const text = (person: Person, clientId: string, words: unknown, server: 0 | 1 = 0) =>
    say(person, server, { kind: 'text', clientId, text: words });

  return {
    person: () => {
      visitors += 1;
      return { key: `visitor-roads-${visitors}-0123456789` };
    },
    async bring(person, mark, { times = 1 } = {}) {
      await Promise.all(
        Array.from({ length: times }, async (_, n) => {
          const reply = await text(person, mark, mark, n % 2 === 0 ? 0 : 1);
          if (!reply.ok) throw new Error(reply.error.code);
        }),
      );
    },
    markOf: ({ content, author }) => ('text' in content && author.kind === 'shopper' ? (content.text ?? null) : null),
    async conversationOf({ key }) {
      const found = talks.get(key);
      if (!found) throw new Error('nothing said yet');
      return found;
    },
    async bringHostile(person) {
      const answers = [];
      for (const [what, value] of HOSTILE) {
        const reply = await text(person, `h-${answers.length}`, value);
        answers.push({ what, answer: reply.ok ? 200 : 400 });
      }
      return answers;
    },
    bringTooLong: async (person) => !(await text(person, 'too-long', 'x'.repeat(MESSAGE_MAX + 1))).ok,
    async pretend() {
      const answer = await call(`${a.url}/api/v1/attachments`, { token: 'not a token', body: {} });
      return field(answer, 'code');
    },
    async bringFile(person) {
      const token = await vendor.shopperToken(person.key);
      const bytes = await aPhoto();
      const api = (path: string, more: object) => call(`${a.url}/api/v1${path}`, { token, ...more });
      const begun = await api('/attachments', { body: { clientId: 'f-1', name: 'foto.jpg', size: bytes.length } });
      const { attachmentId } = field(begun, 'attachment') as { attachmentId: string };
      const headers = { 'content-type': 'application/octet-stream' };
      await api(`/attachments/${attachmentId}/bytes?offset=0`, { method: 'PUT', body: bytes, headers });
      await say(person, 0, { kind: 'attachment', clientId: 'f-1', attachmentId });
    },
    got: async (person, words) =>
      (await heardBy(person)).filter((one) => !('hidden' in one) && 'text' in one.content && one.content.text === words)
        .length,
    gotFiles: async (person) =>
      (await heardBy(person)).filter((one) => !('hidden' in one) && one.kind === 'image' && one.author.kind === 'agent')
        .length,
    async tellTicks({ conversationId, seq }, person) {
      const [line] = await linesOf(person);
      const token = await vendor.agentToken({ agentId: `Ani-${vendor.vendorId}` });
      const standing = async () => {
        const read = await call(`${b.url}/api/v1/conversations/${conversationId}`, { token });
        const { members } = field(read, 'conversation') as { members: Array<{ role: string; readSeq: number }> };
        const owner = members.find(({ role }) => role === 'owner');
        return deliveryRank((owner?.readSeq ?? 0) >= seq ? 'read' : 'sent');
      };
      const stood = [];
      for (const [event, at] of [
        ['message:received', seq],
        ['message:read', seq],
        ['message:received', seq - 1],
        ['message:read', seq - 1],
      ] as const) {
        await line.get(event, { conversationId, seq: at });
        stood.push(await standing());
      }
      // What the widget reads is written down within a second.
      await eventually(async () => {
        if ((await standing()) !== deliveryRank('read')) throw new Error('not read yet');
      });
      return [...stood, await standing()];
    },
  };
}
