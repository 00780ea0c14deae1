// One page through Lectern: its article, and the CPU time that took.
import { read, textBlocks } from '../../dist/index.js';

/** What a page's article is, or why there is none. `ms` is CPU time. */
export async function extracted(name, bytes) {
  const before = process.cpuUsage();
  let article = null;
  try {
    for await (const reading of read({ name, bytes }, { paragraphs: 'auto', inputFormat: 'html' }))
      article = reading.article;
  } catch (error) {
    if (error.name !== 'UserError') throw error;
  }
  const { user, system } = process.cpuUsage(before);
  return { article, ms: (user + system) / 1000 };
}

/** The words of some roles, a block a line. */
export const wordsOf = (article, roles) =>
  article === null
    ? ''
    : textBlocks(article)
        .filter(({ role }) => roles.includes(role))
        .map(({ text }) => text)
        .join('\n');

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** To be asked for when every page has been read, before anything is scored. */
export const peakMemory = () => `peak memory of the run: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`;
