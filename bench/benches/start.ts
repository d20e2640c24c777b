import { rm } from 'node:fs/promises';
import type { Bench, Figure } from '../figures.ts';
import type { Ground } from '../ground.ts';
import { type StartTimes, startProduct } from '../system/product.ts';
import { timeClone } from './start-clone.ts';

/** The parts of a start, on an empty data folder and on the same again; with `--clone`, `npm start` itself. */
export function start(): Bench {
  let isCloneTimed = false;

  return {
    name: 'start',
    title: 'Start to healthy',

    async round(ground) {
      const figures: Figure[] = [];
      if (ground.options.clone && !isCloneTimed) {
        figures.push(...(await timeClone(ground.options.clone, ground.say)));
        isCloneTimed = true;
      }
      const dataDir = await ground.folder('start');
      figures.push(...figuresOf('empty data folder', await timeParts(ground, dataDir)));
      figures.push(...figuresOf('data kept', await timeParts(ground, dataDir)));
      await rm(dataDir, { recursive: true, force: true });
      return { figures, faults: [] };
    },
  };
}

async function timeParts(ground: Ground, dataDir: string): Promise<StartTimes> {
  const product = await startProduct({ dist: await ground.dist(), dataDir, say: ground.say });
  await product.stop();
  return product.times;
}

function figuresOf(when: string, times: StartTimes): Figure[] {
  const s = (what: string, ms: number): Figure => ({ name: `${when}: ${what}`, unit: 's', value: ms / 1000 });
  return [
    s('databases', times.databasesMs),
    s('demo data', times.seedMs),
    s('server', times.serverMs),
    s('workers', times.workersMs),
    s('all, one after the other', times.totalMs),
  ];
}
