/** What somebody wants an output to take or to leave out, in words: `caption`, `speech:caption`. */
import { UserError } from '../errors.ts';
import { nearestNames } from '../nearest-names.ts';
import type { BlockKind, Inclusion, Medium, Treatment } from './kinds.ts';
import { blockKinds, mediums, usualInclusion } from './table.ts';

interface InclusionWishes {
  readonly include: readonly string[];
  readonly skip: readonly string[];
}

/** A word for one output counts before a word for all. Throws a `UserError` of kind `usage` for words that mean nothing, or contradict each other. */
export function inclusionOf({ include, skip }: InclusionWishes): Inclusion {
  if (include.length === 0 && skip.length === 0) return usualInclusion;
  const wishes = [...include.map(wish('include')), ...skip.map(wish('skip'))];
  return Object.fromEntries(
    mediums.map((medium) => [
      medium,
      Object.fromEntries(
        blockKinds.map((kind) => [kind, treated(usualInclusion[medium][kind], wishFor(medium, kind, wishes))]),
      ),
    ]),
  ) as unknown as Inclusion;
}

interface Wish {
  readonly option: 'include' | 'skip';
  /** null for all outputs. */
  readonly medium: Medium | null;
  readonly kind: BlockKind;
}

const wish =
  (option: Wish['option']) =>
  (word: string): Wish => {
    const [kindWord = '', mediumWord = null, ...rest] = word.toLowerCase().split(':').toReversed();
    if (rest.length > 0)
      throw new UserError('usage', `--${option} takes kinds such as caption or speech:caption, not “${word}”.`);
    const medium = mediumWord === null ? null : mediumNamed(mediumWord, option);
    const kind = known(kindWord, blockKinds, `--${option} knows no kind`);
    if (kind === 'body' && option === 'skip')
      throw new UserError('usage', '--skip cannot leave out the body: the text of the article is what it is about.');
    return { option, medium, kind };
  };

/** Formats go by the medium whose blocks they hold. */
function mediumNamed(word: string, option: Wish['option']): Medium {
  return mediumOfFormat[word] ?? known(word, mediums, `--${option} knows no output`);
}

const mediumOfFormat: Readonly<Record<string, Medium | undefined>> = { pdf: 'print', ssml: 'speech', audio: 'speech' };

function known<Name extends string>(word: string, names: readonly Name[], complaint: string): Name {
  const found = names.find((name) => name === word || `${name}s` === word);
  if (found !== undefined) return found;
  const [nearest = ''] = nearestNames(word, names);
  throw new UserError('usage', `${complaint} “${word}”. Did you mean ${nearest}? There are ${names.join(', ')}.`);
}

function wishFor(medium: Medium, kind: BlockKind, wishes: readonly Wish[]): Wish['option'] | null {
  const about = wishes.filter((one) => one.kind === kind);
  const own = about.filter((one) => one.medium === medium);
  const [first, ...others] = own.length > 0 ? own : about.filter((one) => one.medium === null);
  if (others.some(({ option }) => option !== first?.option))
    throw new UserError(
      'usage',
      `--include and --skip both name ${kind}; say for which output, as in --skip speech:${kind}.`,
    );
  return first?.option ?? null;
}

function treated(usual: Treatment, option: Wish['option'] | null): Treatment {
  if (option === 'skip') return 'skip';
  return option === 'include' && usual === 'skip' ? 'show' : usual;
}
