/** Nouns for people: what they do, what they are to each other. */
import { wordSet } from './words.ts';

/** Someone's function. A definite article makes them a way to say who speaks: `the mayor`. */
export const roleNouns = wordSet(`
  abbess academic accountant accuser acrobat activist actor actuary administrator adviser advisor advocate agent aide airman airwoman ally ally ambassador
  analyst anchor anchorman angler animator anthropologist appellant appointee apprentice archaeologist archbishop architect archivist artist assistant
  astrologer astronaut astronomer asylum-seeker atheist athlete attacker attorney auctioneer auditor author babysitter backpacker bailiff baker banker
  barber barista barmaid barman barrister bartender bassist batsman beekeeper believer bellringer biker billionaire biographer biologist bishop
  blogger boatman bodyguard bomber bookkeeper bookmaker bookseller boss bosun botanist bouncer bowler boxer breeder bricklayer broadcaster broker
  builder burglar businessman businesswoman busker butcher bystander cabbie cabdriver cadet caller cameraman campaigner candidate captain captive
  cardinal cardiologist carer caretaker carpenter cartoonist cashier caterer celebrity cellist ceo chair chairman chairperson chairwoman champion
  chancellor chaplain chauffeur chef chemist chief chieftain childminder choreographer chorister churchgoer claimant classmate clergyman clergywoman
  clerk climatologist climber clown co-author co-chair co-founder co-host co-owner co-pilot co-star coach coastguard cobbler colleague columnist
  comedian comic commander commando commentator commenter commissioner commuter complainant composer conductor congressman congresswoman conman
  conservationist conservative constable consultant contractor contributor convict coordinator coroner correspondent cosmonaut council-leader
  councillor councilman councilmember councilor councilwoman counsel counsellor counselor countryman courier cowboy craftsman creator crewman
  cricketer critic curate curator customer cyclist dancer dealer dean deckhand defendant defender democrat demographer dentist deputy dermatologist
  deserter designer detective developer diplomat director distiller diver docker doctor doorman driver ecologist economist editor educator elder
  electrician emcee employee employer engineer entertainer entrepreneur epidemiologist essayist ex-president executive exile expert eyewitness fan
  farmer farmworker ferryman fighter filmmaker financier firefighter fireman firewoman fisherman fishmonger fitter florist follower footballer
  forecaster foreigner forester founder freshman friend front-runner frontman frontrunner fundraiser gambler gamekeeper gamer gardener general
  geneticist geologist goalkeeper golfer governor gp graduate gravedigger greengrocer guard guardsman guerrilla guest guitarist gunman gymnast
  hairdresser handyman hangman headmaster headmistress headteacher heckler helmsman herder hijacker hiker historian hitman holder holidaymaker
  homeowner hopeful horseman host hostage hotelier householder hunter huntsman hurdler illustrator immigrant immunologist impresario incumbent
  independent influencer informant inmate innkeeper insider inspector instructor insurgent intern interpreter investigator investor islander jailer
  jockey jogger journalist judge juror justice keeper kidnapper killer king kinsman kinswoman laborer labourer landlady landlord laureate lawmaker
  lawman lawyer leader lecturer legislator liberal librarian lieutenant lifeboatman lifeguard linesman linguist liquidator lobbyist lodger lumberjack
  machinist magician magistrate magnate major maker manager marksman marshal master mate mathematician mayor mechanic medic member mentor mercenary
  meteorologist middleman midfielder midwife migrant militant militiaman milkman millionaire minister missionary moderator mogul monk motorist
  mountaineer mourner mp murderer musician nanny narrator naturalist navigator negotiator neighbor neighbour neurologist neuroscientist newcomer
  newscaster newsman newsreader nobleman nominee notary novelist nun nurse oarsman officer official ombudsman oncologist onlooker operative operator
  opponent optician organiser organist organizer orphan owner painter pal panelist paralegal paramedic paratrooper partner passenger passer-by
  passerby pastor pathologist patient patrolman pedestrian pediatrician performer petitioner pharmacist philanthropist philosopher photographer
  physician physicist pianist pilgrim pilot pitcher plaintiff planner player playwright plumber podcaster poet policeman policewoman politician
  pollster pope poster postman preacher predecessor premier presenter president president-elect priest prime-minister prince princess principal
  prisoner producer professor programmer promoter prosecutor protege protester protestor psychiatrist psychologist publican publicist publisher pundit
  punter pupil puppeteer quarterback queen rabbi radiologist ranger rapper realtor rebel receptionist recruit referee refugee registrar repairman
  reporter representative republican rescuer researcher resident respondent restaurateur retailer retiree rider rival robber roofer rookie roommate
  rower ruler runner sailor salesman saleswoman scaffolder scholar schoolboy schoolgirl scientist screenwriter sculptor seaman seamstress secretary
  selector senator sergeant serviceman servicewoman settler sexton sheriff shopkeeper shopper singer skier skipper smallholder sniper snowboarder
  socialist sociologist soldier solicitor songwriter soprano source speaker spokesman spokesmen spokesperson spokeswoman sportsman sportswoman
  sprinter stallholder standard-bearer star statesman stateswoman statistician stewardess stockbroker stoker stranger strategist striker student
  stuntman stylist successor superintendent supporter surfer surgeon surrogate surveyor survivor suspect swimmer teacher teammate technician teenager
  telecaster tenant terrorist theologian therapist thief tory tourist trader tradesman trainee trainer translator traveler traveller treasurer
  tribesman trooper trucker trustee tutor tweeter tycoon umpire undergraduate undersecretary undertaker union-leader user valuer vet veteran vicar
  vice-chairman vice-president victim viewer villager violinist virologist visitor vlogger volunteer voter waiter waitress warden weatherman welder
  whistleblower wicketkeeper winemaker winner witness worker workman worshipper wrestler writer yachtsman yachtswoman youngster youtuber zookeeper
  zoologist`);

/** Anyone at all: they name a person only by what was said before. */
export const personNouns = wordSet(
  'man woman boy girl person lady gentleman guy lad child kid teen teenager youth pensioner infant toddler baby adult native',
);

export const maleNouns = wordSet(
  'man boy gentleman guy lad king prince policeman businessman chairman spokesman councilman congressman fisherman barman waiter actor monk priest pope father son brother husband uncle nephew grandfather grandson widower bridegroom groom boyfriend stepfather stepson brother-in-law father-in-law son-in-law dad sportsman newsman salesman statesman gunman hitman doorman workman tradesman craftsman fireman milkman postman boatman ferryman lifeboatman cameraman anchorman clergyman nobleman horseman hangman repairman handyman frontman huntsman marksman stuntman middleman conman lawman serviceman militiaman tribesman kinsman yachtsman oarsman patrolman weatherman cowboy schoolboy headmaster landlord',
);

export const femaleNouns = wordSet(
  'woman girl lady queen princess policewoman businesswoman chairwoman spokeswoman councilwoman congresswoman waitress actress nun mother daughter sister wife aunt niece grandmother granddaughter widow bride girlfriend stepmother stepdaughter sister-in-law mother-in-law daughter-in-law mum mom sportswoman saleswoman stateswoman hostess heiress barmaid firewoman clergywoman airwoman servicewoman kinswoman yachtswoman stewardess landlady seamstress schoolgirl headmistress abbess',
);

/** Parts of a body and what it wears or does: `shook his head`, `lowered her voice`. */
export const inalienable = wordSet(
  'head hand hands eye eyes face arm arms shoulder shoulders voice fist fists finger fingers lip lips breath tears throat brow eyebrow eyebrows hat glasses teeth hair cheek cheeks nose feet knee knees heart mind',
);

/** Relatives: `his wife`, `her father`. */
export const kinship = wordSet(`
  father mother son daughter brother sister husband wife uncle aunt nephew niece grandfather grandmother grandson granddaughter cousin widow widower
  fiance fiancé fiancee fiancée boyfriend girlfriend partner spouse stepfather stepmother stepson stepdaughter brother-in-law sister-in-law
  father-in-law mother-in-law son-in-law daughter-in-law dad mum mom parent twin bride groom`);

/** Several people: they speak with one voice, but nobody in particular has it. */
export const groupNouns = wordSet(`
  family families allies entourage activists advisers advisors advocates aides allies analysts attorneys authorities backers campaigners candidates citizens critics colleagues conservatives
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
