import { describe, expect, it } from 'vitest';
import { inWords, normaliserFor } from '../../../src/speech/normalise/index.ts';

const needed = normaliserFor('en-US');
const everything = normaliserFor('en-US', { base: 'everything', without: [], with: [] });
const british = normaliserFor('en-GB');
const say = (text: string, normaliser = needed): string => inWords(text, normaliser.read(text));

/** By class: what is written and what is said. */
const readings: Readonly<Record<string, readonly (readonly [written: string, said: string])[]>> = {
  dates: [
    ['On 3 April the ferry sails.', 'On the third of April the ferry sails.'],
    ['It reopens on July 1.', 'It reopens on July first.'],
    ['on Jan. 15, 2024, in Oslo', 'on January fifteenth, twenty twenty four, in Oslo'],
    ['since the 4th of July 1999', 'since the fourth of July nineteen ninety nine'],
    ['in May 2019', 'in May twenty nineteen'],
    ['They may 5 times a day.', 'They may 5 times a day.'],
    ['dated 2024-02-29', 'dated February twenty ninth twenty twenty four'],
    ['on 10/6/2005', 'on October sixth two thousand five'],
    ['on 25/12/2021', 'on the twenty fifth of December twenty twenty one'],
    ['13/13/2021 is no date', '13/13/2021 is no date'],
    ['March 12-14', 'March 12-14'],
  ],
  years: [
    ['the 2019/20 season', 'the twenty nineteen to twenty season'],
    ['in 1999/2000', 'in nineteen ninety nine to two thousand'],
    ['He was born in 1987.', 'He was born in nineteen eighty seven.'],
    ['in 2005 and 2012', 'in two thousand five and twenty twelve'],
    ['in 1900', 'in nineteen hundred'],
    ['in 1506', 'in fifteen oh six'],
    ['the 1980s', 'the nineteen eighties'],
    ['the ’80s', 'the eighties'],
    ['the mid-90s', 'the mid nineties'],
    ['the 1800s', 'the eighteen hundreds'],
    ['the 2014–15 season', 'the twenty fourteen to fifteen season'],
    ['from 1999-2004', 'from nineteen ninety nine to two thousand four'],
    ['in 44 BC', 'in forty four BC'],
    ['1,987 people', '1,987 people'],
    ['a 2012-pound block', 'a 2012-pound block'],
  ],
  money: [
    ['a $3.5-billion deal', 'a three point five billion dollar deal'],
    ['a $50-million plan', 'a fifty million dollar plan'],
    ['He paid $3.5-billion.', 'He paid three point five billion dollars.'],
    ['₹500 crore', 'five hundred crore rupees'],
    ['$1,000s of prizes', '$1,000s of prizes'],
    ['It cost $18.4 million.', 'It cost eighteen point four million dollars.'],
    ['$12 for adults', 'twelve dollars for adults'],
    ['a $1 coin', 'a one dollar coin'],
    ['£1.20 a litre', 'one pound twenty pence a litre'],
    ['£2.01', 'two pounds one penny'],
    ['€1.5bn', 'one point five billion euros'],
    ['a $5M house', 'a five million dollar house'],
    ['US$100,000', 'one hundred thousand US dollars'],
    ['C$20', 'twenty Canadian dollars'],
    ['¥300', 'three hundred yen'],
    ['$0.05', 'five cents'],
    ['$5-7 million', 'five to seven million dollars'],
    ['$250–$300', 'two hundred and fifty dollars to three hundred dollars'],
    ['$20/mo', 'twenty dollars per month'],
    ['a 50p coin', 'a fifty pence coin'],
    ['$1,234.56', 'one thousand two hundred and thirty four dollars fifty six cents'],
  ],
  times: [
    ['at 9:30 p.m. every night', 'at nine thirty PM every night'],
    ['at 5pm', 'at five PM'],
    ['at 6:05 a.m. EST', 'at six oh five AM EST'],
    ['at 23:00', "at twenty three o'clock"],
    ['at 14:30 GMT', 'at fourteen thirty GMT'],
    ['5pm–7pm', 'five PM to seven PM'],
    ['John 3:16', 'John three sixteen'],
    ['a ratio of 3:2', 'a ratio of 3:2'],
  ],
  acronyms: [
    ['ICE agents', 'ICE agents'],
    ['Mr TRẦN, NGUYỄN Thị and ṬṢAB met', 'Mr TRẦN, NGUYỄN Thị and ṬṢAB met'],
    ['The OSCE and NATO met.', 'The O S C E and NATO met.'],
    ['CTV’s reporter', 'C T V’s reporter'],
    ['two MPs', 'two M Ps'],
    ['the WHO said', 'the W H O said'],
    ['the LAPD and the NYPD', 'the L A P D and the N Y P D'],
    ['an FDIC rule', 'an F D I C rule'],
    ['the NCTA', 'the N C T A'],
    ['a UKIP or PETA member', 'a UKIP or PETA member'],
    ['the FIRST time, the RIGHT way', 'the FIRST time, the RIGHT way'],
    ['THREE MONTHS ago', 'THREE MONTHS ago'],
    ['Title IX', 'Title nine'],
    ['UNESCO’s list', 'UNESCO’s list'],
    ['NASA and the FBI', 'NASA and the F B I'],
    ['COUNCIL VOTES NO TO NEW BRIDGE', 'COUNCIL VOTES NO TO NEW BRIDGE'],
    ['the U.S. and the U.K.', 'the U S and the U K'],
    ['J. K. Lund wrote', 'J K Lund wrote'],
    ['D.C.’s mayor', 'D C’s mayor'],
  ],
  titles: [
    ['Sen. Hale and Gov. Orr', 'Senator Hale and Governor Orr'],
    ['Sgt. Okoye said', 'Sergeant Okoye said'],
    ['No. 10 said no. Ten said yes.', 'Number 10 said no. Ten said yes.'],
    ['the gen. pop.', 'the gen. pop.'],
    ['Lund v. Voss', 'Lund versus Voss'],
    ['open 24/7', 'open twenty four seven'],
    ['in Flint, Mich., and Tulsa, Okla.', 'in Flint, Michigan, and Tulsa, Oklahoma'],
    ['Anna Berg, MD, said', 'Anna Berg, M D, said'],
    ['at 1428 Elm St. It was dark.', 'at fourteen twenty eight Elm Street. It was dark.'],
    ['Springfield, IL 62704', 'Springfield, Illinois, six two seven zero four'],
  ],
  measures: [
    ['at 10 MB/s', 'at ten megabytes per second'],
    ['5 kg/h', 'five kilograms per hour'],
    ['CO₂ and H₂O', 'CO₂ and H₂O'],
    ['an 800 km road', 'an eight hundred kilometer road'],
    ['12kg of rice', 'twelve kilograms of rice'],
    ['at 2°C', 'at two degrees Celsius'],
    ['1 °C more', 'one degree Celsius more'],
    ['4 1/2 lbs', 'four and a half pounds'],
    ['10–15% of them', 'ten to fifteen percent of them'],
    ['about 90 mph', 'about ninety miles per hour'],
    ['a 5G network', 'a 5G network'],
    ['100 km/h', 'one hundred kilometers per hour'],
    ['3 km²', 'three square kilometers'],
    ['10 m away', '10 m away'],
  ],
  fractions: [
    ['1/2 of them', 'one half of them'],
    ['2/3', 'two thirds'],
    ['3 1/4 miles', 'three and one quarter miles'],
    ['2½ hours', 'two and a half hours'],
    ['¾ of it', 'three quarters of it'],
    ['since 9/11', 'since nine eleven'],
    ['a 50/50 chance', 'a fifty fifty chance'],
  ],
  numerals: [
    ['a Grade II listed hall', 'a Grade two listed hall'],
    ['Final Fantasy VII', 'Final Fantasy seven'],
    ['Annex II and Appendix IV', 'Annex two and Appendix four'],
    ['The III Corps', 'The third Corps'],
    ['Episode IV', 'Episode four'],
    ['a Mark IV tank', 'a Mark four tank'],
    ['World War II', 'World War two'],
    ['Chapter IV', 'Chapter four'],
    ['Queen Elizabeth II', 'Queen Elizabeth the second'],
    ['King Charles III’s coat', 'King Charles the third’s coat'],
    ['on a level I know', 'on a level I know'],
    ['Super Bowl LVI', 'Super Bowl fifty six'],
    ['Malcolm X', 'Malcolm X'],
    ['Vitamin C', 'Vitamin C'],
  ],
  kitchen: [
    ['Add 1/2 tsp salt.', 'Add half a teaspoon salt.'],
    ['Cook 1½ hrs', 'Cook one and a half hours'],
    ['100g/3½oz', 'one hundred grams/ three and a half ounces'],
    ['3/4 lb of flour', 'three quarters of a pound of flour'],
    ['a 1/4 lb burger', 'a quarter pound burger'],
    ['¼ oz yeast', 'a quarter of an ounce yeast'],
    ['a 6-ft.-tall man', 'a six foot-tall man'],
    ['3 tbsp. butter', 'three tablespoons butter'],
    ['1/2 tsp. salt', 'half a teaspoon salt'],
    ['It takes 30 min. Then rest.', 'It takes thirty minutes. Then rest.'],
    ['Rest 10-15 min. before use', 'Rest ten to fifteen minutes before use'],
    ['1 × 1.8kg chicken', '1 × one point eight kilograms chicken'],
    ['2 × 400g tins', '2 × four hundred grams tins'],
    ['a 3 × 4 ft rug', 'a three by four feet rug'],
  ],
  weather: [
    ['a storm of 968 mb', 'a storm of nine hundred and sixty eight millibars'],
    ['a file of 968 mb', 'a file of nine hundred and sixty eight megabytes'],
    ['at 1013 hPa', 'at one thousand and thirteen hectopascals'],
    ['6in of snow, 6 in. of rain', 'six inches of snow, six inches of rain'],
    ['on Sat. night', 'on Saturday night'],
    ['The sun. Night fell.', 'The sun. Night fell.'],
  ],
  wars: [
    ['a WWII bomb', 'a World War Two bomb'],
    ['WWI’s end', 'World War One’s end'],
  ],
  rates: [
    ['M&A hit $3.4T', 'M&A hit three point four trillion dollars'],
    ['$3.4X', '$3.4X'],
    ['$71.20/bbl', 'seventy one dollars twenty cents per barrel'],
    ['odds of 7/2', 'odds of seven to two'],
    ['at 00:00 GMT', 'at midnight GMT'],
  ],
  news: [
    [
      'The fire began at 3:45 a.m. on Dec. 24, 2023, and burned for 2 1/2 hours.',
      'The fire began at three forty five AM on December twenty fourth, twenty twenty three, and burned for two and a half hours.',
    ],
    [
      'Inflation rose 0.3% in March to 3.5%, from 3.2% a year earlier.',
      'Inflation rose 0.3% in March to 3.5%, from 3.2% a year earlier.',
    ],
    [
      'The S&P 500 fell 1.2% to 5,123.41 and the Dow lost 200 points.',
      'The S&P 500 fell 1.2% to 5,123.41 and the Dow lost 200 points.',
    ],
    [
      'Shares closed at $174.20, up 35 cents.',
      'Shares closed at one hundred and seventy four dollars twenty cents, up 35 cents.',
    ],
    ['He ran the 100m in 9.58 seconds and the 4x100m relay.', 'He ran the 100m in 9.58 seconds and the 4x100m relay.'],
    [
      'A 6ft 2in man, aged 25-30, was seen near the A40 at 11pm.',
      'A six foot two man, aged twenty five to thirty, was seen near the A40 at eleven PM.',
    ],
    [
      'Police arrested a 17-year-old boy and two 20-somethings.',
      'Police arrested a 17-year-old boy and two 20-somethings.',
    ],
    [
      'The 2-year-old won £5,000 in the 3.30 at Ascot.',
      'The 2-year-old won five thousand pounds in the 3.30 at Ascot.',
    ],
    ['The U.S. Senate voted 51-49 on Bill C-18.', 'The U S Senate voted 51-49 on Bill C-18.'],
    ['Flight TG41 vanished on 8 March 2014.', 'Flight TG41 vanished on the eighth of March twenty fourteen.'],
    ['Flu-2 cases rose by 1.5 million in 2020-21.', 'Flu-2 cases rose by 1.5 million in twenty twenty to twenty one.'],
    ["It's 5 o'clock; the shop closes at 6.", "It's 5 o'clock; the shop closes at 6."],
    [
      'Between 2019 and 2021, 1,500 of 2,000 jobs went.',
      'Between twenty nineteen and twenty twenty one, 1,500 of 2,000 jobs went.',
    ],
    ['Room 101 holds 250 seats; bus 42 leaves at 08:05.', 'Room 101 holds 250 seats; bus 42 leaves at eight oh five.'],
    ['The I-95 and the M25 were closed; so was Route 66.', 'The I-95 and the M25 were closed; so was Route 66.'],
    ['Call 911 or 020 7946 0000.', 'Call 911 or zero two zero, seven nine four six, zero zero zero zero.'],
    [
      'He scored 3 goals in a 4-1 win, their 10th in 12 games.',
      'He scored 3 goals in a 4-1 win, their 10th in 12 games.',
    ],
    [
      'She was born on 29/02/2000 in St. Louis, Mo.',
      'She was born on the twenty ninth of February two thousand in St. Louis, Missouri',
    ],
    ["The UN's 193 members met at the UN HQ in NYC.", "The U N's 193 members met at the U N H Q in N Y C."],
    [
      'Prices range from $5-$10 and £3m-£4m.',
      'Prices range from five dollars to ten dollars and three million pounds to four million pounds.',
    ],
    ['About 1 in 4 said yes; 3 of 10 said no.', 'About 1 in 4 said yes; 3 of 10 said no.'],
    [
      "The 1990s' best film; the 90s; the early '70s",
      "The nineteen nineties' best film; the nineties; the early seventies",
    ],
    [
      'He paid $1.5m, $2bn and €300k.',
      'He paid one point five million dollars, two billion dollars and three hundred thousand euros.',
    ],
    [
      'At 32°F (0°C) water freezes; -40 is the same in both.',
      'At thirty two degrees Fahrenheit (zero degrees Celsius) water freezes; -40 is the same in both.',
    ],
    [
      'King Henry VIII had 6 wives. Pope John XXIII died in 1963. Louis XIV reigned.',
      'King Henry the eighth had 6 wives. Pope John the twenty third died in nineteen sixty three. Louis the fourteenth reigned.',
    ],
    ['The No. 1 seed beat the No. 12.', 'The Number 1 seed beat the Number 12.'],
    ['Dr Smith lives at 10 Harbour Street, London SW1A 2AA.', 'Dr Smith lives at 10 Harbour Street, London SW1A 2AA.'],
    ['Vol. II, pp. 12-15, fig. 3', 'Vol. two, pp. twelve to fifteen, fig. 3'],
    ['A-levels, T-shirts, B-52s, F-16s and a B-2 bomber', 'A-levels, T-shirts, B-52s, F-16s and a B-2 bomber'],
    ['Windows 11, 4K TV and 5G', 'Windows 11, 4K T V and 5G'],
    ['The vote was 7-2. Wexcombe 112, Tarn 108.', 'The vote was 7-2. Wexcombe 112, Tarn 108.'],
    ['In 1066 and all that; in 800 AD; c. 1450', 'In 1066 and all that; in eight hundred AD; circa fourteen fifty'],
    ['He has a BA, an MA and a PhD; she is an MD, Ph.D.', 'He has a B A, an M A and a PhD; she is an M D, Ph.D.'],
    [
      'At 6 p.m., the G7 and G-20 leaders met for 90 min.',
      'At six PM, the G7 and G-20 leaders met for ninety minutes.',
    ],
    ['The Greens won 20.8 percent, the CDU 28.5 percent.', 'The Greens won 20.8 percent, the C D U 28.5 percent.'],
    [
      'Mr. and Mrs. Lund, Ms. Voss, Prof. Orr and Rev. Hale',
      'Mr. and Mrs. Lund, Ms. Voss, Professor Orr and Reverend Hale',
    ],
    ['It costs 50p or 99c or ¢25.', 'It costs fifty pence or 99c or ¢25.'],
    ['10 Harbour St. is closed. Elm St. is open.', 'ten Harbour Street is closed. Elm St. is open.'],
    ['The ship is 300 m long and weighs 5 t; it did 30 kn.', 'The ship is 300 m long and weighs 5 t; it did 30 kn.'],
    [
      'The deal, worth $3-4 billion, was signed 1/3/2024.',
      'The deal, worth three to four billion dollars, was signed January third twenty twenty four.',
    ],
    ['Article 5, Section 230, Chapter 11, Title IX', 'Article 5, Section 230, Chapter 11, Title nine'],
    ['12:00 noon and 00:30', "twelve o'clock noon and zero thirty"],
    ['Anna F. Berg, Leo W. Orr, J.D. Lund, J.R.R. Hale', 'Anna F. Berg, Leo W. Orr, J D Lund, J R R Hale'],
    [
      'e-mail info@gov.uk or visit https://www.gov.uk/visas.',
      'e-mail info at gov dot uk or visit gov dot uk slash visas.',
    ],
    ['@jack tweeted #NightFerry', 'at jack tweeted hashtag Night Ferry'],
    [
      'A 50-50 split, a 60/40 split, 24/7 care since 9/11',
      'A fifty fifty split, a sixty forty split, twenty four seven care since nine eleven',
    ],
  ],
  attributes: [
    ['a $12 ticket', 'a twelve dollar ticket'],
    ['a £1.20 stamp', 'a one pound twenty pence stamp'],
    ['a €3bn plan', 'a three billion euro plan'],
    ['$12 tickets', 'twelve dollars tickets'],
    ['a 12kg parcel', 'a twelve kilogram parcel'],
    ['a 90 mph gale', 'a ninety mile per hour gale'],
    ['for $5 a head', 'for five dollars a head'],
    ['US $8 and NZ $26 million', 'eight US dollars and twenty six million New Zealand dollars'],
    ['gusts of 200 km / h', 'gusts of two hundred kilometers per hour'],
    ['She is 5ft 6in tall.', 'She is five feet six inches tall.'],
    ['He is 6′1″.', 'He is six feet one inch.'],
    ['a 1ft 10in wave', 'a one foot ten wave'],
  ],
  counts: [
    ['a survey of 1709 schoolchildren', 'a survey of 1709 schoolchildren'],
    ['more than 1850 people', 'more than 1850 people'],
    ['in 1850 people left', 'in eighteen fifty people left'],
    ['the 2014 protests', 'the twenty fourteen protests'],
    ['the summer of 2012', 'the summer of twenty twelve'],
    ['by 2030', 'by twenty thirty'],
    ['Nos. 4 and 5', 'Numbers 4 and 5'],
    ['Tarn 1 – 2 Wexcombe', 'Tarn one two Wexcombe'],
    ['It ended 0 – 0.', 'It ended zero zero.'],
    ['open 9–5', 'open nine to five'],
  ],
  heteronyms: [
    ['They lead mines clearance.', 'They lead mines clearance.'],
    ['He will lead roofing teams.', 'He will lead roofing teams.'],
    ['old lead pipes', 'old led pipes'],
    ['Lead paint was found.', 'Led paint was found.'],
    ['lead service lines', 'led service lines'],
    ['lead-free solder', 'led-free solder'],
    ['high levels of lead in it', 'high levels of led in it'],
    ['the lead singer', 'the lead singer'],
    ['levels of lead-time', 'levels of lead-time'],
    ['They lead by two.', 'They lead by two.'],
    ['She had read it.', 'She had red it.'],
    ['He has never read them.', 'He has never red them.'],
    ['We’ve read the bill.', 'We’ve red the bill.'],
    ['books that I’d read', 'books that I’d read'],
    ['to tear down the wall', 'to tare down the wall'],
    ['the usual wear and tear', 'the usual wear and tare'],
    ['a tear ran down', 'a tear ran down'],
    ['tear gas was fired', 'tear gas was fired'],
    ['to wind up the firm', 'to wined up the firm'],
    ['the wind up there', 'the wind up there'],
    ['wind power will wind down', 'wind power will wined down'],
    ['a bow tie, a bow and arrow', 'a beau tie, a beau and arrow'],
    ['will not bow to pressure', 'will not bough to pressure'],
    ['The cast took a bow.', 'The cast took a bough.'],
    ['the bow of the ferry', 'the bow of the ferry'],
    ['born in Reading, Pennsylvania', 'born in Redding, Pennsylvania'],
    ['an hour of reading, England', 'an hour of reading, England'],
    ['The names were read out.', 'The names were red out.'],
    ['The sign read “Closed”.', 'The sign red “Closed”.'],
    ['They read it daily.', 'They read it daily.'],
    ['users have read access', 'users have read access'],
    ['to read', 'to read'],
  ],
  notes: [
    ['He denied it.[1] Nobody asked.[12]', 'He denied it. Nobody asked.'],
    ['He denied it. [1]', 'He denied it. '],
    ['He wrote four books, incl.', 'He wrote four books, including'],
    ['on W. 5th Ave.', 'on W. 5th Avenue.'],
    ['the vote[citation needed] in May', 'the vote in May'],
    ['“No.”[a]', '“No.”'],
    ['[Foreign] ministers met', '[Foreign] ministers met'],
    ['the [sic] sign', 'the [sic] sign'],
    ['[1] a list', '[1] a list'],
  ],
  possessives: [
    ['the EU’s and the UK’s', 'the E U’s and the U K’s'],
    ['Gov. Orr’s plan', 'Governor Orr’s plan'],
    ['Elizabeth II’s reign', 'Elizabeth the second’s reign'],
    ['the 1990s’ songs', 'the nineteen nineties’ songs'],
    ['two CDs and three DVDs', 'two C Ds and three D V Ds'],
    ['MPs’ pay', 'M Ps’ pay'],
    ['the BBC’s', 'the B B C’s'],
  ],
  zones: [
    ['at 09:00 UTC', "at nine o'clock UTC"],
    ['by 8 a.m. ET', 'by eight AM ET'],
    ['from 7:30 p.m. PT', 'from seven thirty PM PT'],
    ['at 18.30 BST', 'at 18.30 B S T'],
    ['at 10am BST', 'at ten AM BST'],
  ],
  ranges: [
    ['children aged 8–10', 'children aged eight to ten'],
    ['Wexcombe won 3–2', 'Wexcombe won three two'],
    ['ended 1–1', 'ended one one'],
    ['a 5-4 vote', 'a 5-4 vote'],
  ],
  telephones: [
    ['call 0161 496 0000', 'call zero one six one, four nine six, zero zero zero zero'],
    ['(02) 5550 1234', 'zero two, five five five zero, one two three four'],
    ['call 555-123-4567', 'call five five five, one two three, four five six seven'],
    ['+44 20 7946 0958', 'plus four four, two zero, seven nine four six, zero nine five eight'],
    ['1-800-GO-U-HAUL', 'one, eight hundred, GO U HAUL'],
    ['192.168.0.1', 'one nine two dot one six eight dot zero dot one'],
  ],
  handles: [
    ['@anna_berg asked', 'at anna underscore berg asked'],
    ['@AnnaBerg’s post', 'at Anna Berg’s post'],
    ['@anna.berg.', 'at anna dot berg.'],
    ['@tarn99 and @lund2024', 'at tarn ninety nine and at lund twenty twenty four'],
    ['#SaveTheFerry2026!', 'hashtag Save The Ferry twenty twenty six!'],
    ['#BBCNews', 'hashtag BBC News'],
    ['Cllr Marsh and Coun. Lund', 'Councillor Marsh and Councillor Lund'],
    ['at 12 St. John’s Rd., Leeds', 'at 12 St. John’s Road, Leeds'],
    ['his wife of 67 yrs., Jean', 'his wife of 67 years, Jean'],
    ['a 10-yr row over Art. 16', 'a 10-year row over Article 16'],
    ['on Sat., 3 men', 'on Saturday, 3 men'],
    ['The Sun. Nobody', 'The Sun. Nobody'],
    ['after 4min 30s of it', 'after four minutes thirty seconds of it'],
    ['the winter of ’09.', 'the winter of oh nine.'],
    ['–4°F overnight', 'minus four degrees Fahrenheit overnight'],
    ['3.5m wide', 'three point five meters wide'],
    ['3.5m people', '3.5m people'],
    ['the econ dept. of it, cf. Lee', 'the econ department of it, compare Lee'],
    ['2 tbsp flour', 'two tablespoons flour'],
    ['he’d bow to no one', 'he’d bough to no one'],
    ['#iPhoneDay', 'hashtag iPhone Day'],
    ['#COVIDisNotOver', 'hashtag COVID is Not Over'],
    ['#NHSatRisk', 'hashtag NHS at Risk'],
    ['#NATOsummit', 'hashtag NATO summit'],
    ['#MeToo', 'hashtag Me Too'],
    ['#G20Summit', 'hashtag G twenty Summit'],
    ['#ferry_now', 'hashtag ferry now'],
    ['We’re #1', 'We’re #1'],
    ['C# and F#', 'C# and F#'],
    ['anna@example.org', 'anna at example dot org'],
    ['2 @ $5 each', '2 @ five dollars each'],
  ],
  emoji: [
    ['We won 🔥', 'We won fire emoji'],
    ['We won 🔥🔥🔥!', 'We won fire emoji!'],
    ['Thanks 🙏🏽 👏', 'Thanks folded hands, clapping hands emojis'],
    ['I ❤️ Tarn', 'I red heart emoji Tarn'],
    ['Go 🇨🇦!', 'Go flag of Canada emoji!'],
    ['👩‍⚕️ on call', 'woman emoji on call'],
    ['a 🦥 in a tree', 'a emoji in a tree'],
    ['© Lund, Tarn™', '© Lund, Tarn™'],
    ['→ more', '→ more'],
  ],
  capitals: [
    ['BREAKING NEWS: it is over', 'BREAKING NEWS: it is over'],
    ['no NEWS is good', 'no NEWS is good'],
    ['the NEXT day, a GUN, a JOB', 'the NEXT day, a GUN, a JOB'],
    ['it was TOUGH and EMPTY', 'it was TOUGH and EMPTY'],
    ['the YMCA and the US', 'the Y M C A and the U S'],
  ],
  politicians: [
    [
      'Sen. Ann Tarn (D-N.Y.) and Rep. Leo Voss (R-TX)',
      'Senator Ann Tarn (Democrat of New York) and Representative Leo Voss (Republican of Texas)',
    ],
    ['Ann Tarn, I-Vt., said', 'Ann Tarn, Independent of Vermont, said'],
    ['Sens. Ann Tarn (Ill.) and Leo Voss (Tex.)', 'Senators Ann Tarn (Illinois) and Leo Voss (Texas)'],
    ['an operation (OR) and tea (IN bags)', 'an operation (OR) and tea (IN bags)'],
    ['before N.H. votes', 'before New Hampshire votes'],
    ['S.C. Lund and N.C. State', 'S C Lund and N C State'],
    ['a D-Day veteran', 'a D-Day veteran'],
  ],
  addresses: [
    ['See www.example.org/a-b.', 'See example dot org slash a dash b.'],
    ['(https://example.org/2026/11/story-4711.html?id=5#top)', '(example dot org)'],
    ['at http://example.org:8080/', 'at example dot org'],
    ['HTTPS://EXAMPLE.ORG', 'EXAMPLE dot ORG'],
    ['the video https://youtu.be/dQw4w9 was taken down', 'the video a link was taken down'],
    ['pic.twitter.com/AbCdEf1234', 'a link'],
    ['file:///home/anna/notes.txt', 'a file'],
    ['ftp://files.example.org/pub', 'files dot example dot org slash pub'],
    ['example.org/wiki/Night_Ferry', 'example dot org'],
    ['at example.com, where', 'at example dot com, where'],
    ['mail anna.berg@example.org today', 'mail anna dot berg at example dot org today'],
    ['It ended.In came Lund.It began.', 'It ended.In came Lund.It began.'],
    ['e.g. this', 'for example this'],
  ],
};

describe.each(Object.entries(readings))('the reading of %s', (_, pairs) => {
  it.each(pairs)('%s → %s', (written, said) => {
    expect(say(written)).toBe(said);
  });
});

/** What engines read well by themselves: said in words only when everything is asked for. */
const plain: readonly (readonly [written: string, said: string])[] = [
  ['140 passengers', 'one hundred and forty passengers'],
  ['13,000 people', 'thirteen thousand people'],
  ['1,000,001', 'one million and one'],
  ['40% of it', 'forty percent of it'],
  ['2.5 times', 'two point five times'],
  ['-5 degrees', 'minus five degrees'],
  ['the 21st time', 'the twenty first time'],
  ['Dr. Voss and Mrs. Lund', 'Doctor Voss and Misses Lund'],
  ['covid-19', 'covid-nineteen'],
  ['agent 007', 'agent zero zero seven'],
];

describe('what engines read well', () => {
  it.each(plain)('is left alone: %s', (written) => {
    expect(needed.read(written)).toEqual([]);
  });
  it.each(plain)('is said in words when asked for: %s → %s', (written, said) => {
    expect(say(written, everything)).toBe(said);
  });
});

const soundsIn = (text: string): readonly string[] =>
  needed.read(text).flatMap(({ start, end, ipa }) => (ipa === null ? [] : [`${text.slice(start, end)} ${ipa}`]));

describe('a word that no other sounds like', () => {
  it.each([
    ['a live broadcast', 'live ˈlaɪv'],
    ['the vote, shown live on television', 'live ˈlaɪv'],
    ['on live TV', 'live ˈlaɪv'],
    ['at the Polish border', 'Polish ˈpoʊlɪʃ'],
    ['Sweden, Polish officials said', 'Polish ˈpoʊlɪʃ'],
  ])('has its sounds where its neighbours settle them: %s', (text, sounds) => {
    expect(soundsIn(text)).toEqual([sounds]);
  });

  it.each([
    'They live on the coast.',
    'We live music and love it.',
    'people who live in the valley, where they live',
    'Polish the table.',
    'shoe polish',
    'He said: “Polish it.”',
    'Polish-born',
    'the Live Aid shows',
  ])('is left alone elsewhere: %s', (text) => {
    expect(soundsIn(text)).toEqual([]);
  });
});

describe('an address in full', () => {
  it('is for who asks for everything', () => {
    expect(say('https://www.gov.uk/visas', everything)).toBe('https colon slash slash www dot gov dot uk slash visas');
  });

  it('gives way to its host where it is left out by name', () => {
    const short = normaliserFor('en-US', { base: 'everything', without: ['address-in-full'], with: [] });
    expect(say('https://www.gov.uk/visas', short)).toBe('gov dot uk slash visas');
  });
});

describe('the normaliser', () => {
  it('puts the day first where the language’s region does', () => {
    expect(say('on 4/5/2024', british)).toBe('on the fourth of May twenty twenty four');
    expect(say('on 4/5/2024')).toBe('on April fifth twenty twenty four');
  });

  it('finds nothing in a language without classes', () => {
    expect(normaliserFor('fi', { base: 'everything', without: [], with: [] }).read('1.1.2024 klo 10.00')).toEqual([]);
  });

  it('gives readings in order that do not overlap and stand where they say', () => {
    const text = 'On Jan. 5, 2021 at 5 p.m. the FBI paid $5M to Sen. Hale.';
    const found = everything.read(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Jan. 5, 2021',
      '5 p.m.',
      'FBI',
      '$5M',
      'Sen.',
    ]);
  });

  it.each([
    ['digits', '1'.repeat(200_000)],
    ['points', '1.'.repeat(100_000)],
    ['commas', '1,111'.repeat(50_000)],
    ['letters', 'a'.repeat(200_000)],
    ['dots', 'a.'.repeat(100_000)],
    ['capitals', 'A. '.repeat(70_000)],
    ['signs', '$€@#/-'.repeat(40_000)],
    ['strokes', 'a/b/'.repeat(50_000)],
    ['dashes', '1-'.repeat(100_000)],
    ['at signs', 'a@a.'.repeat(50_000)],
  ])('takes no longer than a text’s length asks: %s', (_, text) => {
    expect(Array.isArray(everything.read(text))).toBe(true);
  });
});
