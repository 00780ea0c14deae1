/** The names of the input formats. */
export const inputNames = ['text', 'markdown', 'html'] as const;

export type InputName = (typeof inputNames)[number];
