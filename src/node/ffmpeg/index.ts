/** Compressed sound by the user's own ffmpeg, run as a program: it brings encoders that no package under a free licence holds. */
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EncodedFormat, EncodeRequest, SoundEncoder } from '../../core/encoding.ts';
import { UserError } from '../../core/errors.ts';
import { runChild } from '../child.ts';
import type { ChildEnd } from '../child.ts';
import { fileTrouble, systemCode } from '../errors.ts';
import { beginUnfinished, endUnfinished } from '../unfinished.ts';
import { encodings } from './encodings.ts';
import type { Encoding } from './encodings.ts';
import { metadataFile } from './metadata.ts';

export interface FfmpegOptions {
  /** Name or path of the program. */
  readonly program: string;
  /** Milliseconds without progress after which it counts as hung. */
  readonly patience: number;
}

const usual: FfmpegOptions = { program: 'ffmpeg', patience: 60_000 };

/** Throws a `UserError` of kind `usage` when there is no ffmpeg, or none that can make this format. */
export async function findEncoder(format: EncodedFormat, options: FfmpegOptions = usual): Promise<SoundEncoder> {
  const encoding = encodings[format];
  const end = await call(['-hide_banner', '-encoders'], null, options);
  if (end.type !== 'ended' || end.code !== 0)
    throw new UserError(
      'usage',
      `${format} needs the program ffmpeg, which ${end.type === 'missing' ? 'is not installed' : 'does not work here'}; install it (Debian, Ubuntu: apt install ffmpeg; macOS: brew install ffmpeg; Windows: winget install ffmpeg), or take --format wav.`,
    );
  if (!new RegExp(`^ A\\S* ${encoding.encoder} `, 'm').test(new TextDecoder().decode(end.output)))
    throw new UserError(
      'usage',
      `The ffmpeg here cannot make ${format}, as it was built without ${encoding.encoder}; install another, or take --format wav.`,
    );
  return { encode: (request) => encode(request, encoding, options) };
}

/** What ffmpeg writes goes to a folder of its own first, since the index of a file can only be written when the rest is known. */
async function* encode(request: EncodeRequest, encoding: Encoding, options: FfmpegOptions): AsyncGenerator<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), `lectern-${process.pid}-`)).catch((error: unknown) => {
    throw fileTrouble('A temporary folder for the recording cannot be made', error);
  });
  beginUnfinished(folder);
  try {
    const file = join(folder, `sound${encoding.ending}`);
    const args = [...(await inputs(folder, request, encoding)), ...outputs(encoding, request), file];
    check(await call(args, request.samples, options, request.signal));
    yield* createReadStream(file);
  } catch (error) {
    throw systemCode(error) === null ? error : fileTrouble('The recording cannot be encoded', error);
  } finally {
    await rm(folder, { recursive: true, force: true });
    endUnfinished(folder);
  }
}

async function inputs(folder: string, request: EncodeRequest, encoding: Encoding): Promise<readonly string[]> {
  const about = join(folder, 'about.txt');
  await writeFile(about, metadataFile(request.tags, request.chapters));
  const sound = ['-f', 's16le', '-ar', String(request.sampleRate), '-ac', '1', '-i', 'pipe:0'];
  const words = ['-f', 'ffmetadata', '-i', about];
  if (!hasCover(encoding, request)) return [...sound, ...words];
  const cover = join(folder, 'cover');
  await writeFile(cover, request.cover ?? new Uint8Array());
  return [...sound, ...words, '-f', 'image2', '-i', cover];
}

const hasCover = (encoding: Encoding, { cover }: EncodeRequest): boolean => encoding.holdsCover && cover !== undefined;

/** Bit-exact: no date, no version of ffmpeg, no number drawn by chance; one thread, so that their order plays no part. */
function outputs(encoding: Encoding, request: EncodeRequest): readonly string[] {
  const maps = ['-map', '0:a', '-map_metadata', '1', '-map_chapters', '1'];
  const cover = hasCover(encoding, request) ? ['-map', '2:v', '-c:v', 'copy', '-disposition:v:0', 'attached_pic'] : [];
  const exact = ['-threads', '1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  return [...maps, ...cover, '-c:a', encoding.encoder, ...exact, ...encoding.options];
}

function check(end: ChildEnd): void {
  if (end.type === 'ended' && end.code === 0) return;
  throw new UserError('file', `The recording cannot be encoded: ${reason(end)}.`);
}

function reason(end: ChildEnd): string {
  switch (end.type) {
    case 'ended': {
      const said = end.complaint.split('\n').at(-1) ?? '';
      return `ffmpeg ended with ${end.code ?? 'a signal'}${said === '' ? '' : ` and said “${said.slice(0, 200)}”`}`;
    }
    case 'missing':
      return 'ffmpeg is not installed';
    case 'hung':
      return 'ffmpeg stood still and was ended';
    case 'stopped':
      return 'the run was stopped';
    default:
      return 'ffmpeg wrote what it was not asked for';
  }
}

/** Enough for its list of encoders; files do not come this way. */
const mostOutput = 1_000_000;

const call = (
  args: readonly string[],
  input: AsyncIterable<Uint8Array> | null,
  { program, patience }: FfmpegOptions,
  signal?: AbortSignal,
): Promise<ChildEnd> =>
  runChild({ program, args: ['-nostdin', '-loglevel', 'error', '-y', ...args], patience, mostOutput, signal }, input);
