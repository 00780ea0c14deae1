/** Verbs that introduce someone's words. Base forms of regular verbs, and whole forms of irregular ones. */
import { verbForms } from './verb-forms.ts';
import { wordSet } from './words.ts';

/** Verbs of saying and writing: beside a quotation they nearly always name its speaker. */
const saying = `
  accuse acknowledge add address admit admonish advise affirm agree allege allow amplify announce answer apologise apologize appeal argue
  articulate ask assert assess assure attest aver bark beg bellow bemoan blast blog blurt boast brag caution charge chide chime claim clarify
  comment complain concede conclude concur confess confide confirm contend convey correct counsel counter crack croak crow cry
  cringe declare decree decry deadpan declaim demand denounce deny deplore detail dictate disagree disclose discuss dispute divulge
  echo elaborate email emphasise emphasize enthuse enquire exclaim exhort explain exult fret fume gasp gripe groan growl grumble gush
  hint holler howl imply implore infer inform inquire insist instruct interject interrupt intone joke josh lament laugh lecture lie list
  marvel mention message moan mumble murmur muse mutter mock nag narrate note notify object observe offer opine order outline
  philosophise philosophize phrase plead pledge point ponder portray post postulate praise preach predict proclaim profess promise pronounce propose
  prophesy protest purr query question quip rail rant rap reaffirm reason reassure rebut rebuke recall recite recollect recommend recount
  reflect refute reiterate rejoin relate relay remark remember remind remonstrate renounce repeat reply report reprimand request respond
  restate retort reveal roar ruminate rule scoff scold scream shout shriek sigh signal slam smile snap snarl snipe sob specify speculate
  stammer state stipulate stress stutter suggest summarise summarize surmise tease testify text thank theorise theorize threaten thunder
  tout trumpet tweet urge venture verify volunteer vouch vow wail warn whimper whine whisper wisecrack wonder yell caption
`;

const irregularSaying = `
  say says said saying tell tells told telling write writes wrote written writing speak speaks spoke spoken speaking
  sing sings sang sung singing swear swears swore sworn swearing read reads reading put puts putting go goes went going
  retweet retweets retweeted retweeting foretell foretells foretold
  forewarn quote quotes quoted quoting sum sums summed summing chant chants chanted chanting
  believe believes believed believing hope hopes hoped hoping`;

/** Verbs of judging and naming: they carry a quoted fragment as their object or complement. */
const judging = `
  call describe brand label characterise characterize dub deem term denounce dismiss criticise criticize condemn praise hail liken compare
  blame attack defend applaud laud mock ridicule deride lambast lambaste lampoon pan rate reject welcome endorse encourage encounter cite
  reference invoke introduce depict identify view consider regard suspect acclaim accept assail attribute chastise concern credit
  decline disavow doubt dread envision envisage favour favor fault foresee frame guarantee herald honour honor imagine invite
  mourn nickname oppose paint prescribe prohibit rank rap recognise recognize refer salute
  skewer smear stigmatise stigmatize support swipe tag taunt title toast trash treat trumpet vilify voice admire fear lambaste slam tout
  warn celebrate envision express tweet`;

const irregularJudging = `
  see sees saw seen seeing find finds found finding think thinks thought thinking feel feels felt feeling know knows knew known
  hear heard understand understands understood forbid forbids forbade forbidden`;

export const speechVerbs = wordSet(verbForms(saying).join(' '), irregularSaying);

export const judgingVerbs = wordSet(verbForms(judging).join(' '), irregularJudging);

/** The plainest verbs, so common that they settle a doubt. */
export const plainVerbs = wordSet(
  'say says said told tells add adds added write writes wrote tweeted asked asks explained replied continued continues recalled responded answered',
);

/** Verbs that are followed by the one who is spoken to: `told reporters`. */
export const addressingVerbs = wordSet(
  'tell tells told telling ask asks asked asking remind reminds reminded assure assures assured inform informs informed warn warns warned urge urges urged thank thanks thanked advise advised email emailed text texted interviewed',
);

export const speechNouns = wordSet(`
  account accusation acknowledgment acknowledgement address admission admonition advice affidavit allegation announcement answer apology argument article
  assertion assessment assurance answer blog boast call caption caution caveat challenge characterisation characterization charge claim column comment commentary
  comparison complaint conclusion confession contention conviction criticism cry declaration declarations defence defense demand denial denunciation
  depiction description dictum dismissal email emphasis essay estimate explanation exhortation fear filing idea insistence interview invitation invocation joke
  judgment judgement label lament letter line manifesto mantra memo memoir message metaphor motto note notion observation opinion order outburst phrase plea
  pledge post prayer prediction proclamation pronouncement proposal proposition proclamation protest quip question quote reaction recollection recommendation
  reference refrain remark reminder reply report request response retort review rhetoric rule ruling sentiment slogan speech statement stories story
  suggestion summary summation talk testimony text theory threat tirade toast tweet usage use verdict view vision vow warning wish wisecrack word words
  accusations allegations answers claims comments complaints concerns criticisms demands emails fears letters lyrics notes opinions pledges posts promises
  promise questions quotes quip remarks replies reports sentiments statements suggestions threats tweets warnings writings`);

/** Past participles behind which a name or a term stands. */
export const named = wordSet('called named dubbed nicknamed titled entitled labelled labeled termed christened');

/** Verbs that give a name. To call or to dub is left out: what one is called may be a taunt. */
export const namingVerbs = wordSet(verbForms('name christen rename title entitle retitle baptise baptize').join(' '));
