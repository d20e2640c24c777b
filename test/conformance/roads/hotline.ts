import { eventually } from '../../support/eventually.ts';
import { postCall, stepOf } from '../../support/hotline.ts';
import { signatureOf } from '../../support/http.ts';
import { aNumber, HOSTILE, talkByPhone } from './by-phone.ts';
import type { Road, RoadKind } from './road.ts';
import type { Stage } from './stage.ts';

const NOTHING_LEAVES = 'who calls is called back; nothing leaves in writing';

/** Calls, as a telephone system reports them: what somebody brings is a call they missed us by. */
export const hotlineRoad: RoadKind = {
  name: 'hotline',
  cannot: {
    reply: `${NOTHING_LEAVES}, and an agent who tries is told so`,
    mediaOut: NOTHING_LEAVES,
    ticks: NOTHING_LEAVES,
    held: `${NOTHING_LEAVES}, so no account can be refused`,
    echo: `${NOTHING_LEAVES}, so nothing comes back`,
  },
  make,
};

function make(stage: Stage): Road {
  const { servers, hotline, telephone } = stage;
  const [a, b] = servers;
  return {
    person: aNumber,
    async bring({ key }, mark, { times = 1 } = {}) {
      const step = stepOf(mark, 'missed', { number: key });
      const answers = await Promise.all(
        Array.from({ length: times }, (_, n) => postCall(n % 2 === 0 ? a.url : b.url, hotline, step)),
      );
      for (const { status } of answers) if (status !== 200) throw new Error(`answered ${status}`);
    },
    markOf: ({ content }) => ('event' in content && content.event === 'called' ? content.callId : null),
    conversationOf: (person) => talkByPhone(stage, person),
    async bringUnknown({ key }) {
      await postCall(a.url, hotline, stepOf('odd', 'transferred', { number: key }));
    },
    async bringHostile({ key }) {
      const answers = [];
      for (const field of ['call_id', 'event', 'at', 'direction', 'caller', 'answered_by', 'recording'])
        for (const [what, value] of HOSTILE) {
          const step = { ...stepOf(`h-${answers.length}`, 'missed', { number: key }), [field]: value };
          const { status } = await postCall(a.url, hotline, step);
          answers.push({ what: `${field}: ${what}`, answer: status });
        }
      return answers;
    },
    async bringTooLong({ key }) {
      const step = stepOf('l'.repeat(121), 'missed', { number: key });
      return (await postCall(a.url, hotline, step)).status !== 200;
    },
    async pretend({ key }) {
      const body = JSON.stringify(stepOf('pretended', 'missed', { number: key }));
      const answer = await postCall(a.url, hotline, body, signatureOf(body, 'another secret'));
      return (answer.body as { code?: unknown }).code;
    },
    async bringFile({ key }) {
      telephone.call({ number: key, end: 'voicemail', seconds: 2 });
      await eventually(async () => {
        if (telephone.pending() > 0) throw new Error('webhooks are on their way');
      });
    },
  };
}
