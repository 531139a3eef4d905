// Words for asks under a heading on the offence of torture, which name it by a pronoun or by an article alone: one list a meaning, three languages.
import { type PatternRow, patternRow } from '../patterns.ts'

const en = (means: string, pattern: string, sample: string): PatternRow => patternRow('en', means, pattern, sample)
const fr = (means: string, pattern: string, sample: string): PatternRow => patternRow('fr', means, pattern, sample)
const es = (means: string, pattern: string, sample: string): PatternRow => patternRow('es', means, pattern, sample)

/** Written without accents: texts are folded. */
export const underHeadingRows: readonly PatternRow[] = [
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
  fr('isPunished', 'passible~|puni~|reprim~|sanctionn~|assorti~|emport~|entrain~|encour~', 'passible'),
  es(
    'isPunished',
    'castig~|punible~|sancion~|penad~|penaliz~|reprimid~|conllev~|acarre~|entran~|llev~ aparejad~',
    'castigado',
  ),
  en('sanctions', 'penalt~|sentence|sentences|sanction|sanctions|punishment|punishments|imprisonment', 'penalties'),
  fr('sanctions', 'peine|peines|sanction|sanctions|emprisonnement|reclusion', 'peines'),
  es('sanctions', 'pena|penas|sancion|sanciones|castigo|castigos|prision', 'penas'),
  en('ofWeight', 'commensurate|appropriate|proportion~|gravity|grave|seriousness|adequate|serious nature', 'gravity'),
  fr(
    'ofWeight',
    'appropriee~|adequate~|proportionne~|proportionnelle~|a la mesure|gravite|(caractere|nature) grave',
    'gravite',
  ),
  es('ofWeight', 'adecuad~|apropiad~|proporcion~|acorde~|gravedad|grave naturaleza|caracter grave', 'gravedad'),
  // "raise the penalties", "the penalties should be raised"
  en('raises', 'aggravat~|increas~|rais~|toughen~|lengthen~|stiffen~|stricter|harsher|heavier', 'raise'),
  fr('raises', 'alourdi~|augment~|aggrav~|durci~|relev~|accroi~|hauss~|rehauss~|elev~|renforc~', 'alourdir'),
  es('raises', 'aument~|agrav~|endurec~|elev~|increment~|reforz~|refuerc~', 'aumentar'),
  // "review the penalties laid down in article 12"
  en(
    'sets',
    'review~|reconsider~|revis~|amend~|adjust~|provid~|establish~|set|sets|introduc~|prescrib~|stipulat~|bring~|align~',
    'review',
  ),
  fr('sets', 'revoi~|revu~|revis~|modifi~|adapt~|ajust~|prevoi~|fix~|etabli~|instaur~|introdui~|harmonis~', 'revoir'),
  es('sets', 'revis~|modific~|modifique~|ajust~|adecu~|prev~|establec~|establezc~|fij~|introduc~|contempl~', 'revisar'),
  // "amend article 234", "bring section 12 into line", "article 7 should be repealed"
  en('provision', 'article|articles|section|sections|provision|provisions|paragraph|paragraphs', 'section'),
  fr('provision', 'article|articles|disposition|dispositions|alinea|alineas|paragraphe|paragraphes', 'article'),
  es('provision', 'articulo|articulos|disposicion|disposiciones|apartado|apartados|precepto|preceptos', 'articulo'),
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
  fr('brings', 'mettre|mis|mise|mises|mettant|rendre|rendus', 'mettre'),
  es('brings', 'poner|ponga~|poniendo|pongan', 'poner'),
  // "make it an offence", "write it into the law", "that it covers attempts"
  en(
    'makesIt',
    '(make|makes|making|render) (it|them|this|these|such)|made|considered|treated|regarded|constitut~',
    'make it',
  ),
  fr('makesIt', 'en (faire|fasse|faisant)|considere~ comme|constitue~|tenu~ pour', 'en faire'),
  es('makesIt', 'hacer|haga|hagan|consider~|constituy~|convert~|conviert~|pase a ser|pasen a ser', 'constituya'),
  en('writes', 'incorporat~|introduc~|includ~|insert~|transpos~|enshrin~|add|adding', 'insert'),
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
  en('enacts', 'adopt~|enact~|pass|passing|promulgat~|expedit~', 'enact'),
  fr('enacts', 'adopt~|promulg~|vot(er|e)|edict~|acceler~', 'promulguer'),
  es('enacts', 'aprob~|aprueb~|adopt~|promulg~|aceler~|agiliz~', 'aprobar'),
  en('covers', 'cover|covers|include|includes|encompass~|reach|reaches|comprise~|capture~', 'cover'),
  en('covers', '(extend|extends|apply|applies|extended) to', 'applies to'),
  fr('covers', 'englob~|compren~|couvr~|vis(e|ent|er)|inclu~|etend~|applique~|recouvr~', 'englobe'),
  es('covers', 'abarc~|abarque~|comprend~|inclu~|cubr~|englob~|extiend~|extend~|aplique~', 'abarque'),
  en(
    'actorOrAct',
    '{mode}|{publicOfficial}|{element}|omission~|private (persons|individuals|actors)|non-state',
    'omissions',
  ),
  fr('actorOrAct', '{mode}|{publicOfficial}|{element}|omission~|(personnes privees|particuliers)', 'omissions'),
  es('actorOrAct', '{mode}|{publicOfficial}|{element}|omision~|particulares', 'omisiones'),
  en('neverLapses', '(not|never|longer|cannot) *2 (lapse|lapses|expire|expires|extinguished)', 'do not lapse'),
  fr('neverLapses', '(ne|jamais|plus) *2 (prescri~|eteign~|eteint|perime~)', 'ne se prescrive pas'),
  es('neverLapses', '(no|nunca) *2 (prescrib~|extin~|caduc~|caduqu~)', 'no prescriba'),
  en('mustBe', '(should|must|shall|ought to|need~ to) *1 be', 'should also be'),
  fr('mustBe', '(doit|doivent|devrait|devraient|devra) *1 etre', 'devrait etre'),
  es('mustBe', 'debe|deben|deberia|deberian|debera', 'deberia'),
  en('inside', 'from|in|into|to', 'from'),
  fr('inside', 'de|du|des|dans', 'dans'),
  es('inside', 'de|del|en', 'del'),
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
  // "take legislative measures to close this gap"
  en(
    'changesLaw',
    'legislat(e|es|ing)|(complet~|conclud~|expedit~|accelerat~) *3 legislative (process|work|reform)',
    'legislate',
  ),
  fr('changesLaw', 'legifer~|(mener|acheve~|acceler~|mene) *5 (processus|travaux) legislati~', 'legiferer'),
  es('changesLaw', 'legislar|legisle|(conclu~|complet~|aceler~|agiliz~|culmin~) *4 proceso legislativo', 'legislar'),
  en(
    'changesLaw',
    'legislative *2 (action|measures|steps|reform~|changes)|(close|clos(es|ing)|fill~|bridg~) *2 {gap}',
    'fill this gap',
  ),
  fr('changesLaw', '(mesures|reformes|modifications) legislatives|combl~ *2 {gap}', 'combler cette lacune'),
  es('changesLaw', '(medidas|reformas) legislativas|(colm~|subsan~|llen(ar|e)) *2 {gap}', 'colmar esta laguna'),
  en('elements', 'element|elements', 'element'),
  fr('elements', 'element|elements', 'element'),
  es('elements', 'elemento|elementos', 'elemento'),
  en('defines', 'definition|define|defining|defined|article 1', 'definition'),
  fr('defines', 'definition|definir|definisse|definie~|article premier', 'definition'),
  es('defines', 'definicion|definir|defina|articulo 1', 'definicion'),
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
]

/** The rows of one language. */
export const underHeadingWords = (language: string): readonly PatternRow[] =>
  underHeadingRows.filter((row) => row.language === language)
