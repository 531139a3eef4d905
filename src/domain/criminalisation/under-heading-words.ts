// Words for asks under a heading on the offence of torture, which name it by a pronoun or by an article alone: one list a meaning, three languages.
import { type PatternRow, patternRow } from '../patterns.ts'

const en = (means: string, pattern: string, sample: string): PatternRow => patternRow('en', means, pattern, sample)
const fr = (means: string, pattern: string, sample: string): PatternRow => patternRow('fr', means, pattern, sample)
const es = (means: string, pattern: string, sample: string): PatternRow => patternRow('es', means, pattern, sample)

/** Written without accents: texts are folded. */
export const underHeadingRows: readonly PatternRow[] = [
  en('criminalizes', 'criminali(s|z)(e|es|ed|ing|ation)', 'criminalize'),
  fr('criminalizes', 'incrimin~|criminalis~|erig~ *6 {crime}', 'incriminer'),
  es('criminalizes', 'tipific~|tipifique~|criminaliz~', 'tipificar'),
  en('defines', 'definition|definitions|define|defining|defined|article 1', 'definition'),
  fr('defines', 'definition|definitions|definir|definisse|definie~|article premier|article 1', 'definition'),
  es('defines', 'definicion|definiciones|definir|defina|articulo 1', 'definicion'),
  en('own', 'separate|specific|distinct|autonomous|stand-alone|self-standing', 'separate'),
  // "ensure that it is punishable by appropriate penalties"
  en('thatCrime', '{crime}|it|they|(such|these|those|the) (acts|act|conduct|practices)|{T}', 'such acts'),
  fr(
    'thatCrime',
    '{crime}|elle|elles|celle-ci|celui-ci|ceux-ci|(ces|tels|les|de tels) (actes|faits|agissements)|{T}',
    'ces actes',
  ),
  es(
    'thatCrime',
    '{crime}|(estos|esos|tales|dichos|los) (actos|hechos)|(estas|esas|tales) conductas|{T}',
    'tales actos',
  ),
  en('isPunished', 'punishable|punished|penali(s|z)ed|sanctioned|carry|carries|attract~|entail~', 'punishable'),
  en('isPunished', '(subject|liable) to|met with|accompanied by', 'liable to'),
  fr('isPunished', 'passible~|puni~|reprim~|sanctionn~|assorti~|emport~|entrain~|encour~|penalis~', 'passible'),
  es(
    'isPunished',
    'castig~|punible~|sancion~|penad~|penaliz~|reprimid~|conllev~|acarre~|entran~|llev~ aparejad~',
    'castigado',
  ),
  en(
    'sanctions',
    'penalt~|sentence|sentences|sanction|sanctions|punishment|punishments|imprisonment|fine|fines|prison terms',
    'penalties',
  ),
  fr('sanctions', 'peine|peines|sanction|sanctions|emprisonnement|reclusion|amende|amendes', 'peines'),
  es('sanctions', 'pena|penas|sancion|sanciones|castigo|castigos|prision|multa|multas', 'penas'),
  en('ofWeight', 'commensurate|appropriate|proportion~|gravity|grave|seriousness|adequate|serious nature', 'gravity'),
  fr(
    'ofWeight',
    'appropriee~|adequate~|proportionne~|proportionnelle~|a la mesure|gravite|(caractere|nature) grave',
    'gravite',
  ),
  es('ofWeight', 'adecuad~|apropiad~|proporcion~|acorde~|gravedad|grave naturaleza|caracter grave', 'gravedad'),
  // "no longer tried as mere misdemeanours"
  en(
    'lesser',
    '(mere|simple|minor|ordinary|lesser) *1 (misdemean~|offence~|assault~|bodily)|misdemean~',
    'misdemeanours',
  ),
  fr('lesser', '(simple|simples) *1 (delit~|violences|coups|contravention~|faute~)', 'simples delits'),
  es('lesser', '(simple|simples|mera|meras) *1 (falta~|lesion~|delito~)', 'simples faltas'),
  // "a minimum penalty under article 9 of no less than six years"
  en(
    'sanctionsInLaw',
    '(minimum|maximum|statutory) *1 {sanctions}|{sanctions} *4 (less|lower|shorter) than',
    'minimum penalty',
  ),
  fr(
    'sanctionsInLaw',
    '{sanctions} *1 (minimale~|maximale~|plancher|minimum)|{sanctions} *4 inferieure~ a',
    'peine minimale',
  ),
  es('sanctionsInLaw', '{sanctions} *1 (minima~|maxima~)|{sanctions} *4 inferior~ a', 'pena minima'),
  en(
    'liable',
    'criminally (liable|responsible|accountable)|(criminal|penal) (liability|responsibility)|liable under *1 criminal',
    'criminally liable',
  ),
  en('liable', '{thatCrime} *4 punishable', 'it is punishable'),
  fr(
    'liable',
    'penalement responsable~|responsabilite penale|{thatCrime} *4 punissable~|repond~ penalement',
    'responsabilite penale',
  ),
  es(
    'liable',
    'penalmente responsable~|responsabilidad penal|{thatCrime} *4 punible~|respond~ penalmente',
    'responsabilidad penal',
  ),
  // what a law is asked to undergo: "amend", "bring into line", "write into it", "enact", "raise"
  en('changes', 'amend~|revis~|repeal~|modif~|redraft~|reword~|replac~|supplement~|align~|harmoni~|updat~', 'amend'),
  en('changes', 'delet~|remov~|strik~|abrogat~|abolish~|review~|expand~|extend~|broaden~|widen~|reform~', 'broaden'),
  fr(
    'changes',
    'modifi~|revis~|revoi~|amend~|reform~|complet~|harmonis~|align~|adapt(er|e|ant)|actualis~|abrog~|supprim~',
    'modifier',
  ),
  fr('changes', 'remplac~|reformul~|etend~|elargi~|reecri~|aboli~|retir~|elimin~', 'reformuler'),
  es(
    'changes',
    'modific~|modifique~|reform~|enmend~|enmiend~|revis~|derog~|complet~|armoniz~|armonic~|adecuar|adecue~',
    'derogar',
  ),
  es('changes', 'ajustar|ajuste~|adaptar|adapte~|sustitu~|ampli~|extensiv~|suprim~|elimin~|actualiz~', 'ampliar'),
  en('brings', 'bring~|brought|put', 'bring'),
  fr('brings', 'mettre|mette|mis|mise|mises|mettant|rendre|rendus', 'mettre'),
  es('brings', 'poner|ponga~|poniendo|pongan', 'poner'),
  en(
    'writes',
    'incorporat~|introduc~|include|includes|included|inclusion|by including|insert~|transpos~|enshrin~|add|adding',
    'insert',
  ),
  fr(
    'writes',
    'incorpor~|introdui~|inscri~|insere~|inserer|integr~|transpos~|consacr~|inclu~|ajout~|figur~',
    'inscrire',
  ),
  es(
    'writes',
    'incorpor~|introduc~|introduzc~|inclu~|insert~|inscrib~|integr~|transpon~|consagr~|anad~|figur~',
    'incorporar',
  ),
  en('enacts', 'adopt~|enact~|pass|passing|passed|promulgat~|expedit~|accelerat~|speed~', 'enact'),
  fr('enacts', 'adopt~|promulg~|vot(er|e|ee)|edict~|acceler~|hater|hate', 'promulguer'),
  es('enacts', 'aprob~|aprueb~|adopt~|promulg~|aceler~|agiliz~', 'aprobar'),
  en('raises', 'aggravat~|increas~|rais~|toughen~|lengthen~|stiffen~|stricter|harsher|heavier', 'raise'),
  fr('raises', 'alourdi~|augment~|aggrav~|durci~|relev~|accroi~|hauss~|rehauss~|elev~|renforc~', 'alourdir'),
  es('raises', 'aument~|agrav~|endurec~|elev~|increment~|reforz~|refuerc~', 'aumentar'),
  en(
    'alters',
    '{changes}|{brings}|{writes}|{enacts}|{raises}|legislat(e|es|ing)|elaborat~|finali~|withdraw|struck|placing|spell~ out|codify|codifying',
    'enact',
  ),
  en(
    'alters',
    'waiv~|abandon~|renounc~|dispens~ with|(do|does|doing) away|drop|dropping|dropped|eliminat~|lay down|laying down|reconsider~|rethink',
    'dispense with',
  ),
  en(
    'alters',
    'alter|alters|altering|chang~|rewrit~|rephras~|substitut~|complet~|complement~|correct|correcting|into force',
    'rewrite',
  ),
  en(
    'alters',
    'clarif~|specify|specifying|stipulate|prescribe|prescribing|adjust~|adapt~|setting|set *2 {sanctions}',
    'clarify',
  ),
  en(
    'alters',
    'integrat~|fill~|clos(e|es|ing|ed)|bridg~|tighten~|strengthen~|improv~|provide for|establish|lift',
    'close',
  ),
  en('alters', 'set out in law|(place|rank) (a|an|the|it|this|that|such)', 'set out in law'),
  fr(
    'alters',
    '{changes}|{brings}|{writes}|{enacts}|{raises}|revu~|renonc~|abandonn~|redig~|corrig~|legifer~|ray(er|e|ees)|enonc(er|e|ant)|rang(er|e)',
    'renoncer',
  ),
  fr(
    'alters',
    'precis(er|e|ant)|clarifi~|ajust~|elabor~|dot(er|e|ant)|finalis~|acheve~|rendu~|reconsider~|entr(er|e|ee) en vigueur',
    'clarifier',
  ),
  fr('alters', 'port(er|e|ees)|combl~|remedi~|fixer|prevoir|prevoie|etablir|etablisse|instaur~', 'combler'),
  es(
    'alters',
    '{changes}|{brings}|{writes}|{enacts}|{raises}|prescind~|renunci~|abandon~|reformul~|legisl(ar|e)|enunci(ar|e)|recog(er|e)|recoj~|replante~',
    'prescindir',
  ),
  es(
    'alters',
    'precisar|precise|corregir|corrija|aboli~|elabor~|dot(arse|e|en)|finaliz~|ultim~|situar|situe|entr~ en vigor|retir(ar|e)',
    'precisar',
  ),
  es(
    'alters',
    'colm~|subsan~|sub(ir|a)|llen(ar|e)|fijar|fije|prever|prevea|establecer|establezca~|extend~|extiend~',
    'colmar',
  ),
  en('presents', 'tabl(e|es|ing|ed)|submit~|present|presenting', 'table'),
  fr('presents', 'depos~|soumett~|soumis~|present(er|e|ant)|mener a (bien|terme)', 'soumettre'),
  es('presents', 'present(ar|e|en)|someter|someta|ultim~|culmin~', 'presentar'),
  // "that it covers attempts", "that its provisions reflect all elements"
  en('covers', 'cover|covers|include|includes|encompass~|reach|reaches|comprise|comprises|capture|captures', 'cover'),
  en(
    'covers',
    'reflect~|contain|contains|comply|complies|conform|conforms|in line|in conformity|consistent',
    'reflect',
  ),
  en(
    'covers',
    '(extend|extends|apply|applies) to|meet|meets|correspond|match|(not|longer) *1 (limited|restricted)',
    'applies to',
  ),
  fr(
    'covers',
    'englob~|comprenn~|couvr~|vis(e|ent|er)|etend~|applique~ *1 (a|aux)|recouvr~|reflet~|repren~|contien~',
    'englobe',
  ),
  fr(
    'covers',
    'conforme~|compatible~|(tien~|rend~) compte|correspond~|(se|soit|soient) *1 (limit~|restrei~)',
    'conformes',
  ),
  es(
    'covers',
    'abarc~|abarque~|comprend~|cubr~|englob~|extiend~|aplique~ *1 a|reflej~|recoj~|conteng~|respond~',
    'abarque',
  ),
  es('covers', 'conforme~|compatible~|(tengan|tenga) en cuenta|correspond~|se (limit~|ajust~|restrin~)', 'compatibles'),
  // what of a law is changed: the text, its articles, what it demands, the draft
  en(
    'ofLaw',
    '{law}|{provision}|act|statute|statutes|{elements}|{draft}|{gap}|scope|wording|reference|distinction',
    'section',
  ),
  fr(
    'ofLaw',
    '{law}|{provision}|{elements}|{draft}|{gap}|texte|libelle|mention|reference|portee|distinction|champ',
    'article',
  ),
  es(
    'ofLaw',
    '{law}|{provision}|{elements}|{draft}|{gap}|texto|redaccion|mencion|referencia|alcance|distincion|ambito',
    'articulo',
  ),
  en('provision', 'article|articles|section|sections|provision|provisions|paragraph|paragraphs', 'section'),
  fr('provision', 'article|articles|disposition|dispositions|alinea|alineas|paragraphe|paragraphes', 'article'),
  es('provision', 'articulo|articulos|disposicion|disposiciones|apartado|apartados|precepto|preceptos', 'articulo'),
  en('elements', 'element|elements|requirement|requirements|threshold|criterion|criteria|suffering|pain', 'element'),
  en('elements', 'intent|intention|purpose|purposes|motive|motives|omission|omissions|severity', 'purposes'),
  fr(
    'elements',
    'element|elements|exigence|exigences|critere|criteres|seuil|souffrance|souffrances|douleur',
    'exigence',
  ),
  fr('elements', 'intention|intentionnel~|finalite~|buts|mobile|mobiles|omission|omissions|condition', 'omissions'),
  es('elements', 'elemento|elementos|exigencia|requisito|requisitos|criterio|umbral|sufrimiento~|dolor', 'requisito'),
  es('elements', 'intencion~|finalidad~|fines|proposito~|movil|moviles|omision|omisiones|condicion', 'omisiones'),
  en('draft', 'bill|bills|draft|drafts|amendment|amendments|proposal|proposals', 'draft'),
  fr('draft', 'projet|projets|amendement|amendements|modifications|proposition|avant-projet', 'projet'),
  es('draft', 'proyecto|proyectos|enmienda|enmiendas|modificaciones|propuesta|anteproyecto', 'enmiendas'),
  en('isDone', '{mustBe}|be|is|are', 'should be'),
  fr('isDone', '{mustBe}|etre|soit|soient', 'soient'),
  es('isDone', '{mustBe}|se|sea|sean|ser', 'se'),
  en('mustBe', '(should|must|shall|ought to|need~ to) *1 be', 'should also be'),
  fr('mustBe', '(doit|doivent|devrait|devraient|devra) *1 etre', 'devrait etre'),
  es('mustBe', 'debe|deben|deberia|deberian|debera', 'deberia'),
  en(
    'makesIt',
    '(make|makes|making|render) (it|them|this|these|such)|made|considered|treated|regarded|constitut~',
    'make it',
  ),
  en('makesIt', 'classif~|qualif~|categori(s|z)ed|as', 'classified'),
  fr('makesIt', 'en (faire|fasse|faisant)|considere~ comme|constitue~|tenu~ pour|qualifi~|comme|agisse', 'en faire'),
  es(
    'makesIt',
    'hacer|haga|hagan|consider~|constituy~|convert~|conviert~|pase a ser|pasen a ser|calific~',
    'constituya',
  ),
  es('makesIt', 'califique~|como', 'califique'),
  en(
    'actorOrAct',
    '{mode}|{publicOfficial}|{element}|omission~|private (persons|individuals|actors)|non-state|(physical|psychological|mental) *2 ill-treatment',
    'omissions',
  ),
  fr('actorOrAct', '{mode}|{publicOfficial}|{element}|omission~|(personnes privees|particuliers)', 'omissions'),
  es('actorOrAct', '{mode}|{publicOfficial}|{element}|omision~|particulares', 'omisiones'),
  en('attempts', 'complicit~|attempt|attempts|attempted|instigat~|acquiesc~|consent', 'attempts'),
  fr('attempts', 'tent(e|ent|er)|complice|complices|instigu~|acquiesc~|consentement', 'complice'),
  es('attempts', 'intent(e|en|ar)|complice|complices|instig~|aquiesc~|consentimiento', 'complice'),
  en('neverLapses', '(not|never|longer|cannot) *2 (lapse|lapses|expire|expires|extinguished)', 'do not lapse'),
  fr('neverLapses', '(ne|jamais|plus) *2 (prescri~|eteign~|eteint|perime~)', 'ne se prescrive pas'),
  es('neverLapses', '(no|nunca) *2 (prescrib~|extin~|caduc~|caduqu~)', 'no prescriba'),
  en(
    'justified',
    'justification|justifications|justif(y|ied)|exceptional circumstance~|superior orders',
    'justification',
  ),
  fr('justified', 'justification|justifications|justifi(er|e|ee|es)|circonstance~ exceptionnelle~', 'justification'),
  es('justified', 'justificacion|justificar~|justificad~|justifique|circunstancia~ excepcional~', 'justificacion'),
  // "take legislative measures to close this gap"
  en(
    'changesLaw',
    'legislat(e|es|ing)|(complet~|conclud~|expedit~|accelerat~) *3 legislative (process|work|reform)|legislative *2 (action|measures|steps|reform~|changes)',
    'legislative measures',
  ),
  fr(
    'changesLaw',
    'legifer~|(mener|acheve~|acceler~|mene) *5 (processus|travaux) legislati~|(mesures|reformes|modifications) legislatives',
    'mesures legislatives',
  ),
  es(
    'changesLaw',
    'legislar|legisle|(conclu~|complet~|aceler~|agiliz~|culmin~) *4 proceso legislativo|(medidas|reformas) legislativas',
    'medidas legislativas',
  ),
  // "expedite its adoption", "adopt it"
  en(
    'itsAdoption',
    '(expedit~|accelerat~|speed~|hasten~|ensur~|prioriti~) *2 (its|their) *1 (adoption|enactment|passage|entry into force)',
    'expedite its adoption',
  ),
  en('itsAdoption', '(adopt|enact|pass|promulgate) (it|them)', 'enact it'),
  fr(
    'itsAdoption',
    'en (acceler~|assur~|hater|hate|garanti~|acheve~) *2 (adoption|promulgation|entree en vigueur)',
    "en accelerer l'adoption",
  ),
  fr(
    'itsAdoption',
    '(acceler~|assur~|hater|hate|garanti~) *1 (son|sa|leur) (adoption|promulgation|entree en vigueur)',
    'accelerer son adoption',
  ),
  fr('itsAdoption', "(l'|les )(adopter|promulguer|voter)", "l'adopter"),
  es(
    'itsAdoption',
    '(aceler~|agiliz~|asegur~|garantiz~) *2 (su|sus) *1 (aprobacion|adopcion|promulgacion|entrada en vigor)',
    'agilizar su aprobacion',
  ),
  es('itsAdoption', '(aprobar|adoptar|promulgar)(lo|la|los|las)', 'aprobarlo'),
  en(
    'atAnyTime',
    'at any time|however (long|much time)|(whatever|irrespective of|regardless of) *2 time',
    'at any time',
  ),
  fr('atAnyTime', '(a tout|en tout) (moment|temps)|sans limite de temps|sans limitation de duree', 'a tout moment'),
  es('atAnyTime', 'en (todo|cualquier) (momento|tiempo)|sin limite de tiempo', 'en todo momento'),
  en('reliedOn', 'invoked|relied|pleaded|used|serve', 'relied'),
  fr('reliedOn', 'invoqu~|servir', 'invoques'),
  es('reliedOn', 'invoc~|invoqu~|servir', 'invocarse'),
  // "those who order such acts"
  en(
    'helps',
    '(order|orders|instigate~|aid|aids|abet~|assist~|acquiesce~|tolerate~|consent) *3 {thatCrime}',
    'order such acts',
  ),
  fr('helps', '(ordonn~|incit~|aid~|facilit~|toler~|consent~) *3 {thatCrime}', 'ordonnent ces actes'),
  es('helps', '(orden~|instig~|ayud~|facilit~|toler~|consient~) *3 {thatCrime}', 'ordenen tales actos'),
  en('answerable', 'liable|responsible|accountable|punishable', 'liable'),
  fr('answerable', 'responsable~|punissable~', 'responsables'),
  es('answerable', 'responsable~|punible~|respond~', 'responsables'),
  en('absoluteBan', 'absolute *3 (ban|prohibition|nature|character)', 'absolute nature'),
  fr('absoluteBan', 'caractere absolu|interdiction absolue', 'caractere absolu'),
  es('absoluteBan', 'caracter absoluto|prohibicion absoluta', 'caracter absoluto'),
  // "ensure that the law …": what is asked is said of the law
  en('isToBe', 'that|so that', 'that'),
  fr('isToBe', 'que|pour que|afin que', 'que'),
  es('isToBe', 'que|para que|por que', 'que'),
  // a law that is applied, a person who is charged: what is done, not what the law says
  en(
    'doneInFact',
    'prosecut~|charg~|convict~|indict~|tried|suspect~|perpetrators|(courts|judges) *2 (apply|applies)',
    'prosecutors',
  ),
  en(
    'doneInFact',
    '{applies}|{spreads}|{informs}|{teaches}|{persons}|implement~|known|cases|judgment~|judgement~',
    'applies',
  ),
  en(
    'doneInFact',
    '(recalls|notes|considers) that|notes|takes note|(to|provide|furnish) (the)? (committee|rapporteur)|informed',
    'recalls that',
  ),
  fr(
    'doneInFact',
    'poursui~|poursuite~|parquet|procureur~|condamn~|juge|juges|jugement~|soupconn~|auteurs|affaires|cas|(conforme~|conformement) a la loi',
    'parquet',
  ),
  fr(
    'doneInFact',
    '{applies}|{spreads}|{informs}|{teaches}|{persons}|note|connu~|connaissance|decisions|rapport|prevu~ par la loi',
    'diffuser',
  ),
  fr('doneInFact', '(rappelle|note|considere) que|prend note|au (comite|rapporteur)|informe~', 'au comite'),
  es(
    'doneInFact',
    'enjuici~|fiscal~|conden~|juez|jueces|sentencia~|sospechos~|autores|casos|imput~|acusa~|conforme a la ley|previst~ (en|por) la ley',
    'fiscalia',
  ),
  es(
    'doneInFact',
    '{applies}|{spreads}|{informs}|{teaches}|{persons}|nota|conocid~|conocimiento|decisiones|informe',
    'difundir',
  ),
  es('doneInFact', '(recuerda|observa|considera) que|toma nota|al (comite|relator)|informad~', 'al comite'),
  en('doneInFact', 'know|knows|case law|next report|periodic report|examples|judicial decisions|the facts', 'case law'),
  en('doneInFact', '(in accordance with|required by|under) the law|provided for (by|in) *1 law', 'under the law'),
  fr('doneInFact', 'sach~|savoir|connaiss~|jurisprudence|exemples|les faits', 'jurisprudence'),
  es('doneInFact', 'sepa~|saber|conozc~|jurisprudencia|ejemplos|los hechos', 'jurisprudencia'),
  // another subject than the offence: lessons, figures, redress, complaints, custody, return, bodies, means
  en(
    'otherMatter',
    'to justice|parole|early release|victims|case law|training|train|trained|{lessons}|awareness|education~|instructions|guidelines|code of conduct',
    'academy',
  ),
  en(
    'otherMatter',
    'data|statistic~|database~|register|registers|registry|information *2 (on|about|regarding|concerning)',
    'data',
  ),
  en(
    'otherMatter',
    'redress|compensat~|reparation~|rehabilitat~|remedies|effective remedy|legal aid|lawyer~|habeas corpus',
    'redress',
  ),
  en(
    'otherMatter',
    'complaint~|complainant~|witness~|whistle~|allegation~|investigat~|reprisal~|oversight|protection of',
    'reprisals',
  ),
  en(
    'otherMatter',
    'independent *3 (body|bodies|mechanism|authority|institution|office|commission)|(judges|courts) *2 (sentence|impose|hand)|offenders',
    'independent body',
  ),
  en(
    'otherMatter',
    'evidence|confession~|statements|interrogat~|pretrial|pre-trial|(police|in|of) custody',
    'confessions',
  ),
  en(
    'otherMatter',
    '(conditions|places|length) of detention|overcrowd~|solitary confinement|alternatives to|non-custodial',
    'overcrowding',
  ),
  en(
    'otherMatter',
    '(prison|prisons|police|detention) (system|conditions|law|act|rules|regulations|service~)',
    'prisons act',
  ),
  en('otherMatter', 'asylum|refugee~|deport~|expel~|expulsion~|refoulement|return of|returned', 'asylum'),
  en(
    'otherMatter',
    '\ue005|\ue002|ombudsman|human rights institution~|monitoring|visits|cooperation|civil society',
    'ombudsman',
  ),
  en(
    'otherMatter',
    'fund|funds|funding|budget~|resources|salaries|vetting|recruit~|dismiss~|suspension|disciplinary',
    'budget',
  ),
  en(
    'otherMatter',
    'death penalty|capital punishment|minimum age|juvenile~|use of force|independence of|declaration~ *4 article',
    'minimum age',
  ),
  fr(
    'otherMatter',
    'en justice|liberation conditionnelle|victimes|jurisprudence|a (la|leur)? disposition|{lessons}|former|formes (a|au|aux)|sensibilis~',
    'formation',
  ),
  en('otherMatter', 'women|girls|children|disabilit~|elections|media|freedom of|journalist~|labour|same-sex', 'women'),
  en(
    'otherMatter',
    'minorit~|indigenous|migrant~|migration|privacy|trade union~|extradition|terroris~|famil(y|ies)',
    'privacy',
  ),
  fr(
    'otherMatter',
    'femmes|filles|enfants|handicap~|elections|medias|presse|liberte~ *1 (expression|reunion)|travail',
    'femmes',
  ),
  fr('otherMatter', 'minorite~|autochtone~|migrant~|migration~|asile|refugie~|extradition|terroris~|famille~', 'asile'),
  es(
    'otherMatter',
    'mujeres|ninas|ninos|discapacidad~|elecciones|medios de|prensa|libertad de|periodista~|laboral~|codigo de conducta',
    'mujeres',
  ),
  es(
    'otherMatter',
    'minorias|indigena~|migrante~|migracion~|asilo|refugiad~|extranjeria|extradicion|terroris~|familia~',
    'asilo',
  ),
  fr(
    'otherMatter',
    'instructions|directives|code de (conduite|deontologie)|(juges|tribunaux) *2 (prononc~|condamn~)|rendre compte',
    'directives',
  ),
  fr(
    'otherMatter',
    'donnees|statistiques|base de donnees|registre~|(renseignements|informations) *2 (sur|concernant)',
    'statistiques',
  ),
  fr(
    'otherMatter',
    'reparation~|indemnis~|readaptation|rehabilitation|recours utile~|aide juridictionnelle|avocat~',
    'reparation',
  ),
  fr(
    'otherMatter',
    'plainte~|plaignant~|temoin~|lanceur~|allegation~|enquet~|represailles|protection (de|des|du)',
    'represailles',
  ),
  fr(
    'otherMatter',
    '(organe|mecanisme|autorite|institution|commission|organisme) *1 independant~',
    'organe independant',
  ),
  fr(
    'otherMatter',
    'preuve~|aveu|aveux|declarations|interrogatoire~|garde a vue|surpopulation|isolement|substitution',
    'aveux',
  ),
  fr(
    'otherMatter',
    '(loi|lois|regime|systeme|code) (penitentiaire~|carceral~|policier~)|loi sur la police',
    'loi penitentiaire',
  ),
  fr(
    'otherMatter',
    'refoul~|expuls~|renvoi|\ue005|\ue002|mediateur|defenseur|visites|cooperation|societe civile',
    'renvoi',
  ),
  fr(
    'otherMatter',
    'financ~|budget~|ressources|fonds|recrut~|disciplinaire~|suspension|peine de mort|age minimum|declaration~ *4 article',
    'budget',
  ),
  es(
    'otherMatter',
    'ante la justicia|libertad condicional|victimas|jurisprudencia|a disposicion|{lessons}|capacit~|formad~ en|sensibiliz~|instrucciones|directrices',
    'capacitacion',
  ),
  es(
    'otherMatter',
    'datos|estadistic~|registro~|(informacion|informaciones) *2 (sobre|acerca)|informar|informe|(jueces|tribunales) *2 (impong~|dict~|conden~)',
    'datos',
  ),
  es(
    'otherMatter',
    'reparacion~|indemniz~|rehabilit~|recurso efectivo|asistencia (juridica|letrada)|abogad~',
    'reparacion',
  ),
  es(
    'otherMatter',
    'denuncia~|denunciante~|testigo~|alegacion~|investig~|represalia~|proteccion (de|del)',
    'represalias',
  ),
  es(
    'otherMatter',
    '(organo|mecanismo|autoridad|institucion|comision|organismo) *1 independiente~',
    'organo independiente',
  ),
  es(
    'otherMatter',
    'prueba~|confesion~|declaraciones|interrogatorio~|hacinamiento|aislamiento|(penas|medidas) alternativas',
    'confesiones',
  ),
  es(
    'otherMatter',
    '(ley|leyes|regimen|sistema|reglamento) (penitenciari~|carcelari~|policial~)|ley de policia',
    'ley penitenciaria',
  ),
  es(
    'otherMatter',
    'devol~|expuls~|\ue005|\ue002|defensor~|defensoria|visitas|cooperacion|sociedad civil',
    'devolucion',
  ),
  es(
    'otherMatter',
    'financ~|presupuest~|recursos|fondos|contrat~|disciplinari~|pena de muerte|edad minima|declaracion~ *4 articulo',
    'presupuesto',
  ),
]

/** The rows of one language. */
export const underHeadingWords = (language: string): readonly PatternRow[] =>
  underHeadingRows.filter((row) => row.language === language)
