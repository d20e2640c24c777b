import { ChannelError, type Outbound, type Outcome } from '../../channels/channel.ts';

/** A channel that keeps what it was asked to send; `failNext` makes the next sends end otherwise. */
export function fakeChannel() {
  const sent: string[] = [];
  const failures: Array<Outcome | 'hang'> = [];
  let release: () => void = () => {};
  return {
    sent,
    failNext: (...outcomes: Array<Outcome | 'hang'>) => void failures.push(...outcomes),
    /** Lets a hanging send go on. */
    release: () => release(),
    async send({ body, reference }: Outbound): Promise<{ externalId: string }> {
      const failure = failures.shift();
      if (failure === 'hang') await new Promise<void>((resolve) => (release = resolve));
      else if (failure) throw new ChannelError(`test_${failure}`, failure);
      sent.push(body.kind === 'location' ? 'location' : body.text);
      return { externalId: `wamid.${reference}` };
    },
  };
}
export type FakeChannel = ReturnType<typeof fakeChannel>;
