import { describe, expect, it } from 'vitest';
import { ssmlChecker } from '../../../../src/outputs/ssml/check/checker.ts';
import { checkSsml } from '../../../../src/outputs/ssml/check/index.ts';
import { ssmlRules } from '../../../../src/outputs/ssml/check/rules.ts';
import { emptyWorld } from '../edition.ts';
import { ssmlDialect, ssmlDialectNames } from '../ssml-dialects.ts';
import { asFor, breaksOf, broken, brokenBeyondSchema, brokenSegments, inSpeak } from './broken.ts';

/** Words outside of a voice, which Azure alone minds. */
const outside =
  '<speak version="1.0" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en-US">A<voice name="a">B</voice></speak>';

const found = (text: string, dialect: string): readonly string[] => checkSsml(text, dialect).map(({ rule }) => rule);

describe('every rule', () => {
  it('has a broken document that breaks it', async () => {
    const notUtf8 = new Uint8Array([...new TextEncoder().encode(inSpeak('A')), 0xff]);
    const { problems } = await ssmlChecker.check(notUtf8, { dialect: 'w3c', articles: [] }, emptyWorld);
    const seen = new Set([
      ...problems.map(({ label }) => label),
      ...[...broken, ...brokenBeyondSchema].flatMap(([, , text]) => found(text, 'w3c')),
      ...brokenSegments.flatMap(([, line]) => found(line, 'segments')),
      ...found(outside, 'azure'),
      ...ssmlDialectNames.flatMap((name) => {
        const dialect = ssmlDialect(name);
        return breaksOf(dialect).flatMap(([, content]) => found(asFor(dialect, content), name));
      }),
    ]);
    expect([...seen].toSorted()).toEqual([...ssmlRules].toSorted());
  });
});
