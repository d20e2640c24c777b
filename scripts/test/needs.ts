interface Needs {
  services: boolean;
  build: boolean;
  browser: boolean;
  /** Jest's arguments of each run of it, one run after the other. */
  runs: string[][];
  /** The short mix of campaigns after Jest. */
  campaigns: boolean;
}
/** What says how to tell, not what to run. */
const HOW = ['--verbose', '--silent'];
const SIDE_BY_SIDE = ['--maxWorkers=2', '--selectProjects', 'unit', 'integration', 'conformance', 'torture'];
/** What holds people's waits to a limit, with processes of its own under load, is no neighbour of other tests. */
const ALONE = ['--maxWorkers=1', '--selectProjects', 'faults', 'e2e'];

/** What a run of these Jest arguments needs beside Jest: most projects need the databases, one the whole build. */
export function needsOf(args: string[]): Needs {
  const selected = projectsOf(args);
  // Whoever names something to Jest wants that alone.
  const isAll = args.every((word) => HOW.includes(word));
  const needs = (...projects: string[]) => selected.length === 0 || projects.some((name) => selected.includes(name));
  return {
    services: needs('integration', 'conformance', 'faults', 'e2e', 'torture'),
    build: needs('e2e'),
    browser: needs('e2e'),
    runs: isAll
      ? [
          [...args, ...SIDE_BY_SIDE],
          [...args, ...ALONE],
        ]
      : [[...args, '--maxWorkers=2']],
    campaigns: isAll,
  };
}

/** The words after `--selectProjects` up to the next option; none: all projects. */
function projectsOf(args: string[]): string[] {
  const at = args.indexOf('--selectProjects');
  if (at < 0) return [];
  const rest = args.slice(at + 1);
  const end = rest.findIndex((word) => word.startsWith('-'));
  return end < 0 ? rest : rest.slice(0, end);
}
