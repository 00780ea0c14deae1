import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outputNames } from '../../src/cli/making/output-names.ts';

describe('outputNames', () => {
  it.each([
    [['/a/story.txt'], ['story']],
    [
      ['/a/story.txt', '/a/other.md'],
      ['story', 'other'],
    ],
    [
      ['/a/story.txt', '/b/story.txt'],
      ['a-story', 'b-story'],
    ],
    [
      ['/x/a/story.txt', '/y/a/story.txt'],
      ['x-a-story', 'y-a-story'],
    ],
    [
      ['/a/story.txt', '/a/story.md'],
      ['story-txt', 'story-md'],
    ],
    [
      ['/a/Story.txt', '/b/story.txt'],
      ['a-Story', 'b-story'],
    ],
    [
      ['/a/v1.2.txt', '/a/README'],
      ['v1.2', 'README'],
    ],
    [['/a/.txt'], ['.txt']],
    [
      ['/far/away/story.txt', '/far/away/STORY.txt'],
      ['story-txt-2', 'STORY-txt'],
    ],
    [
      ['/a/story.txt', '/a/Story.txt', '/b/story.txt'],
      ['story-txt-2', 'Story-txt', 'story'],
    ],
  ])('gives %j the names %j', (paths, names) => {
    expect(outputNames(paths)).toEqual(names);
  });

  it('gives every path a name of its own, which does not depend on the order', () => {
    const part = fc.constantFrom('a', 'b', 'a-b', 'A', 'story', 'a.txt');
    const path = fc
      .tuple(fc.array(part, { maxLength: 3 }), part, fc.constantFrom('', '.txt', '.md'))
      .map(([folders, name, ending]) => `/${[...folders, name + ending].join('/')}`);
    fc.assert(
      fc.property(fc.uniqueArray(path, { maxLength: 12 }), (paths) => {
        const names = outputNames(paths);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(paths.length);
        const again = outputNames(paths.toReversed()).toReversed();
        expect(again).toEqual(names);
      }),
    );
  });
});
