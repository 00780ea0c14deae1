/** The cast sheet as a person hands it back, as a schema; its descriptions are what an editor shows. `assets/cast-sheet/schema.json` is made of it. */
import * as z from 'zod';
import { narratorCheck, quotationCheck, speakerCheck } from '../core/cast-sheet.ts';
import type { CastSheet } from '../core/cast-sheet.ts';

/** More rows than this are no article's. */
const mostRows = 20_000;
const tooMany = `expected at most ${mostRows} rows`;

const name = z.string().regex(/\S/, 'expected a name').max(1000, 'expected a name of at most 1000 characters');
const voice = z
  .string()
  .regex(/^\S+$/, 'expected the name of a voice, without white space')
  .describe('A voice of the catalogue: `lectern voices` lists them.');
const gender = z.enum(['male', 'female'], 'expected "male", "female" or null').nullable();
const kind = z.enum(['speech', 'fragment', 'scare-quote', 'title', 'term', 'document']);
const offset = z.int('expected a whole number').min(0, 'expected 0 or more');
const leave = (what: string): string => `${what} Leave it as it is.`;

const found = z.array(z.string()).describe(leave('Ids of the speakers that Lectern found and that are this one.'));
const landmark = {
  text: z.string().describe(leave('The quotation with its marks; a correction finds its quotation by it.')),
  occurrence: offset.default(0).describe(leave('Which of the quotations of this very text, counted from 0.')),
  place: z
    .object({ block: offset, start: offset, end: offset })
    .nullable()
    .default(null)
    .describe(leave('Where it stands: the paragraph, counted from 0, and offsets in it, in UTF-16 units.')),
  before: z.string().default('').describe(leave('The words before it, by which it is found again.')),
  after: z.string().default('').describe(leave('The words behind it, by which it is found again.')),
};
const spokenBy = z
  .string()
  .regex(/\S/, 'expected a name, or null for the narrator')
  .max(1000, 'expected a name of at most 1000 characters')
  .nullable();

const narratorRow = z
  .object({
    voice,
    corrected: z
      .boolean()
      .default(false)
      .describe('A person chose the voice; false leaves the choice to Lectern again.'),
    check: z.string().default('').describe(leave('By it Lectern sees what you changed.')),
  })
  .describe('Who reads everything that nobody says.');

const speakerRow = z
  .object({
    id: z.string().default('').describe(leave('Lectern’s own name for the speaker.')),
    name: name.describe('Change it to rename the speaker. Give two rows the same name to make one speaker of them.'),
    found: found.default([]),
    aliases: z.array(z.string()).default([]).describe('Other names in the article.'),
    role: z.string().nullable().default(null).describe('Function or office, as the article gives it.'),
    type: z.enum(['person', 'organisation', 'document', 'unnamed']).default('person').describe('What the speaker is.'),
    gender: gender.optional().describe('Change it to correct it; null when it is not to be assumed.'),
    genderFrom: z.string().default('').describe('What the gender is known from.'),
    voice: voice.optional().describe('Change it to another voice of the catalogue: `lectern voices` lists them.'),
    prosody: z
      .object({ pitch: z.number(), rate: z.number() })
      .nullable()
      .default(null)
      .describe('How the voice is altered, in per cent of its own pitch and rate.'),
    reason: z.string().default('').describe('Why this voice.'),
    quotations: z.number().default(0).describe('How many quotations the speaker has.'),
    corrected: z
      .array(z.enum(['name', 'voice', 'gender']))
      .default([])
      .describe('What a person has decided here; take a word out to leave that to Lectern again.'),
    check: z
      .object({ name: z.string(), voice: z.string(), gender: z.string() })
      .partial()
      .optional()
      .describe(leave('By it Lectern sees what you changed.')),
  })
  .describe('A speaker. To bring in somebody new, add a row with a name and, if you like, a voice and a gender.');

const quotationRow = z
  .object({
    ...landmark,
    speaker: spokenBy
      .default(null)
      .describe(
        'Whose words they are: change it to another name, known or new, or to null when nobody speaks and the narrator reads.',
      ),
    kind: kind
      .optional()
      .describe(
        'What it is. Change it to scare-quote, title, term or document when it is no speech; name a speaker when it is.',
      ),
    confidence: z.number().nullable().default(null).describe('How sure Lectern is, 0 to 1.'),
    why: z.string().default('').describe('What tells who speaks.'),
    mention: z.string().nullable().default(null).describe('The words of the article that name the speaker here.'),
    corrected: z
      .boolean()
      .default(false)
      .describe('A person has decided this; true confirms what stands here, false leaves it to Lectern again.'),
    check: z
      .object({ speaker: z.string(), kind: z.string() })
      .partial()
      .optional()
      .describe(leave('By it Lectern sees what you changed.')),
  })
  .describe('A quotation.');

const diagnosticRow = z.object({
  code: z.string(),
  severity: z.enum(['info', 'warning', 'error']),
  message: z.string(),
  hint: z.string().nullable(),
  text: z.string().nullable(),
});

const unmatched = z
  .object({
    speakers: z
      .array(
        z.object({
          name,
          id: z.string().optional(),
          voice: voice.optional(),
          gender: gender.optional(),
          found: found.optional(),
        }),
      )
      .max(mostRows, tooMany),
    quotations: z.array(z.object({ ...landmark, speaker: spokenBy, kind: kind.optional() })).max(mostRows, tooMany),
  })
  .describe('Corrections that fit nothing in the article as it is now. Take out what is not wanted any more.');

/** Loose: a person may add remarks of their own. */
const handedSheet = z
  .object({
    $schema: z.string().optional().describe('Where this schema lies.'),
    about: z.string().default('').describe('How to use the sheet.'),
    article: z
      .object({ title: z.string().nullable(), source: z.string() })
      .describe(leave('The article that the sheet is of.')),
    follows: z.string().optional().describe('The sheet whose corrections this one carries on.'),
    narrator: narratorRow,
    speakers: z.array(speakerRow).max(mostRows, tooMany).describe('Everybody who speaks, in the order of the article.'),
    quotations: z.array(quotationRow).max(mostRows, tooMany).describe('Every quotation, in the order of the article.'),
    unmatched: unmatched.optional(),
    diagnostics: z.array(diagnosticRow).default([]).describe('What deserves a look.'),
    findings: z.string().optional().describe(leave('Fingerprint of what Lectern found.')),
    check: z.string().optional().describe(leave('By it Lectern sees whether you changed anything.')),
  })
  .meta({ title: 'Cast sheet', description: 'Who says what and who has which voice, for a person to correct.' });

export const castSheetSchema: z.ZodType<CastSheet> = handedSheet.transform(
  ({ about, article, narrator, speakers, quotations, unmatched: old, diagnostics, findings, check }): CastSheet => ({
    about,
    article,
    diagnostics,
    narrator: { ...narrator, check: narrator.check === '' ? narratorCheck({ voice: '' }) : narrator.check },
    speakers: speakers.map(wholeSpeaker),
    quotations: quotations.map(wholeQuotation),
    ...(old === undefined ? {} : { unmatched: withoutUndefined(old) }),
    ...(findings === undefined ? {} : { findings }),
    ...(check === undefined ? {} : { check }),
  }),
);

/** As JSON Schema, for editors. */
export const castSheetJsonSchema = (): unknown => z.toJSONSchema(handedSheet, { io: 'input' });

/** What a person has left out is not decided; what stands there without a check is. */
function wholeSpeaker(row: z.infer<typeof speakerRow>): CastSheet['speakers'][number] {
  const whole = { ...row, gender: row.gender ?? null, voice: row.voice ?? '' };
  const check = speakerCheck(whole);
  return {
    ...whole,
    check: {
      name: row.check?.name ?? '',
      voice: row.check?.voice ?? (row.voice === undefined ? check.voice : ''),
      gender: row.check?.gender ?? (row.gender === undefined ? check.gender : ''),
    },
  };
}

function wholeQuotation(row: z.infer<typeof quotationRow>): CastSheet['quotations'][number] {
  const whole = { ...row, kind: row.kind ?? (row.speaker === null ? ('term' as const) : ('speech' as const)) };
  const check = quotationCheck(whole);
  return {
    ...whole,
    check: {
      speaker: row.check?.speaker ?? '',
      kind: row.check?.kind ?? (row.kind === undefined ? check.kind : ''),
    },
  };
}

function withoutUndefined({ speakers, quotations }: z.infer<typeof unmatched>): NonNullable<CastSheet['unmatched']> {
  return {
    speakers: speakers.map(({ name: called, id, voice: chosen, gender: set, found: ids }) => ({
      name: called,
      ...(id === undefined ? {} : { id }),
      ...(chosen === undefined ? {} : { voice: chosen }),
      ...(set === undefined ? {} : { gender: set }),
      ...(ids === undefined ? {} : { found: ids }),
    })),
    quotations: quotations.map(({ kind: set, ...row }) => ({ ...row, ...(set === undefined ? {} : { kind: set }) })),
  };
}
