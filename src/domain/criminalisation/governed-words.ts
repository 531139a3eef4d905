// Words by which a law or a definition that is there is applied, spread, taught, told of or referred to: one list a meaning, three languages.
import { englishRow as en, spanishRow as es, frenchRow as fr, type PatternRow } from '../patterns.ts'

/** Written without accents: texts are folded. */
export const governedRows: readonly PatternRow[] = [
  // "Apply the law that criminalizes torture"
  en(
    'applies',
    'apply|applies|applying|application of|enforc~|execut~|comply with|complian~ with|observance of',
    'apply',
  ),
  en('applies', '(effective|full|practical) (use|implementation) of|implement~ *3 {existing}', 'effective use of'),
  fr('applies', 'appliqu~|application|mettre en ouvre|mise en ouvre|mettant en ouvre|mette en ouvre', 'mise en ouvre'),
  fr('applies', 'respect~|faire respecter|execut~|execution|observation|observer', 'faire respecter'),
  es('applies', 'aplic~|aplique~|cumplir|cumplimiento|cumpla|cumplan|respet~|ejecut~|ejecucion|observancia', 'aplicar'),
  es(
    'applies',
    'implement~|puesta en practica|poner en practica|llevar a la practica|hacer efectiv~',
    'puesta en practica',
  ),
  // "Disseminate", "Publish"
  en(
    'spreads',
    'disseminat~|publici~|post|display~|publish~|publication|circulat~|distribut~|translat~ *5 (the|this) (law|act|code)',
    'publicise',
  ),
  en(
    'spreads',
    'know|knows|make *3 known|make public|(awareness|knowledge|understanding) of|explain~|promot~ *2 (awareness|knowledge)',
    'make widely known',
  ),
  fr(
    'spreads',
    'diffus~|vulgaris~|publier|publiant|publie|publication|distribu~|tradui~ *5 (la|les|cette) (loi|lois)|divulgu~',
    'diffuser',
  ),
  fr(
    'spreads',
    'connaiss(e|ent)|rendre publique~|connaitre (la|le|les|infraction)|faire *1 connaitre|connaissance|expliqu~|(porter|portee) a la connaissance|affich~',
    'faire mieux connaitre',
  ),
  es(
    'spreads',
    'difundir|difund~|difusion|divulg~|publicar|publique|publicacion|traduc~ *5 (la|las|esta) (ley|leyes)|distribu~',
    'difundir',
  ),
  es(
    'spreads',
    'conozc(a|an)|hacer public~|conocer (la|el|las|los)|dar a conocer|conocimiento|explic~|expliqu~|exponer|exhib~',
    'dar a conocer',
  ),
  // "Train judges in the definition"
  en(
    'teaches',
    'train|trains|training|trainings|teach~|educat~|instruct~|sensiti~|aware|awareness|familiari~',
    'train',
  ),
  en(
    'teaches',
    'courses|(a|training|special~|introductory) course|seminar~|workshop~|curricul~|campaign~|lecture~|familiar',
    'workshops',
  ),
  fr('teaches', 'former|formant|formation~|enseign~|sensibilis~|instrui~|initier|familiaris~', 'sensibiliser'),
  fr('teaches', '{course}|stage|stages|seminaire~|atelier~|campagne~', 'seminaire'),
  es(
    'teaches',
    'capacit~|formar|formarse|forme|formacion|ensen~|instrui~|instruccion|sensibiliz~|concienci~|familiariz~',
    'capacitar',
  ),
  es('teaches', 'adiestr~|{course}|taller|talleres|seminario~|campana~', 'talleres'),
  // and not "au cours de la session", "en el curso del año"
  fr('course', '(les|des|ses|leurs|un|de) cours|cours (sur|pour|obligatoire~|special~|dispense~)', 'des cours'),
  es('course', 'cursos|un curso|curso (sobre|para|obligatorio|special~|basico)', 'un curso'),
  // where it is taught
  en(
    'lessons',
    'training|trainings|curricul~|syllab~|courses|a course|course (on|for)|manual|manuals|handbook~|academy|academies',
    'curriculum',
  ),
  en('lessons', 'seminar~|workshop~|campaign~|textbook~|schools|school|programme~ (of|for) *3 training', 'textbooks'),
  fr(
    'lessons',
    "formation|formations|{course}|manuel|manuels|programme~ d'(enseignement|etudes|instruction)",
    'formation',
  ),
  fr('lessons', 'programme~ scolaire~|enseignement|ecole~|academie~|seminaire~|atelier~|campagne~', 'enseignement'),
  es('lessons', 'formacion|capacitacion|{course}|manual|manuales|(plan|planes) de estudio~|academia~', 'formacion'),
  es(
    'lessons',
    'ensenanza|escuela~|taller|talleres|seminario~|campana~|(programa|programas) de (estudio|estudios|instruccion)',
    'escuelas',
  ),
  // "Ensure that the definition is widely known"
  en('governed', 'reflected in *2 (practice|jurisprudence|judgments|decisions|rulings)', 'reflected in the practice'),
  en(
    'governed',
    'translated|known|disseminated|publici(s|z)ed|applied|respected|taught|explained|understood',
    'widely known',
  ),
  fr('governed', 'connue|connues|diffusee~|appliquee~|respectee~|enseignee~|expliquee~|comprise', 'mieux connue'),
  fr(
    'governed',
    'connus|diffuses|appliques|respectes|enseignes|expliques|mis~ en ouvre|traduit~ *1 (dans|en)',
    'connus',
  ),
  es(
    'governed',
    'conocida|difund~|divulg~|aplicada|aplicarse|respetada|ensen~|explic~|conocerse|se (conozca|aplique)',
    'se aplique',
  ),
  es(
    'governed',
    'se traduzca|conocid(o|os|as)|aplicad~|respetad~|se (conozcan|apliquen|respeten|cumplan|traduzcan)',
    'se apliquen',
  ),
  en('applies', '(make|making) *1 use of|(rely|relying) on', 'make use of'),
  fr('applies', '(faire|fassent|faisant) usage|(appuyer|appuient) sur', 'faire usage'),
  es('applies', '(hacer|hagan|haciendo) uso', 'hacer uso'),
  en('ensures', 'ensure~|guarantee~|see to it', 'guarantee'),
  fr('ensures', 'garanti~|veill~|assurer|assure|faire en sorte|pour', 'veiller'),
  es('ensures', 'garanti~|velar|vele|asegur~|para', 'velar'),
  en('inquiries', 'investigation~|inquir~|medical examination~', 'investigations'),
  fr('inquiries', 'enquete~|(examen|examens) (medical|medicaux)', 'enquetes'),
  es('inquiries', 'investigacion~|examenes medicos|(se|quienes) denunci~', 'investigaciones'),
  en('firstSafeguards', 'fundamental *1 safeguards *1 against', 'fundamental safeguards against'),
  fr('firstSafeguards', 'garanties *1 fondamentales *1 contre', 'garanties fondamentales contre'),
  es('firstSafeguards', '(salvaguardias|garantias) *1 fundamentales *1 contra', 'salvaguardias fundamentales contra'),
  en('favours', 'facilitat~|favour~|contribut~|lead~|encourag~', 'facilitates'),
  fr('favours', 'facilit~|favoris~|contribu~|condui~|encourag~', 'facilite'),
  es('favours', 'facilit~|favorec~|propici~|contribuy~|conduc~|fomenta~|alient~', 'propicia'),
  en('asAForm', 'as (a|an)? *1 (form|forms|act|acts|type) of', 'as a form of'),
  fr('existing', "l'interdiction|l'infraction|l'incrimination", "l'interdiction"),
  fr('asAForm', '(en tant|en tant que|comme) *1 (forme|formes|acte|actes) de', 'comme forme de'),
  es('asAForm', 'como *1 (forma|formas|acto|actos|tipo) de', 'como forma de'),
  en('courts', 'judges|courts|prosecutors|magistrates|judiciary', 'judges'),
  fr('courts', 'juges|tribunaux|procureurs|magistrats', 'juges'),
  es('courts', 'jueces|tribunales|fiscales|magistrados', 'jueces'),
  // "the Act criminalizing torture": what it is, where no verb makes or changes it
  en(
    'describedLaw',
    '(the|its|this|existing) *2 (law|laws|legislation|act|provision~|article~|section~) {describing}',
    'the act criminalizing',
  ),
  en('describing', '(which|that) (criminali(s|z)es|prohibits|punishes|bans)', 'which criminalizes'),
  en('describing', 'criminali(s|z)ing|prohibiting|punishing|banning|outlawing', 'criminalizing'),
  fr(
    'describedLaw',
    '(la|les|sa|cette|ces) *2 (loi|lois|legislation|dispositions|article~) {describing}',
    'la loi incriminant',
  ),
  fr('describing', '(incrimin|criminalis|penalis|reprim|puniss|interdis)ant', 'incriminant'),
  fr('describing', 'qui (incrimin~|criminalis~|reprim~|puni~|interdi~)', 'qui incrimine'),
  es(
    'describedLaw',
    '(la|las|los|su|el) *2 (ley|leyes|legislacion|disposiciones|articulo~) {describing}',
    'la ley que tipifica',
  ),
  es('describing', 'que (tipific~|prohib~|castig~|sancion~|penaliz~)', 'que tipifica'),
  en('lawMoves', 'into force|gazette|parliament|finali~|submit~|bill|bills|draft|new|states|entities', 'into force'),
  fr(
    'lawMoves',
    'en vigueur|journal officiel|parlement|finalis~|soumett~|soumis~|projet|nouvelle|etats|entites|provinces',
    'en vigueur',
  ),
  es(
    'lawMoves',
    'en vigor|diario oficial|boletin oficial|parlamento|finaliz~|somet~|present~|proyecto|nueva|estados|entidades',
    'en vigor',
  ),
  // "the provisions of the Criminal Code that prohibit torture"
  en(
    'punishing',
    '{punishesIt}|prohibit~|ban|bans|(bann|outlaw|punish|penali(s|z)|criminali(s|z))ing|on|against',
    'banning',
  ),
  fr('punishing', '{punishesIt}|interdi~|prohib~|(reprim|puniss|incrimin|sanctionn)ant|sur|relati~', 'interdisant'),
  es('punishing', '{punishesIt}|prohib~|sancion~|castig~|tipific~|penaliz~|sobre|relativ~', 'prohiben'),
  // "Provide information on the definition": without a law that is still to be made
  en(
    'informs',
    '(information|data|details|statistics) *2 (on|about|regarding|concerning|as to|relating to)',
    'information on',
  ),
  en(
    'informs',
    'inform *5 (of|about|on|whether|how)|report *3 on|reporting on|(indicate|describe|state) (whether|how)',
    'report back on',
  ),
  en(
    'informs',
    '(describe|describing|set out) (in|to) *4 (report|reports|reply|replies|committee)',
    'describe in its reply',
  ),
  en(
    'informs',
    '(describe|outline|indicate|explain) *3 (measures|steps|efforts|progress|action)|(measures|steps|action) (that have been|it has)? taken to',
    'describe the measures',
  ),
  fr(
    'informs',
    '(information|informations|renseignements|precisions|donnees|statistiques) *1 (sur|concernant|relati~)',
    'renseignements sur',
  ),
  fr(
    'informs',
    'inform~ *5 (de|du|des|sur)|rendre compte|rendant compte|indiquer (si|comment|quelles|quels)|decrire|faire rapport|preciser (si|comment)',
    'rendre compte',
  ),
  es(
    'informs',
    '(informacion|informaciones|datos|detalles|estadisticas) *1 (sobre|acerca|relativ~|respecto)',
    'informacion sobre',
  ),
  es(
    'informs',
    'informar *5 (sobre|de|del|acerca)|informe (sobre|acerca)|dar cuenta|indicar (si|como|que medidas)|describir',
    'dar cuenta',
  ),
  en('informs', '(clarify|explain|specify|say|inform *3|information *2) (whether|if)', 'clarify whether'),
  fr('informs', "(dire|expliquer|clarifier|savoir|signaler|informer *3) (si|s'il|s'ils)", 'savoir si'),
  es(
    'informs',
    '(informar|informe|aclarar|aclare|precisar|explicar|senalar|informacion sobre) (si|como)',
    'informar si',
  ),
  en(
    'informs',
    '(provide|submit|furnish) *3 (information|data)|examples of *2 (cases|decisions)',
    'provide updated information',
  ),
  fr(
    'informs',
    '(fournir|communiquer) *3 (informations|renseignements)|exemples *1 (affaires|cas|decisions)',
    'exemples de cas',
  ),
  fr('informs', 'indiquer *3 (si|comment|quelles|quels)', 'indiquer au comite si'),
  es(
    'informs',
    '(proporcion~|facilit~|present~) *3 informacion|ejemplos de *1 (casos|sentencias)',
    'ejemplos de casos',
  ),
  en('recommendation', 'recommendation~', 'recommendation'),
  fr('recommendation', 'recommandation~', 'recommandation'),
  es('recommendation', 'recomendacion~', 'recomendacion'),
  // "Publish and implement the recommendation"
  en('carriesOut', 'implement~|accept~|fulfil~|follow|carry out|act on|comply~|apply', 'implement'),
  fr('carriesOut', 'mettre en ouvre|mise en ouvre|appliqu~|accept~|suivre|donner suite|respecter', 'donner suite'),
  es('carriesOut', 'aplic~|acept~|cumplir|seguir|ejecut~|implement~|llevar a (cabo|la practica)', 'cumplir'),
  // "reprisals against persons who report torture"
  en('actsAgainst', 'reprisal~|retaliat~|intimidat~|threat~|harass~|attacks', 'reprisals'),
  fr('actsAgainst', "(l')?intimidation~|represailles|menaces|(le)? harcelement|pressions", 'represailles'),
  es('actsAgainst', 'represalia~|intimidacion~|amenazas|acoso|hostigamiento', 'represalias'),
  en(
    'speaksOf',
    '(report|reports|reporting|complain~|denounc~|document~|testif~|alleg~|expos~|disclos~)|(victims|witnesses|survivors) (of|to)',
    'report',
  ),
  fr('speaksOf', 'denonc~|signal~|temoign~|documente~|(plainte|plaintes) pour|(victimes|temoins) *1', 'denoncent'),
  es('speaksOf', 'denunci~|testific~|document~|inform~ de|revel~|(victimas|testigos) de', 'denuncian'),
  // "evidence obtained by torture"
  en('proof', 'evidence|confession~|statements|testimon~|information', 'evidence'),
  fr('proof', "preuve~|(l')?aveu|aveux|declarations|temoignage~|informations", 'preuves'),
  es('proof', 'prueba~|confesion~|declaracion~|testimonio~|informacion', 'pruebas'),
  en('gained', 'obtained|extracted|elicited|procured|gained|coerced|derived|resulting', 'obtained'),
  fr('gained', 'obtenu~|extorqu~|arrach~|recueilli~|issu~|tire~', 'obtenues'),
  es('gained', 'obtenid~|arrancad~|extraid~|conseguid~|derivad~', 'obtenidas'),
  en('goods', '(equipment|instruments|devices|tools|goods) *5 (for|of|in|to)', 'equipment used for'),
  fr('goods', "(equipements|(d')?instruments|(de)? materiel|outils|biens) *5 (pour|de|a)", 'instruments de'),
  es('goods', '(equipos|equipo|instrumentos|material|herramientas|bienes) *5 (para|de|en)', 'instrumentos de'),
  // "marital rape, which amounts to torture"
  en('anotherAct', 'rape|mutilation~|sterili~|marriage~|(sexual|domestic|gender-based) violence|trafficking', 'rape'),
  en('anotherAct', 'slavery|abduction~|disappearance~|abortion~|therapy|therapies|punishment~', 'slavery'),
  fr(
    'anotherAct',
    '(le)? viol|viols|mutilation~|sterilis~|mariage~|violences (sexuelles|domestiques|conjugales)|traite|disparition~|avortement~',
    'viol',
  ),
  es(
    'anotherAct',
    'violacion|mutilacion~|esteriliz~|matrimonio~|violencia (sexual|domestica|de genero)|trata|desaparicion~|aborto~',
    'violacion',
  ),
  en('amounts', '(amount~|tantamount|equivalent|akin) to|(which|that) *1 (constitut~|is|are|be)', 'which amount to'),
  fr('amounts', 'constitu~|equiva~|assimil~|(qui|pouvant) *1 (sont|est|etre|relev~)', 'qui constituent'),
  es('amounts', 'constitu~|equival~|asimil~|que *1 (es|son|pueden ser)', 'que constituyen'),
  // "abolish the death penalty in its Penal Code, in accordance with the Convention"
  en('endsPenalty', 'abolish~|prohibit~|ban|banning|eliminat~|remov~|repeal~|suppress~|end', 'abolish'),
  fr('endsPenalty', 'aboli~|interdi~|supprim~|elimin~|prohib~|abrog~|retir~|proscri~', 'abolir'),
  es('endsPenalty', 'aboli~|prohib~|suprim~|elimin~|derog~|proscrib~', 'abolir'),
  en('otherPenalty', '(death|capital|corporal) (penalty|punishment~|sentence~)|flogging|stoning', 'death penalty'),
  fr('otherPenalty', '(peine|peines) *1 (mort|capitale)|chatiment~ corporel~|flagellation|lapidation', 'peine de mort'),
  es('otherPenalty', 'pena *1 (muerte|capital)|(castigo|castigos) corporal~|flagelacion|lapidacion', 'pena de muerte'),
  en(
    'inThatRegard',
    'in (this|that) (regard|respect|connection)|accordingly|to (this|that) (end|effect)',
    'in that regard',
  ),
  fr('inThatRegard', '(a|en) (cet|ce) (egard|sens|effet)|sur ce point|en consequence', 'a cet egard'),
  es('inThatRegard', '(a|en) (ese|este) (respecto|sentido|efecto)|en consecuencia', 'a ese respecto'),
  // what is still to be made: it undoes the vetoes above
  en(
    'makes',
    'adopt~|enact~|pass|passing|amend~|revis~|introduc~|legislative|criminali~|new|draft~|reform~|finali~',
    'enact',
  ),
  en(
    'makes',
    'promulgat~|incorporat~|inclusion|include|includes|elaborat~|develop~|harmoni~|bring~|align~|legislate',
    'align',
  ),
  en(
    'makes',
    'recommendation~|commitment~|pledge~|plan|obligation~|\ue004|decision~|gazette|insert~|creat~|transpos~',
    'gazette',
  ),
  en('makes', 'into (its|domestic|national|internal)|extend~|widen~|expand~|broaden~|scope of', 'into domestic'),
  fr(
    'makes',
    'adopt~|modifi~|promulg~|reform~|revis~|introdui~|introdu~|incorpor~|inser(er|ant)|inscrire|transpos~',
    'promulguer',
  ),
  fr(
    'makes',
    'harmonis~|align~|elabor~|legifer~|recommandation~|engagement~|creer|creant|institu~|nouvelle|nouveau',
    'legiferer',
  ),
  fr(
    'makes',
    'incriminer|criminaliser|\ue004|journal officiel|reserve~|obligation~|amend~|champ application|etend~|elarg~',
    'journal officiel',
  ),
  es(
    'makes',
    'aprob~|aprueb~|adopt~|modific~|modifique~|promulg~|reform~|revis~|introduc~|incorpor~|insert~|inclu~',
    'aprobar',
  ),
  es(
    'makes',
    'transpon~|tipificar|tipificacion|armoniz~|adecu~|ajust~|elabor~|legislar|legisle|recomendacion~',
    'armonizar',
  ),
  es(
    'makes',
    'compromiso~|crear|creacion|nueva|nuevo|diario oficial|gaceta~|boletin oficial|\ue004|ambito de|ampli(ar|e|en|acion)|obligacion~',
    'diario oficial',
  ),
  // what is there: "the law that …", "the definition of torture"
  en(
    'existing',
    '(the|its|this|these|existing|current) *2 (law|laws|legislation|act|provisions|definition|offence|ban)',
    'the existing law',
  ),
  fr(
    'existing',
    '(la|le|les|sa|cette|ces|des|de) *1 (loi|lois|legislation|code|dispositions|definition|interdiction)',
    'la loi',
  ),
  es(
    'existing',
    '(la|el|las|los|su|esta|esa|dicha) *1 (ley|leyes|legislacion|codigo|disposiciones|definicion|prohibicion)',
    'la ley',
  ),
  // "torture, as defined in article 1": named by its definition, which nobody is asked to make
  en(
    'asDefined',
    '(as|as it is|as they are|those|when) (defined|described|set out|provided for|referred to)',
    'as defined',
  ),
  en(
    'asDefined',
    'within the (meaning|definition|scope) of|in the (sense|meaning) of|(meet~|fall~) *2 the definition',
    'within the meaning of',
  ),
  en(
    'asDefined',
    '(acts|conduct|torture|crime|crimes|offence) defined (in|by|under)|(according to|under|per) the definition',
    'acts defined in',
  ),
  fr(
    'asDefined',
    '(tel|telle|tels|telles) *2 (defini~|enonce~|vise~|prevu~)|comme *2 (definie|definit)|au sens (de|du|des)',
    'telle que definie',
  ),
  fr(
    'asDefined',
    '(selon|suivant|repondant a|relevant de) la definition|(actes|faits|crime|crimes) *2 defini~ (a|dans|par)',
    'selon la definition',
  ),
  fr('asDefined', 'tortur~ definie (a|dans|par)|tortur~ definies (a|dans|par)', 'torture definie a'),
  es(
    'asDefined',
    '(tal y como|tal como|como|segun) *2 (define|definen|definid~)|en el sentido (de|del)',
    'tal como se define',
  ),
  es(
    'asDefined',
    '(segun|responda~ a|responden a|comprendid~ en) la definicion|(actos|hechos|tortur~|delitos) definid~ (en|por)',
    'segun la definicion',
  ),
  // "those suspected of the crime of torture under article 101 of the Penal Code": the law is where it is, and a person is the object
  en('persons', '(suspected|accused|guilty|convicted|suspects|perpetrators|authors) of', 'accused of'),
  fr('persons', '(soupconn~|accuse~|coupable~|condamn~|auteur~|suspect~|poursuivi~) (de|du|des|pour)', 'auteurs de'),
  es(
    'persons',
    '(sospechos~|acusad~|culpable~|condenad~|autor|autores|imputad~|presunt~) (de|del|por)',
    'sospechosos del',
  ),
  fr('toLaw', '{makes}', 'adopter'),
  es('toLaw', '{makes}', 'aprobar'),
  // who asks for the definition itself, or for a law, beside such a reference
  en(
    'lawIsAsked',
    '{law}|{toLaw}|define|defining|(a|its|national|legal) definition of *2 tortur~|penali~|outlaw~|prohibit~|codif~|punishable',
    'define',
  ),
  en(
    'toLaw',
    'adopt~|enact~|amend~|revis~|introduc~|criminali~|incorporat~|include|includes|inclusion|harmoni~|align~|insert~',
    'enact',
  ),
  en('toLaw', 'transpos~|legislat~|(into|in) (line|conformity|accordance|compliance)|reservation~', 'into line'),
  fr(
    'lawIsAsked',
    '{law}|{makes}|definir|definissant|definisse|incrimin~|criminalis~|penalis~|erig~|punissable~|interdi~',
    'definir',
  ),
  es(
    'lawIsAsked',
    '{law}|{makes}|definir|definiendo|defina|tipific~|tipifique~|criminaliz~|penaliz~|punible~|prohib~',
    'tipifique',
  ),
]

/** The rows of one language. */
export const governedWords = (language: string): readonly PatternRow[] =>
  governedRows.filter((row) => row.language === language)
