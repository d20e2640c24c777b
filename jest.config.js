/** One configuration, six projects: `--selectProjects unit` runs without any service. */
const project = (displayName, extra = {}) => ({
  displayName,
  testMatch: [`<rootDir>/test/${displayName}/**/*.test.ts`, `<rootDir>/test/${displayName}/**/*.test.tsx`],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true, importAttributes: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  ...extra,
});

export default {
  testTimeout: 30_000,
  projects: ['unit', 'integration', 'conformance', 'faults', 'e2e', 'torture'].map((name) => project(name)),
};
