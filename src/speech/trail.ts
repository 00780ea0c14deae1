/** What is read so far, and the silence that the next place asks for. */
import type { Block, BlockRole, TextBlock } from '../core/article.ts';
import { pauseAfter, pauseAfterAnnouncement, pauseBefore } from './pauses.ts';

export type Place = BlockPlace | AnnouncementPlace;

export interface BlockPlace {
  readonly block: TextBlock;
  /** Silence between what stands before and this, in milliseconds. */
  readonly pauseBefore: number;
}

/** Words of Lectern's own that stand between two blocks. */
export interface AnnouncementPlace {
  readonly block: null;
  readonly words: string;
  readonly pauseBefore: number;
}

export interface Trail {
  readonly places: readonly Place[];
  readonly add: (block: TextBlock) => void;
  /** Says the words, if there are any, as what leads to a block of that role. */
  readonly announce: (words: string | null, before: BlockRole) => void;
  /** Says the words, if there are any, as what ends something. */
  readonly close: (words: string | null) => void;
  /** Announces something as soon as the head of the article is read. */
  readonly afterHead: (head: Block | undefined, words: readonly string[]) => void;
  /** Sets the silence before whatever comes next. */
  readonly gap: (gap: Gap) => void;
}

/** The silence before the next place, where its role alone does not tell it. */
interface Gap {
  readonly type: 'exactly' | 'at-least';
  readonly milliseconds: number;
}

export function startTrail(): Trail {
  const places: Place[] = [];
  let gap: Gap | null = null;
  let head: { readonly last: Block | undefined; readonly words: readonly string[] } | null = null;
  const silence = (role: BlockRole): number => {
    const before = places.at(-1);
    if (before === undefined) return 0;
    if (gap?.type === 'exactly') return gap.milliseconds;
    const after = before.block === null ? pauseAfter.body : pauseAfter[before.block.role];
    return Math.max(after, pauseBefore[role] ?? 0, gap?.milliseconds ?? 0);
  };
  const say = (words: string | null, before: BlockRole, then: Gap | null): void => {
    if (words === null) return;
    places.push({ block: null, words, pauseBefore: silence(before) });
    gap = then;
  };
  const announce = (words: string | null, before: BlockRole): void =>
    say(words, before, { type: 'exactly', milliseconds: pauseAfterAnnouncement });
  const tellHead = (): void => {
    const words = head?.words ?? [];
    head = null;
    for (const sentence of words) announce(sentence, 'dateline');
  };
  const add = (block: TextBlock): void => {
    if (head?.last === undefined) tellHead();
    places.push({ block, pauseBefore: silence(block.role) });
    gap = null;
    if (head?.last === block) tellHead();
  };
  return {
    places,
    add,
    announce,
    close: (words) => say(words, 'body', null),
    afterHead: (last, words) => {
      head = { last, words };
    },
    gap: (next) => {
      gap = next;
    },
  };
}
