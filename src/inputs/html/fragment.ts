/** A piece of HTML from inside another format: every word of it is the article's. */
import type { BlockRole } from '../../core/article.ts';
import { createBlockMaker } from '../blocks.ts';
import type { BlockMaker } from '../blocks.ts';
import type { Tally } from '../characters.ts';
import { isMojibake } from '../mojibake.ts';
import type { Assembled } from './assemble.ts';
import { assemble } from './assemble.ts';
import type { Box, Run } from './boxes.ts';
import { boxesOf, runsOf } from './boxes.ts';
import { noteDeleted } from './deleted.ts';
import { isHeadingRun } from './extract/measures.ts';
import { parseHtml } from './parse.ts';

export interface FragmentOptions {
  /** What the user named, for messages. */
  readonly name: string;
  /** Numbers the blocks; a new one when left out. */
  readonly make?: BlockMaker;
  /** Repairs of characters are counted here. */
  readonly tally?: Tally;
  /** BCP 47 tag of the article, by which other languages are told; null when none is stated. */
  readonly language?: string | null;
}

/**
 * The blocks and notes of a fragment, in reading order, nothing left out as boilerplate; origins point into `source`.
 * Throws a `UserError` for one of more than half a million elements.
 */
export function readFragment(source: string, options: FragmentOptions): Assembled {
  const { name, make = createBlockMaker(), tally = new Map(), language = null } = options;
  const tree = parseHtml(source, name);
  const page = boxesOf(tree, source);
  noteDeleted(tree, new Set([tree]), { source, tally });
  const roles = new Map([...runsOf(page)].map((run) => [run, roleOf(run)] as const));
  return assemble(page, roles, { source, make, tally, language, mojibake: isMojibake(source), takes: () => true });
}

function roleOf(run: Run): BlockRole {
  if (isHeadingRun(run)) return 'subheading';
  for (let box: Box | null = run.box; box !== null; box = box.parent)
    if (box.element.name === 'figcaption') return 'caption';
  return 'body';
}
