/** Nouns for people: what they do, what they are to each other. */
import { wordSet } from './words.ts';

/** Someone's function. A definite article makes them a way to say who speaks: `the mayor`. */
export const roleNouns = wordSet(`
  academic accountant activist actor adviser advisor advocate agent aide ally ambassador analyst anchor anthropologist archaeologist architect archbishop artist
  assistant astronaut astronomer athlete attorney author banker barrister billionaire biologist bishop boss broker builder businessman businesswoman
  campaigner candidate captain cardinal carer caretaker cashier celebrity ceo chair chairman chairperson chairwoman champion chancellor chef chemist chief chieftain
  clerk climatologist co-author co-chair co-founder co-host co-owner coach colleague columnist comedian comic commander commentator commissioner composer
  conductor congressman congresswoman conservationist conservative constable consultant contractor contributor coordinator coroner correspondent council-leader
  councillor councilman councilmember councilor councilwoman counsel counsellor counselor creator critic curator cyclist dancer dealer dean defendant
  defender democrat demographer dentist deputy designer detective developer diplomat director doctor driver economist editor educator elder
  emcee employee employer engineer entertainer entrepreneur epidemiologist ex-president executive expert farmer filmmaker financier
  fan firefighter fisherman follower friend pal classmate roommate mentor protege heckler moderator footballer founder freshman fundraiser gardener general geologist goalkeeper governor gp guard guitarist historian host hunter
  incumbent independent inspector instructor insider investigator investor journalist judge juror justice king laureate lawmaker lawyer leader lecturer
  legislator liberal librarian lieutenant linguist lobbyist magistrate magnate major manager marshal mayor mechanic midfielder midwife millionaire
  minister mogul moderator mogul monk mp musician narrator naturalist negotiator neurologist neuroscientist newcomer newsman nominee novelist nun nurse official
  officer ombudsman operator operative opponent organiser organizer owner painter panelist partner passenger pastor patient pediatrician performer
  philanthropist philosopher photographer physician physicist pilot pitcher planner player playwright poet policeman policewoman politician pollster pope
  predecessor premier presenter president president-elect priest prime-minister prince princess principal prisoner producer professor programmer prosecutor protester protestor psychiatrist
  psychologist publicist publisher pundit quarterback queen rabbi ranger rapper realtor receptionist referee registrar reporter representative republican researcher
  resident retailer retiree rival rookie ruler runner sailor scholar scientist screenwriter sculptor secretary senator sergeant sheriff
  shopkeeper singer skipper socialist sociologist soldier solicitor songwriter source speaker spokesman spokesperson spokeswoman spokesmen star statistician
  strategist striker student successor superintendent supporter surgeon surrogate survivor swimmer teacher teammate technician teenager telecaster theologian therapist
  tory tourist trainer translator treasurer trustee tycoon undersecretary union-leader veteran vet vice-chairman vice-president victim viewer villager
  master member mate maker keeper holder fighter rider violinist visitor volunteer voter waiter waitress warden winner witness worker writer youngster historian hopeful front-runner frontrunner
  standard-bearer appointee co-star newsreader broadcaster bystander neighbour neighbor onlooker inmate suspect plaintiff claimant complainant
  blogger poster commenter user tweeter designer publisher baker barman bartender barber builder busker butcher carpenter electrician plumber vicar`);

/** Anyone at all: they name a person only by what was said before. */
export const personNouns = wordSet(
  'man woman boy girl person lady gentleman guy lad child kid teen teenager youth pensioner infant toddler baby adult native',
);

export const maleNouns = wordSet(
  'man boy gentleman guy lad king prince policeman businessman chairman spokesman councilman congressman fisherman barman waiter actor monk priest pope father son brother husband uncle nephew grandfather grandson widower bridegroom groom boyfriend stepfather stepson brother-in-law father-in-law son-in-law dad sportsman newsman salesman statesman',
);

export const femaleNouns = wordSet(
  'woman girl lady queen princess policewoman businesswoman chairwoman spokeswoman councilwoman congresswoman waitress actress nun mother daughter sister wife aunt niece grandmother granddaughter widow bride girlfriend stepmother stepdaughter sister-in-law mother-in-law daughter-in-law mum mom sportswoman saleswoman stateswoman hostess heiress',
);

/** Relatives: `his wife`, `her father`. */
export const kinship = wordSet(`
  father mother son daughter brother sister husband wife uncle aunt nephew niece grandfather grandmother grandson granddaughter cousin widow widower
  fiance fiancé fiancee fiancée boyfriend girlfriend partner spouse stepfather stepmother stepson stepdaughter brother-in-law sister-in-law
  father-in-law mother-in-law son-in-law daughter-in-law dad mum mom parent twin bride groom`);

/** Several people: they speak with one voice, but nobody in particular has it. */
export const groupNouns = wordSet(`
  activists advisers advisors advocates aides allies analysts attorneys authorities backers campaigners candidates citizens critics colleagues conservatives
  crowd crowds democrats detectives diplomats doctors economists editors employees executives experts families fans farmers firefighters friends
  insiders investigators journalists journos judges lawmakers lawyers leaders legislators liberals locals ministers neighbours neighbors observers
  officers officials operatives opponents organisers organizers parents people players politicians prosecutors protesters protestors pundits
  relatives reporters representatives republicans researchers residents scientists senators sources spectators strategists students supporters
  surrogates teachers teammates users victims viewers villagers voters witnesses women men workers writers others some many`);

/** Nouns and titles for one function, short forms among them. */
export const roleSynonyms: readonly (readonly string[])[] = `
sen senator lawmaker legislator
rep representative congressman congresswoman lawmaker legislator
mp lawmaker legislator backbencher
assemblyman assemblywoman lawmaker legislator
del delegate lawmaker legislator
gov governor
pres president
nominee candidate hopeful contender standard-bearer
billionaire businessman businesswoman mogul tycoon magnate entrepreneur developer investor
spokesman spokeswoman spokesperson
attorney lawyer counsel solicitor barrister prosecutor
chief head boss director
ceo executive chairman chairwoman founder
prof professor academic scholar researcher
dr doctor physician surgeon
coach manager boss
det detective officer investigator
sgt sergeant officer
lt lieutenant officer
gen general commander
chairman chairwoman chair chairperson
councilman councilwoman councillor councilor councilmember
minister politician
secretary minister official
writer author novelist
reporter correspondent journalist columnist
actor actress star performer
singer musician star rapper
striker midfielder defender goalkeeper forward player star
quarterback pitcher player star
rev reverend pastor minister vicar priest
teacher educator
owner proprietor
adviser advisor aide strategist consultant
judge justice jurist
`
  .trim()
  .split('\n')
  .map((row) => row.split(' '));
