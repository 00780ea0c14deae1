/** Lists of words that are read in another way than they are written. */

/** Reads a table of one entry a line or between bars: what is written, an equals sign, what is said. */
function table(text: string): Readonly<Record<string, string>> {
  const entries = text.split(/[|\n]/).map((entry) => entry.split('=').map((part) => part.trim()));
  return Object.fromEntries(
    entries.filter(([written]) => written !== '').map(([written = '', said = '']) => [written, said]),
  );
}

/** Titles before a name, written with a stop. */
export const titles = table(`
  Prof = Professor | Rev = Reverend | Fr = Father | Hon = Honorable | Sen = Senator | Sens = Senators
  Rep = Representative | Reps = Representatives | Gov = Governor | Govs = Governors | Pres = President
  Sgt = Sergeant | Lt = Lieutenant | Capt = Captain | Col = Colonel | Maj = Major | Gen = General | Cpl = Corporal
  Cllr = Councillor | Ald = Alderman | Msgr = Monsignor | Const = Constable | Pvt = Private | Adm = Admiral | Cmdr = Commander | Supt = Superintendent | Det = Detective | Insp = Inspector
  Atty = Attorney | Amb = Ambassador
`);

/** Titles that engines know too. */
export const commonTitles = table(`
  Dr = Doctor | Mr = Mister | Mrs = Misses | Ms = Miz | St = Saint | Mt = Mount
`);

/** Always read in this one way. */
export const fixedReadings = table(`
  24/7 = twenty four seven | 9/11 = nine eleven | 7/7 = seven seven | 50/50 = fifty fifty | 50-50 = fifty fifty
  20/20 = twenty twenty | 60/40 = sixty forty | 80/20 = eighty twenty | 401(k) = four oh one k
  401k = four oh one k | vs. = versus | vs = versus | v. = versus | approx. = approximately | e.g. = for example
  i.e. = that is | a.k.a. = also known as | w/o = without | Ltd. = Limited
  Corp. = Corporation | Jr. = Junior | Sr. = Senior
`);

/** Kinds of street, after a house number and a name. */
export const streets = table(`
  St = Street | st = Street | Ave = Avenue | ave = Avenue | Blvd = Boulevard | Rd = Road | rd = Road | Dr = Drive
  Ct = Court | Ln = Lane | Pl = Place | Sq = Square | Hwy = Highway | hwy = Highway | Pkwy = Parkway
  Expy = Expressway | Ter = Terrace | Cir = Circle
`);

/** States of the USA and provinces of Canada; read only after a comma, where a place has gone before. */
export const states = table(`
  AL = Alabama | AK = Alaska | AZ = Arizona | AR = Arkansas | CA = California | CO = Colorado | CT = Connecticut
  DE = Delaware | FL = Florida | GA = Georgia | HI = Hawaii | ID = Idaho | IL = Illinois | IN = Indiana | IA = Iowa
  KS = Kansas | KY = Kentucky | LA = Louisiana | ME = Maine | MD = Maryland | MA = Massachusetts | MI = Michigan
  MN = Minnesota | MS = Mississippi | MO = Missouri | MT = Montana | NE = Nebraska | NV = Nevada
  NH = New Hampshire | NJ = New Jersey | NM = New Mexico | NY = New York | NC = North Carolina | ND = North Dakota
  OH = Ohio | OK = Oklahoma | OR = Oregon | PA = Pennsylvania | RI = Rhode Island | SC = South Carolina
  SD = South Dakota | TN = Tennessee | TX = Texas | UT = Utah | VT = Vermont | VA = Virginia | WA = Washington
  WV = West Virginia | WI = Wisconsin | WY = Wyoming | ON = Ontario | QC = Quebec | BC = British Columbia
  AB = Alberta | MB = Manitoba | SK = Saskatchewan | NS = Nova Scotia | NB = New Brunswick | Calif. = California
  Mass. = Massachusetts | Fla. = Florida | Pa. = Pennsylvania | Conn. = Connecticut | Ariz. = Arizona
  Colo. = Colorado | Ga. = Georgia | Ill. = Illinois | Ind. = Indiana | Kan. = Kansas | Ky. = Kentucky
  La. = Louisiana | Md. = Maryland | Mich. = Michigan | Minn. = Minnesota | Miss. = Mississippi | Mo. = Missouri
  Mont. = Montana | Neb. = Nebraska | Nev. = Nevada | N.H. = New Hampshire | N.J. = New Jersey | N.M. = New Mexico
  N.Y. = New York | N.C. = North Carolina | N.D. = North Dakota | Okla. = Oklahoma | Ore. = Oregon
  R.I. = Rhode Island | S.C. = South Carolina | S.D. = South Dakota | Tenn. = Tennessee | Va. = Virginia
  Vt. = Vermont | Wash. = Washington | W.Va. = West Virginia | Wis. = Wisconsin | Wyo. = Wyoming | Ont. = Ontario
  Que. = Quebec | D.C. = D C
  Ala. = Alabama | Ark. = Arkansas | Del. = Delaware | Tex. = Texas | Alta. = Alberta | Sask. = Saskatchewan | B.C. = British Columbia
`);
