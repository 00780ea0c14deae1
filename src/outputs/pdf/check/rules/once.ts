import type { Found } from '../types.ts';

/** What a rule finds that a document keeps or breaks as a whole. */
export const once = (broken: boolean, message: string): readonly Found[] => (broken ? [{ page: null, message }] : []);
