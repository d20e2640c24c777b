import { ChannelError, type Outbound, type Outcome } from '../../channels/channel.ts';

/** `hang`: no answer until released, then a good one; `hang_not_sent`: then one that says nothing left. */
type Failure = Outcome | 'hang' | 'hang_not_sent';

/** A channel that keeps what it was asked to send; `failNext` makes the next sends end otherwise. */
export function fakeChannel() {
  const sent: string[] = [];
  /** The language each was to be worded in. */
  const locales: string[] = [];
  const failures: Failure[] = [];
  let release: (() => void) | null = null;
  return {
    sent,
    locales,
    failNext: (...outcomes: Failure[]) => void failures.push(...outcomes),
    isHanging: () => release !== null,
    /** Lets a hanging send go on. */
    release: () => release?.(),
    async send({ body, reference, locale }: Outbound): Promise<{ externalId: string }> {
      const failure = failures.shift();
      if (failure?.startsWith('hang')) await new Promise<void>((resolve) => (release = resolve));
      if (failure === 'hang_not_sent') throw new ChannelError('test_not_sent', 'not_sent');
      if (failure && failure !== 'hang') throw new ChannelError(`test_${failure}`, failure);
      locales.push(locale);
      sent.push(body.kind === 'location' ? 'location' : body.kind === 'media' ? body.name : body.text);
      return { externalId: `wamid.${reference}` };
    },
  };
}
export type FakeChannel = ReturnType<typeof fakeChannel>;
