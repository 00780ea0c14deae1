/** Which heading is the title, and how deep the others stand below it. */
import type { Heading } from '../core/article.ts';

export type HeadingPlace = Pick<Heading, 'level' | 'role'>;

/** The shallowest sections get level 2, and no level is skipped on the way down. `headings` in reading order. */
export function headingLevels<Found extends { readonly depth: number }>(
  headings: readonly Found[],
  title: Found | null,
): ReadonlyMap<Found, HeadingPlace> {
  const sections = headings.filter((heading) => heading !== title);
  const shallowest = sections.reduce((depth, heading) => Math.min(depth, heading.depth), 6);
  const places = new Map<Found, HeadingPlace>();
  if (title !== null) places.set(title, { level: 1, role: 'title' });
  let above = 1;
  for (const heading of sections) {
    above = Math.min(above + 1, heading.depth - shallowest + 2);
    places.set(heading, { level: sectionLevel(above), role: 'subheading' });
  }
  return places;
}

const levels = [2, 3, 4, 5, 6] as const;
const sectionLevel = (depth: number): Heading['level'] => levels[Math.min(depth, 6) - 2] ?? 6;
