/** The voices that an article's speakers bring along from the registry. */
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Registry } from '../../core/registry.ts';
import type { Gender, Script, Speaker } from '../../core/script.ts';
import type { CastMember, CastVoice, Narrator, VoiceCatalog } from '../../core/voice.ts';
import { partKey } from '../part-key.ts';
import { prosodyVariants } from '../prosody-variants.ts';
import type { Wished } from '../wished.ts';
import { aboutMatches, voiceChanged, voiceMissing, voiceShared } from './diagnostics.ts';
import { findPeople } from './find-people.ts';
import { voiceFor } from './voices.ts';

export interface HeldParts {
  readonly parts: ReadonlyMap<Speaker, CastMember>;
  /** Those whose voice somebody else has here, and no variant of it is free. */
  readonly displaced: ReadonlySet<Speaker>;
  /** Those whom the registry knows without a voice: what an earlier build gave them counts no more. */
  readonly voiceless: ReadonlySet<Speaker>;
  /** Genders that only the registry knows. */
  readonly genders: ReadonlyMap<Speaker, Gender>;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Scene {
  readonly script: Script;
  readonly catalog: VoiceCatalog;
  readonly narrator: Narrator;
  readonly wishes: ReadonlyMap<Speaker, Wished>;
  /** The voices among them. */
  readonly chosen: ReadonlyMap<Speaker, CastMember>;
}

export function heldParts(scene: Scene, registry: Registry): HeldParts {
  const { script, catalog, chosen: ofPerson, wishes } = scene;
  const matches = findPeople(script, registry, wishes);
  const genders = new Map<Speaker, Gender>();
  const voiceless = new Set<Speaker>();
  const held: HeldVoice[] = [];
  const diagnostics = [...aboutMatches(script.speakers, matches)];
  for (const speaker of script.speakers) {
    const match = matches.get(speaker.id);
    if (match?.type !== 'known') continue;
    const { entry } = match;
    if (entry.gender !== null && speaker.gender === null) genders.set(speaker, entry.gender);
    const known = voiceFor(entry, catalog, script.language);
    if (known === null) voiceless.add(speaker);
    if (known === null) continue;
    const chosen = ofPerson.get(speaker)?.voice.name;
    if (chosen !== undefined) {
      if (chosen !== known.voice) diagnostics.push(voiceChanged(entry, known.voice, chosen));
      continue;
    }
    const voice = catalog.voices.find(({ name }) => name === known.voice);
    if (voice === undefined) diagnostics.push(voiceMissing(entry, known.voice, catalog));
    else if (suits(voice.gender, wishes.get(speaker)?.gender)) {
      held.push({ speaker, part: { voice, prosody: known.prosody } });
    }
  }
  const { parts, displaced } = keptApart(held, scene);
  const yielding = held.filter(({ speaker }) => parts.get(speaker)?.reason !== 'registry');
  return { parts, displaced, voiceless, genders, diagnostics: [...diagnostics, ...voiceShared(yielding)] };
}

interface HeldVoice {
  readonly speaker: Speaker;
  readonly part: CastVoice;
}

/** A gender that a person has corrected for this article outranks the registry's voice. */
const suits = (gender: Gender | null, wished: Gender | null | undefined): boolean =>
  wished === undefined || wished === null || gender === null || gender === wished;

/** Everyone who can has the registry's voice; whoever speaks later and would sound like another has a variant of it for once. */
function keptApart(
  held: readonly HeldVoice[],
  { narrator, chosen }: Scene,
): Pick<HeldParts, 'displaced'> & { readonly parts: Map<Speaker, CastMember> } {
  const taken = new Set([narrator, ...chosen.values()].map(partKey));
  const parts = new Map<Speaker, CastMember>();
  const later: HeldVoice[] = [];
  for (const { speaker, part } of held) {
    if (taken.has(partKey(part))) later.push({ speaker, part });
    else parts.set(speaker, { speaker: speaker.id, ...part, reason: 'registry' });
    taken.add(partKey(part));
  }
  for (const { speaker, part } of later) {
    const { voice } = part;
    const prosody = prosodyVariants.find((variant) => !taken.has(partKey({ voice, prosody: variant })));
    if (prosody === undefined) continue;
    parts.set(speaker, { speaker: speaker.id, voice, prosody, reason: 'registry-shared' });
    taken.add(partKey({ voice, prosody }));
  }
  return { parts, displaced: new Set(later.map(({ speaker }) => speaker).filter((speaker) => !parts.has(speaker))) };
}
