// Words for asks about what a law says of torture: whom it punishes, with what, and what it leaves no room for: one list a meaning, three languages.
import { englishRow as en, spanishRow as es, frenchRow as fr, type PatternRow } from '../patterns.ts'

/** Written without accents: texts are folded. */
const lawTextRows: readonly PatternRow[] = [
  // "ensure that its legislation provides for the punishment of any person who orders torture"
  en('foresees', 'provid~ for|foresee~|prescrib~|stipulat~', 'provides for'),
  fr('foresees', 'prevoi~|prevoyant', 'prevoie'),
  es('foresees', 'prev(er|ea|ean|iendo)|contempl(e|en|ar)', 'prevea'),
  en('answerOfLaw', 'punishment|penalties|sanctions|(criminal|penal) (liability|responsibility)', 'punishment'),
  fr('answerOfLaw', 'repression|punition|peine|peines|sanctions|responsabilite penale', 'repression'),
  es('answerOfLaw', 'castigo|represion|pena|penas|sancion|sanciones|responsabilidad penal', 'castigo'),
  en(
    'actor',
    'person|persons|people|individual|individuals|anyone|everyone|those|whoever|{staff}|perpetrator~',
    'person',
  ),
  fr(
    'actor',
    'personne|personnes|individu|individus|quiconque|ceux|celui|celle|auteur|auteurs|{staff}|agent',
    'quiconque',
  ),
  es('actor', 'persona|personas|individuo~|quien|quienes|cualquiera|aquellos|autor|autores|{staff}|agente', 'quienes'),
  en('takesPart', 'attempt~|order|orders|instigat~|incit~|consent~|participat~|(take|takes) part|aid|aids', 'attempts'),
  fr(
    'takesPart',
    'tent(e|er|ent)|ordonne~|incit(e|er|ent)|instigu~|consent~|particip(e|er|ent)|aid(e|er|ent)',
    'ordonne',
  ),
  es(
    'takesPart',
    'intent(e|en|ar)|orden(e|en|ar)|instig(ue|uen|ar)|incit(e|en|ar)|consient~|particip(e|en|ar)',
    'ordene',
  ),
  es('takesPart', 'instiguen|consientan|consientan|ayud(e|en|ar)|consienta', 'consientan'),
  en(
    'answersInLaw',
    '(incur|incurs|bear|bears) *1 (criminal|penal) (liability|responsibility)',
    'incur criminal liability',
  ),
  fr(
    'answersInLaw',
    '(engag~|encour~|voient engag~) *1 responsabilite penale|repond~ penalement',
    'engagent leur responsabilite penale',
  ),
  es(
    'answersInLaw',
    '(incurr~|asum~) *1 responsabilidad penal|respond~ penalmente',
    'incurran en responsabilidad penal',
  ),
  // "the Criminal Code does not allow a person convicted of torture to be sentenced to only a fine"
  en(
    'leavesNoRoom',
    '(not|longer|never|no longer) (allow|allows|permit|permits)|preclud(e|es)|rul(e|es) out',
    'not allow',
  ),
  fr(
    'leavesNoRoom',
    '(permet|permette|permettre|autorise|autoriser|permettent|autorisent) (pas|plus)|exclue|exclure',
    'permette pas',
  ),
  es('leavesNoRoom', 'no (permit(a|an|e|en|ir)|autori(ce|cen|za|zar))|excluya~|excluir|impid(a|an)', 'no permita'),
  en(
    'mildSentence',
    'fine|fines|probation|suspension|(suspended|conditional|non-custodial|lenient|light) *1 {sanctions}',
    'fine',
  ),
  fr(
    'mildSentence',
    'amende|amendes|sursis|suspension|{sanctions} *1 (legere~|clemente~|avec sursis|non privati~)',
    'amende',
  ),
  es(
    'mildSentence',
    'multa|multas|suspendid~|suspension|condicional|{sanctions} *1 (leve~|condicional~|no privativ~)',
    'multa',
  ),
  // "make the necessary amendments to article 110 of the Criminal Code so as to cover all acts of torture"
  en(
    'makesChanges',
    '(mak(e|es|ing)|introduc(e|es|ing)) *2 (amendments|changes|adjustments)',
    'make the necessary amendments',
  ),
  fr(
    'makesChanges',
    '(apport~|introdui~|proced~) *2 (modifications|changements|amendements|ajustements)',
    'apporter les modifications',
  ),
  es(
    'makesChanges',
    '(introduc~|introduzc~|hacer|haga|efectu~|realiz~) *2 (modificaciones|cambios|enmiendas|ajustes)',
    'introducir las modificaciones',
  ),
  // "bring section 78 into line with the Convention as regards the offence of torture"
  en(
    'asRegards',
    'as regards|(as|so) far as|(with|in) (regard|respect|relation) (to|of)|regarding|concerning',
    'as regards',
  ),
  fr(
    'asRegards',
    "en ce qui concerne|s'agissant|concernant|pour ce qui est|en matiere|au regard|quant a",
    'en ce qui concerne',
  ),
  es(
    'asRegards',
    'en lo (que respecta|referente|relativo|tocante)|respecto|en relacion|en cuanto|en materia',
    'en lo que respecta',
  ),
  // "its legislation fully reflects the provisions of the Convention"
  en('mirrors', 'reflect|reflects', 'reflects'),
  fr('mirrors', 'reflete~|reprenne~|traduise~', 'reflete'),
  es('mirrors', 'reflej(e|en)|recoj(a|an)', 'refleje'),
  en('isWritten', '(is|be|are) *1 (incorporated|transposed|integrated|domesticated|enshrined)', 'is incorporated'),
  fr('isWritten', '(soit|etre) *1 (incorporee|transposee|integree|inscrite)', 'soit incorporee'),
  es('isWritten', '(se|sea|quede|este) *1 (incorpor|transpong|integr|recoj|incorporad|integrad)(e|a)', 'se incorpore'),
  // "the exception for pain or suffering arising from lawful sanctions"
  en(
    'lawfulSanctions',
    '(pain|suffering) *9 (lawful|legitimate|legal) sanctions',
    'suffering arising from lawful sanctions',
  ),
  fr(
    'lawfulSanctions',
    '(douleur~|souffrance~) *9 sanctions *1 (legitimes|licites|legales)',
    'souffrances resultant de sanctions legitimes',
  ),
  es(
    'lawfulSanctions',
    '(dolor|dolores|sufrimiento~) *9 sanciones *1 (legitimas|licitas|legales)',
    'sufrimientos derivados de sanciones legitimas',
  ),
  // "make the penalties for torture more severe", "the sentences laid down in the Criminal Code for torture"
  en('makesSo', 'make|makes|making|render|made', 'make'),
  fr('makesSo', 'rend(re|e|ent|ant)', 'rendre'),
  es('makesSo', 'hacer|haga|hagan|haciendo', 'hacer'),
  en('heavier', 'more (severe|dissuasive|stringent)|heavier|harsher|stricter|tougher', 'more severe'),
  fr('heavier', 'plus (severe~|lourde~|dissuasive~|rigoureuse~)', 'plus severes'),
  es('heavier', 'mas (sever~|graves|dur~|disuasori~|estrict~|rigurosas)', 'mas severas'),
  en('laidDown', 'laid down|provided|prescribed|set|set out|foreseen|stipulated|established|envisaged', 'laid down'),
  fr('laidDown', 'prevu~|fixe~|etablie~|enonce~|encourue~', 'prevues'),
  es('laidDown', 'previst~|establecid~|fijad~|contemplad~|estipulad~', 'previstas'),
  en('forIt', 'for|of', 'for'),
  fr('forIt', 'pour|de|en cas', 'pour'),
  es('forIt', 'por|para|de|del|en caso', 'por'),
  // "a person who obeys an order to commit torture cannot rely on that order as a defence"
  en(
    'obeysOrder',
    '(obey~|execut~|carr(y|ies|ying) out|act~ on|follow~) *2 (order|orders|instruction|instructions)',
    'obeys an order',
  ),
  fr('obeysOrder', "(obei~|execut~) *1 (l')?(ordre|ordres|instruction|instructions)", "obeit a l'ordre"),
  es('obeysOrder', '(obede~|cumpl~|ejecut~|acat~) *1 (orden|ordenes|instruccion|instrucciones)', 'obedezca una orden'),
  en('pleads', 'rely|invoke~|plead~|use|cite|be used|be invoked', 'rely'),
  fr('pleads', 'invoqu~|prevaloir|prevale|exciper', 'invoquer'),
  es('pleads', 'invoc~|invoqu~|aleg~|ampar~', 'invocarla'),
  en('asExcuse', 'as *2 (defence|defense|justification|excuse)', 'as a defence'),
  fr(
    'asExcuse',
    'comme *1 (moyen|motif|excuse|justification|fait|cause)|a titre (de justification|justificatif)',
    'comme moyen',
  ),
  es('asExcuse', 'como *1 (eximente|defensa|justificacion|excusa|atenuante|causa)', 'como eximente'),
  // "the provision allowing charges of torture to be dropped if compensation is paid"
  en(
    'dropsCharges',
    '(charges|proceedings|prosecution~|cases) *4 (dropped|discontinued|withdrawn|closed|settled|waived)',
    'charges of torture to be dropped',
  ),
  en(
    'dropsCharges',
    '(drop~|discontinu~|withdraw~|clos~|settl~) *2 (charges|proceedings|prosecution~|cases)',
    'dropping of charges',
  ),
  fr(
    'dropsCharges',
    '(abandon~|extinction|arret|retrait|retirer|classe~) *2 (poursuites|charges|accusations|action)',
    'abandon des poursuites',
  ),
  es(
    'dropsCharges',
    '(retir~|abandon~|sobrese~|archiv~|desist~|extin~) *2 (cargos|accion|causas|actuaciones|acusaciones)',
    'retirar los cargos',
  ),
  // "The Committee takes note of the bill on torture. The State party should ensure its prompt adoption."
  en(
    'billOnTorture',
    '(bill|draft law|draft act) (on|against|to|that|which) *1 ({doesAsLaw}|prevent~|prevention|suppression) *2 {T}',
    'bill to prevent torture',
  ),
  en(
    'billOnTorture',
    '(bill|draft law|draft act) ({doesAsLaw}|on|against) *1 {T}|(torture|anti-torture|torture prevention) bill',
    'bill criminalizing torture',
  ),
  fr(
    'billOnTorture',
    '(projet|proposition|avant-projet) de loi *1 (sur|contre|relati~|portant|visant|qui)? *2 ({makesIllegal}) *3 {T}',
    'projet de loi sur la prevention de la torture',
  ),
  fr(
    'billOnTorture',
    '(projet|proposition|avant-projet) de loi (sur|contre|relati~ a) {T}',
    'projet de loi sur la torture',
  ),
  es(
    'billOnTorture',
    '(proyecto|anteproyecto|proposicion) de ley *1 (sobre|contra|relativ~|que|para|de)? *1 ({makesIllegal}) *3 {T}',
    'proyecto de ley para prevenir la tortura',
  ),
  es(
    'billOnTorture',
    '(proyecto|anteproyecto|proposicion) de ley (sobre|contra|relativ~ a) {T}',
    'proyecto de ley sobre la tortura',
  ),
  en(
    'isToBePassed',
    '(ensur~|expedit~|accelerat~|secur~|see to) *1 (its|that) *1 (bill)? *2 (adoption|enactment|passage|adopted|enacted|passed)',
    'ensure its prompt adoption',
  ),
  en('isToBePassed', '(adopt|enact|pass) (it|this bill|that bill|the said bill)', 'adopt it'),
  fr(
    'isToBePassed',
    "qu'il soit *2 (adopte|promulgue|vote)|(veill~|assur~|acceler~|hater) *2 (son|cette) adoption",
    "qu'il soit adopte",
  ),
  fr(
    'isToBePassed',
    "(adopter|promulguer|voter) (ce|ledit) (projet|texte)|en acceler~ *1 (l')?(adoption|promulgation)",
    'adopter ce projet',
  ),
  es(
    'isToBePassed',
    '(velar|vele|garanti~|asegur~|aceler~|agiliz~) *1 su *1 (aprobacion|adopcion|promulgacion)',
    'velar por su pronta aprobacion',
  ),
  es(
    'isToBePassed',
    '(aprobar|promulgar) (dicho|ese|este) (proyecto|texto)|que se (apruebe|promulgue)',
    'aprobar dicho proyecto',
  ),
  // "mental suffering be covered by the definition of torture"
  en('takenIn', '(be|is|are) *1 (covered|included|encompassed)', 'are covered'),
  fr('takenIn', '(soit|soient|etre) *1 (comprise~|incluse~|visee~|couverte~)', 'soient comprises'),
  es('takenIn', '(se|sea|sean|queden|esten|ser) *1 (comprend~|inclu~|abarcad~|recogid~)', 'queden comprendidos'),
  // "that all cases of torture be prosecuted"
  en('inCases', '(in|all|any|the) *2 (case|cases|trial|trials)|(all|any) acts of', 'in the torture cases'),
  fr('inCases', '(dans|tous|toutes) *1 (cas|affaires|proces)|tous les actes de', 'dans les affaires'),
  es('inCases', '(en|todos|todas) *1 (caso|casos|causas|juicios)|todos los actos de', 'en los casos'),
  // "a law on the Human Rights Commission to investigate torture"
  en('inquires', 'investigat~|inquir~|monitor~', 'investigate'),
  fr('inquires', 'enquet~|surveill~', 'enqueter'),
  es('inquires', 'investig~|vigil~|supervis~', 'investigar'),
  // "laws that allow treatment without consent, which may amount to torture"
  en(
    'anotherAct',
    '(treatment~|medication|hospitali(s|z)ation) *1 (without|against) *3 (consent|will)',
    'treatment without consent',
  ),
  fr(
    'anotherAct',
    '(traitement~|medication|hospitalisation) (sans *3 consentement|force~|involontaire~)',
    'traitements sans consentement',
  ),
  es(
    'anotherAct',
    '(tratamiento~|medicacion|hospitalizacion) (sin *3 consentimiento|forzos~|involuntari~)',
    'tratamiento involuntario',
  ),
  // "whistle-blowers who disclose torture"
  fr('speaksOf', 'revel~|divulgu~|rapportent', 'revelent'),
  // "define, in addition to torture, other cruel treatment"
  en('inAdditionTo', 'in addition to|besides|apart from|beyond', 'in addition to'),
  fr('inAdditionTo', 'outre|en plus de|au-dela de', 'outre'),
  es('inAdditionTo', 'ademas de|aparte de', 'ademas de'),
  // "those who commit torture"
  en('tortures', 'commit~|perpetrat~|inflict~|practi(s|c)e~', 'commit'),
  fr('tortures', 'commett~|commis|perpetr~|inflig~|pratiqu~', 'commettent'),
  es('tortures', 'comet~|perpetr~|inflij~|inflig~|practi~', 'cometan'),
]

/** The rows of one language. */
export const lawTextWords = (language: string): readonly PatternRow[] =>
  lawTextRows.filter((row) => row.language === language)
