import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../../src/core/article.ts';
import { toSource } from '../../../src/core/position.ts';
import type { Tally } from '../../../src/inputs/characters.ts';
import { repairDiagnostics } from '../../../src/inputs/findings.ts';
import { readFragment } from '../../../src/inputs/html/fragment.ts';
import { describeArticle } from '../../describe.ts';

/** The blocks of a fragment, as lines to compare. */
const lines = (html: string, language = 'en'): readonly string[] =>
  describeArticle({
    meta: { title: null, byline: null, date: null, language, source: { name: '', item: null, format: '' } },
    blocks: readFragment(html, { name: 'f.html', language }).blocks,
    notes: [],
  })
    .trim()
    .split('\n')
    .slice(1);

describe('HTML as blocks', () => {
  it.each([
    [
      'lists, ordered and not, one in the other',
      '<ul><li>One<li>Two<ol start=3><li>Three</ol></ul>',
      [
        'list from bullet',
        '- item',
        '  0 paragraph (body) "One"',
        '- item',
        '  1 paragraph (body) "Two"',
        '  list from 3',
        '  - item',
        '    2 paragraph (body) "Three"',
      ],
    ],
    [
      'block quotations',
      '<blockquote><p>So it is.</p></blockquote>',
      ['block quotation', '  0 paragraph (body) "So it is."'],
    ],
    [
      'a figure with its caption, loaded late',
      '<figure><img src="data:image/gif;base64,R0" data-src="b.jpg" alt="A bridge"><figcaption>On Monday</figcaption></figure>',
      ['figure b.jpg "A bridge"', '  0 paragraph (caption) "On Monday"'],
    ],
    [
      'headings without a gap in their levels',
      '<h3>A</h3><p>x</p><h6>B</h6><p>y</p>',
      [
        '0 heading 2 (subheading) "A"',
        '1 paragraph (body) "x"',
        '2 heading 3 (subheading) "B"',
        '3 paragraph (body) "y"',
      ],
    ],
    [
      'a table with its headers and an empty cell',
      '<table><caption>Votes</caption><tr><th>Ward<th>Votes<tr><th scope=row>North<td>12<tr><td><td>3</table>',
      [
        'table',
        '  0 paragraph (body) "Votes"',
        '- row',
        '  1 paragraph (body) "Ward"',
        '  2 paragraph (body) "Votes"',
        '- row',
        '  3 paragraph (body) "North"',
        '  4 paragraph (body) "12"',
        '- row',
        '  5 paragraph (body) "3"',
      ],
    ],
    ['line breaks, one and two', 'a<br>b<br><br>c', ['0 paragraph (body) "a\\nb"', '1 paragraph (body) "c"']],
    [
      'paragraphs that nobody ended',
      '<p>a<p>b<div>c</div>d',
      ['a', 'b', 'c', 'd'].map((x, i) => `${i} paragraph (body) "${x}"`),
    ],
    [
      'a rule between two texts',
      '<hr><p>a</p><hr><hr><p>b</p><hr>',
      ['0 paragraph (body) "a"', 'break', '1 paragraph (body) "b"'],
    ],
    [
      'raised figures, and others',
      '<p>12 m<sup>2</sup>, 19<sup>th</sup>, CO<sub>2</sub></p>',
      ['0 paragraph (body) "12 m², 19th, CO2"'],
    ],
    [
      'references, also of windows-1252 and without an end',
      '<p>&ldquo;A&#146;s&rdquo; &copy 2026&nbsp;&amp;c</p>',
      ['0 paragraph (body) "“A’s” © 2026 &c"'],
    ],
    ['reading aids of Japanese left out', '<p><ruby>漢<rt>かん</rt></ruby>字</p>', ['0 paragraph (body) "漢字"']],
    [
      'empty elements of XHTML',
      '<?xml version="1.0"?><p>a<i/>b</p><script/><p>c</p>',
      ['0 paragraph (body) "ab"', '1 paragraph (body) "c"'],
    ],
    ['preformatted lines', '<pre>a\n  b</pre>', ['0 paragraph (body) "a\\n\u00A0 b"']],
    [
      'a table that lays out a page',
      '<table><tr><td><p>Only column.</p></td></tr></table>',
      ['0 paragraph (body) "Only column."'],
    ],
  ])('reads %s', (_, html, expected) => {
    expect(lines(html)).toEqual(expected);
  });

  it.each([
    ['indents and columns', 'if tide:\n    boats  =  2\n\tgo', 'if tide:\n··· boats· =· 2\n··· go'],
    ['what lines have beyond the indent of them all', '\n    Tide\n      and time\n    wait', 'Tide\n· and time\nwait'],
    ['them between elements', '<code>if <b>tide</b>:\n  <i>go</i>\tnow</code>', 'if tide:\n· go··· now'],
    ['them after broken lines', 'a<br>  b<br>c', 'a\n· b\nc'],
    ['empty lines, without their spaces', 'a\n   \n  b  \n', 'a\n\n· b'],
    ['one space in a text that runs on', '</pre><p>a   b <code>c   d</code></p><pre>', 'a b c d'],
  ])('keeps of preformatted text %s', (_, html, expected) => {
    const { blocks } = readFragment(`<pre>${html}</pre>`, { name: 'f.html', language: 'en' });
    expect(blocks.map((block) => ('text' in block ? block.text.replaceAll('\u00A0', '·') : ''))).toEqual([expected]);
  });

  it.each([
    [
      'boxes before the words of items',
      '<li><input type=checkbox checked> paint<li><input type="CheckBox">launch',
      [true, false],
    ],
    [
      'boxes in labels and paragraphs',
      '<li><p><label><input type=checkbox checked=""> paint</label></p><li>rest',
      [true, null],
    ],
    ['items that are left out', '<li><li><input type=checkbox>paint', [false]],
    ['only boxes that an item begins with', '<li>paint <input type=checkbox><li><input type=text>rest', undefined],
    ['no boxes of a list inside', '<li>all <ul><li><input type=checkbox>paint</ul><li>rest', undefined],
    ['no boxes of a form', '<li><form><input type=checkbox>I agree</form>', undefined],
  ])('reads which tasks of a list are done: %s', (_, items, done) => {
    const [list] = readFragment(`<ul>${items}</ul>`, { name: 'f.html', language: 'en' }).blocks;
    expect(list?.type === 'list' ? list.done : null).toEqual(done);
  });

  it.each([
    ['of the first item', '<ol><li value=7>A<li>B</ol>', [[7, 2]]],
    [
      'of a later item, which begins a list of its own',
      '<ol start=2><li>A<li value=9>B<li>C</ol>',
      [
        [2, 1],
        [9, 2],
      ],
    ],
    ['that comes next anyway', '<ol><li>A<li value=2>B</ol>', [[1, 2]]],
    ['that is none', '<ol><li>A<li value=x>B</ol>', [[1, 2]]],
    ['of an item without numbers', '<ul><li>A<li value=9>B</ul>', [[null, 2]]],
    ['of a list that counts down', '<ol reversed><li>A<li>B<li>C</ol>', [[3, 3]]],
    ['at which it begins to count down', '<ol reversed start=9><li>A<li value=8>B</ol>', [[9, 2]]],
  ])('keeps the number %s', (_, html, expected) => {
    const { blocks } = readFragment(html, { name: 'f.html', language: 'en' });
    expect(blocks.map((block) => (block.type === 'list' ? [block.start, block.items.length] : null))).toEqual(expected);
  });

  it('leaves out what is marked as deleted and counts its words, and keeps what is struck through', () => {
    const tally: Tally = new Map();
    const html =
      '<p>On <del>Monday <i>or so</i></del><ins>Friday</ins> at <s>ten</s> noon.</p><del><p>Gone.</p></del><p hidden><del>x</del></p>';
    const { blocks } = readFragment(html, { name: 'f.html', language: 'en', tally });
    expect(blocks.map((block) => ('text' in block ? block.text : ''))).toEqual(['On Friday at ten noon.']);
    expect(repairDiagnostics(tally)).toMatchObject([
      { code: 'input-deleted-words', message: 'Left out 4 words that the text itself marks as deleted.' },
      { code: 'input-struck-words', message: '1 word is struck through in the source and read like any other.' },
    ]);
  });

  it('keeps emphasis, links, abbreviations, languages and code', () => {
    expect(
      lines(
        '<p>An <em>odd <b>word</b></em>, a <a href="/x">link</a>, <abbr title="Port Authority">PA</abbr>, <i lang="fr">vite</i> and <code>ls</code>.</p>',
      ),
    ).toEqual([
      '0 paragraph (body) "An odd word, a link, PA, vite and ls."',
      '  · {"type":"emphasis"} "odd word"',
      '  · {"type":"strong"} "word"',
      '  · {"type":"link","url":"/x"} "link"',
      '  · {"type":"abbreviation","expansion":"Port Authority"} "PA"',
      '  · {"type":"foreign","language":"fr"} "vite"',
      '  · {"type":"emphasis"} "vite"',
      '  · {"type":"code"} "ls"',
    ]);
  });

  it.each([
    ['en', '“So ‘it’ is”'],
    ['de', '„So ‚it‘ is“'],
    ['fr', '«So “it” is»'],
  ])('gives <q> the marks of the language %s', (language, text) => {
    expect(lines('<p><q>So <q>it</q> is</q></p>', language)[0]).toContain(JSON.stringify(text));
  });

  it('says where each word stood', () => {
    const html = '<p>A &ldquo;<b>word</b>&rdquo;\n   here</p>';
    const [block] = textBlocks({
      meta: { title: null, byline: null, date: null, language: null, source: { name: '', item: null, format: '' } },
      blocks: readFragment(html, { name: 'f' }).blocks,
      notes: [],
    });
    const at = (word: string) => {
      const start = block?.text.indexOf(word) ?? -1;
      const span = toSource(block?.origin ?? [], start, start + word.length);
      return html.slice(span.start, span.end);
    };
    expect(['A', '“', 'word', '”', 'here'].map(at)).toEqual(['A', '&ldquo;', 'word', '&rdquo;', 'here']);
  });

  it('marks a block that says it is in another language', () => {
    const [block] = readFragment('<p lang="cy">Bore da</p>', { name: 'f', language: 'en-GB' }).blocks;
    expect(block).toMatchObject({ language: 'cy' });
  });

  it.each([
    // A line above a headline, links of a list, a box that is one by its style: set apart on the page.
    [
      '<p><span class="k">On the river</span><span class="h">Ferries run again</span></p>',
      'On the river Ferries run again',
    ],
    ['<p><a href="/a">Politics</a><a href="/b">Sport and more</a></p>', 'Politics Sport and more'],
    ['<p><x-label>Update:</x-label><x-text>Ferries run again</x-text></p>', 'Update: Ferries run again'],
    ['<p><span class="q">It is over.</span><span class="q">We can go.</span></p>', 'It is over. We can go.'],
    ['<p><time>4 March 2026</time><time>Updated 5 March</time></p>', '4 March 2026 Updated 5 March'],
    // One word in several elements.
    ['<p><span class="a">You</span><span class="b">Tube</span></p>', 'YouTube'],
    ['<p><span class="cap">W</span><span class="rest">ir fahren wieder</span></p>', 'Wir fahren wieder'],
    ['<p><span class="cap">E</span><span class="rest">Mail an alle</span></p>', 'EMail an alle'],
    ['<p>Mc<b>Donald</b> and <i>Mac</i><b>Kenzie went home</b></p>', 'McDonald and MacKenzie went home'],
    ['<p><a href="/a">bridge</a><a href="/a">Head of all</a></p>', 'bridgeHead of all'],
    ['<p><span class="a">half</span><span class="b">hearted men</span></p>', 'halfhearted men'],
    ['<p>H<sub>2</sub>O and 10<sup class="x">th</sup></p>', 'H2O and 10th'],
    // A gap that is there stays one.
    ['<p><span class="k">On the river </span><span class="h">Ferries run</span></p>', 'On the river Ferries run'],
  ])('keeps words apart that %s shows apart, and no others', (html, words) => {
    expect(lines(html)[0]).toBe(`0 paragraph (body) "${words}"`);
  });

  it('makes a block of what its own style calls one', () => {
    expect(lines('<div><span style="display: block">On the river</span><span>Ferries run</span></div>')).toEqual([
      '0 paragraph (body) "On the river"',
      '1 paragraph (body) "Ferries run"',
    ]);
  });
});
