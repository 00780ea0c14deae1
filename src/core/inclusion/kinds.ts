/** What an article is made of, and what an output may do with it. */
import type { BlockRole } from '../article.ts';

/** What holds other blocks. Leaving one out leaves out what stands in it. */
export type ContainerKind = 'list' | 'quotation' | 'figure' | 'table' | 'note';

/** A standfirst that the first paragraphs say again is a kind of its own. */
export type BlockKind = BlockRole | 'repeated-standfirst' | ContainerKind;

/** `speech` is what SSML, segments and recordings say, `print` what the PDF holds, `epub` what the pages of an EPUB hold. */
export type Medium = 'speech' | 'print' | 'epub';

/** `soften` sets it smaller than the text around it; `announce` says of its own that it begins; `skip` leaves it out, and a diagnostic says so. */
export type Treatment = 'show' | 'soften' | 'announce' | 'skip';

export type Treatments = Readonly<Record<BlockKind, Treatment>>;

export type Inclusion = Readonly<Record<Medium, Treatments>>;
