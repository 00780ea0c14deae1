import { domainAlone, isSentenceBorder, mailAddress, siteOf, webAddress } from '../addresses.ts';
import type { ReadingClass } from '../types.ts';

const signs: Readonly<Record<string, string>> = {
  '.': 'Punkt',
  '/': 'Schrägstrich',
  '-': 'Bindestrich',
  '@': 'ät',
  _: 'Unterstrich',
  '+': 'plus',
};

/** The host of an address as it is told: `beispiel Punkt de`. */
function siteInWords(written: string): string {
  const site = siteOf(written);
  if (site.type === 'site') return spelled(site.name);
  return site.type === 'link' ? 'ein Link' : 'eine Datei';
}

const spelled = (written: string): string =>
  (written.match(/[\p{L}\d]+|[^\p{L}\d]/gu) ?? []).map((part) => signs[part] ?? part).join(' ');

const address: ReadingClass = {
  name: 'electronic',
  plain: false,
  needs: /:\/\/|www\./i,
  pattern: webAddress,
  read: ({ 0: written }) => siteInWords(written),
};

const mail: ReadingClass = {
  name: 'electronic',
  plain: false,
  needs: /@/,
  pattern: mailAddress,
  read: ({ 0: written }) => spelled(written),
};

const domain: ReadingClass = {
  name: 'electronic',
  plain: false,
  needs: /[a-z\d]\.[a-z]/i,
  pattern: domainAlone,
  read: ({ 0: written }) => (isSentenceBorder(written) ? null : siteInWords(written)),
};

export const addresses: readonly ReadingClass[] = [address, mail, domain];
