import { writeSync } from 'node:fs';

/** A measured figure, for whoever reads the test run; Jest's own console would print a stack with each. */
export const print = (text: string): void => void writeSync(2, `    ${text}\n`);
