/** What the operators of a content stream work on. */
import { UserError } from '../../../../core/errors.ts';
import { white } from '../colour.ts';
import type { Rgb } from '../../contrast.ts';
import type { PdfFile } from '../file.ts';
import type { PdfFont } from '../font.ts';
import type { PdfDict } from '../values.ts';
import type { GraphicsState, Matrix } from './graphics-state.ts';
import { identity, initialState } from './graphics-state.ts';
import type { Mark, PageContent, Paint } from './types.ts';

export interface Machine {
  readonly file: PdfFile;
  readonly fontOf: (name: string, resources: PdfDict | null) => PdfFont | null;
  readonly budget: Budget;
  readonly out: PageContent;
  resources: PdfDict | null;
  /** Key of the stream's marked content in the parent tree; null when it has none. */
  owner: number | null;
  state: GraphicsState;
  readonly stack: GraphicsState[];
  textMatrix: Matrix;
  lineMatrix: Matrix;
  mark: Mark | null;
  /** Of the path that is being built. */
  readonly rectangles: Box[];
  /** Has the path anything else than rectangles? */
  curved: boolean;
  /** What has been painted over the page, the last on top. */
  readonly grounds: Ground[];
  /** Forms inside one another. */
  depth: number;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** A filled rectangle; null for a picture, whose colours are not looked at. */
interface Ground extends Box {
  readonly colour: Rgb | null;
}

/** Operators and pieces of text that may still come, over the whole file. */
export interface Budget {
  operators: number;
  pieces: number;
}

/** An article of a million words has a tenth of it. */
export const newBudget = (): Budget => ({ operators: 20_000_000, pieces: 2_000_000 });

export function spend(budget: Budget, what: keyof Budget): void {
  budget[what] -= 1;
  if (budget[what] >= 0) return;
  throw new UserError('file', 'The PDF draws more than an article of a million words; split it, and check its parts.');
}

export function createMachine(parts: Pick<Machine, 'file' | 'fontOf' | 'budget' | 'resources' | 'owner'>): Machine {
  return {
    ...parts,
    out: { pieces: [], marks: [], unmarked: [], unreadable: [] },
    state: initialState,
    stack: [],
    textMatrix: identity,
    lineMatrix: identity,
    mark: null,
    rectangles: [],
    curved: false,
    grounds: [],
    depth: 0,
  };
}

/** Kinds of paint are told a few times a page, not for each stroke. */
const mostUnmarked = 100;

export function painted(machine: Machine, paint: Paint): void {
  const { mark, out } = machine;
  const marked = mark !== null && (mark.artifact || mark.content !== null);
  if (!marked && out.unmarked.length < mostUnmarked) out.unmarked.push(paint);
}

/** Older grounds are looked through one by one; a page of text has a handful. */
const mostGrounds = 300;

export function ground(machine: Machine, box: Ground): void {
  if (machine.grounds.length >= mostGrounds) machine.grounds.splice(1, 1);
  machine.grounds.push(box);
}

/** The colour behind a point; paper is white. */
export function behind(machine: Machine, x: number, y: number): Rgb | null {
  for (let index = machine.grounds.length - 1; index >= 0; index -= 1) {
    const box = machine.grounds[index];
    if (box !== undefined && x >= box.left && x <= box.right && y >= box.bottom && y <= box.top) return box.colour;
  }
  return white;
}
