/** A folder with a model of sherpa-onnx: which kind it is, whom it speaks like, and how it is loaded. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../../core/errors.ts';
import { languageOf } from '../../../core/language-tag.ts';
import { systemCode } from '../../errors.ts';
import { kokoroSpeakers } from './kokoro.ts';
import { onnxProperty } from './onnx.ts';
import { piperSpeakers } from './piper.ts';
import type { NeuralSpeaker } from './speaker.ts';

export interface NeuralModel {
  readonly kind: 'kokoro' | 'piper';
  readonly sampleRate: number;
  readonly speakers: readonly NeuralSpeaker[];
  /** The model part of sherpa-onnx's configuration, for words of a language. */
  readonly configFor: (language: string) => Readonly<Record<string, unknown>>;
}

/** Throws a `UserError` of kind `usage` when no folder was named, or what is in it is no such model. */
export async function readModel(folder: string | null): Promise<NeuralModel> {
  if (folder === null)
    throw new UserError('usage', `The engine neural needs a model: name its folder with --model. ${whereFrom}`);
  const files = await filesIn(folder);
  const piper = files.find((file) => file.endsWith('.onnx.json'));
  const onnx = piper?.slice(0, -'.json'.length) ?? files.find((file) => file.endsWith('.onnx'));
  const kind = files.includes('voices.bin') ? 'kokoro' : piper === undefined ? null : 'piper';
  if (kind === null || onnx === undefined || !files.includes(onnx))
    throw new UserError('usage', `There is no model of Kokoro or Piper in ${folder}. ${whereFrom}`);
  const missing = ['tokens.txt', 'espeak-ng-data'].filter((file) => !files.includes(file));
  const path = join(folder, onnx);
  const property = await onnxProperty(path);
  if (missing.length > 0 || property('sample_rate') === null)
    throw new UserError(
      'usage',
      `The model in ${folder} is not made for sherpa-onnx: it lacks ${missing[0] ?? 'the properties that sherpa-onnx reads'}. ${whereFrom}`,
    );
  const common = { tokens: join(folder, 'tokens.txt'), dataDir: join(folder, 'espeak-ng-data') };
  const sampleRate = Number(property('sample_rate'));
  if (kind === 'piper') {
    const speakers = piperSpeakers(await readFile(`${path}.json`, 'utf8'), onnx);
    // Next to no chance, so that the same words take the same time; 0 would stand for the library's own default.
    const vits = { ...common, model: path, noiseScale: 1e-6, noiseScaleW: 1e-6 };
    return { kind, sampleRate, speakers, configFor: () => ({ vits }) };
  }
  const speakers = kokoroSpeakers(property('speaker_names') ?? '');
  const kokoro = { ...common, model: path, voices: join(folder, 'voices.bin') };
  const lexicon = (file: string): readonly string[] => (files.includes(file) ? [join(folder, file)] : []);
  return {
    kind,
    sampleRate,
    speakers,
    configFor: (language) => ({ kokoro: { ...kokoro, ...spelling(language.toLowerCase(), lexicon) } }),
  };
}

const whereFrom =
  'Models made for it, such as kokoro-multi-lang-v1_0 or vits-piper-en_US-joe-medium, are among the releases of k2-fsa/sherpa-onnx on GitHub (tts-models); unpack one and name its folder.';

async function filesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).toSorted();
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    const why = code === 'ENOENT' ? 'does not exist' : code === 'ENOTDIR' ? 'is no folder' : `cannot be read (${code})`;
    throw new UserError('usage', `The folder of the model, ${folder}, ${why}. ${whereFrom}`, { cause: error });
  }
}

/** Kokoro reads English and Chinese by the lexicons that come with it, else any language by the rules of espeak-ng, which it carries. */
function spelling(language: string, lexicon: (file: string) => readonly string[]): Readonly<Record<string, string>> {
  const base = languageOf(language);
  const english = [
    ...(language === 'en-gb' ? lexicon('lexicon-gb-en.txt') : []),
    ...lexicon('lexicon-us-en.txt'),
  ].slice(0, 1);
  const read = [...english, ...lexicon('lexicon-zh.txt')].join(',');
  if (read !== '' && (base === 'en' || base === 'zh')) return { lexicon: read };
  return { lang: espeakNames[language] ?? espeakNames[base] ?? base };
}

/** As its files of languages are called; `en` is British, and French has no name with a region. */
const espeakNames: Readonly<Record<string, string>> = {
  en: 'en-us',
  'en-gb': 'en',
  pt: 'pt-br',
  zh: 'cmn',
};
