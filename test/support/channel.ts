import { ChannelError, type ChannelPatience, type Outbound, type Outcome } from '../../channels/channel.ts';

/** `hang`: no answer until released, then a good one; `hang_not_sent`: then one that says nothing left. */
type Failure = Outcome | 'hang' | 'hang_not_sent' | ChannelError;

/** A channel that keeps what it was asked to send; `failNext` makes the next sends end otherwise. */
export function fakeChannel() {
  const sent: string[] = [];
  const given: Outbound[] = [];
  /** The language each was to be worded in. */
  const locales: string[] = [];
  const failures: Failure[] = [];
  let release: (() => void) | null = null;
  return {
    sent,
    locales,
    /** Every message as it was given. */
    given,
    failNext: (...outcomes: Failure[]) => void failures.push(...outcomes),
    /** The next send leaves nothing, for this reason. */
    failWith: (reason: string, patience: ChannelPatience) =>
      void failures.push(new ChannelError(reason, 'not_sent', patience)),
    isHanging: () => release !== null,
    /** Lets a hanging send go on. */
    release: () => release?.(),
    async send(message: Outbound): Promise<{ externalId: string }> {
      const { body, reference, locale } = message;
      const failure = failures.shift();
      if (failure instanceof ChannelError) throw failure;
      if (failure?.startsWith('hang')) await new Promise<void>((resolve) => (release = resolve));
      if (failure === 'hang_not_sent') throw new ChannelError('test_not_sent', 'not_sent');
      if (failure && failure !== 'hang') throw new ChannelError(`test_${failure}`, failure);
      given.push(message);
      locales.push(locale);
      sent.push('text' in body ? body.text : body.kind === 'media' ? body.name : body.kind);
      return { externalId: `wamid.${reference}` };
    },
  };
}
export type FakeChannel = ReturnType<typeof fakeChannel>;
