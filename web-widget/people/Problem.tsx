import { Icon } from '../parts/Icon.tsx';
import type { Asking } from './asking.ts';

/** Always there, so that what goes wrong is read aloud when it does. */
export const Problem = ({ of: { problem } }: { of: Asking }) => (
  <p role="alert" class={problem.value ? 'problem' : 'hidden'}>
    {problem.value && <Icon name="alert" />} {problem.value}
  </p>
);
