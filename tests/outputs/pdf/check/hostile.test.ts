/** Files that mean harm, or were harmed: one sentence or a report, always, and soon. */
import { deflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../../../src/core/errors.ts';
import { checkPdf } from '../../../../src/outputs/pdf/check/index.ts';
import { world } from '../world.ts';
import { goodPdf } from './patient.ts';
import { addObject, inObject, nextNumber, operate, takeApart } from './surgery.ts';

let good: Uint8Array;
beforeAll(async () => {
  good = await goodPdf();
});

const check = (bytes: Uint8Array) => checkPdf(bytes, [], world);

/** The file's objects, written one after the other, with no more of a trailer than the root. */
const bare = (objects: readonly string[], trailer = '<< /Root 1 0 R >>'): Uint8Array =>
  Buffer.from(
    `%PDF-1.7\n${objects.map((body, index) => `${index + 1} 0 obj\n${body}\nendobj\n`).join('')}trailer\n${trailer}\n%%EOF`,
    'latin1',
  );

const pages = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'];

const packed = (data: Uint8Array, more = ''): string => {
  const bytes = deflateSync(data);
  return `<< /Length ${bytes.length} /Filter /FlateDecode ${more} >>\nstream\n${bytes.toString('latin1')}\nendstream`;
};

describe('the checker', () => {
  it.each([
    ['nothing at all', new Uint8Array(), 'This is no PDF'],
    ['a text', Buffer.from('Hello.'), 'This is no PDF'],
    ['a first line and nothing else', Buffer.from('%PDF-1.7\n'), 'The PDF is damaged: it has no catalogue.'],
    ['an encrypted file', bare(pages, '<< /Root 1 0 R /Encrypt 9 0 R >>'), 'The PDF is encrypted'],
  ])('refuses %s in one sentence', async (_what, bytes, sentence) => {
    await expect(check(bytes)).rejects.toThrow(sentence);
    await expect(check(bytes)).rejects.toBeInstanceOf(UserError);
  });

  it('stops unpacking what never ends', async () => {
    const bomb = packed(new Uint8Array(160 * 1024 * 1024).fill(0x20));
    const file = bare([...pages, '<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>', bomb]);
    expect(file.length).toBeLessThan(400_000);
    await expect(check(file)).rejects.toThrow('The PDF unpacks to more than 128 MB');
  });

  it('stops reading operators that never end', async () => {
    const contents = packed(Buffer.from('q '.repeat(11_000_000)));
    const twice = '<< /Type /Page /Parent 2 0 R /Contents [4 0 R 4 0 R] >>';
    await expect(check(bare([...pages, twice, contents]))).rejects.toThrow('The PDF draws more than');
  });

  it('reads a tag that holds 200,000 marks', async () => {
    const [, tree] = pages;
    const root = '<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 4 0 R >>';
    const element = `<< /Type /StructElem /S /P /P 4 0 R /Pg 3 0 R /K [${'0 '.repeat(200_000)}] >>`;
    const file = bare([
      root,
      tree ?? '',
      '<< /Type /Page /Parent 2 0 R >>',
      '<< /Type /StructTreeRoot /K 5 0 R >>',
      element,
    ]);
    const { problems } = await check(file);
    expect(problems.map(({ rule }) => rule)).toContain('missing-content');
  });

  it('reads a file whose cross-reference table is gone, and says what it says of the whole one', async () => {
    const { header, objects, trailer } = takeApart(good);
    const body = objects.map(
      ({ number, dict, stream }) =>
        `${number} 0 obj\n${dict}${stream === null ? '' : `\nstream\n${stream}\nendstream`}\nendobj\n`,
    );
    const file = Buffer.from(`${header}\n${body.join('')}trailer\n${trailer}\nstartxref\n7\n%%EOF`, 'latin1');
    expect(await check(file)).toEqual(await check(good));
  });

  it('reads objects that are packed in streams, and a cross-reference stream', async () => {
    expect((await check(modern(good))).problems).toEqual([]);
  });

  it('follows no circle of pages, forms, tags, lengths or cross-references', async () => {
    const circles = [
      operate(good, inObject(/\/Kids \[/, '/Kids [1 0 R ', { where: /\/Type \/Pages/ })),
      operate(good, inObject(/(\/P (\d+ 0 R)[\s\S]*\/K \[)/, '$1$2 ', { where: /\/S \/LBody/ })),
      operate(
        good,
        (file) =>
          addObject(
            `<< /Type /XObject /Subtype /Form /Resources << /XObject << /X ${nextNumber(file)} 0 R >> >>\n>>`,
            '/X Do /X Do',
          )(file),
        (file) => inObject(/\/ProcSet/, `/XObject << /X ${nextNumber(file) - 1} 0 R >>\n$&`)(file),
        inObject(/\/Contents (\d+ 0 R)/, '/Contents [$1 $1]'),
      ),
      bare([...pages, '<< /Type /Page /Contents 4 0 R >>', '<< /Length 4 0 R >>\nstream\nBT ET\nendstream']),
      Buffer.from(
        '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\nxref\n0 0\ntrailer\n<< /Root 1 0 R /Prev 45 >>\nstartxref\n45\n%%EOF',
      ),
    ];
    for (const file of circles) await expect(check(file)).resolves.toBeDefined();
  });

  it('does not go deeper than readers do', async () => {
    const depth = 3000;
    const tags = Array.from({ length: depth }, (_, index) => `<< /S /Div /P 1 0 R /K ${index + 6} 0 R >>`);
    const file = bare([
      '<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 4 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page >>',
      '<< /Type /StructTreeRoot /K 5 0 R >>',
      ...tags,
    ]);
    expect((await check(file)).problems.map(({ rule }) => rule)).toContain('structure-loop');
    await expect(check(bare([...pages, `<< /Type /Page /Annots ${'['.repeat(50_000)} >>`]))).resolves.toBeDefined();
  });

  it('gives a report or a sentence for any file that is cut off or has bytes changed', async () => {
    const damage = fc.record({
      end: fc.double({ min: 0, max: 1, noNaN: true }),
      changes: fc.array(fc.tuple(fc.nat({ max: good.length - 1 }), fc.nat({ max: 255 })), { maxLength: 40 }),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ end, changes }) => {
        const bytes = Uint8Array.from(good.subarray(0, Math.ceil(good.length * end)));
        for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
        const outcome = await check(bytes).catch((error: unknown) => error);
        expect(outcome instanceof UserError || typeof (outcome as { layout?: unknown }).layout === 'object').toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

/** The same file as newer writers pack it (ISO 32000-1, 7.5.7 and 7.5.8). */
function modern(bytes: Uint8Array): Uint8Array {
  const { objects, trailer } = takeApart(bytes);
  const plain = objects.filter(({ stream }) => stream === null);
  const pack = Math.max(...objects.map(({ number }) => number)) + 1;
  let file = '%PDF-1.7\n';
  const entries = new Map<number, readonly [type: number, first: number, second: number]>();
  const add = (number: number, dict: string, stream: string): void => {
    entries.set(number, [1, file.length, 0]);
    file += `${number} 0 obj\n${dict.replace('<<', `<< /Length ${stream.length}`)}\nstream\n${stream}\nendstream\nendobj\n`;
  };
  for (const { number, dict, stream } of objects) if (stream !== null) add(number, dict, stream);
  let body = '';
  const index = plain.map(({ number, dict }, position) => {
    entries.set(number, [2, pack, position]);
    const at = body.length;
    body += `${dict}\n`;
    return `${number} ${at}`;
  });
  const head = `${index.join(' ')} `;
  add(pack, `<< /Type /ObjStm /N ${plain.length} /First ${head.length} >>`, head + body);
  entries.set(pack + 1, [1, file.length, 0]);
  // PNG's “up” predictor, as most writers use it.
  const rows = Array.from({ length: pack + 2 }, (_, number) => {
    const [type, first, second] = entries.get(number) ?? [0, 0, 0];
    return [type, first >> 16, (first >> 8) & 255, first & 255, second];
  });
  const data: number[] = [];
  for (const [at, row] of rows.entries()) {
    data.push(2);
    for (const [column, byte] of row.entries()) data.push((byte - (rows[at - 1]?.[column] ?? 0)) & 255);
  }
  const start = file.length;
  const root = /\/Root \d+ 0 R/.exec(trailer)?.[0] ?? '';
  const more = `/Type /XRef /Size ${pack + 2} ${root} /W [1 3 1] /DecodeParms << /Predictor 12 /Columns 5 >>`;
  return Buffer.from(
    `${file}${pack + 1} 0 obj\n${packed(Uint8Array.from(data), more)}\nendobj\nstartxref\n${start}\n%%EOF`,
    'latin1',
  );
}
