import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../src/casting/registry/find-people.ts';
import { wishesFor } from '../../../src/casting/wished.ts';
import type { RegistryEntry } from '../../../src/core/registry.ts';
import type { Speaker } from '../../../src/core/script.ts';
import type { SpeakerWish } from '../../../src/core/wishes.ts';
import { articleOf, entry, people, someone } from './registry-kit.ts';

/** The id of the entry, `new`, `ambiguous` or `nameless`, for each speaker. */
function found(
  speakers: readonly Speaker[],
  entries: readonly RegistryEntry[],
  { source = 'story.txt', wishes = [] }: { readonly source?: string; readonly wishes?: readonly SpeakerWish[] } = {},
): readonly string[] {
  const script = articleOf(speakers, source);
  const matches = findPeople(script, people(...entries), wishesFor(script, wishes));
  return speakers.map(({ id }) => {
    const match = matches.get(id);
    return match?.type === 'known' ? match.entry.id : String(match?.type);
  });
}

describe('a person with a full name', () => {
  it('is found by it, whatever the accents, capitals and hyphens', () => {
    expect(found([someone('José O’Neil-Ruíz')], [entry('JOSE ONEILRUIZ', { id: 'jose' })])).toEqual(['jose']);
  });

  it('is found by an alias of the registry, and by one of the article', () => {
    expect(found([someone('Bob Lee')], [entry('Robert Lee', { aliases: ['Bob Lee'] })])).toEqual(['robert-lee']);
    expect(found([someone('Robert Lee', { aliases: ['Bob Lee', 'Lee'] })], [entry('Bob Lee')])).toEqual(['bob-lee']);
  });

  it('stays the same person in another role', () => {
    expect(found([someone('Ann Lee', { role: 'senator' })], [entry('Ann Lee', { roles: ['mayor of Arden'] })])).toEqual(
      ['ann-lee'],
    );
  });

  it.each(['Karl Lee', 'A. Lee', 'Ann Lee Jr.', 'Ann Marie Lee', 'Ann Leeson'])(
    'is nobody else of the surname: %s is not Ann Lee',
    (name) => {
      expect(found([someone(name)], [entry('Ann Lee', { roles: ['mayor'] })])).toEqual(['new']);
    },
  );

  it('is found with an initial more or less only when the role agrees', () => {
    const known = [entry('Ann Lee', { roles: ['mayor of Arden'] })];
    expect(found([someone('Ann Q. Lee', { role: 'the Arden mayor' })], known)).toEqual(['ann-lee']);
    expect(found([someone('Ann Q. Lee')], known)).toEqual(['new']);
    expect(found([someone('Ann B. Lee', { role: 'mayor' })], [entry('Ann Q. Lee', { roles: ['mayor'] })])).toEqual([
      'new',
    ]);
  });

  it('is another person when the gender is another', () => {
    expect(found([someone('Kim Lee', { gender: 'male' })], [entry('Kim Lee', { gender: 'female' })])).toEqual(['new']);
  });

  it('is the same when a person has corrected the gender in the article', () => {
    const wishes = [{ speaker: 'Kim Lee', voice: null, gender: 'male' as const }];
    expect(
      found([someone('Kim Lee', { gender: 'male' })], [entry('Kim Lee', { gender: 'female' })], { wishes }),
    ).toEqual(['kim-lee']);
  });
});

describe('two people of one name', () => {
  const twins = [
    entry('Ann Lee', { roles: ['mayor of Arden'] }),
    entry('Ann Lee', { id: 'ann-lee-2', roles: ['baker in Norden'] }),
  ];

  it('are told apart by role', () => {
    expect(found([someone('Ann Lee', { role: 'Mayor' })], twins)).toEqual(['ann-lee']);
    expect(found([someone('Ann Lee', { role: 'a baker' })], twins)).toEqual(['ann-lee-2']);
  });

  it('are told apart by gender before that', () => {
    const [mayor, baker] = twins.map((known, at) => ({
      ...known,
      gender: at === 0 ? ('male' as const) : ('female' as const),
    }));
    expect(
      found(
        [someone('Ann Lee', { gender: 'female' })],
        [mayor, baker].filter((known) => known !== undefined),
      ),
    ).toEqual(['ann-lee-2']);
  });

  it('are neither when nothing tells', () => {
    expect(found([someone('Ann Lee')], twins)).toEqual(['ambiguous']);
    expect(found([someone('Ann Lee', { role: 'a rower' })], twins)).toEqual(['ambiguous']);
  });

  it('may be kept apart by hand, by words of the role', () => {
    const byHand = [
      entry('Ann Lee'),
      entry('Ann Lee', { id: 'baker', only: { roles: ['Norden baker'], articles: [] } }),
    ];
    expect(found([someone('Ann Lee', { role: 'baker in Norden' })], byHand)).toEqual(['baker']);
    expect(found([someone('Ann Lee', { role: 'baker in Arden' })], byHand)).toEqual(['ann-lee']);
    expect(found([someone('Ann Lee')], byHand)).toEqual(['ann-lee']);
  });

  it('may be kept apart by hand, by names of articles', () => {
    const byHand = [
      entry('Ann Lee', { only: { roles: [], articles: ['city/*'] } }),
      entry('Ann Lee', { id: 'baker', only: { roles: [], articles: ['bakery-*.txt'] } }),
    ];
    expect(found([someone('Ann Lee')], byHand, { source: 'city/hall.txt' })).toEqual(['ann-lee']);
    expect(found([someone('Ann Lee')], byHand, { source: 'in/bakery-2.txt' })).toEqual(['baker']);
    expect(found([someone('Ann Lee')], byHand, { source: 'in/old-bakery-2.txt' })).toEqual(['new']);
  });

  it('are two in one article', () => {
    const [first, second] = [someone('Ann Lee'), { ...someone('Ann Lee'), id: 'ann-lee-2' as Speaker['id'] }];
    expect(found([first, second], [entry('Ann Lee')])).toEqual(['ann-lee', 'new']);
  });
});

describe('a surname alone', () => {
  const voss = entry('Helena Voss', { roles: ['harbour engineer'], gender: 'female' });

  it('is the only person who bears it, when nothing speaks against it', () => {
    expect(found([someone('Voss')], [voss])).toEqual(['helena-voss']);
    expect(found([someone('Voss', { role: 'the engineer', gender: 'female' })], [voss])).toEqual(['helena-voss']);
  });

  it('is somebody else when gender or role are another', () => {
    expect(found([someone('Voss', { gender: 'male' })], [voss])).toEqual(['new']);
    expect(found([someone('Voss', { role: 'a sculptor' })], [voss])).toEqual(['new']);
  });

  it('is nobody when several bear it and the role tells nothing', () => {
    const several = [voss, entry('Karl Voss', { roles: ['sculptor'] })];
    expect(found([someone('Voss')], several)).toEqual(['ambiguous']);
    expect(found([someone('Voss', { role: 'sculptor' })], several)).toEqual(['karl-voss']);
  });

  it('is as good as the name where a person has written it among the aliases', () => {
    const several = [{ ...voss, aliases: ['Voss'] }, entry('Karl Voss')];
    expect(found([someone('Voss')], several)).toEqual(['helena-voss']);
  });

  it('is not the one who speaks in the same article under the full name', () => {
    expect(found([someone('Voss'), someone('Helena Voss')], [voss])).toEqual(['new', 'helena-voss']);
  });

  it('is no organisation, and an organisation no person', () => {
    expect(found([someone('Ford')], [entry('Ford', { type: 'organisation' })])).toEqual(['new']);
    expect(found([someone('Ford', { type: 'organisation' })], [entry('Henry Ford')])).toEqual(['new']);
  });
});

describe('an organisation', () => {
  it('is found by its name and by its letters', () => {
    const board = entry('Port Ansel Roads Board', { type: 'organisation', aliases: ['PARB'] });
    expect(found([someone('PARB', { type: 'organisation' })], [board])).toEqual(['port-ansel-roads-board']);
    expect(found([someone('Roads Board', { type: 'organisation' })], [board])).toEqual(['new']);
  });
});

describe('speakers without a name', () => {
  it('are not looked for, as the next police spokesman is another', () => {
    const speakers = [someone('a police spokesman', { type: 'unnamed' }), someone('Road Act', { type: 'document' })];
    expect(found(speakers, [entry('a police spokesman'), entry('Road Act')])).toEqual(['nameless', 'nameless']);
  });
});
