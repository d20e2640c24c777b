import type { Plugin } from 'esbuild';

/** Parts of socket.io's client a page of ours never runs: by the end of their path, with what stands in for them. */
const parts: Record<string, string> = {
  // The client connects by WebSocket or by polling (client/connection.ts).
  'engine.io-client/build/esm/transports/webtransport.js': 'export class WT {}',
  // The client decides itself when to connect again (client/back-off.ts).
  'socket.io-client/build/esm/contrib/backo2.js': 'export class Backoff { reset() {} }',
  // The protocol is JSON throughout: nothing binary is ever sent to it or by it.
  'socket.io-parser/build/esm/is-binary.js': 'export const isBinary = () => false, hasBinary = () => false;',
  'socket.io-parser/build/esm/binary.js':
    'const same = (packet) => packet; export { same as deconstructPacket, same as reconstructPacket };',
  'engine.io-parser/build/esm/contrib/base64-arraybuffer.js': 'export const decode = (data) => data;',
};
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
        return { contents: parts[part] ?? '', loader: 'js' };
      });
      build.onEnd(() => {
        const missing = Object.keys(parts).filter((part) => !found.has(part));
        return { errors: missing.map((part) => ({ text: `${part} is not there to be left out` })) };
      });
    },
  };
}
