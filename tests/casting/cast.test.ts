import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cast } from '../../src/casting/index.ts';
import { UserError } from '../../src/core/errors.ts';
import type { Gender, Speaker } from '../../src/core/script.ts';
import type { CastMember, Voice, VoiceCatalog } from '../../src/core/voice.ts';
import { noWishes } from '../../src/core/wishes.ts';
import type { SpeakerWish } from '../../src/core/wishes.ts';
import { arbitraryScript } from '../speech/arbitrary-script.ts';
import { draft, scriptOf, speaker } from '../speech/script-kit.ts';
import { readCatalog } from './catalogs.ts';

const voice = (name: string, language: string, gender: Gender | null): Voice => ({ name, language, gender });

const catalog: VoiceCatalog = {
  id: 'toy',
  engine: 'Toy',
  provenance: 'made up',
  narrators: ['us-n', 'gb-n'],
  voices: [
    voice('us-n', 'en-US', 'male'),
    voice('gb-n', 'en-GB', 'male'),
    voice('us-f1', 'en-US', 'female'),
    voice('us-f2', 'en-US', 'female'),
    voice('us-m1', 'en-US', 'male'),
    voice('gb-f1', 'en-GB', 'female'),
    voice('gb-m1', 'en-GB', 'male'),
    voice('fr-f1', 'fr-FR', 'female'),
  ],
};

const scriptFor = (speakers: readonly Speaker[], language = 'en-US') =>
  scriptOf({ drafts: speakers.map(({ name }) => draft(`{${name} “Yes.”} And so on.`)), speakers, language });

const partOf = ({ voice: { name }, prosody, reason }: CastMember) =>
  `${name}${prosody === null ? '' : ` ${prosody.pitch}/${prosody.rate}`} ${reason}`;

const parts = (speakers: readonly Speaker[], language?: string, wishes = noWishes, voices = catalog) =>
  cast(scriptFor(speakers, language), voices, wishes).members.map(partOf);

const women = (count: number) => Array.from({ length: count }, (_, at) => speaker(`w${at}`, 'female'));

describe('casting', () => {
  it('gives every speaker another voice of the same accent and gender', () => {
    expect(parts([speaker('anna', 'female'), speaker('boris', 'male'), speaker('cora', 'female')])).toEqual([
      'us-f1 matched',
      'us-m1 matched',
      'us-f2 matched',
    ]);
  });

  it('takes another region’s accent when the nearest is used up', () => {
    expect(parts(women(3))).toEqual(['us-f1 matched', 'us-f2 matched', 'gb-f1 other-region']);
  });

  it('gives everyone the narrator’s accent when the article’s own is not in the catalogue', () => {
    expect(parts(women(1), 'en-AU')).toEqual(['gb-f1 matched']);
    expect(parts(women(1), 'en-CA')).toEqual(['us-f1 matched']);
    expect(parts(women(1), 'en')).toEqual(['us-f1 matched']);
  });

  it('alters voices when all that fit are taken', () => {
    expect(parts(women(5)).slice(3)).toEqual(['us-f1 112/104 prosody-variant', 'us-f2 112/104 prosody-variant']);
  });

  it('gives speakers of unknown gender the genders in turn, first the one the narrator does not have', () => {
    expect(parts([speaker('x'), speaker('y'), speaker('z')])).toEqual([
      'us-f1 any-gender',
      'us-m1 any-gender',
      'us-f2 any-gender',
    ]);
  });

  it('prefers a voice of no gender for a speaker of unknown gender', () => {
    const neutral = { ...catalog, voices: [...catalog.voices, voice('us-x', 'en-US', null)] };
    expect(parts([speaker('x')], 'en-US', noWishes, neutral)).toEqual(['us-x any-gender']);
  });

  it('says so when the catalogue has no voice of the gender in the language', () => {
    const men = { ...catalog, voices: catalog.voices.filter(({ gender }) => gender === 'male') };
    const { members, diagnostics } = cast(scriptFor(women(1)), men, noWishes);
    expect(members.map(partOf)).toEqual(['us-m1 other-gender']);
    expect(diagnostics.map(({ code }) => code)).toEqual(['voice-gender']);
  });

  it('alters the narrator’s voice when the catalogue has no other', () => {
    const lonely = { ...catalog, voices: catalog.voices.slice(0, 1) };
    expect(parts(women(2), 'en-US', noWishes, lonely)).toEqual([
      'us-n 112/104 prosody-variant',
      'us-n 89/95 prosody-variant',
    ]);
  });

  it('says so when the catalogue does not speak the language', () => {
    const { narrator, diagnostics } = cast(scriptFor([], 'fi'), catalog, noWishes);
    expect(narrator).toEqual({ voice: catalog.voices[0], prosody: null, reason: 'other-language' });
    expect(diagnostics.map(({ code }) => code)).toEqual(['voice-language']);
  });

  it('uses the voice that was heard longest ago again, and says whom it concerns', () => {
    const few = { ...catalog, voices: [voice('us-n', 'en-US', 'male'), voice('us-f1', 'en-US', 'female')] };
    const { members, diagnostics } = cast(scriptFor(women(7)), few, noWishes);
    expect(members.slice(5).map(partOf)).toEqual(['us-f1 reused', 'us-f1 112/104 reused']);
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'voice-reused: Not everyone has a voice of their own: w5 and w6 sound like someone else.',
    ]);
  });

  it('is the same for every speaker when later ones come or go', () => {
    const all = [speaker('anna', 'female'), speaker('boris', 'male'), speaker('x'), speaker('cora', 'female')];
    expect(parts(all.slice(0, 3))).toEqual(parts(all).slice(0, 3));
  });

  it('refuses an empty catalogue', () => {
    expect(() => cast(scriptFor([]), { ...catalog, voices: [] }, noWishes)).toThrow(UserError);
  });

  it('casts 10,000 speakers in a moment', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => speaker(`s${at}`, at % 3 === 0 ? 'female' : 'male'));
    const { members } = cast(scriptFor(many), readCatalog('espeak-ng'), noWishes);
    expect(members).toHaveLength(10_000);
  });
});

const wish = (who: string, name: string | null, gender?: Gender | null): SpeakerWish =>
  gender === undefined ? { speaker: who, voice: name } : { speaker: who, voice: name, gender };
const wishing = (...speakers: readonly SpeakerWish[]) => ({ ...noWishes, speakers });

describe('wishes', () => {
  it('are granted first, and the voice is kept from the others', () => {
    expect(parts(women(2), 'en-US', wishing(wish('w1', 'us-f1')))).toEqual(['us-f2 matched', 'us-f1 wished']);
  });

  it('may name a speaker by an alias, in any case', () => {
    const known = { ...speaker('Anna Berg', 'female'), aliases: ['Berg'] };
    expect(parts([known], 'en-US', wishing(wish('berg', 'gb-f1')))).toEqual(['gb-f1 wished']);
  });

  it('may settle a gender', () => {
    expect(parts([speaker('x')], 'en-US', wishing(wish('x', null, 'male')))).toEqual(['us-m1 matched']);
  });

  it('may choose the narrator, whose voice no one else gets', () => {
    const { narrator, members } = cast(scriptFor(women(1)), catalog, { ...noWishes, narrator: 'us-f1' });
    expect([narrator.voice.name, narrator.reason, ...members.map(partOf)]).toEqual([
      'us-f1',
      'wished',
      'us-f2 matched',
    ]);
  });

  it('for a voice that is not there name the nearest ones', () => {
    expect(() => parts(women(1), 'en-US', wishing(wish('w0', 'us-f3')))).toThrow(
      'There is no voice “us-f3” in the catalogue “toy”; the nearest names are us-f1, us-f2, us-n.',
    );
  });
});

describe('any cast', () => {
  it('has a part for every speaker, none in the narrator’s unaltered voice, and no two alike while there are voices', () => {
    fc.assert(
      fc.property(arbitraryScript, (script) => {
        const { narrator, members } = cast(script, catalog, noWishes);
        expect(members.map((member) => member.speaker)).toEqual(script.speakers.map(({ id }) => id));
        expect(members.filter((member) => member.voice === narrator.voice && member.prosody === null)).toEqual([]);
        const sounds = members.map(({ voice: { name }, prosody }) => JSON.stringify([name, prosody]));
        expect(new Set(sounds).size).toBe(sounds.length);
      }),
    );
  });
});
