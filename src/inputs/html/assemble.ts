/** Boxes and the roles of their runs into blocks and notes. */
import type { Block, BlockRole, Note } from '../../core/article.ts';
import type { BlockMaker, MarkedPassage } from '../blocks.ts';
import type { Tally } from '../characters.ts';
import { headingLevels } from '../heading-levels.ts';
import { speakerLabels } from '../speaker-labels.ts';
import type { BlockReader } from './blocks/index.ts';
import { readBoxes } from './blocks/index.ts';
import { readInlines } from './blocks/inlines.ts';
import type { Box, Picture, Rule, Run } from './boxes.ts';
import { runsOf } from './boxes.ts';
import { footnotesOf, withoutLabel } from './notes.ts';

export interface Assembly {
  readonly source: string;
  readonly make: BlockMaker;
  readonly tally: Tally;
  readonly mojibake: boolean;
  /** BCP 47 tag of the article; null when none is stated. */
  readonly language: string | null;
  /** Is a picture or a rule here part of the article? */
  readonly takes: (content: Picture | Rule) => boolean;
}

export interface Assembled {
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
}

/** Runs without a role are left out. */
export function assemble(page: Box, roles: ReadonlyMap<Run, BlockRole>, assembly: Assembly): Assembled {
  const runs = [...roles.keys()];
  const { noteOf, notes } = footnotesOf(runs, page);
  const inNotes = new Set(notes.flatMap(({ box }) => [...runsOf(box)]));
  const passages = new Map<Run, MarkedPassage>();
  const passageOf = (run: Run): MarkedPassage => {
    const known = passages.get(run) ?? readInlines(run.nodes, run.box.element, { ...assembly, noteOf });
    passages.set(run, known);
    return known;
  };
  const levels = levelsOf(runs, roles);
  const labels = labelsOf(runs, roles);
  const reader: BlockReader = {
    depth: 0,
    make: assembly.make,
    passageOf,
    roleOf: (run) => (inNotes.has(run) ? null : (roles.get(run) ?? null)),
    headingOf: (run) => levels.get(run) ?? { level: 2, role: 'subheading' },
    labelOf: (run) => labels.get(run) ?? null,
    takes: assembly.takes,
  };
  const blocks = withoutOuterRules(readBoxes(page, reader));
  const noteReader: BlockReader = {
    ...reader,
    passageOf: (run) => {
      const nodes = withoutLabel(run, assembly.source);
      return nodes === run.nodes
        ? passageOf(run)
        : readInlines(nodes, run.box.element, { ...assembly, noteOf: () => null });
    },
    roleOf: (run) => (isBacklink(run) || withoutLabel(run, assembly.source).length === 0 ? null : 'body'),
    labelOf: () => null,
  };
  return { blocks, notes: notes.map(({ id, box }) => ({ id, blocks: readBoxes(box, noteReader) })) };
}

/** The arrow back to the text. */
const isBacklink = ({ text }: Run): boolean => /^(?:[\s↩↑^⏎⤴]|\uFE0E|\uFE0F)*$/u.test(text);

function levelsOf(runs: readonly Run[], roles: ReadonlyMap<Run, BlockRole>) {
  const headings = runs.filter((run) => roles.get(run) === 'subheading').map((run) => ({ run, depth: depthOf(run) }));
  const places = headingLevels(headings, null);
  return new Map([...places].map(([{ run }, place]) => [run, place]));
}

function depthOf({ box }: Run): number {
  for (let at: Box | null = box; at !== null; at = at.parent) {
    const level = /^h([1-6])$/.exec(at.element.name)?.[1];
    if (level !== undefined) return Number(level);
  }
  return 2;
}

function labelsOf(runs: readonly Run[], roles: ReadonlyMap<Run, BlockRole>): ReadonlyMap<Run, number | null> {
  const labels = speakerLabels(runs.map((run) => (roles.get(run) === 'body' ? run.text : '')));
  return new Map(runs.map((run, i) => [run, labels[i] ?? null]));
}

/** A rule parts two pieces of text: none stands at an end or behind another. */
function withoutOuterRules(blocks: readonly Block[]): readonly Block[] {
  const kept = blocks.filter(
    (block, i) => block.type !== 'thematic-break' || (i > 0 && blocks[i - 1]?.type !== 'thematic-break'),
  );
  return kept.at(-1)?.type === 'thematic-break' ? kept.slice(0, -1) : kept;
}
