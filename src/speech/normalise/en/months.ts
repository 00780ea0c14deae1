/** Months by name, abbreviation and number. */

export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A month's name or its abbreviation, with or without the stop. */
export const monthPattern =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';

/** The full name; '' for no month. */
export const monthName = (written: string): string =>
  months.find((month) => month.slice(0, 3).toLowerCase() === written.slice(0, 3).toLowerCase()) ?? '';

/** Words in their own right; in lower case they are rarely months. */
export const isAmbiguous = (written: string): boolean => /^(?:may|march|mar)$/.test(written);
