/** What English transcripts put before a colon, and what only looks so. Data; a further language adds its words. */

const listed = (words: string): ReadonlySet<string> => new Set(words.split('|'));

/** What stands before a colon and is nobody: lower case. */
export const notSpeakers = listed(
  "note|notes|update|updates|updated|correction|corrections|clarification|editor’s note|editor's note|photo|" +
    'photos|image|images|picture|video|source|sources|credit|credits|disclosure|advertisement|read more|' +
    'see also|related|summary|conclusion|background|example|warning|tip|tips|fact|facts|location|date|time|when|' +
    'where|who|what|why|how|price|verdict|rating|pros|cons|tickets|contact|phone|email|e-mail|address|website|' +
    'ed.',
);

/** Labels of interviews that name nobody, lower case. */
export const questionAndAnswer = listed('q|a|question|answer|interviewer|interviewee|host|moderator');

/** Capitalised words in front of a name that are no part of it, lower case. */
export const namePrefixes = listed(
  'the|a|an|in|on|at|and|but|its|their|our|his|her|engineer|author|journalist|dr.|dr|mr.|mr|mrs.|mrs|ms.|ms|' +
    'prof.|professor|president|senator|minister|mayor',
);
