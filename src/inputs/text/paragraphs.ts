/** Lines into paragraphs. */
import type { Line } from './lines.ts';
import type { Marker } from './markers.ts';
import { markerOf } from './markers.ts';
import type { Shape } from './shape.ts';
import { goesOn, isForced } from './shape.ts';

/** The lines of one paragraph. */
export interface LineGroup {
  readonly lines: readonly [Line, ...Line[]];
  /** The sign in front of it that may make it an item of a list. */
  readonly marker: Marker | null;
}

/** Puts lines together by what the shape says of line ends. `standsAlone` knows lines that are a paragraph whatever follows. */
export function paragraphsOf(
  source: string,
  lines: readonly Line[],
  shape: Shape,
  standsAlone: (line: Line) => boolean,
): readonly LineGroup[] {
  const groups: { lines: [Line, ...Line[]]; marker: Marker | null }[] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const previous = group?.lines.at(-1);
    const marker = markerOf(source, line);
    if (group === undefined || previous === undefined || line.gap) {
      groups.push({ lines: [line], marker });
    } else if (marker !== null && (group.marker !== null || !shape.wrapped || source[previous.end - 1] === ':')) {
      groups.push({ lines: [line], marker });
    } else if (group.marker !== null && line.indent > group.lines[0].indent) {
      group.lines.push(line);
    } else if (standsAlone(line) || standsAlone(previous) || !joins(source, previous, line, shape)) {
      groups.push({ lines: [line], marker: null });
    } else {
      group.lines.push(line);
    }
  }
  return groups;
}

/** Does a line go on with the paragraph of the line before, when nothing lies between them? */
function joins(source: string, previous: Line, line: Line, shape: Shape): boolean {
  if (!shape.wrapped) return false;
  if (shape.indented) return line.indent < 2;
  if (isForced(source, previous, line, shape.width) || goesOn(source, line)) return true;
  return !shape.greedy && !endsSentence(source, previous);
}

const endsSentence = (source: string, line: Line): boolean =>
  /[.!?…:][\])"'”’»]*$/u.test(source.slice(Math.max(line.start, line.end - 6), line.end));
