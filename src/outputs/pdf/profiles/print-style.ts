/** A profile's rules worked out for one size of text and page: what the layout goes by. */
import { assertNever } from '../../../core/article.ts';
import type { TextStyle } from '../content/types.ts';
import type { PageSize, Theme, Weight } from '../types.ts';
import { pages } from './pages.ts';
import { themes } from './themes.ts';
import type { ContentsLeaders, Margins, PageNumberRule, Profile } from './types.ts';
import type { PrintWishes } from './wishes.ts';

/** All lengths in points. */
export interface PrintStyle {
  readonly page: PageSize;
  readonly margins: Margins;
  readonly bodySize: number;
  /** Distance of two baselines of body text. */
  readonly lineHeight: number;
  readonly lineLength: number | null;
  readonly emphasis: 'bold' | 'underline';
  readonly pageNumber: PageNumberRule;
  readonly runningHead: boolean;
  readonly contents: ContentsLeaders;
  readonly theme: Theme;
  readonly text: (style: TextStyle) => BlockStyle;
}

export interface BlockStyle {
  readonly size: number;
  readonly weight: Weight;
  readonly lineHeight: number;
  /** Free space above and below; of two neighbours' spaces the larger one counts. */
  readonly before: number;
  readonly after: number;
}

/** Sizes and page as wished; everything that is a multiple of the body size grows with it. */
export function printStyle({ rules }: Profile, wishes: PrintWishes): PrintStyle {
  const bodySize = wishes.size ?? rules.bodySize.value;
  const scale = bodySize / rules.bodySize.value;
  const leading = rules.leading.value;
  const lineHeight = bodySize * leading;
  const space = lineHeight * rules.paragraphSpace.value;
  const body: BlockStyle = { size: bodySize, weight: 'regular', lineHeight, before: space, after: space };
  const heading = (level: number): BlockStyle => {
    const sizes = rules.headingSizes.value;
    const size = (sizes[Math.min(level, sizes.length) - 1] ?? rules.bodySize.value) * scale;
    return { size, weight: 'bold', lineHeight: size * leading, before: space * 1.5, after: space / 2 };
  };
  const text = (style: TextStyle): BlockStyle => {
    switch (style.type) {
      case 'heading':
        return heading(style.level);
      case 'header-cell':
        return { ...body, weight: 'bold' };
      case 'listing':
        return { ...body, before: space / 3, after: space / 3 };
      case 'byline':
      case 'standfirst':
      case 'body':
      case 'caption':
      case 'description':
        return body;
      default:
        return assertNever(style);
    }
  };
  return {
    page: wishes.page ?? pages[rules.page.value],
    margins: rules.margins.value,
    bodySize,
    lineHeight,
    lineLength: rules.lineLength.value,
    emphasis: rules.emphasis.value,
    pageNumber: { ...rules.pageNumber.value, size: rules.pageNumber.value.size * scale },
    runningHead: rules.runningHead.value,
    contents: rules.contents.value,
    theme: themes[wishes.theme ?? rules.theme.value],
    text,
  };
}
