/** What every channel promises, asked of each in its own words. */
import { describe, expect, it } from '@jest/globals';
import { type Channel, ChannelError, type ChannelFact, type Outbound, type Outcome } from '../../channels/channel.ts';

export interface Sample {
  what: string;
  body: unknown;
  facts: object[];
}
/** A situation of the other side in which a send fails, and what the channel must make of it. */
export interface Failing {
  what: string;
  outcome: Outcome;
  /** Brings the situation about. @returns the channel to send with */
  arrange(): Promise<Channel> | Channel;
}
export interface World {
  channel(): Channel;
  samples: Sample[];
  /** What is not somebody outside speaking: our own messages coming back, news of the account. */
  echoes: Sample['body'][];
  /** Bodies of one message each, in an order they were not said in; `said`: the texts as they were. */
  outOfOrder?: { body: unknown; said: string[] };
  sending?: {
    outbound(body: Outbound['body'], reference: string): Outbound;
    /** What the person outside has got, oldest first, as plain words. */
    received(): string[];
    /** What their last message quotes, and what our last reaction is to, by the channel's own ids. */
    answered(): { quoted: string | undefined; reactedTo: string | undefined };
    failing: Failing[];
  };
}

const GARBAGE = [
  null,
  undefined,
  0,
  '',
  'x',
  [],
  {},
  { entry: null },
  { entry: [{ changes: [{ value: 7 }] }] },
  Symbol('x'),
];

/** Runs the suite over one channel. */
export function conforms(name: string, world: World): void {
  describe(`the channel ${name}, taking in`, () => {
    it('carries its own name', () => {
      expect(world.channel().name).toBe(name);
    });

    for (const { what, body, facts } of world.samples) {
      it(`understands ${what}`, () => {
        expect(world.channel().decode(body)).toMatchObject(facts);
      });
    }

    it('reads the same body the same way twice', () => {
      for (const { body } of world.samples)
        expect(idsOf(world.channel().decode(body))).toEqual(idsOf(world.channel().decode(body)));
    });

    it('makes messages of the people outside alone', () => {
      expect(world.echoes.flatMap((body) => world.channel().decode(body))).toEqual([]);
    });

    it('takes garbage without a word', () => {
      for (const body of GARBAGE) expect(world.channel().decode(body)).toEqual([]);
    });

    const { outOfOrder } = world;
    if (outOfOrder) {
      it('puts what came in one body into the order it was said in', () => {
        expect(world.channel().decode(outOfOrder.body).map(textOf)).toEqual(outOfOrder.said);
      });
    }
  });

  const { sending } = world;
  if (sending) sends(name, world, sending);
  else {
    describe(`the channel ${name}, sending`, () => {
      it('has nothing that leaves the building', () => {
        expect(world.channel().send).toBeUndefined();
      });
    });
  }
}

function sends(
  name: string,
  world: World,
  { outbound, received, answered, failing }: NonNullable<World['sending']>,
): void {
  const send = async (channel: Channel, message: Outbound) => {
    if (!channel.send) throw new Error('the channel cannot send');
    return channel.send(message);
  };

  describe(`the channel ${name}, sending`, () => {
    it('brings words to the person, and says under which id', async () => {
      const before = received().length;

      const { externalId } = await send(
        world.channel(),
        outbound({ kind: 'text', text: 'Ada di Kemang 👍🏽' }, 'c.1.m'),
      );

      expect(externalId).not.toBe('');
      expect(received().slice(before)).toEqual(['Ada di Kemang 👍🏽']);
    });

    it('keeps the order it is asked in', async () => {
      const before = received().length;
      const said = ['satu', 'dua', 'tiga', 'empat'];

      for (const [index, text] of said.entries()) {
        await send(world.channel(), outbound({ kind: 'text', text }, `c.${index + 2}.m`));
      }

      expect(received().slice(before)).toEqual(said);
    });

    it('gives choices and places one message each', async () => {
      const before = received().length;
      const choices = [{ id: 'person', title: 'Bicara dgn petugas' }];

      await send(world.channel(), outbound({ kind: 'text', text: 'Lalu?', choices }, 'c.8.m'));
      await send(world.channel(), outbound({ kind: 'location', lat: -6.2, lon: 106.8, name: 'Blok M' }, 'c.9.m'));

      expect(received().slice(before)).toEqual(['Lalu?', 'Blok M']);
    });

    it('names what it answers, and reacts to it', async () => {
      const first = await send(world.channel(), outbound({ kind: 'text', text: 'Ada dua' }, 'c.6.m'));
      const answering = { replyToExternalId: first.externalId };

      await send(world.channel(), { ...outbound({ kind: 'text', text: 'Yang di Kemang' }, 'c.7.m'), ...answering });
      await send(world.channel(), { ...outbound({ kind: 'reaction', emoji: '👍' }, 'c.7a.m'), ...answering });

      expect(received().slice(-2)).toEqual(['Ada dua', 'Yang di Kemang']);
      expect(answered()).toEqual({ quoted: first.externalId, reactedTo: first.externalId });
    });

    it.each(failing.map((one) => [one.what, one] as const))(
      'says rightly what became of a message: %s',
      async (_what, one) => {
        const channel = await one.arrange();

        const failure = await send(channel, outbound({ kind: 'text', text: 'Halo' }, 'c.10.m')).catch(
          (err: unknown) => err,
        );

        expect(failure).toBeInstanceOf(ChannelError);
        expect(failure).toMatchObject({ outcome: one.outcome });
      },
    );
  });
}

const idsOf = (facts: ChannelFact[]): string[] => facts.map(({ fact, externalId }) => `${fact} ${externalId}`);
const textOf = (fact: ChannelFact): string =>
  fact.fact === 'message' && fact.body.kind === 'text' ? fact.body.content.text : '';
