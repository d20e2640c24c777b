/** `npm start`: the whole of Dekat with its demo on one machine, until Ctrl-C. Nothing is left running. */
import { messageOf } from '../embedded/service-error.ts';
import { progressLines } from './start/progress-lines.ts';
import { startEverything } from './start/run.ts';
import { onStopAsked } from './start/stop-asked.ts';
import { stopList } from './start/stop-list.ts';

const stops = stopList();
const asked = onStopAsked(() => stops.stopAll());

try {
  const text = await startEverything({
    env: process.env,
    onProgress: progressLines(process.stdout),
    onNotice: (notice) => console.error(notice),
    stops,
  });
  if (!asked.isStopping()) console.log(text);
} catch (err) {
  // A start that was interrupted fails somewhere, and that is nobody's concern.
  if (!asked.isStopping()) {
    console.error(`\n${messageOf(err)}`);
    await stops.stopAll().catch((failure: unknown) => console.error(messageOf(failure)));
    process.exit(1);
  }
}
