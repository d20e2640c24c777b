import type { TroubleKind } from '../../contract/codes.ts';

/** Meta's codes by what somebody has to do about them: permissions are told by their range too. */
const TROUBLES: ReadonlyMap<string, TroubleKind> = new Map([
  ...['0', '190', 'http_401'].map((code) => [code, 'bad_token'] as const),
  ...['3', '10', 'http_403'].map((code) => [code, 'no_permission'] as const),
  ...['100', 'http_404'].map((code) => [code, 'unknown_number'] as const),
  ...['368', '131031'].map((code) => [code, 'restricted'] as const),
  ...['4', '80007', '130429', '131048', '131064', 'http_429'].map((code) => [code, 'limited'] as const),
  ...['not_reached', 'no_answer', '1', '2'].map((code) => [code, 'unreachable'] as const),
]);

/** @param code Meta's, or `http_<status>`, or why there was no answer */
export const troubleOf = (code: string): TroubleKind =>
  TROUBLES.get(code) ??
  (/^2\d\d$/.test(code)
    ? 'no_permission'
    : /^http_5/.test(code)
      ? 'unreachable'
      : code.startsWith('device_')
        ? 'device'
        : 'other');
