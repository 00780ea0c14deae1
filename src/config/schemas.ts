/** What people hand in, as schemas. The one user of the schema library; loaded only when there is something to parse. */
import * as z from 'zod';
import type { VoiceCatalog } from '../core/voice.ts';

const voiceName = z.string().regex(/^\S+$/, 'expected the name of a voice, without white space');
const gender = z.enum(['male', 'female'], 'expected "male", "female" or null').nullable();

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
          language: z.string().regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, 'expected a language tag such as en-GB'),
          gender,
        }),
      )
      .min(1, 'expected at least one voice'),
  })
  .transform(({ id, engine, provenance, narrators, voices }) => ({ id, engine, provenance, narrators, voices }));

/** The options of `lectern build` by their names; an unknown key is a slip of the pen. */
export const settingsSchema = z
  .strictObject({
    $schema: z.string(),
    lang: z.string(),
    paragraphs: z.enum(['auto', 'line', 'blank']),
    'fragment-words': z.int().min(0),
    voices: z.string(),
    narrator: z.string(),
    cast: z.string(),
    out: z.string(),
    formats: z.string(),
    profile: z.string(),
    size: z.number(),
    page: z.string(),
    theme: z.string(),
    face: z.string(),
    dialect: z.string(),
    announce: z.string(),
    readings: z.string(),
  })
  .partial();
