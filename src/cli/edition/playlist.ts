/** A list of recordings that a player goes through one behind the other. */
import type { Artifact } from '../../core/edition.ts';
import { oneLine } from '../display/terminal.ts';
import type { Track } from '../made.ts';

/** Extended M3U in UTF-8, as RFC 8216 writes it but for the tags of streams. */
export const playlist = (title: string, tracks: readonly Track[]): Artifact => ({
  suffix: '.m3u8',
  mediaType: 'application/vnd.apple.mpegurl',
  body: new TextEncoder().encode(
    [
      '#EXTM3U',
      `#PLAYLIST:${oneLine(title)}`,
      ...tracks.flatMap((track) => [
        `#EXTINF:${(track.duration / 1000).toFixed(3)},${oneLine(track.title ?? track.file)}`,
        track.file.startsWith('#') ? `./${track.file}` : track.file,
      ]),
      '',
    ].join('\n'),
  ),
  diagnostics: [],
});
