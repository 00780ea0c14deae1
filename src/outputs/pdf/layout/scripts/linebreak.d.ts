/** The part of linebreak 1.1.0 that is used; the package has no types of its own. */
declare module 'linebreak' {
  class LineBreaker {
    constructor(text: string);
    /** null when the text is over. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
  export default LineBreaker;
}
