import { CircleAlert, CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '../../parts/Icon.tsx';

/** How a channel stands, in one sentence. */
export function ChannelLine({ isBad = false, children }: { isBad?: boolean; children: ReactNode }) {
  return (
    <p className={isBad ? 'channel-line is-wrong' : 'channel-line is-published'} role="status">
      <Icon of={isBad ? CircleAlert : CircleCheck} />
      <span>{children}</span>
    </p>
  );
}
