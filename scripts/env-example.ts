/** Writes `.env.example` from the schema. A unit test fails while the two differ. */
import { writeFileSync } from 'node:fs';
import { describeEnvironment } from '../config/describe.ts';

writeFileSync(new URL('../.env.example', import.meta.url), describeEnvironment());
