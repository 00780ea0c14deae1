import { addressClasses, siteOf } from '../addresses.ts';
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

const { address, mail, domain } = addressClasses({ site: siteInWords, spelled });

export const addresses: readonly ReadingClass[] = [address, mail, domain];
