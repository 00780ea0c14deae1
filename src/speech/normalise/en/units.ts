/**
 * Units of measure, as written after a number, in words. Letters that also mean millions or inches are left out.
 * One entry between bars: what is written, one, and many where it is not one with an s.
 */
const list = `
  kg = kilogram | g = gram | mg = milligram | lb = pound | lbs = pound | oz = ounce | km = kilometer
  cm = centimeter | mm = millimeter | m² = square meter | m2 = square meter | m³ = cubic meter | m3 = cubic meter
  km² = square kilometer | km2 = square kilometer | km³ = cubic kilometer | sq km = square kilometer
  sq mi = square mile | sq ft = square foot, square feet | ft = foot, feet | mi = mile | yd = yard | yds = yard
  ha = hectare | mph = mile per hour, miles per hour | km/h = kilometer per hour, kilometers per hour | km / h = kilometer per hour, kilometers per hour
  kph = kilometer per hour, kilometers per hour | m/s = meter per second, meters per second
  mbps = megabit per second, megabits per second | gbps = gigabit per second, gigabits per second | kb = kilobyte
  mb = megabyte | gb = gigabyte | tb = terabyte | hz = hertz, hertz | khz = kilohertz, kilohertz
  mhz = megahertz, megahertz | ghz = gigahertz, gigahertz | kw = kilowatt | mw = megawatt | gw = gigawatt
  kwh = kilowatt hour | mwh = megawatt hour | ml = milliliter | cl = centiliter | cc = CC, CC | hr = hour
  hrs = hour | min = minute | mins = minute | sec = second | secs = second | °c = degree Celsius, degrees Celsius
  °f = degree Fahrenheit, degrees Fahrenheit | ° = degree | º = degree, degree
  hpa = hectopascal | mbar = millibar | tsp = teaspoon | tbsp = tablespoon | kcal = kilocalorie | µg = microgram | μg = microgram
  millimeter = millimeter, millimeter | millimeters = millimeter | millimetre = millimetre, millimetre
`;

const units: Readonly<Record<string, readonly [one: string, many: string]>> = Object.fromEntries(
  list.split(/[|\n]/).flatMap((entry): readonly [string, readonly [string, string]][] => {
    const [written = '', words = ''] = entry.split('=').map((part) => part.trim());
    const [one = '', many = `${one}s`] = words.split(', ');
    return written === '' ? [] : [[written, [one, many]]];
  }),
);

/** The words for a unit as it is written. */
export const unitWords = (written: string): readonly [one: string, many: string] =>
  units[written] ?? units[written.toLowerCase()] ?? [written, written];

/** All of them as a pattern, the longest first, so that `km/h` is not read as `km`. */
export const unit = `(?:${Object.keys(units)
  .toSorted((a, b) => b.length - a.length)
  .map((written) => written.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
  .join('|')})`;
