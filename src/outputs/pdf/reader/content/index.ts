/** Reads what a page shows. */
import type { PdfFile } from '../file.ts';
import { nextObject } from '../parser.ts';
import { cursorAt } from '../tokens.ts';
import type { Cursor } from '../tokens.ts';
import type { PdfStream, PdfValue } from '../values.ts';
import { asArray, asDict, asName, asNumber, asStream, isTagged } from '../values.ts';
import { applied, matrixOf, multiply } from './graphics-state.ts';
import { createMachine, ground, painted, spend } from './machine.ts';
import type { Machine } from './machine.ts';
import { operators } from './operators.ts';
import type { PageContent } from './types.ts';

export type { PageContent } from './types.ts';

type Parts = Pick<Machine, 'fontOf' | 'budget' | 'resources' | 'owner'>;

/** `contents` is the page's `Contents`: a stream, or several that are read as one. */
export function readContent(contents: PdfValue, file: PdfFile, parts: Parts): PageContent {
  const machine = createMachine({ file, ...parts });
  const streams = (asArray(contents) ?? [contents]).map((value) => asStream(file.resolve(value)));
  const bytes = streams.map((stream) => (stream === null ? null : file.data(stream)));
  if (contents !== null && bytes.includes(null)) machine.out.unreadable.push('content');
  run(joined(bytes.filter((part) => part !== null)), machine);
  return machine.out;
}

/** A space between, as a token does not go on from one stream into the next. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length + 1, 0)).fill(0x20);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length + 1;
  }
  return whole;
}

/** More operands than any operator takes. */
const mostOperands = 64;

function run(bytes: Uint8Array, machine: Machine): void {
  const cursor = cursorAt(bytes);
  let operands: PdfValue[] = [];
  for (let value = nextObject(cursor, false); value !== undefined; value = nextObject(cursor, false)) {
    if (!isTagged(value) || value.type !== 'keyword') {
      if (operands.length < mostOperands) operands.push(value);
      continue;
    }
    spend(machine.budget, 'operators');
    if (value.word === 'BI') skipInlineImage(cursor, machine);
    else if (value.word === 'Do') showObject(asName(operands[0]) ?? '', machine);
    else operators.get(value.word)?.(machine, operands);
    operands = [];
  }
}

/** Up to `EI` between white space (ISO 32000-1, 8.9.7). */
function skipInlineImage(cursor: Cursor, machine: Machine): void {
  painted(machine, 'picture');
  const { bytes } = cursor;
  for (let at = bytes.indexOf(0x45, cursor.at); at !== -1; at = bytes.indexOf(0x45, at + 1)) {
    if (bytes[at + 1] !== 0x49 || !isBreak(bytes[at - 1]) || !isBreak(bytes[at + 2])) continue;
    cursor.at = at + 2;
    return;
  }
  cursor.at = bytes.length;
}

const isBreak = (byte: number | undefined): boolean => byte === undefined || byte <= 0x20;

/** Forms inside forms; a form that shows itself would never end. */
const deepest = 12;

/** `Do`: a form is content of its own, a picture is not looked into. */
function showObject(name: string, machine: Machine): void {
  const { file, resources, state } = machine;
  const object = asStream(file.get(asDict(file.get(resources, 'XObject')), name));
  if (object === null) return;
  if (asName(file.get(object.dict, 'Subtype')) === 'Form') {
    if (machine.depth < deepest) showForm(object, machine);
    return;
  }
  painted(machine, 'picture');
  const [x1, y1] = applied(state.matrix, 0, 0);
  const [x2, y2] = applied(state.matrix, 1, 1);
  const box = { left: Math.min(x1, x2), right: Math.max(x1, x2), bottom: Math.min(y1, y2), top: Math.max(y1, y2) };
  ground(machine, { ...box, colour: null });
}

function showForm(form: PdfStream, machine: Machine): void {
  const { file, state, resources, owner, mark } = machine;
  const bytes = file.data(form);
  if (bytes === null) machine.out.unreadable.push('form');
  const matrix = asArray(file.get(form.dict, 'Matrix'));
  const depth = machine.stack.length;
  machine.state =
    matrix === null ? state : { ...state, matrix: multiply(matrixOf(matrix.map(file.resolve)), state.matrix) };
  machine.resources = asDict(file.get(form.dict, 'Resources')) ?? resources;
  machine.owner = asNumber(file.get(form.dict, 'StructParents')) ?? owner;
  machine.depth += 1;
  run(bytes ?? new Uint8Array(), machine);
  machine.depth -= 1;
  machine.stack.length = Math.min(machine.stack.length, depth);
  Object.assign(machine, { state, resources, owner, mark });
}
