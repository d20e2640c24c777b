import { useSyncExternalStore } from 'react';
import { isLookedAt, onAttention } from '../state/attention.ts';

/** Whether somebody looks at the page: only then is anything read. */
export const useAttention = (): boolean => useSyncExternalStore(onAttention, isLookedAt);
