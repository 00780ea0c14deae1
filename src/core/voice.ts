/** Voices, the catalogue they come from, and who gets which. */
import type { Diagnostic } from './diagnostic.ts';
import type { Gender, SpeakerId } from './script.ts';
import type { Wishes } from './wishes.ts';

/** A voice as an engine knows it. */
export interface Voice {
  /** The engine's own name for it, as it stands in `<voice name>`. No white space: SSML 1.1 reads that as a list. */
  readonly name: string;
  /** BCP 47 tag of the language it speaks. */
  readonly language: string;
  /** null for a voice that may stand for anyone. */
  readonly gender: Gender | null;
}

/** The voices of one engine. */
export interface VoiceCatalog {
  /** File name in `assets/voices/`, without ending. */
  readonly id: string;
  /** The engine's name for people. */
  readonly engine: string;
  /** Where the list comes from. */
  readonly provenance: string;
  /** In order of preference: the first that fits is taken. */
  readonly voices: readonly Voice[];
  /** Names of voices kept for the narrator, in order of preference. */
  readonly narrators: readonly string[];
}

/** A change of a voice's prosody that tells two speakers of one voice apart. Values in per cent of the voice's own. */
export interface Prosody {
  readonly pitch: number;
  readonly rate: number;
}

/** A voice as it is used in an edition. */
export interface CastVoice {
  readonly voice: Voice;
  /** null: the voice as it is. */
  readonly prosody: Prosody | null;
}

/**
 * How many voices read: `full-cast`, everyone has a voice of their own; `two-voices`, the narrator and one voice for all quotations;
 * `one-voice`, the narrator alone, and no sentence is broken by a pause. The cast is the same in all of them.
 */
export type VoiceMode = 'full-cast' | 'two-voices' | 'one-voice';

/** The usual one first. */
export const voiceModes: readonly VoiceMode[] = ['full-cast', 'two-voices', 'one-voice'];

/** One speaker's part. */
export interface CastMember extends CastVoice {
  readonly speaker: SpeakerId;
  /** Why this voice. */
  readonly reason: CastReason;
}

/**
 * `matched`: language and gender fit. `any-gender`: no gender known. `other-region`, `other-gender`, `other-language`: the catalogue reaches no further.
 * `prosody-variant`: all fitting voices are taken, one of them is altered. `reused`: another speaker far away has the same. `wished`: a person chose it in the sheet.
 * `requested`: asked for in this run. `registry`: the person had it before. `registry-shared`: so had somebody else here, and this article has another voice.
 */
export type CastReason =
  | 'matched'
  | 'any-gender'
  | 'other-region'
  | 'other-gender'
  | 'other-language'
  | 'prosody-variant'
  | 'reused'
  | 'wished'
  | 'requested'
  | 'registry'
  | 'registry-shared';

/** The narrator's part. */
export interface Narrator extends CastVoice {
  /** Why this voice. */
  readonly reason: CastReason;
}

export interface Cast {
  readonly catalog: VoiceCatalog;
  readonly narrator: Narrator;
  /** The one voice of all quotations, where only two voices read. */
  readonly quotations: CastVoice;
  /** In the order of the script's speakers; every speaker has a part. */
  readonly members: readonly CastMember[];
  /** What a person had decided beforehand. */
  readonly wishes: Wishes;
  readonly diagnostics: readonly Diagnostic[];
}
