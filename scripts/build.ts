/** `npm run build`: everything into `dist/`, unless nothing changed. `-- --force` builds anyway. */
import { buildAll } from './build/build-all.ts';

const built = await buildAll({ force: process.argv.includes('--force') });
console.log(built ? `Built in ${(performance.now() / 1000).toFixed(1)} s` : 'Nothing has changed since the last build');
