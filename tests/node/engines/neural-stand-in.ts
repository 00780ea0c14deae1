/** A tiny `sherpa-onnx-node` and a tiny model, in a folder: what the library's interface promises, with tones for voices. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const standInRate = 24_000;

/** Words that begin with “Crash” end the process, “Hang” never comes back, “Refuse” throws; each notes that it was asked in `asked.txt`. */
const library = `
const { appendFileSync, existsSync } = require('node:fs');
class OfflineTts {
  constructor(config) {
    const part = config.model.kokoro ?? config.model.vits;
    for (const path of [part.model, part.tokens, part.dataDir])
      if (!existsSync(path)) throw new Error('Please check your config');
    this.config = config;
    this.sampleRate = ${standInRate};
  }
  generate({ text, sid, speed }) {
    appendFileSync(__dirname + '/asked.txt', JSON.stringify({ text, sid, speed, config: this.config.model }) + '\\n');
    if (text.startsWith('Crash')) process.exit(139);
    if (text.startsWith('Refuse')) throw new Error('no');
    while (text.startsWith('Hang'));
    const samples = new Float32Array(Math.round((text.length * ${standInRate}) / (15 * speed)));
    const period = Math.round(${standInRate} / (90 * 2 ** (sid / 6)));
    for (let at = 0; at < samples.length; at++) samples[at] = 0.4 * Math.exp(-(at % period) / (period / 6)) - 0.05;
    return { samples, sampleRate: this.sampleRate };
  }
}
module.exports = { OfflineTts };
`;

/** As a varint: seven bits a byte, the low ones first. */
const length = (text: string): readonly number[] =>
  text.length < 128 ? [text.length] : [(text.length & 127) | 128, text.length >> 7];

/** A property as it stands at the end of an ONNX file. */
export function property(name: string, value: string): Buffer {
  const entry = [0x0a, ...length(name), ...Buffer.from(name), 0x12, ...length(value), ...Buffer.from(value)];
  return Buffer.from([0x72, ...length('x'.repeat(entry.length)), ...entry]);
}

/** Gives the working folder; the library is installed in it, `kokoro/` and `piper/` are models. */
export function standInFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-neural-'));
  const put = (path: string, content: string | Buffer): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  put('node_modules/sherpa-onnx-node/package.json', '{"name":"sherpa-onnx-node","main":"index.js"}');
  put('node_modules/sherpa-onnx-node/index.js', library);
  const rate = property('sample_rate', String(standInRate));
  const names = property('speaker_names', 'af_heart,af_bella,am_michael,bm_george,zz_other');
  put('kokoro/model.int8.onnx', Buffer.concat([Buffer.alloc(1000), rate, names]));
  put('kokoro/voices.bin', 'x');
  put('piper/en_US-two-medium.onnx', Buffer.concat([Buffer.alloc(1000), rate]));
  put(
    'piper/en_US-two-medium.onnx.json',
    '{"dataset":"two","language":{"code":"en_US"},"num_speakers":2,"speaker_id_map":{"mary ann":0,"p17":1}}',
  );
  for (const kind of ['kokoro', 'piper']) {
    put(`${kind}/tokens.txt`, 'a 1');
    put(`${kind}/espeak-ng-data/phontab`, 'x');
  }
  return folder;
}
