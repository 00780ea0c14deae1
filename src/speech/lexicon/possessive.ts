/** The English possessive ending in the International Phonetic Alphabet: /ɪz/ after a hissing sound, /s/ after a voiceless one, else /z/. */
export function ipaPossessive(pronunciation: string): string {
  if (/(?:s|z|ʃ|ʒ|tʃ|dʒ)$/u.test(pronunciation)) return `${pronunciation}ɪz`;
  return `${pronunciation}${/[ptkfθx]$/u.test(pronunciation) ? 's' : 'z'}`;
}
