import { describe, expect, it } from 'vitest';
import * as lectern from '../src/index.ts';

describe('the library', () => {
  it('has these public names, and no others', () => {
    expect(Object.keys(lectern).toSorted()).toEqual([
      'UserError',
      'acceptCheckerOptions',
      'announcementKinds',
      'blockKinds',
      'catalogFor',
      'catalogNames',
      'checkFile',
      'checkOptions',
      'checkPdf',
      'checkSheetVoices',
      'checkSsml',
      'checkedEndings',
      'emptyRegistry',
      'findSpeakers',
      'headLength',
      'holdsArticles',
      'holdsEditions',
      'inclusionOf',
      'inputExtensions',
      'inputNames',
      'isChangedByPerson',
      'isDoubtful',
      'isSpeech',
      'loadCatalog',
      'mediumOf',
      'noWishes',
      'nodeWorld',
      'outputNames',
      'parseCastSheet',
      'parseCatalog',
      'parseRegistry',
      'peopleDigests',
      'peopleKeys',
      'prepare',
      'read',
      'readPls',
      'readingClassNames',
      'recite',
      'registryBytes',
      'registryInMemory',
      'rememberedParts',
      'rowMembers',
      'takeApart',
      'textBlocks',
      'textBlocksOf',
      'toSource',
      'usualInclusion',
      'voiceModes',
      'wishesFromSheet',
      'wishesWithoutVoices',
      'write',
    ]);
  });

  it('makes an edition of an article in memory', async () => {
    const world = lectern.nodeWorld();
    const catalog = await lectern.loadCatalog('espeak-ng', world);
    const bytes = new TextEncoder().encode('“We were lucky this time,” said Tomas Reyes.');
    for await (const { article } of lectern.read({ name: 'story.txt', bytes })) {
      const prepared = await lectern.prepare(article, {
        language: null,
        catalog,
        wishes: lectern.noWishes,
        fragmentWords: 3,
      });
      const [ssml] = await lectern.write(
        { articles: [prepared] },
        'ssml',
        { profile: 'default', dialect: 'w3c' },
        world,
      );
      const text = ssml?.body instanceof Uint8Array ? new TextDecoder().decode(ssml.body) : '';
      expect(text).toContain('We were lucky this time');
      expect(await lectern.checkSsml(text)).toEqual([]);
    }
  });
});
