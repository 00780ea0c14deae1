/** What people hand in, as schemas. The one user of the schema library; loaded only when there is something to parse. */
import * as z from 'zod';
import type { VoiceCatalog } from '../core/voice.ts';
import type { Chunk, ChunkJob } from './chunk-shape.ts';

const voiceName = z.string().regex(/^\S+$/, 'expected the name of a voice, without white space');
const gender = z.enum(['male', 'female'], 'expected "male", "female" or null').nullable();

const languageTag = z.string().regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, 'expected a language tag such as en-GB');
/** In per cent of the voice’s own. */
const perCent = z.number().min(20).max(500);

/** As `assets/voices/schema.json`; an unknown key is a slip of the pen. */
export const catalogSchema: z.ZodType<VoiceCatalog> = z
  .strictObject({
    $schema: z.string().optional(),
    id: z.string().regex(/^[a-z0-9-]+$/, 'expected lower-case letters, digits and hyphens'),
    engine: z.string().min(1),
    provenance: z.string().min(1),
    narrators: z.array(voiceName),
    voices: z
      .array(
        z.strictObject({
          name: voiceName,
          language: languageTag,
          gender,
        }),
      )
      .min(1, 'expected at least one voice'),
  })
  .transform(({ id, engine, provenance, narrators, voices }) => ({ id, engine, provenance, narrators, voices }));

const word = z.string().regex(/\S/, 'expected some letters');

/** As `assets/registry/schema.json`. Whoever adds a person by hand need give no more than an id and a name; an unknown key is a slip of the pen. */
export const registrySchema = z.strictObject({
  $schema: z.string().optional(),
  about: z.string().optional(),
  narrators: z.array(z.strictObject({ catalog: word, language: languageTag, voice: voiceName })).default([]),
  people: z.array(
    z.strictObject({
      id: word,
      name: word,
      type: z.enum(['person', 'organisation']).default('person'),
      aliases: z.array(word).default([]),
      roles: z.array(word).default([]),
      gender: gender.default(null),
      voices: z
        .array(
          z.strictObject({
            catalog: word,
            language: z.string().regex(/^[a-z]{2,8}$/, 'expected a language in lower case, such as en'),
            voice: voiceName,
            prosody: z.strictObject({ pitch: perCent, rate: perCent }).nullable().default(null),
            chosen: z.boolean().default(true),
          }),
        )
        .default([]),
      only: z
        .strictObject({ roles: z.array(word).default([]), articles: z.array(word).default([]) })
        .nullable()
        .default(null),
      note: z.string().nullable().default(null),
      firstSeen: z.string().nullable().default(null),
      lastSeen: z.string().nullable().default(null),
    }),
  ),
});

/** The options of `lectern build` by their names; an unknown key is a slip of the pen. */
export const settingsSchema = z
  .strictObject({
    $schema: z.string(),
    lang: z.string(),
    paragraphs: z.enum(['auto', 'line', 'blank']),
    'fragment-words': z.int().min(0),
    voices: z.string(),
    registry: z.string(),
    narrator: z.string(),
    cast: z.string(),
    out: z.string(),
    formats: z.string(),
    profile: z.string(),
    size: z.number(),
    page: z.string(),
    theme: z.string(),
    'pdf-standard': z.string(),
    face: z.string(),
    speakers: z.enum(['none', 'before', 'margin']),
    links: z.enum(['numbered', 'plain']),
    pictures: z.enum(['beside', 'anywhere', 'none']),
    edition: z.string(),
    'edition-date': z.string(),
    dialect: z.string(),
    include: z.string(),
    skip: z.string(),
    announce: z.string(),
    readings: z.string(),
    mode: z.enum(['full-cast', 'two-voices', 'one-voice']),
    engine: z.string(),
    model: z.string(),
    rate: z.number(),
    format: z.enum(['wav', 'mp3', 'm4b', 'opus']),
    audio: z.boolean(),
    name: z.string(),
    jobs: z.union([z.int().min(1), z.literal('auto')]),
    timeout: z.number().min(0),
    memory: z.int().min(64),
    'max-errors': z.int().min(1),
    progress: z.enum(['bar', 'json', 'none']),
  })
  .partial();

/** The options that may be set. */
export const settingNames: readonly string[] = Object.keys(settingsSchema.shape);

const fingerprint = z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in hexadecimal');
const version = z.string().min(1).max(100);

/** A way down from the working folder, and never up from it or to elsewhere. */
const wayDown = z.string().max(900).refine(leadsDown, 'expected a relative path that does not leave its folder');

function leadsDown(path: string): boolean {
  return (
    !/[\p{Cc}\\]/u.test(path) &&
    path.split('/').every((name) => name !== '' && name !== '..') &&
    path.split('/').some((name) => name !== '.')
  );
}

/** A name without folders. */
const fileName = z
  .string()
  .min(1)
  .max(255)
  .refine((name) => !/[/\\\p{Cc}]/u.test(name) && name !== '.' && name !== '..', 'expected a name without folders');

const keptFile = z.strictObject({ path: wayDown, sha256: fingerprint });

const optionText = z.string().max(4096);
const optionWords = z.record(
  z.string().max(100),
  z.union([optionText, z.number(), z.boolean(), z.array(optionText).max(100)]),
);

export const chunkSchema: z.ZodType<Chunk> = z.strictObject({
  lectern: version,
  again: z.string().max(100).nullable(),
  words: optionWords,
  defaults: optionWords,
  settings: z.array(keptFile).max(1000),
  beside: z.array(keptFile).max(100_000),
  items: z
    .array(
      z.strictObject({
        name: wayDown,
        file: fileName,
        source: fingerprint,
        piece: z.boolean(),
        linesBefore: z.int().min(0).max(1e9),
      }),
    )
    .min(1)
    .max(10_000),
});

export const jobSchema: z.ZodType<ChunkJob> = z.strictObject({
  lectern: version,
  chunk: fingerprint,
  inputs: z.int().min(1).max(10_000),
});
