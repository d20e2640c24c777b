import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';
import { inProject } from '../root.ts';

/** Parts of socket.io's client a page of ours never runs: by the end of their path, with what stands in for them. */
const parts: Record<string, string> = {
  // One socket, always new: no table of those there are, and none of what else the packages offer.
  'socket.io-client/build/esm/index.js': `import { Manager } from './manager.js'; import { url } from './url.js';
    export function io(at, options) { const { source, path } = url(at); return new Manager(source, options).socket(path, options); }`,
  'engine.io-client/build/esm/index.js': `export { Socket } from './socket.js'; export { parse } from './contrib/parseuri.js';
    export { installTimerFunctions } from './util.js'; export { nextTick } from './globals.node.js';`,
  // The client connects by WebSocket; how to poll is a part that is loaded where that fails (client/polling.ts).
  'engine.io-client/build/esm/transports/index.js':
    "import { WS } from './websocket.js'; export const transports = { websocket: WS };",
  // Of addresses it sees our own alone, and every browser that runs this can read those.
  'engine.io-client/build/esm/contrib/parseuri.js': `export function parse(source) {
    const { protocol, hostname, port, pathname } = new URL(source);
    return { source, protocol: protocol.slice(0, -1), host: hostname.replace(/[[\\]]/g, ''), port, path: pathname };
  }`,
  // The client decides itself when to connect again (client/back-off.ts).
  'socket.io-client/build/esm/contrib/backo2.js': 'export class Backoff { reset() {} }',
  // The protocol is JSON throughout: nothing binary is ever sent to it or by it.
  'socket.io-parser/build/esm/is-binary.js': 'export const isBinary = () => false, hasBinary = () => false;',
  'socket.io-parser/build/esm/binary.js':
    'const same = (packet) => packet; export { same as deconstructPacket, same as reconstructPacket };',
  'engine.io-parser/build/esm/contrib/base64-arraybuffer.js': 'export const decode = (data) => data;',
};
/** What `client/polling.ts` asks of the package, from where it lies: through the package's index it would be in every part. */
const BOTH_WAYS = "export { WS as WebSocket } from './websocket.js'; export { XHR } from './polling-xhr.js';";
const ends = Object.keys(parts).map((path) => path.replaceAll('.', '\\.'));

/** The widget is loaded by phones on slow lines: what is never run is not sent. A part that moved away fails the build. */
export function leftOut(): Plugin {
  return {
    name: 'left-out',
    setup(build) {
      const found = new Set<string>();
      build.onLoad({ filter: new RegExp(`(${ends.join('|')})$`) }, ({ path }) => {
        const part = Object.keys(parts).find((end) => path.replaceAll('\\', '/').endsWith(end)) ?? '';
        found.add(part);
        return { contents: parts[part] ?? '', loader: 'js', resolveDir: dirname(path) };
      });
      build.onResolve({ filter: /^socket\.io-client$/ }, ({ importer }) =>
        importer.endsWith('polling.ts') ? { path: 'both', namespace: 'both-ways' } : undefined,
      );
      build.onLoad({ filter: /./, namespace: 'both-ways' }, () => ({
        contents: BOTH_WAYS,
        resolveDir: inProject('node_modules/engine.io-client/build/esm/transports'),
      }));
      build.onEnd(() => {
        const missing = Object.keys(parts).filter((part) => !found.has(part));
        return { errors: missing.map((part) => ({ text: `${part} is not there to be left out` })) };
      });
    },
  };
}
