/** `2026-11-27` as people of a language write it, with the day of the week; anything else as it stands. */
export function writtenDate(date: string, language: string): string {
  const [day] = /^\d{4}-\d\d-\d\d/.exec(date) ?? [];
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) return date;
  return new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' }).format(time);
}
