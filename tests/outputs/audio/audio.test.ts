import { describe, expect, it } from 'vitest';
import type { Artifact } from '../../../src/core/edition.ts';
import type { VoiceCatalog } from '../../../src/core/voice.ts';
import type { EncodeRequest } from '../../../src/core/encoding.ts';
import { audio, recite } from '../../../src/outputs/audio/index.ts';
import { chaptersOf } from '../../../src/outputs/audio/timings.ts';
import type { Timings } from '../../../src/outputs/audio/timings.ts';
import { rehearse } from '../../../src/speech/index.ts';
import { readCatalog } from '../../casting/catalogs.ts';
import { measure, readWav } from '../../acoustics.ts';
import { draft, scriptOf, speaker } from '../../speech/script-kit.ts';
import { editionArticle, emptyWorld } from '../ssml/edition.ts';
import { memorySpool, padding, toneEngine, toneRate } from './tones.ts';
import type { ToneEngine } from './tones.ts';

const catalog = readCatalog('flite');
const options = { profile: 'default', dialect: 'w3c' } as const;
const story = scriptOf({
  drafts: [
    draft('Rain again', 'title'),
    draft('{anna “We saw it,”} she said. {anna “It <was> late.”}'),
    draft('{boris “No.”}'),
  ],
  speakers: [speaker('anna', 'female'), speaker('boris', 'male')],
});

interface Made {
  readonly wav: Uint8Array;
  readonly timings: Timings;
  readonly vtt: string;
  readonly srt: string;
  readonly artifacts: readonly Artifact[];
}

const worldOf = (engine: ToneEngine, spool = memorySpool()) => ({
  ...emptyWorld,
  engine: async () => ({ catalog: 'flite', open: async () => engine }),
  spool: async () => spool,
});

async function made(artifacts: readonly Artifact[]): Promise<Made> {
  const bodies = await Promise.all(artifacts.map(async ({ suffix, body }) => [suffix, await whole(body)] as const));
  const of = (suffix: string): Uint8Array => new Map(bodies).get(suffix) ?? new Uint8Array();
  const text = (suffix: string): string => new TextDecoder().decode(of(suffix));
  return {
    wav: of('.wav'),
    timings: JSON.parse(text('.timings.json')) as Timings,
    vtt: text('.vtt'),
    srt: text('.srt'),
    artifacts,
  };
}

async function whole(body: Artifact['body']): Promise<Uint8Array> {
  if (body instanceof Uint8Array) return body;
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const record = async (engine = toneEngine(), spool = memorySpool()): Promise<Made> =>
  made(await audio.write({ articles: [editionArticle(story, catalog)] }, options, worldOf(engine, spool)));

const kept = 30; // Milliseconds of silence that stay on either side of the words.

describe('a recording', () => {
  it('speaks every sentence once, in order, with exactly the pauses of the speech', async () => {
    const { timings } = await record();
    expect(timings.segments.map(({ speaker: who, text, start, end }) => [who, text, end - start])).toEqual([
      [null, 'Rain again', 200 + 2 * kept],
      ['anna', '“We saw it,”', 300 + 2 * kept],
      [null, 'she said.', 200 + 2 * kept],
      ['anna', '“It <was> late.”', 300 + 2 * kept],
      ['boris', '“No.”', 100 + 2 * kept],
    ]);
    const gaps = timings.segments.slice(1).map(({ start }, at) => start - (timings.segments[at]?.end ?? 0));
    expect(gaps).toEqual([1200, 200, 200, 750]);
    expect(timings.duration).toBe(timings.segments.at(-1)?.end);
  });

  it('sounds where the timings say, and is silent everywhere else', async () => {
    const { wav, timings } = await record();
    const { rate, samples } = readWav(wav);
    expect(rate).toBe(toneRate);
    expect(samples).toHaveLength(timings.duration);
    const sounding = (at: number): boolean => Math.abs(samples[at] ?? 0) > 0.01;
    for (const { start, end } of timings.segments) {
      for (let at = start + kept; at < end - kept; at++) expect(sounding(at)).toBe(true);
    }
    const silent = timings.segments.map(({ end }) => end + 1);
    expect(silent.some(sounding)).toBe(false);
    expect(padding).toBeGreaterThan(kept);
  });

  it('makes every voice as loud as the others', async () => {
    const { wav, timings } = await record();
    const { rate, samples } = readWav(wav);
    const levels = timings.segments.map(({ start, end }) => {
      const words = samples.subarray(start + kept, end - kept);
      return Math.sqrt(words.reduce((sum, sample) => sum + sample * sample, 0) / words.length);
    });
    for (const level of levels) expect(level).toBeCloseTo(0.1, 2);
    expect(measure({ rate, samples }).loudness).toBeGreaterThan(0);
  });

  it('puts silence where the engine failed, says so, and loses nothing else', async () => {
    const { timings, artifacts } = await record(toneEngine(({ words }) => words.includes('late')));
    expect(timings.segments.map(({ silent }) => silent)).toEqual([false, false, false, true, false]);
    expect(artifacts.flatMap(({ diagnostics }) => diagnostics)).toMatchObject([
      { code: 'segment-not-spoken', severity: 'error' },
    ]);
    const [, , , failed, last] = timings.segments;
    expect((failed?.end ?? 0) - (failed?.start ?? 0)).toBeGreaterThan(500);
    expect(last?.text).toBe('“No.”');
  });

  it('lets go of the engine when all is spoken, and of the spool when the file is read', async () => {
    const [engine, spool] = [toneEngine(), memorySpool()];
    const artifacts = await audio.write(
      { articles: [editionArticle(story, catalog)] },
      options,
      worldOf(engine, spool),
    );
    expect([engine.isClosed(), spool.isClosed()]).toEqual([true, false]);
    await made(artifacts);
    expect(spool.isClosed()).toBe(true);
  });

  it('of several articles tells where each begins', async () => {
    const article = editionArticle(story, catalog);
    const { timings } = await made(await audio.write({ articles: [article, article] }, options, worldOf(toneEngine())));
    expect(timings.title).toBeNull();
    expect(timings.articles.map(({ title }) => title)).toEqual(['Rain again', 'Rain again']);
    expect(timings.articles[1]?.start).toBe(timings.segments[5]?.start);
    expect((timings.segments[5]?.start ?? 0) - (timings.segments[4]?.end ?? 0)).toBe(2500);
  });

  it('of an article with sections tells where each begins', async () => {
    const sections = scriptOf({
      drafts: [draft('Rain', 'title'), draft('It fell.'), draft('The night', 'subheading'), draft('It was late.')],
    });
    const { timings } = await made(
      await audio.write({ articles: [editionArticle(sections, catalog)] }, options, worldOf(toneEngine())),
    );
    expect(timings.chapters).toEqual([
      { title: 'Rain', start: 0 },
      { title: 'The night', start: timings.segments[2]?.start },
    ]);
    expect(chaptersOf(timings).map(({ start, end }) => end - start)).toEqual([
      timings.segments[2]?.start,
      timings.duration - (timings.segments[2]?.start ?? 0),
    ]);
  });

  it('is handed to the encoder whole, with tags and chapters, and nothing is made without one', async () => {
    const asked: EncodeRequest[] = [];
    const encode = async function* encoded(request: EncodeRequest): AsyncGenerator<Uint8Array> {
      asked.push(request);
      yield* request.samples;
    };
    const world = { ...worldOf(toneEngine()), encoder: async () => ({ encode }) };
    const opus = { ...options, soundFormat: 'opus' };
    const artifacts = await audio.write({ articles: [editionArticle(story, catalog)] }, opus, world);
    expect(artifacts.map(({ suffix, mediaType }) => [suffix, mediaType])[0]).toEqual(['.opus', 'audio/ogg']);
    const { wav } = await record();
    expect(await whole(artifacts[0]?.body ?? new Uint8Array())).toEqual(Buffer.from(wav.subarray(44)));
    expect(asked[0]).toMatchObject({
      sampleRate: toneRate,
      tags: { title: 'Rain again', language: 'en-US' },
      chapters: [],
    });
    await expect(audio.check?.(opus, worldOf(toneEngine()))).rejects.toThrow('There is nothing here that makes opus.');
    await expect(audio.check?.({ ...options, soundFormat: 'mp5' }, world)).rejects.toThrow(
      'There is no sound format “mp5”; choose from wav, mp3, m4b, opus.',
    );
  });

  it('is spoken as fast as one likes, with the same silences', async () => {
    const engine = toneEngine();
    const slow = { ...options, rate: 80 };
    await made(await audio.write({ articles: [editionArticle(story, catalog)] }, slow, worldOf(engine)));
    expect(new Set(engine.asked.map(({ prosody }) => prosody?.rate))).toEqual(new Set([80]));
  });

  it('is stopped when the run is, and lets go of engine and spool', async () => {
    const [engine, spool, stopper] = [toneEngine(), memorySpool(), new AbortController()];
    const stopping = {
      ...options,
      signal: stopper.signal,
      onProgress: (done: number) => (done === 2 ? stopper.abort() : undefined),
    };
    const work = audio.write({ articles: [editionArticle(story, catalog)] }, stopping, worldOf(engine, spool));
    await expect(work).rejects.toMatchObject({ kind: 'file', message: expect.stringContaining('stopped') });
    expect([engine.isClosed(), spool.isClosed()]).toEqual([true, true]);
  });

  it('of nothing is an empty file with a warning', async () => {
    const empty = editionArticle(scriptOf({ drafts: [] }), catalog);
    const { wav, artifacts } = await made(await audio.write({ articles: [empty] }, options, worldOf(toneEngine())));
    expect(wav).toHaveLength(44);
    expect(artifacts.flatMap(({ diagnostics }) => diagnostics)).toMatchObject([{ code: 'nothing-spoken' }]);
  });
});

describe('captions', () => {
  it('are WebVTT with the speaker in a voice span, mark-up escaped', async () => {
    expect((await record()).vtt).toBe(`WEBVTT

1
00:00:00.000 --> 00:00:00.260
Rain again

2
00:00:01.460 --> 00:00:01.820
<v anna>“We saw it,”

3
00:00:02.020 --> 00:00:02.280
she said.

4
00:00:02.480 --> 00:00:02.840
<v anna>“It &lt;was&gt; late.”

5
00:00:03.590 --> 00:00:03.750
<v boris>“No.”
`);
  });

  it('are SubRip with the name where the speaker changes', async () => {
    const { srt } = await record();
    expect(srt.split('\n\n').map((cue) => cue.split('\n').slice(1).join(' '))).toEqual([
      '00:00:00,000 --> 00:00:00,260 Rain again',
      '00:00:01,460 --> 00:00:01,820 anna: “We saw it,”',
      '00:00:02,020 --> 00:00:02,280 she said.',
      '00:00:02,480 --> 00:00:02,840 anna: “It <was> late.”',
      '00:00:03,590 --> 00:00:03,750 boris: “No.” ',
    ]);
  });
});

const lastLines = (text: string): readonly string[] =>
  text.split('\n\n').map((cue) => cue.trim().split('\n').at(-1) ?? '');

describe('captions of a reading in one voice', () => {
  it('name the speakers inside the sentences that the narrator reads', async () => {
    const article = editionArticle(story, catalog);
    const speech = rehearse(story, article.cast, { mode: 'one-voice' });
    const { vtt, srt, timings } = await made(
      await audio.write({ articles: [{ ...article, speech }] }, options, worldOf(toneEngine())),
    );
    expect(lastLines(vtt)).toEqual([
      'WEBVTT',
      'Rain again',
      '<v anna>“We saw it,”</v> she said.',
      '<v anna>“It &lt;was&gt; late.”',
      '<v boris>“No.”',
    ]);
    expect(lastLines(srt)).toEqual([
      'Rain again',
      'anna: “We saw it,” she said.',
      'anna: “It <was> late.”',
      'boris: “No.”',
    ]);
    expect(new Set(timings.segments.map(({ voice }) => voice)).size).toBe(1);
    expect(timings.segments[1]?.pieces?.map(({ speaker: who }) => who)).toEqual(['anna', null]);
  });
});

const speak = (content: string): string =>
  `<?xml version="1.0"?><speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en">${content}</speak>`;

describe('an SSML file', () => {
  const voices = { catalog, known: readCatalog('espeak-ng').voices };
  const spoken = async (text: string, engine = toneEngine()): Promise<readonly (readonly string[])[]> => {
    const { timings } = await made(await recite({ text, name: 'a.ssml' }, voices, options, worldOf(engine)));
    return timings.segments.map(({ voice, text: words }) => [voice, words]);
  };
  it('is spoken in voices of the same gender, one for each name', async () => {
    const document = speak(
      '<voice name="en-us"><p><s>Rain.</s></p></voice><voice name="en-us+f2"><s>Yes.</s></voice><voice name="en-us+m3"><s>No.</s></voice><voice name="en-us+f2"><s>So.</s></voice>',
    );
    expect(await spoken(document)).toEqual([
      ['rms', 'Rain.'],
      ['slt', 'Yes.'],
      ['awb', 'No.'],
      ['slt', 'So.'],
    ]);
  });

  it('says substitutes, keeps breaks, and passes over metadata', async () => {
    const engine = toneEngine();
    const { timings } = await made(
      await recite(
        {
          text: speak(
            '<metadata>not this</metadata><s>It cost <sub alias="five pounds">£5</sub>.</s><break time="1.5s"/><s>So &amp; so.</s>',
          ),
          name: 'a.ssml',
        },
        voices,
        options,
        worldOf(engine),
      ),
    );
    expect(engine.asked.map(({ words }) => words)).toEqual(['It cost five pounds.', 'So & so.']);
    expect((timings.segments[1]?.start ?? 0) - (timings.segments[0]?.end ?? 0)).toBe(1500);
  });

  it('hands pitch and rate on, nested ones together', async () => {
    const engine = toneEngine();
    await spoken(
      speak('<prosody pitch="+10%" rate="90%"><prosody pitch="-50%"><s>Low.</s></prosody></prosody>'),
      engine,
    );
    expect(engine.asked.map(({ prosody }) => prosody)).toEqual([{ pitch: 55, rate: 90 }]);
  });

  it('is spoken by voices of its language, and says so when the engine has none', async () => {
    const french = speak('<s>Il pleut.</s>').replace('xml:lang="en"', 'xml:lang="fr-FR"');
    const findings = async (engine: VoiceCatalog): Promise<readonly (readonly string[])[]> => {
      const artifacts = await recite(
        { text: french, name: 'a.ssml' },
        { catalog: engine, known: [] },
        options,
        worldOf(toneEngine()),
      );
      const { timings } = await made(artifacts);
      return [
        timings.segments.map(({ voice }) => voice),
        artifacts.flatMap(({ diagnostics }) => diagnostics.map(({ message }) => message)),
      ];
    };
    expect(await findings(catalog)).toEqual([
      ['rms'],
      ['The narrator’s voice rms speaks en-US, but the document is in fr-FR.'],
    ]);
    const many = readCatalog('espeak-ng');
    const own = many.voices.find(({ language }) => language.startsWith('fr'));
    expect(await findings(many)).toEqual([[own?.name], []]);
  });

  it.each([
    ['is not well-formed', '<speak><voice', /no well-formed XML/],
    ['holds what no XML may', '<speak>\u0001</speak>', /at 1:8: disallowed character\.$/],
    ['nests without an end', `<speak>${'<p>'.repeat(100_000)}`, /more than 400 deep/],
    ['is something else', '<html/>', /no SSML/],
    ['has a document type', '<!DOCTYPE speak [<!ENTITY a "b">]><speak>&a;</speak>', /document type/],
    ['is empty', '', /no well-formed XML|no SSML/],
  ])('is refused in one sentence when it %s', async (_what, text, message) => {
    await expect(spoken(text)).rejects.toThrow(message);
  });
});
