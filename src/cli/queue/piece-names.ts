/** What the pieces of an input will be called, known before any of them is made. */
import { itemSuffixes } from '../sources/item-suffixes.ts';

export interface PieceNames {
  /** What stands behind the input's name for each article of all pieces, as one machine has it. */
  readonly suffixes: readonly string[];
  /** A number for each piece: the names of those of one number depend on each other, so that they have to be made together. */
  readonly groups: readonly number[];
}

/** By what each piece says its articles are called, in their order. */
export function pieceNames(idsOf: readonly (readonly string[])[]): PieceNames {
  const groups = idsOf.map((_, place) => place);
  const groupOf = (place: number): number => {
    let root = place;
    while (groups[root] !== root) root = groups[root] ?? root;
    groups[place] = root;
    return root;
  };
  const owners = new Map<string, number>();
  let current = 0;
  const suffixOf = itemSuffixes((taken) => {
    groups[groupOf(current)] = groupOf(owners.get(taken.toLowerCase()) ?? current);
  });
  const suffixes = idsOf.flatMap((ids, place) => {
    current = place;
    return ids.map((id) => {
      const suffix = suffixOf(id);
      owners.set(suffix.toLowerCase(), place);
      return suffix;
    });
  });
  return { suffixes, groups: idsOf.map((_, place) => groupOf(place)) };
}
