/** What is to be recorded, from an edition or from an SSML document. */
import type { SoundTags } from '../../core/encoding.ts';
import type { BlockId } from '../../core/position.ts';
import type { SpeakerId } from '../../core/script.ts';
import type { Line } from './perform.ts';

export interface Programme {
  readonly lines: readonly Line[];
  /** In running order. */
  readonly articles: readonly ProgrammeArticle[];
  readonly tags: SoundTags;
}

export interface ProgrammeArticle {
  readonly title: string | null;
  /** Names of the speakers. */
  readonly names: ReadonlyMap<SpeakerId, string>;
  /** The section headings, by their blocks. */
  readonly headings: ReadonlyMap<BlockId, string>;
}
