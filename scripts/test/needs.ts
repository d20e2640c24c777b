interface Needs {
  services: boolean;
  build: boolean;
  browser: boolean;
  /** The short mix of campaigns after Jest. */
  campaigns: boolean;
}
/** What says how to tell, not what to run. */
const HOW = ['--verbose', '--silent'];

/** What a run of these Jest arguments needs beside Jest: most projects need the databases, one the whole build. */
export function needsOf(args: string[]): Needs {
  const selected = projectsOf(args);
  const needs = (...projects: string[]) => selected.length === 0 || projects.some((name) => selected.includes(name));
  return {
    services: needs('integration', 'conformance', 'e2e', 'torture'),
    build: needs('e2e'),
    browser: needs('e2e'),
    // Whoever names something to Jest wants that alone.
    campaigns: args.every((word) => HOW.includes(word)),
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
