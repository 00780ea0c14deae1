/** Given names of the German-speaking press, beside those that it shares with the English-speaking. */
import * as english from '../en/given-names.ts';
import { wordSet } from '../en/words.ts';
import { either } from './words.ts';

export const nicknames = english.nicknames;

const male = wordSet(`
  achim albrecht alois ambros andré ansgar armin arne arnd arno axel balthasar bastian benedikt benno bernd bernhard berthold bodo burkhard carsten christof
  christoph claus clemens cornelius daniele detlef detlev dieter dietmar dietrich dirk eberhard eckart eckhard edmund egon ekkehard elmar emmerich engelbert
  erhard erwin eugen ewald fabian falk ferdinand florian frank-walter franz-josef friedbert fritz gebhard georg gerd gerhard gernot gert gisbert goran gottfried
  götz gregor guido gunnar gunter günter günther gustav hannes hans-christian hans-dieter hans-dietrich hans-georg hans-jürgen hans-peter harald hartmut hartwig
  heiko heiner heinrich heinz heinz-christian helge hellmut helmut hendrik henning herbert heribert hermann hilmar holger horst hubert hubertus ingo ingolf
  jan-marco jannik jens joachim jochen jörg jost josef jupp jürgen kai kaspar karl karl-heinz karl-josef karl-theodor karsten kay klaus konrad konstantin kristof
  kuno lars lennart leonhard leopold lorenz lothar ludger ludwig lukas lutz magnus malte manfred marcus mario markus marten mathias matthias maximilian meinhard
  meinrad michel mirko moritz niklas norbert olaf ole oskar oswald otmar ottmar otto ottokar patrik paul peer philipp pirmin rainer ralf ralph ralph-werner
  reimund reiner reinhard reinhold rene rené richard robin roderich roland rolf rüdiger rupert sebastian sepp severin siegbert siegfried siegmar sigmar
  sigmund silvio steffen stephan sven thilo thorben thorsten tilman tilo timo tino torben torsten udo ulf uli ullrich ulrich urban urs uwe veit viktor vinzenz
  volker volkmar waldemar walther wendelin werner wieland wilfried willi willibald winfried wladimir wolf wolfram yannick kurt-josef hans-olaf oliver dmitri
  wiktor wolodymyr jewgeni juri sergei michail nikolai alexej kofi muammar nicolas silvio evo jens-uwe mesut manuel toni miroslav joschka gregor franz-walter`);

const female = wordSet(`
  adelheid alena almut andrea angela angelika anja anke anna annalena anneliese annegret annelie annemarie annett annette anni antje antonia ariane astrid barbara
  bärbel beate birgit birgitta birte brigitte britta carla carolin caroline charlotte christa christel christiane christina christine claudia constanze cordula corinna
  cornelia dagmar daniela doris dorothea dorothee edda edelgard edeltraud elfriede elisabeth elke ellen elsbeth elvira erika erna esther eva evelyn frauke franka
  franziska friederike gabi gabriele gerda gerlinde gertrud gesine gisela greta grit gudrun gundula hannah hannelore hedwig heide heidemarie heidi heike helene
  helga henriette herta hertha hilde hildegard ilona ilse ines inge ingeborg ingrid insa irene iris irma irmgard isolde jana janina jeannette johanna josefine judith
  julia juliane jutta karin karla karola katarina katharina kathrin katja katrin kerstin kirsten klara kristina kristine lena lieselotte linda lisa liselotte luise
  maja maike manuela mareike margarete margarethe margit margot margrit maria marianne marie-luise marietta marion marlene marlies marlis martina mathilde mechthild
  meike melanie michaela miriam monika nadine natascha nicola nicole nina olga patrizia paula petra pia regina regine renate ricarda rita rosemarie rosa-maria rosi
  roswitha ruth sabine sabrina sandra sara sarah saskia sibylle sigrid silke silvia simone sina sofia sonja stefanie steffi stephanie susanne svenja sylvia tamara
  tanja tatjana theresa therese traute trude ulla ulrike ursula uschi ute vera verena veronika viktoria viola waltraud wiebke yvonne condoleezza ségolène benita
  ayaan ewa julija irina margot-käthe sahra heide-marie ilse-maria claudia-maria`);

/** Names that English knows for one gender and German for the other. */
const contradicted = wordSet('andrea nicola kim jean simone kay robin');

export const maleNames = either({ has: (name) => english.maleNames.has(name) && !contradicted.has(name) }, male);

export const femaleNames = either({ has: (name) => english.femaleNames.has(name) && !contradicted.has(name) }, female);
