/** Words by which a group, a place or a paper can be told from a person. */
import { wordSet } from './words.ts';

/** A name that holds one of these names an organisation. */
export const organisationWords = wordSet(`
  academy administration agency airlines airport airways alliance army assembly associates association authority bank board brigade broadcasting brothers bureau
  cabinet campaign center centre chamber charity chronicle church city clinic club co coalition college commission committee commons communications community company
  conference confederation congress conservancy consortium constabulary consulate cooperative corp corporation corps council county court courts daily
  democrats department dept directorate district division embassy enterprises exchange express federation fellowship financial firm force forces forum foundation
  front fund gazette globe government group guardian guild hall headquarters herald high holdings home hospital house inc inquirer initiative insider institute institution
  intelligence international journal laboratories laboratory labs league legislature library limited llc llp lords ltd magazine mail media ministry mirror museum
  navy network news newspaper observer office orchestra order organisation organization panel parliament partners partnership party plc police post
  press project radio records register republic reserve review school schools secretariat senate service services shelter society standard star states studio studios sun
  syndicate systems tank team telegraph telegram television theater theatre times today tribune tribunal trust tv tonight union united universities university ventures watch
  week weekly wire works world states kingdom nations house pentagon kremlin fbi cia nato opec unicef nhs bbc`);

/** What joins a group's name to its field. */
export const nameConnectors = wordSet('of for on');

/** A name that ends like this names a place. */
export const placeWords = wordSet(`
  street road avenue lane drive square park island islands river lake mountain mountains valley bay beach bridge harbour harbor port coast
  sea ocean desert forest plains hills heights creek springs falls peninsula airport station stadium arena hotel plaza tower towers boulevard
  highway county province state city town village north south east west northern southern eastern western central`);

/** Countries, and states of the United States, Canada and Australia: they speak only through governments. */
export const places = wordSet(`
  afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia botswana brazil britain bulgaria
  burma cambodia cameroon canada chile china colombia congo croatia cuba cyprus denmark ecuador egypt england eritrea estonia ethiopia europe fiji finland france
  gaza germany ghana greece guatemala haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan kazakhstan kenya kosovo
  kuwait laos latvia lebanon liberia libya lithuania luxembourg macedonia malawi malaysia mali malta mexico moldova mongolia montenegro morocco mozambique
  myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia
  rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand
  tunisia turkey turkmenistan uganda ukraine uruguay usa uzbekistan venezuela vietnam wales yemen zambia zimbabwe america africa asia
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky
  louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania
  tennessee texas utah vermont wisconsin wyoming alberta manitoba ontario quebec saskatchewan queensland tasmania
  london paris berlin moscow beijing washington tokyo brussels geneva ottawa canberra dublin edinburgh cardiff belfast chicago boston detroit philadelphia miami
  seattle toronto montreal vancouver sydney melbourne brisbane perth manchester liverpool birmingham glasgow leeds rome madrid vienna baghdad kabul tehran
  tel-aviv jerusalem cairo nairobi delhi mumbai hong kong manhattan brooklyn hollywood u.s u.s. u.k u.k. uk us eu un u.n u.n. twitter facebook instagram youtube`);

/** Adjectives of nations and faiths: they stand in capitals before a noun, and are no one's name. */
export const capitalAdjectives = wordSet(`
  american british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss austrian polish czech russian ukrainian greek
  turkish israeli palestinian arab egyptian iranian iraqi syrian saudi afghan indian pakistani chinese japanese korean vietnamese thai indonesian
  australian canadian mexican brazilian argentine cuban african european asian latino latina hispanic muslim christian jewish catholic protestant islamic
  buddhist hindu sikh democratic republican conservative liberal labour western eastern northern southern norwegian swedish danish finnish croatian serbian bosnian slovak slovenian hungarian romanian bulgarian albanian armenian georgian estonian latvian lithuanian belarusian icelandic colombian chilean peruvian venezuelan jamaican haitian filipino malaysian singaporean taiwanese tibetan cambodian burmese nepalese bangladeshi algerian moroccan tunisian libyan ethiopian ghanaian ugandan zimbabwean rwandan jordanian lebanese yemeni kuwaiti emirati texan californian londoner parisian berliner
  democrat gop black white native anglo syrian kurdish nigerian kenyan somali sunni shiite north south east west new-york-based`);

/** What live blogs and corrections put before a colon: nobody speaks. */
export const notices = wordSet('breaking exclusive update updates updated correction corrections clarification');

/** Words of an organisation's own voice: they may be a source without a name. */
export const organisationNouns = wordSet(`
  treasury assembly administration agency airline ambassador's army association authority ballot bank board bureau business cabinet camp campaign charity church club coalition
  commission committee company corporation council court department embassy establishment federation firm force foundation government group hospital industry
  institute institution inquiry inquest jury ministry movement network newspaper office organisation organization outlet panel paper parliament party police press
  regime school senate society studio team think-tank tribunal union university website white-house station magazine publication plaintiffs ad`);

/** Things that hold words of their own; nobody's voice. */
export const documentNouns = wordSet(`
  act ad advert advertisement agreement amendment article banner banners bill billboard book booklet brochure bumper-sticker bulletin caption card cartoon
  chapter charter clip constitution contract convention definition diary document documents dossier editorial email emails file filing filings flyer form guidelines
  headline headlines indictment inscription instructions invitation judgment label law lawsuit leaflet legislation letter letters manifesto manual memo
  memorandum message minutes motion newsletter note notice order pamphlet paper petition placard placards plaque plaque platform policy poll post poster posters
  program programme proposal questionnaire record records regulation regulations release report reports resolution review rule rules ruling script
  section sentence sign signs slogan song spot standards statement statute sticker study subpoena summary survey t-shirt t-shirts tape text title
  transcript treaty tweet tweets verdict video warrant website`);

/** Works of art and media: a quotation right after one of them is its title. */
export const workNouns = wordSet(`
  album anthem article ballad book broadcast bestseller cartoon chapter clip column comedy comic documentary drama editorial episode essay exhibit exhibition
  film game hit hymn magazine memoir movie musical novel number opera paper painting picture piece play podcast poem program programme radio record report
  saga segment sequel series show single sitcom sketch soap song soundtrack special story symphony thriller track trilogy tune tv video videos volume books
  shows films songs novels plays episodes classic blockbuster remake version spot ad`);

/** First words of places. */
export const placePrefixes = wordSet('lake mount mt fort cape gulf camp');
