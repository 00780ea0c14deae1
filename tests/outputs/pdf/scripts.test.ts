import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../../../src/core/article.ts';
import { compose } from '../../../src/outputs/pdf/compose.ts';
import type { PlacedLine, Run } from '../../../src/outputs/pdf/types.ts';
import { elementsOf, readBack, textOf } from './read-back.ts';
import { article, bulleted, editionOf, heading, numbered, paragraph, printed } from './sample.ts';
import { printedTexts, said } from './words.ts';
import { world } from './world.ts';

/** Own sentences in every script that comes with a font, and in those that only look like it. */
const sentences: Readonly<Record<string, readonly string[]>> = {
  el: ['Το πλοίο «Νυχτερινός» έφυγε στις 21:30· «αργήσαμε», είπε η Μίρα.', 'Άνοιξε η γέφυρα; Όχι ακόμη — αύριο.'],
  ru: ['Последний паром ушёл в 21:30, сказала Мира: «Вода слишком высока».', 'Ёлка, подъезд, щёлок и 50 % скидки.'],
  uk: ['Міст зачинено з 5 травня, але ґанок і їдальня працюють.'],
  vi: ['Bà Nguyễn Thị Mỹ nói: “Nước dâng quá cao, chuyến phà cuối rời bến trễ mười hai phút.”'],
  pl: ['Zażółć gęślą jaźń: „Woda stoi za wysoko” — powiedziała Ćmielowska-Łąkowa.'],
  cs: ['Příliš žluťoučký kůň úpěl ďábelské ódy, řekla „Mira“ v 21.30.'],
  hi: ['मीरा शर्मा ने कहा, “पानी बहुत ऊँचा है।” क्षत्रिय, ज्ञान, श्री, विद्यार्थी।', 'नाव Night Heron १२ मिनट देर से चली।'],
  he: [
    '«המים גבוהים מדי», אמרה מירה לוי (בת 42).',
    'המעבורת Night Heron יצאה בשעה 21:30, 12 דקות אחרי הזמן.',
    'שָׁלוֹם לְכֻלָּם!',
  ],
  ar: [
    'قالت ميرا حدّاد (٤٢ عامًا): «المياه مرتفعة جدًا».',
    'غادرت العبّارة Night Heron في الساعة 21:30، بعد 12 دقيقة.',
    'السَّلَامُ عَلَيْكُمْ؟ الله، لا!',
  ],
  fa: ['می‌خواهم کتاب‌ها را ببینم، گفت پریا؛ پل ۳ روز بسته است.'],
  ur: ['مِیرا نے کہا: ”پانی بہت اونچا ہے۔“'],
  en: [
    'Mira said “שלום (עולם)” and then “مرحبا ١٢٣ بكم” to 12 guests.',
    'The o\uFB03ce, q\u0303 and m\u0303, co\u2011op, 20\u202F000.',
  ],
};

const inOneArticle = (language: string, texts: readonly string[]): Article =>
  article(
    [heading(texts[0] ?? ''), ...texts.map((text) => paragraph(text)), bulleted(texts.map((text) => paragraph(text)))],
    {
      language,
    },
  );

describe.each(Object.entries(sentences))('an article in %s', (language, texts) => {
  it('says in its tags what is written, in the language it is written in', async () => {
    const one = inOneArticle(language, texts);
    const { bytes, artifact } = await printed(editionOf(one));
    const document = await readBack(bytes);
    const read = elementsOf(document, 'H1', 'P').map((element) => said(textOf(element)));
    expect(read).toEqual(printedTexts(one));
    expect(document.untagged).toBe('');
    expect(document.language).toBe(language);
    expect(artifact.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});

/** The lines of a text on the default page: room from 72 to 523 points. */
async function linesOf(blocks: readonly Block[], language: string, size?: number): Promise<readonly PlacedLine[]> {
  const options = { profile: 'default', dialect: 'w3c', ...(size === undefined ? {} : { size }) };
  const { doc } = await compose(editionOf(article(blocks, { language })), options, world);
  return doc.pages.flatMap((page) => page.lines);
}

const leftOf = ({ runs }: PlacedLine): number => Math.min(...runs.map((run) => run.x));
const visual = ({ runs }: PlacedLine): readonly string[] =>
  runs
    .toSorted((a, b) => a.x - b.x)
    .map(wordsOf)
    .filter((text) => text !== '');
const wordsOf = (run: Run): string => (run.actual ?? run.text).trim();

const cell = (text: string) => ({ header: null, columns: 1, rows: 1, blocks: [paragraph(text)] });

describe('a paragraph from right to left', () => {
  it('starts at the right margin and is ragged at the left', async () => {
    const lines = await linesOf([paragraph('המעבורת יצאה בלילה אחרי הזמן והגיעה אל הנמל '.repeat(5))], 'he');
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line.right).toBeCloseTo(523.28, 0);
    expect(new Set(lines.map((line) => Math.round(leftOf(line)))).size).toBeGreaterThan(1);
  });

  it('has numbers and names in it from left to right, and its full stop at the left', async () => {
    const [line] = await linesOf([paragraph('הספינה Night Heron בת 12 שנים.')], 'he');
    expect(line === undefined ? [] : visual(line)).toEqual(['שנים.', '12', 'בת', 'Night Heron', 'הספינה']);
  });

  it('keeps the space of a line end outside the text', async () => {
    const lines = await linesOf([paragraph(`${'Night Heron '.repeat(12)}שלום ${'עולם '.repeat(30)}`)], 'he');
    for (const { runs, right } of lines) {
      expect(right).toBeCloseTo(523.28, 0);
      expect(Math.max(...runs.map((run) => run.x + run.width))).toBeLessThan(524);
    }
  });

  it('stands in an article from left to right by its own words, and the other way round', async () => {
    const lines = await linesOf([paragraph('An English line.'), paragraph('שורה בעברית.'), paragraph('21:30')], 'en');
    expect(lines.map((line) => Math.round(leftOf(line)))).toEqual([72, expect.any(Number), 72]);
    expect(lines[1]?.right).toBeCloseTo(523.28, 0);
    const others = await linesOf([paragraph('An English line.'), paragraph('21:30')], 'he');
    expect(others.map((line) => Math.round(leftOf(line)))).toEqual([72, expect.any(Number)]);
    expect(others[1]?.right).toBeCloseTo(523.28, 0);
  });

  it('has its label at its right', async () => {
    const items = ['ראשון', 'שני'].map((text) => [paragraph(text)]);
    for (const list of [bulleted(...items), numbered(9, ...items)]) {
      for (const { runs, right } of await linesOf([list], 'he')) {
        const [label, ...text] = runs;
        expect(Math.max(...text.map((run) => run.x + run.width))).toBeLessThan((label?.x ?? 0) + 0.01);
        expect(right).toBeLessThan((label?.x ?? 0) + 0.01);
      }
    }
  });

  it('is indented at its right in a quotation', async () => {
    const [line] = await linesOf([{ type: 'block-quotation', blocks: [paragraph('ציטוט')] }], 'he');
    expect(line?.right).toBeCloseTo(523.28 - 27, 0);
  });

  it('has the columns of a table from right to left', async () => {
    const table: Block = { type: 'table', caption: [], rows: [['שם', 'נמל', 'שעה'].map(cell)] };
    const lines = await linesOf([table], 'he');
    expect(lines.map((line) => line.runs.map(wordsOf).join(''))).toEqual(['שם', 'נמל', 'שעה']);
    const places = lines.map(leftOf);
    expect(places).toEqual(places.toSorted((a, b) => b - a));
  });
});

describe('a word that is longer than a line', () => {
  it('keeps its letters joined inside of each line', async () => {
    const lines = await linesOf([paragraph('كتاب'.repeat(60))], 'ar');
    expect(lines.length).toBeGreaterThan(1);
    const text = lines[0]?.runs[0]?.actual ?? '';
    const [alone] = await linesOf([paragraph(text)], 'ar');
    expect(text.length).toBeGreaterThan(20);
    expect(lines[0]?.runs[0]?.width).toBeCloseTo(alone?.runs[0]?.width ?? 0);
  });
});

async function isBoundAtTheRight(language: string): Promise<boolean> {
  const { bytes } = await printed(editionOf(article([paragraph('x')], { language })));
  return Buffer.from(bytes).toString('latin1').includes('/Direction /R2L');
}

describe('furniture from right to left', () => {
  it('tells readers that its pages follow each other to the left', async () => {
    expect([await isBoundAtTheRight('he'), await isBoundAtTheRight('en')]).toEqual([true, false]);
  });

  it('has the page number at the outer corner of a book that is bound at the right', async () => {
    const long = article(
      Array.from({ length: 40 }, () => paragraph('המעבורת יצאה בלילה')),
      { language: 'he' },
    );
    const { doc } = await compose(editionOf(long), { profile: 'default', dialect: 'w3c' }, world);
    const numbers = doc.pages.map(({ furniture }) => furniture.at(-1)?.line.runs[0]?.x ?? 0);
    expect(numbers[0]).toBeCloseTo(72, 0);
    expect(numbers[1]).toBeGreaterThan(400);
  });

  it('has the running head in its own order', async () => {
    const blocks = [heading('הספינה Night Heron'), ...Array.from({ length: 40 }, () => paragraph('המעבורת יצאה'))];
    const { doc } = await compose(
      editionOf(article(blocks, { language: 'he' })),
      { profile: 'default', dialect: 'w3c' },
      world,
    );
    const head = doc.pages[1]?.furniture[0]?.line;
    expect(head?.right).toBeCloseTo(523.28, 0);
    expect(head === undefined ? [] : visual(head)).toEqual(['Night Heron', 'הספינה']);
  });
});

describe('scripts without spaces', () => {
  it('keep to the column, though no font has their letters', async () => {
    const texts = ['東京は雨だ。「はい」とミラが言った。'.repeat(20), 'เรือข้ามฟากออกเดินทางแล้ว'.repeat(20)];
    const lines = await linesOf(
      texts.map((text) => paragraph(text)),
      'ja',
    );
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) expect(line.right).toBeLessThan(523.3);
    expect(lines.filter((line) => /^[。」]/.test(wordsOf(line.runs[0] as Run)))).toEqual([]);
  });
});

const bare = (words: string): string => said(words).replaceAll(/\s+/g, '');

describe('hostile characters', () => {
  it.each([
    ['nothing but emoji', '🙂🎉 👩‍👩‍👧 🇫🇷'],
    ['nothing but directional marks', '\u202E\u2067\u200F'],
    ['an override around English', 'a \u202Egnp.exe\u202C b'],
    ['an isolate that is never closed', 'a \u2067אב and on'],
    ['many embeddings', `${'\u202B'.repeat(200)}אב a${'\u202C'.repeat(100)} c`],
    ['marks without letters', '\u05B0\u064B \u093F \u0301'],
    ['joiners alone', '\u200D\u200C \u200Dب\u200D'],
    ['a word of 400 Hebrew letters', 'אבגדה'.repeat(80)],
    ['a word of 400 Arabic letters', 'كتاب'.repeat(100)],
    ['controls', 'a\u0001b\u0007c\u009F \u061C\u2066x\u2069'],
    ['lone surrogates and noncharacters', 'a\uD800b \uFFFF \u{1FFFF}'],
  ])('are printed and read back: %s', async (_what, text) => {
    const one = article([heading('x'), paragraph(text)], { language: 'en' });
    const document = await readBack((await printed(editionOf(one))).bytes);
    expect(elementsOf(document, 'P').map((element) => bare(textOf(element)))).toEqual(
      printedTexts(one).slice(1).map(bare),
    );
    expect(document.untagged).toBe('');
  });
});
