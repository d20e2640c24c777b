import type { Login } from './logins.ts';

interface Welcome {
  serverUrl: string;
  /** Null where the real WhatsApp is used. */
  simulatorUrl: string | null;
  logins: Login[];
  dataDir: string;
  elapsedMs: number;
}

/** What whoever typed `npm start` wants to know: where to look, how to get in, how to end it. */
export function welcome({ serverUrl, simulatorUrl, logins, dataDir, elapsedMs }: Welcome): string {
  const links = [
    ['Shop page with the widget', `${serverUrl}/demo`],
    ['Nearby shops', `${serverUrl}/demo/nearby`],
    ["Agents' inbox", `${serverUrl}/inbox`],
    ...(simulatorUrl ? [['WhatsApp simulator', `${simulatorUrl}/simulator`]] : []),
    ['API documentation', `${serverUrl}/docs`],
  ];
  const people = logins.map(({ name, role, email, password }) => [name, role, email, password]);
  return [
    '',
    `Dekat is up after ${(elapsedMs / 1000).toFixed(1)} s.`,
    '',
    ...table(links),
    '',
    ...(people.length > 0 ? table([['Log in as', 'role', 'email', 'password'], ...people]) : []),
    '',
    `  Data, logs, secrets and these logins are kept in ${dataDir}. Ctrl-C stops everything.`,
    '',
  ].join('\n');
}

function table(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('   ')}`.trimEnd());
}
