import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { fetchFfmpeg } from '../../embedded/ffmpeg.ts';

const servicesDir = fileURLToPath(new URL('../../.services', import.meta.url));

/** The program voice messages are made with, fetched at the first time. */
export const ffmpegForTests = (): Promise<string> =>
  fetchFfmpeg({ servicesDir, env: process.env, onProgress: () => {} });

/** A tone that begins softly and ends loudly, in the box a browser records into. */
export async function aVoice(ffmpeg: string, seconds = 3, ending: 'webm' | 'mp4' | 'ogg' = 'webm'): Promise<Buffer> {
  const path = join(tmpdir(), `dekat-test-voice-${process.pid}-${seconds}.${ending}`);
  const tone = `aevalsrc=sin(440*2*PI*t)*t/${seconds}:d=${seconds}`;
  const codec = ending === 'mp4' ? 'aac' : 'libopus';
  const kept = ['-metadata', 'title=RAHASIA', '-c:a', codec, path];
  await promisify(execFile)(ffmpeg, ['-hide_banner', '-loglevel', 'error', '-y', '-f', 'lavfi', '-i', tone, ...kept]);
  return readFile(path);
}

/** A stand-in on a real port for an endpoint that puts speech into words; what it hears it keeps. */
export async function transcriptionEndpoint(text: string) {
  const heard: Array<{ model: string; bytes: Buffer; authorization: string }> = [];
  let isDown = false;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (isDown) return void response.writeHead(503).end('{}');
    const form = await new Response(Buffer.concat(chunks), {
      headers: { 'content-type': request.headers['content-type'] ?? '' },
    }).formData();
    const file = form.get('file') as File;
    heard.push({
      model: String(form.get('model')),
      bytes: Buffer.from(await file.arrayBuffer()),
      authorization: request.headers.authorization ?? '',
    });
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ text }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    heard,
    setDown: (is: boolean) => {
      isDown = is;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
