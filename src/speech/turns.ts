/** Parts in a row that one voice says, with the pauses between them. */
import { neighboursBy } from '../core/groups.ts';
import type { SpeakerId } from '../core/script.ts';
import type { SpeechParagraph, SpeechSentence, Turn } from '../core/speech.ts';
import type { Cast, CastVoice, VoiceMode } from '../core/voice.ts';
import { assertNever } from '../core/article.ts';
import { nodeMaker, ownNodes } from './nodes.ts';
import type { Reader } from './readings.ts';
import type { Part } from './parts.ts';
import { pauseAfterArticle, pauseAtVoiceChange, pauseBetweenSpeakers } from './pauses.ts';
import type { Place } from './trail.ts';

export function joinTurns(parts: readonly Part[], cast: Cast, reader: Reader, mode: VoiceMode): readonly Turn[] {
  const voiceOf = voicesOf(cast, mode);
  const spoken = speakParts(parts, reader);
  const turns = neighboursBy(spoken, (part) => part.speaker);
  return turns.map((turn, at): Turn => {
    const speaker = turn[0].speaker;
    const { voice, prosody } = speaker === null ? cast.narrator : voiceOf(speaker);
    const next = turns[at + 1]?.[0].place;
    return {
      cast: { voice, prosody },
      speaker,
      paragraphs: joinParagraphs(turn),
      pauseAfter: next === undefined ? pauseAfterArticle : pauseBetween(turn.at(-1)?.place, next),
    };
  });
}

function voicesOf(cast: Cast, mode: VoiceMode): (speaker: SpeakerId) => CastVoice {
  switch (mode) {
    case 'full-cast': {
      const voices = new Map<SpeakerId, CastVoice>(cast.members.map((member) => [member.speaker, member]));
      return (speaker) => voices.get(speaker) ?? cast.narrator;
    }
    case 'two-voices':
      return () => cast.quotations;
    case 'one-voice':
      return () => cast.narrator;
    default:
      return assertNever(mode);
  }
}

interface SpokenPart {
  readonly place: Place;
  readonly speaker: SpeakerId | null;
  readonly sentence: SpeechSentence;
}

/** The parts with their nodes; a part that is only the mark of a note has none and falls away. */
function speakParts(parts: readonly Part[], reader: Reader): readonly SpokenPart[] {
  let place: Place | null = null;
  let nodesOf: ReturnType<typeof nodeMaker> | null = null;
  const spoken: SpokenPart[] = [];
  for (const part of parts) {
    if ('words' in part) {
      spoken.push({ place: part.place, speaker: null, sentence: { nodes: ownNodes(part.words, reader) } });
      continue;
    }
    if (nodesOf === null || part.place !== place) {
      place = part.place;
      nodesOf = nodeMaker(part.place.block, reader);
    }
    const nodes = nodesOf(part.start, part.end);
    const sentence = part.said === undefined ? { nodes } : { nodes, said: part.said };
    if (nodes.length > 0) spoken.push({ place: part.place, speaker: part.speaker, sentence });
  }
  return spoken;
}

function joinParagraphs(turn: readonly SpokenPart[]): readonly SpeechParagraph[] {
  const groups = neighboursBy(turn, (part) => part.place);
  return groups.map((group, at) => ({
    block: group[0].place.block?.id ?? null,
    sentences: group.map(({ sentence }) => sentence),
    pauseAfter: groups[at + 1]?.[0].place.pauseBefore ?? 0,
  }));
}

function pauseBetween(place: Place | undefined, next: Place): number {
  return place === next ? pauseAtVoiceChange : Math.max(next.pauseBefore, pauseBetweenSpeakers);
}
