/** `bad`: Dekat does not start. `poor`: something optional is missing. */
export interface Finding {
  subject: string;
  state: 'good' | 'poor' | 'bad';
  says: string;
  /** What to do about it. */
  remedy?: string;
}

const MARK = { good: 'ok  ', poor: 'note', bad: 'BAD ' };

export function reportOf(findings: Finding[]): string {
  const lines = findings.flatMap(({ subject, state, says, remedy }) => [
    `${MARK[state]}  ${subject}: ${says}`,
    ...(remedy && state !== 'good' ? [`      -> ${remedy}`] : []),
  ]);
  const bad = findings.filter(({ state }) => state === 'bad').length;
  const verdict = bad === 0 ? 'All that `npm start` needs is here.' : `${bad} to be put right before \`npm start\`.`;
  return [...lines, '', verdict].join('\n');
}
