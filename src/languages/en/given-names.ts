/**
 * Common given names that tell a gender, of the English-speaking press and the languages it writes about.
 * Names that both women and men bear (Jordan, Robin, Sam) are left out: unknown stays unknown.
 */
import { wordSet } from './words.ts';

export const maleNames = wordSet(`
  aaron abdul abdullah abdulrahman abe abel abraham abu adam adolf adrian ahmad ahmed aidan ajay al alan alastair albert alberto alec alejandro alessandro alexander
  alexandre alexei alfonso alfred alfredo ali alistair allan allen alonso alvaro alvin amar amir amit anatoly anders andre andreas andrei andres andrew andy
  angus anil anthony antoine anton antonio antony anwar archie armando arnold art arthur arturo arun asad ashok ashraf austin axel ayman aziz barack barnaby barney barry bart
  bashar basil ben benedict benjamin bernard bernie bert bill billy björn bob bobby boris brad bradley brandon brendan brent bret brett brian bruce bruno bryan bryce byron caleb callum
  calvin carl carlos carlton cecil cedric cesar chad charles charlie chester chris christian christophe christopher chuck clarence clark claude clay clayton cliff clifford clint clive clyde cody
  colin connor conor conrad corey cornelius craig curt curtis cyril cyrus dale damian damien damon dan daniel danny darren darrell darryl dave david dean declan dennis denis denzel derek
  dermot derrick desmond devon dexter diego dieter dimitri dirk dmitri dmitry dmytro dominic dominique don donald donnie doug douglas duane duncan dustin dwayne dwight dylan eamon earl ed eddie edgar
  edmund eduardo edward edwin egon eli elias elijah elliot elliott elmer elon emanuel emil emilio emmanuel emmett enrique eric erich erik ernest ernesto ernie ethan eugene evan evgeny ezra fabian fabio farid faisal felipe felix fergus fernando fidel finn
  floyd francesco francis francisco franck francois françois frank frankie franklin franz fred freddie freddy frederick friedrich fritz gabriel gareth garrett garth gary gavin gene geoff geoffrey george gerald gerard gerardo gerhard gerry giles gilbert
  gideon giorgio giovanni giuseppe glen glenn gordon graeme graham grant greg gregory gunther gus gustavo guy habib hamid hamish hank hans harold harris harry harvey hasan hassan hector heinrich helmut henri henry herb herbert herman homer horace howard
  hugh hugo humphrey hussein ian ibrahim igor ilya imran ismail isaac ivan jack jackson jacob jacques jaime jake jakob jamal james jared jarrod jason jasper javier jay jean-claude jean-marc jean-pierre jed jeff jefferson jeffrey jens jerome jeremiah jeremy jerry
  jim jimmy joachim joakim joaquin joe joel johan johann johannes john johnny jon jonah jonas jonathan jorge jose josé josef joseph josh joshua juan jude jules julian julio julius jurgen justin kai kareem karl kamal keith ken kenneth kenny kent kevin khaled khalid kieran kirk klaus konrad
  kristian kurt kwame kyle lachlan lance larry lars laurence lawrence leandro lenny leo leon leonard leonardo leonid leroy les lester levi lewis liam lincoln linus lionel lloyd logan lorenzo lou louis luc luca lucas luigi luis luiz lukas luke luther magnus mahmoud
  malcolm manuel marc marcel marco marcos marcus mario marius mark marko marshall martin marty marvin massimo mathew matteo matthew matthias maurice mauricio max maxim maximilian maxwell mehdi mehmet melvin merrick miguel mike mikhail miles milo milton mitch mitchell mohamed mohammad mohammed
  morris mostafa moses muhammad murray mustafa narendra nasser nathan nathaniel neal ned neil nelson neville newt niall nicholas nick nicola nicolas niels nigel nikita niklas nikolai noah noel nolan norbert norman oleg oliver olivier omar orlando oscar osama oswald otis otto owen pablo paolo pascal pat
  patrick paul paulo pavel pedro percy perry pete peter petr petro phil philip philippe phillip pierre preston prakash quentin quincy rafael rahul raj rajesh ralph ramon randall randy raphael rashid raul raymond reginald reggie reinhard rex reza ricardo richard rick ricky rob robbie robby robert roberto rod roderick rodney
  rodrigo roger rogelio roland rolf roman ron ronald ronnie rory roscoe ross roy ruben rudolf rudy rufus rupert russ russell ryan saad saddam said saif salman salvador samir samuel santiago sanjay saul scott sean sebastian serge sergei sergey sergio seth shane shaun sheldon sherman sid sidney simon solomon spencer stan stanley stefan stephan
  stephen sterling steve steven stewart stuart sunil suresh sven syed tariq ted terence terrence terry thaddeus theo theodore thom thomas tim timothy tobias toby todd tom tomas tommy tony travis trent trevor tristan troy tyler tyrone ulrich umar uwe vadim valery vernon victor viktor vijay vince vincent vikram vitaly vladimir volodymyr wade wallace
  walter warren wayne wendell werner wes wesley wilbur wilfred wilhelm will willem william willie winston wolf wolfgang woodrow xavier yasser yuri yusuf zac zach zachary zane zhang sergej joão jamie-lee mateusz tomasz piotr krzysztof stanislaw janusz jarosław milan zoran dragan slobodan goran bogdan ion gheorghe
  ewan euan ruaridh ruairi padraig eoin cian oisin cormac donal finlay gethin gwyn hywel ieuan iolo rhys aled alun dafydd emyr geraint huw owain
  iestyn olaf haakon torsten bjarne leif einar gunnar halvard kjell pål stig ulf arne asbjorn mikko jukka pekka timo juha matti eero jussi jacek marek
  wojciech zbigniew tadeusz stanisław radek milos nikola pawel michał jakub ondrej vaclav jiri zdenek lubomir istvan laszlo gabor zoltan ferenc attila
  bela chinedu emeka chukwuma obinna kwabena kofi kojo yaw thabo sipho mandla tendai farai themba olumide adebayo babatunde segun femi hiroshi kenji
  takeshi akira satoshi haruki rohan arjun mahesh dinesh anand imtiaz bilal hamza karim nabil walid gilles benoit thierry laurent yves guillaume
  matthieu bastien ignacio gonzalo hernan agustin facundo thiago joao nuno rui tiago vasco
`);

export const femaleNames = wordSet(`
  abby abigail ada adela adelaide adele adriana adrienne agatha agnes aimee aisha alexandra alexandria alexis alice alicia alina alisa alison allison allyson alyssa amanda amber amelia amelie amina amy ana anastasia andrea angela angelica angelina angie anita anja ann anna annabel anne annette annie anthea antonia
  april ariana arlene astrid audrey aurora ava barbara beatrice beatrix becky belinda bella bernadette bernice beryl bessie beth bethany betsy betty beverly bianca birgit blanca bonnie brenda brianna bridget brigitte britney brittany brooke camilla camille candace candice carina carla carly carmen carol carole carolina caroline
  carolyn carrie cassandra catherine cathy cecilia celeste celia charlene charlotte chelsea cherie cheryl chloe christa christina christine chrystia cindy claire clara clarissa claudia clementine colette colleen concepcion connie constance cora cordelia corinne cristina crystal cynthia daisy daniela danielle daphne darlene dawn deborah debbie debra deirdre delia denise
  diana diane dianne dina dolores dominica donna dora doreen doris dorothy edith edna eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen eloise elsa elsie emilia emily emma enid erica erika erin esmeralda esther ethel eugenia eunice eva eve evelyn faith fatima fatma faye felicity fern fiona flora florence frances francesca
  frieda gabriela gabriella gabrielle gail gayle gemma genevieve georgia georgina geraldine gertrude gillian gina gisele gladys glenda gloria grace greta gretchen gwen gwendolyn hannah harriet hazel heather heidi helen helena helene helga henrietta hilary hilda hillary hollie holly hope ida ilse imelda imogen ingrid irene irina iris irma isabel isabella isabelle ivanka ivy jackie jacqueline jacqui
  jane janelle janet janice janine jasmine jeanette jeanine jeanne jemima jenna jennie jennifer jenny jessica jill jillian jo joan joanna joanne jocelyn johanna josephine joy joyce juana juanita judith judy julia juliana julianne julie juliet juliette june justine kara karen karin kate katarina katharine katherine kathleen kathryn kathy katie katrina katya kayla kayleigh
  keisha kellyanne kerstin khadija kimberly kirsten kirsty kristen kristin kristina krystal lara larissa latoya laura lauren laurie lavinia layla lea leah leanne leila lena leona leonora leticia lia liana libby lila lilian liliana lillian lily linda lindsey lisa liz liza lizzie lois lola loretta lorna lorraine louisa louise lucia lucille lucinda lucy ludmila luisa lydia lynda lynette lynn lynne mabel
  madeleine madeline madison maeva maggie malala mandy manuela marcella marcia margaret margarita margo margot marguerite maria mariam marian marianne marie marilyn marina marion marisa marissa marjorie marlene marsha marta martha martina mary maryam matilda maud maureen maxine may maya megan meghan melania melanie melinda melissa mercedes meredith michaela michele michelle mildred millie mimi mina miranda
  miriam moira molly mona monica monika monique muriel myra myrna nadia nadine nancy naomi natalia natalie natasha nell nellie nicole nikki nina nora noreen norma octavia olga olive olivia opal oprah paige pamela patricia patsy patti patty paula paulette pauline pearl peggy penelope penny petra philippa phoebe phyllis pippa polly portia priscilla priti priya rachael rachel ramona raquel rebecca
  regina renata renee rhoda rhonda rita roberta rochelle rosa rosalie rosalind rosalyn rosamund rose rosemary rosie rowena roxanne ruby ruth sabina sabine sabrina sadie sally salma samantha sandra sara sarah sasha-marie savannah selina selena serena shannon sharon sheila shelley sheryl shirley sienna silvia simone siobhan sofia sonia sonja sophia sophie stacey stacy stella stephanie sue summer susan
  susanna susannah susanne susie suzanne suzy svetlana sylvia tabitha tamara tammy tanya tara tasha tatiana tatyana teresa tess tessa thelma theresa therese tiffany tina toni tracey trisha trudy ursula valentina valerie vanessa vera verity veronica vicki vicky victoria viola violet virginia vivian viviane vivienne wanda wendy whitney wilhelmina wilma winifred winona xenia yasmin yolanda yulia yvette yvonne zainab zara zoe
  agnieszka katarzyna małgorzata magdalena ewa jadwiga joanna nadezhda oksana lyudmila galina ekaterina yelena ayesha nargis shabana sunita anjali lakshmi meera lupe guadalupe consuelo esperanza pilar rocio ximena condoleezza chimamanda ngozi noor nur layan huda samira rania
  rhona mairi morag eilidh catriona isla iona shona ailsa aoife niamh sinead grainne orla roisin ciara maeve nuala bronagh oonagh bronwen carys cerys
  ffion nerys rhian sian angharad tegan lowri mared eluned solveig sigrid gunhild ragnhild linnea britta annika birgitta gudrun hilde inga kirsi marja
  riitta tuula satu outi päivi malgorzata zofia agata beata dorota ewelina halina iwona krystyna zuzanna ivana jelena milica snezana tijana vesna
  zsuzsanna ildiko eszter chiamaka adaeze ifeoma nkechi yetunde folake abena akosua efua nomsa thandi lindiwe zanele tariro rutendo yuki haruka akiko
  keiko michiko naoko deepa kavita sangeeta lata nisha pooja shreya divya noura hanan aurelie delphine sandrine sylvie veronique mireille odile
  solange ines marisol graciela beatriz teresinha mafalda iva leonie svenja wiebke heike silke anke ute tilda clodagh fenella ottilie saskia tamsin
  xanthe
`);

/** Short and long forms of one name. */
export const nicknames: readonly (readonly string[])[] = `
abby abigail
al albert alan alfred
alex alexander alexandra alexandre
andy andrew
art arthur
barb barbara
becky rebecca
ben benjamin
bernie bernard
bert albert herbert robert
beth betsy betty liz lizzie libby eliza elizabeth
bill billy will willie william
bob bobby rob robby robbie robert bert
brad bradley
cathy kathy kate katie kat catherine katherine kathryn kathleen katharine
charlie chuck charles
chris christopher christine christina christian
cindy cynthia
dan danny daniel
dave david
deb debbie debra deborah
dick rick ricky rich richard
don donnie donald
doug douglas
ed eddie ted teddy ned edward edwin edmund
frank francis franklin
fred freddie frederick alfred
gabe gabriel
gene eugene
geoff jeff geoffrey jeffrey
gerry jerry gerald gerard jerome
greg gregory
hank harry henry
jack john johnny jon jonathan
jackie jacqueline
jake jacob
jenny jen jennifer
jess jessica
jim jimmy jamie james
joe joey joseph
josh joshua
judy judith
ken kenny kenneth
larry laurence lawrence
len lenny leonard
lou louis louise
maggie meg peggy margaret
mandy amanda
marty martin
matt matthew
max maxwell maximilian
mike mick micky michael
mitch mitchell
nate nathan nathaniel
nick nicholas
pam pamela
pat paddy patrick patricia
pete peter
phil philip phillip
ray raymond
reggie reginald
ron ronnie ronald
russ russell
sam sammy samuel samantha
sandy sandra alexander
stan stanley
steve steven stephen
stu stuart stewart
sue susie susan suzanne
theo ted theodore
tim timothy
tom tommy thomas
tony anthony antony antonio
val valerie valentina
vicky vicki victoria
vince vincent
wes wesley
zac zach zack zachary
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));
