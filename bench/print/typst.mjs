// The peer that is not JavaScript: typst as PDF/UA-1, with the page, the face and the sizes of our default profile.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const [input, output] = process.argv.slice(2);
const family = '@expo-google-fonts/atkinson-hyperlegible-next';
const fontPaths = ['400Regular/AtkinsonHyperlegibleNext_400Regular', '700Bold/AtkinsonHyperlegibleNext_700Bold'].map(
  (file) => createRequire(import.meta.url).resolve(`${family}/${file}.ttf`),
);
const [title = '', ...blocks] = readFileSync(input, 'utf8').split('\n\n');
const isHeading = (block) => block.length < 60 && !/[.”]$/.test(block);
const text = (block) => block.replaceAll(/[\\#$*_`<>@~=\-+/[\]"']/g, String.raw`\$&`);
const mainFileContent = `#set document(title: "Bench")
#set text(font: "Atkinson Hyperlegible Next", size: 18pt, lang: "en", hyphenate: false)
#set page(paper: "a4", margin: 72pt, numbering: "1")
#set par(leading: 13.5pt, spacing: 31.5pt, justify: false)
= ${text(title)}

${blocks.map((block) => (isHeading(block) ? `== ${text(block)}` : text(block))).join('\n\n')}
`;
const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fontPaths.map((path) => readFileSync(path)) }] });
writeFileSync(output, compiler.pdf({ mainFileContent }, { pdfStandard: 'ua-1', creationTimestamp: 0 }));
