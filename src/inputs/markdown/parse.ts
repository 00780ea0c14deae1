/** Markdown to a syntax tree with positions. The one user of the Markdown libraries. */
import type { Root } from 'mdast';
import type { Extension } from 'mdast-util-from-markdown';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';

/**
 * CommonMark with GitHub's tables, footnotes, strike-through and task lists, and with front matter.
 * Left out are the tree transforms of GitHub's bare links: they split text nodes and lose where they stood.
 */
export function parseMarkdown(source: string): Root {
  return fromMarkdown(source, {
    extensions: [gfm(), frontmatter(['yaml', 'toml'])],
    mdastExtensions: [gfmFromMarkdown().map(withoutTransforms), frontmatterFromMarkdown(['yaml', 'toml'])],
  });
}

const withoutTransforms = (extension: Extension): Extension => Object.assign({}, extension, { transforms: [] });
