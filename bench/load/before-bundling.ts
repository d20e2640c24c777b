/** Which file a function stood in before it was bundled with others. */
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Where V8 says a function begins: line and column from 0. */
export interface CallFrame {
  functionName: string;
  url: string;
  lineNumber: number;
  columnNumber: number;
}

/** @returns the address of each frame's file, by the maps beside the bundles; as V8 told it where there is no map */
export function beforeBundling(): (frame: CallFrame) => string {
  const maps = new Map<string, SourceMap | null>();
  return ({ url, lineNumber, columnNumber }) => {
    if (!url.startsWith('file:')) return url;
    const map = maps.get(url) ?? readMap(fileURLToPath(url));
    maps.set(url, map);
    const entry = map?.findEntry(lineNumber, columnNumber);
    const source = entry && 'originalSource' in entry ? entry.originalSource : undefined;
    return source || url; // what the bundler wrote itself stood nowhere
  };
}

function readMap(file: string): SourceMap | null {
  const path = `${file}.map`;
  return existsSync(path) ? new SourceMap(JSON.parse(readFileSync(path, 'utf8'))) : null;
}
