/** A broken file for every rule of the checker, made by surgery on a good one. */
import type { Cut } from './surgery.ts';
import { addObject, inObject, inStream, nextNumber, operate } from './surgery.ts';

export interface Broken {
  readonly rule: string;
  /** Does veraPDF's PDF/UA-1 profile find it too? What it lets pass is why Lectern looks by itself. */
  readonly verapdf: boolean;
  readonly cuts: readonly Cut[];
}

export const broken = (good: Uint8Array, { cuts }: Broken): Uint8Array => operate(good, ...cuts);

const catalogue = { where: /\/Type \/Catalog/ };
const element = (type: string) => ({ where: new RegExp(`/Type /StructElem[\\s\\S]*/S /${type}\\n`) });
const noLanguage = inObject(/\/Lang \(en\)/, '', catalogue);

const roleMap = (map: string): Cut => inObject(/\/Type \/StructTreeRoot/, `$&\n/RoleMap << ${map} >>`);

/** Names the code of the space in a ToUnicode map of pdfkit's, and does something with it. */
const withSpaceCode =
  (cut: (code: number) => Cut): Cut =>
  (file) => {
    const map = file.objects.find(({ stream }) => stream?.includes('begincmap') === true)?.stream ?? '';
    const codes = [...(/beginbfrange\n<\w+> <\w+> \[([^\]]*)\]/.exec(map)?.[1] ?? '').matchAll(/<(\w*)>/g)].map(
      (match) => match[1],
    );
    const code = codes.indexOf('0020');
    if (code === -1) throw new Error('No ToUnicode map has a space.');
    return cut(code)(file);
  };

/** Makes every font read its space as something else. */
const spaceReads = (as: string): Cut => inStream(/(\[[^\]]*)<0020>/, `$1<${as}>`, { where: /begincmap/, all: true });

const hex = (code: number): string => code.toString(16).padStart(4, '0');

const fontObjects = /\/Subtype \/Type0/;

export const brokenFiles: readonly Broken[] = [
  { rule: 'header', verapdf: true, cuts: [(file) => ({ ...file, header: '%PDF-1.9' })] },
  { rule: 'marked', verapdf: true, cuts: [inObject(/\/Marked true/, '/Marked false')] },
  { rule: 'suspects', verapdf: true, cuts: [inObject(/\/Marked true/, '$&\n/Suspects true')] },
  { rule: 'structure-tree', verapdf: true, cuts: [inObject(/\/StructTreeRoot \d+ 0 R/, '', catalogue)] },
  { rule: 'metadata', verapdf: true, cuts: [inObject(/\/Metadata \d+ 0 R/, '', catalogue)] },
  { rule: 'ua-identifier', verapdf: true, cuts: [inStream(/(<pdfuaid:part>)1/, '$12')] },
  {
    rule: 'ua-prefix',
    verapdf: true,
    cuts: [inStream(/xmlns:pdfuaid=([^>]*)>\s*<pdfuaid:part>1<\/pdfuaid:part>/, 'xmlns:pua=$1><pua:part>1</pua:part>')],
  },
  { rule: 'title', verapdf: true, cuts: [inStream(/<dc:title>[\s\S]*?<\/dc:title>/, '')] },
  { rule: 'title-words', verapdf: false, cuts: [inStream(/(xml:lang="x-default">)The ferry of Lower Quay/, '$1')] },
  { rule: 'display-title', verapdf: true, cuts: [inObject(/\/DisplayDocTitle true/, '')] },
  { rule: 'hidden-title', verapdf: true, cuts: [inObject(/\/DisplayDocTitle true/, '/DisplayDocTitle false')] },
  ...[
    'text-language',
    'alternative-language',
    'actual-text-language',
    'expansion-language',
    'bookmark-language',
    'annotation-language',
    'metadata-language',
  ].map((rule) => ({ rule, verapdf: true, cuts: [noLanguage] })),
  { rule: 'language-tag', verapdf: true, cuts: [inObject(/\/Lang \(en\)/, '/Lang (plain English)', catalogue)] },
  {
    rule: 'artifact-in-tagged',
    verapdf: true,
    cuts: [inStream(/(\/P <<\/MCID \d+>> BDC) BT/, '$1 /Artifact BMC 0 0 1 1 re f EMC BT')],
  },
  {
    rule: 'tagged-in-artifact',
    verapdf: true,
    cuts: [inStream(/\/P <<\/MCID \d+>> BDC BT[\s\S]*?ET EMC/, '/Artifact BMC $& EMC')],
  },
  {
    rule: 'unmarked-content',
    verapdf: true,
    cuts: [inStream(/\/Artifact <<\/Type \/Pagination[^>]*>> BDC (BT[\s\S]*?ET) EMC/, '$1')],
  },
  {
    rule: 'lost-content',
    verapdf: true,
    cuts: [inStream(/\/P <<\/MCID \d+>> BDC/, '/P <</MCID 999>> BDC')],
  },
  {
    rule: 'doubled-content',
    verapdf: false,
    cuts: [inObject(/<<\n\/Type \/MCR\n\/Pg \d+ 0 R\n\/MCID \d+\n>>/, '$& $&', element('P'))],
  },
  {
    rule: 'missing-content',
    verapdf: false,
    cuts: [inObject(/(<<\n\/Type \/MCR\n\/Pg \d+ 0 R\n\/MCID )\d+\n>>/, '$& $1999\n>>', element('P'))],
  },
  { rule: 'parent-tree', verapdf: false, cuts: [inObject(/\/Nums \[\s*0 \[\d+ 0 R (\d+ 0 R)/, '/Nums [0 [$1 $1')] },
  { rule: 'parent', verapdf: true, cuts: [inObject(/\/P \d+ 0 R/, '', element('BlockQuote'))] },
  {
    rule: 'structure-loop',
    verapdf: false,
    cuts: [inObject(/(\/P (\d+ 0 R)[\s\S]*\/K \[)/, '$1$2 ', element('LBody'))],
  },
  {
    rule: 'unreadable',
    verapdf: false,
    cuts: [
      (file) => ({
        ...file,
        objects: file.objects.map((object) =>
          object.stream?.includes(' BDC') === true
            ? { ...object, dict: object.dict.replace('<<', '<< /Filter /NoSuchDecode') }
            : object,
        ),
      }),
    ],
  },
  { rule: 'role-unknown', verapdf: true, cuts: [inObject(/\/S \/BlockQuote/, '/S /Pullout')] },
  {
    rule: 'role-circular',
    verapdf: true,
    cuts: [inObject(/\/S \/BlockQuote/, '/S /Pullout'), roleMap('/Pullout /Callout /Callout /Pullout')],
  },
  { rule: 'role-remapped', verapdf: true, cuts: [roleMap('/BlockQuote /Div')] },
  { rule: 'figure-alternative', verapdf: true, cuts: [inObject(/\/Alt \([^)]*\)/, '', element('Figure'))] },
  {
    rule: 'formula-alternative',
    verapdf: true,
    cuts: [inObject(/\/Alt \([^)]*\)/, '', element('Figure')), inObject(/\/S \/Figure/, '/S /Formula')],
  },
  { rule: 'first-heading', verapdf: true, cuts: [inObject(/\/S \/H1/, '/S /H2')] },
  { rule: 'heading-skipped', verapdf: true, cuts: [inObject(/\/S \/H2/, '/S /H3'), inObject(/\/S \/H1\n/, '$&')] },
  { rule: 'one-h', verapdf: true, cuts: [inObject(/\/S \/H[123]/, '/S /H', { all: true })] },
  { rule: 'h-and-hn', verapdf: true, cuts: [inObject(/\/S \/H3/, '/S /H')] },
  { rule: 'list-structure', verapdf: true, cuts: [inObject(/\/S \/LI\n/, '/S /Div\n')] },
  { rule: 'list-numbering', verapdf: false, cuts: [inObject(/\/ListNumbering \/Disc/, '')] },
  { rule: 'contents-structure', verapdf: true, cuts: [inObject(/\/S \/L\n/, '/S /TOC\n')] },
  { rule: 'quotation-structure', verapdf: false, cuts: [inObject(/\/S \/BlockQuote/, '/S /Quote')] },
  { rule: 'note-id', verapdf: true, cuts: [inObject(/\/ID \([^)]*\)/, '', element('Note'))] },
  {
    rule: 'note-id-unique',
    verapdf: true,
    cuts: [inObject(/\/ID \([^)]*\)/, '/ID (same)', { ...element('Note'), all: true })],
  },
  { rule: 'table-structure', verapdf: true, cuts: [inObject(/\/S \/TR\n/, '/S /Div\n')] },
  { rule: 'table-rows', verapdf: true, cuts: [inObject(/\/K \[(\d+ 0 R) \d+ 0 R\]/, '/K [$1]', element('TR'))] },
  { rule: 'header-scope', verapdf: true, cuts: [inObject(/\/Scope \/Column/, '', { all: true })] },
  { rule: 'annotation-tag', verapdf: true, cuts: [inObject(/\/Subtype \/Link/, '/Subtype /Text')] },
  {
    rule: 'annotation-contents',
    verapdf: true,
    cuts: [
      inObject(/\/Subtype \/Link/, '/Subtype /Text'),
      inObject(/\/Contents \([^)]*\)/, '', { where: /\/Subtype \/Text/ }),
    ],
  },
  { rule: 'tab-order', verapdf: true, cuts: [inObject(/\/Tabs \/S/, '', { all: true })] },
  { rule: 'tab-order-structure', verapdf: true, cuts: [inObject(/\/Tabs \/S/, '/Tabs /R', { all: true })] },
  {
    rule: 'widget-tag',
    verapdf: true,
    cuts: [inObject(/\/Subtype \/Link/, '/Subtype /Widget\n/FT /Tx\n/T (a)\n/TU (a)')],
  },
  { rule: 'link-tag', verapdf: true, cuts: [inObject(/\/S \/Link/, '/S /Span')] },
  { rule: 'link-contents', verapdf: true, cuts: [inObject(/\/Contents \([^)]*\)/, '', { where: /\/Subtype \/Link/ })] },
  { rule: 'font-embedded', verapdf: true, cuts: [inObject(/\/FontFile2 \d+ 0 R/, '')] },
  { rule: 'glyph-present', verapdf: true, cuts: [inStream(/<00\w\w/, '<0fff')] },
  { rule: 'glyph-width', verapdf: true, cuts: [inObject(/\/W \[0 \[[^\]]*\]/, '/W [0 [1]', { all: true })] },
  { rule: 'glyph-map', verapdf: true, cuts: [inObject(/\/CIDToGIDMap \/Identity/, '')] },
  {
    rule: 'cid-set',
    verapdf: true,
    cuts: [
      (file) => inObject(/\/FontFile2/, `/CIDSet ${nextNumber(file)} 0 R\n$&`, { all: true })(file),
      addObject('<<\n>>', '\u0080'),
    ],
  },
  { rule: 'reading', verapdf: true, cuts: [inObject(/\/ToUnicode \d+ 0 R/, '', { where: fontObjects, all: true })] },
  { rule: 'reading-zero', verapdf: true, cuts: [spaceReads('0000')] },
  { rule: 'reading-mark', verapdf: true, cuts: [spaceReads('feff')] },
  { rule: 'notdef', verapdf: true, cuts: [inStream(/(BDC BT\n[^<]*<)\w{4}/, '$10000')] },
  {
    rule: 'word-space',
    verapdf: false,
    cuts: [withSpaceCode((code) => inStream(new RegExp(`(<(?:\\w{4})+)${hex(code)}(?=\\w)`), '$1>-400<'))],
  },
  {
    rule: 'line-end-space',
    verapdf: false,
    cuts: [
      withSpaceCode((code) => inStream(new RegExp(`${hex(code)}(?=>\\] ?TJ)`, 'g'), '', { where: / BDC/, all: true })),
    ],
  },
  { rule: 'contrast', verapdf: false, cuts: [inStream(/0 0 0 rg/, '0.6 0.6 0.6 rg', { all: true })] },
  { rule: 'off-page', verapdf: false, cuts: [inStream(/( Tf )72 /, '$1560 ')] },
];
