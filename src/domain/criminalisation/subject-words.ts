// Words for asks in which torture, its offence or a law is the subject, and for what only looks like one: one list a meaning, three languages.
import { englishRow as en, spanishRow as es, frenchRow as fr, type PatternRow } from '../patterns.ts'

/** Written without accents: texts are folded. */
export const subjectRows: readonly PatternRow[] = [
  // "The Constitution must spell out that no one may be tortured"
  en('noOne', 'no one|no-one|nobody|no person|no human being', 'no one'),
  fr('noOne', 'nul|nulle personne|personne *1 ne|personne', 'nul'),
  es('noOne', 'nadie|ninguna persona', 'nadie'),
  en('isTortured', 'tortured|(subjected|submitted|exposed) to *3 {tort}', 'tortured'),
  fr('isTortured', 'etre torture~|(soumis|soumise) a *3 {tort}', 'soumis a la torture'),
  es('isTortured', 'torturad~|(sometid~|someterse) a *3 {tort}', 'torturado'),
  // "reword section 3 of the Torture Act", "delete the words … from section 4 of the Prevention of Torture Act"
  en('rewords', '{changes}|reconsider~|rewrit~|rephras~|clarif~|strik~ out|tak(e|ing) out|chang~', 'reconsider'),
  fr('rewords', '{changes}|reconsider~|reexamin~|precis~|clarifi~|chang~|ray(er|e)', 'reconsiderer'),
  es('rewords', '{changes}|reconsider~|replante~|precis(ar|e)|aclar~|reformul~|reexamin~|cambi~', 'replantearse'),
  en('wordsOfLaw', 'word|words|wording|text|phrase|proviso|exception~|definition|defence|exemption~|clause', 'wording'),
  fr('wordsOfLaw', 'mot|mots|libelle|texte|formule|membre de phrase|reserve|exception~|definition|clause', 'mots'),
  es('wordsOfLaw', 'palabra~|redaccion|texto|frase|expresion|salvedad|excepcion~|definicion|clausula', 'redaccion'),
  en('lawOnTorture', '{antiTortureLaw}', 'torture act'),
  fr(
    'lawOnTorture',
    '(loi|lois) *2 (sur|contre|relative|visant|portant|reprimant|interdisant|incriminant) *6 {tort}',
    'loi sur la prevention de la torture',
  ),
  es('lawOnTorture', '(ley|leyes) *2 (sobre|contra|relativa|para|de) *4 {tort}', 'ley de prevencion de la tortura'),
  // "The Committee, recalling its general comment on the definition, recommends that judges be trained in it"
  en('recalling', 'recalling|noting', 'recalling'),
  fr('recalling', 'rappelant|notant', 'rappelant'),
  es('recalling', 'recordando|observando', 'recordando'),
  en('recommends', 'recommends|urges|encourages|asks|requests', 'recommends'),
  fr('recommends', 'recommande|engage|encourage|demande', 'recommande'),
  es('recommends', 'recomienda|insta|alienta|pide', 'recomienda'),
  // "classify as torture, in its legislation, mental suffering"
  en('callsIt', '(classify|classifies|qualify|qualifies|recogni(s|z)e|treat) as', 'classify as'),
  fr('callsIt', "(qualifi(er|e)|considerer|considere|reconnaitre) (de|comme|d'actes de)", 'qualifier de'),
  es('callsIt', '(calific(ar|a)|califique|consider(ar|e)|reconocer) (de|como)', 'calificar de'),
  // "that the Emergency Act respects the absolute prohibition"
  en('lawOrAct', '{law}|act|acts', 'act'),
  fr('lawOrAct', '{law}', 'loi'),
  es('lawOrAct', '{law}', 'ley'),
  en('respects', 'respect|respects|compl(y|ies) with|consistent with|compatible with', 'respects'),
  fr('respects', 'respecte~|compatible~ avec', 'respecte'),
  es('respects', 'respete~|compatible~ con', 'respete'),
  // what is made or taught under a law that is there: "a register of convictions under the Torture Act"
  en(
    'thingUnderLaw',
    'register~|registry|database~|unit|office|fund|programme~|guideline~|regulations|rules|strategy|plan|manual',
    'register',
  ),
  en(
    'thingUnderLaw',
    'body|mechanism~|committee|commission|observatory|procedure~|protocol~|{lessons}|decree~|leaflet~|brochure~',
    'body',
  ),
  en(
    'thingUnderLaw',
    'indicator~|commentar~|budget|institutions|appointment~|study|assessment~|impact|cases|road map|roadmap|timetable',
    'impact',
  ),
  fr(
    'thingUnderLaw',
    'feuille de route|calendrier|indicateur~|commentaire~|budget|institutions|nominations|etude~|evaluation~|pratiques',
    'etude',
  ),
  es(
    'thingUnderLaw',
    'hoja de ruta|calendario|indicador~|comentario~|presupuesto|instituciones|nombramiento~|estudio~|evaluacion|casos',
    'casos',
  ),
  fr(
    'thingUnderLaw',
    "(textes|decrets|reglements) (d')?application|arrete~|decret~|reglement~|registre~|(base|bases) de donnees|unite|bureau|fonds|programme~",
    "decrets d'application",
  ),
  fr(
    'thingUnderLaw',
    'directives|strategie|plan|observatoire|organe|mecanisme~|comite|commission|procedure~|protocole~|brochure~|{lessons}',
    'observatoire',
  ),
  es(
    'thingUnderLaw',
    'reglamento~|lineamiento~|decreto~|registro~|(base|bases) de datos|unidad|oficina|fondo|programa~|directrices|estrategia|plan',
    'reglamento',
  ),
  es(
    'thingUnderLaw',
    'observatorio|organo|mecanismo~|comite|comision|procedimiento~|protocolo~|folleto~|{lessons}',
    'observatorio',
  ),
  // "cases under the Act", "the fund provided for in the Act", "breaches of the Act"
  en('underLaw', 'under|pursuant to|(breach|breaches|violation|violations|use|awareness|knowledge) of', 'under'),
  en('underLaw', '(created|established|required|foreseen|envisaged) (by|in|under)|provided for (by|in)', 'created by'),
  fr('underLaw', '(prevu~|cree~|institue~|exige~) (par|dans|a)|en (vertu|application) de|violation~ de', 'prevu par'),
  fr('underLaw', '(au titre|sur le fondement) de', 'au titre de'),
  es('underLaw', '(previst~|cread~|exigid~|establecid~) (en|por)|(en virtud|al amparo|violacion~) de', 'previsto en'),
  // "Remind the officers that torture is prohibited by law"
  en('informs', 'remind~ *3 ({staff}|police|judges|prosecutors) *6 that', 'remind the officers that'),
  fr('informs', 'rappel~ *3 ({staff}|police|juges|procureurs) *6 que', 'rappeler aux policiers que'),
  es('informs', '(record~|recuerd~) *3 ({staff}|policia|jueces|fiscales) *6 que', 'recordar a los agentes que'),
  // "forced treatment, which amounts to torture"
  en(
    'anotherAct',
    '(forced|involuntary) *1 (treatment|medication)|solitary confinement|isolation|restraints',
    'isolation',
  ),
  fr('anotherAct', "(traitement|internement) force|(l')?isolement|contention|mise au secret", 'isolement'),
  es('anotherAct', '(tratamiento|internamiento) forzoso|aislamiento|incomunicacion|sujecion', 'aislamiento'),
  // "The crime of torture is to figure in the new Code"
  en('figures', 'figure|figures|contained|appear|appears|included|inserted|introduced', 'contained'),
  fr('figures', '{writes}|contenu|apparai~', 'figure'),
  es('figures', '{writes}|contenid~|aparezc~|recog~', 'figure'),
  // "training on the Convention, including the definition of torture"
  en('among', 'including|in particular|notably|such as', 'including'),
  fr('among', 'y compris|notamment|en particulier|dont', 'y compris'),
  es('among', 'incluid~|inclusive|en particular|como', 'incluida'),
  // "victims should be granted immunity from deportation", "any form of immunity in practice"
  en('granted', 'granted|given|afforded|offered|enjoy', 'granted'),
  fr('granted', 'beneficier|beneficie~|jouir|jouissent|accorde~|octroye~', 'beneficier'),
  es('granted', 'goc~|gozar|benefici~|conced~|otorg~', 'gozar'),
  en('inPractice', 'in practice|de facto|from deportation|from removal', 'in practice'),
  fr('inPractice', 'en pratique|dans les faits|dans la pratique|de fait', 'en pratique'),
  es('inPractice', 'en la practica|de hecho|de facto', 'en la practica'),
  // "lift the immunity of the officers charged with torture"
  en('liftsIt', 'lift|lifts|lifting|lifted|waiv(e|es|ing|ed)|strip~|withdraw~', 'waive'),
  fr('liftsIt', 'lever|leve|leves|levant|levee|levees|levent', 'lever'),
  es('liftsIt', 'levant~|retir~', 'levantar'),
  en(
    'inACase',
    'charged|accused|suspected|suspects|indicted|implicated|involved|alleged~|prosecuted|convicted',
    'charged',
  ),
  fr('inACase', 'accuse~|soupconne~|inculpe~|mis en (cause|examen)|implique~|prevenu~|presume~|condamne~', 'accuses'),
  es('inACase', 'acusad~|sospechos~|imputad~|implicad~|procesad~|presunt~|inculpad~|condenad~', 'acusados'),
  // "that the penalty for torture is not reduced on account of mitigating circumstances", "may not be replaced by a fine"
  en('penaltyOf', 'sentence|sentences|penalt~|punishment|punishments|imprisonment|prison term~', 'penalty'),
  fr('penaltyOf', 'peine|peines|sanction|sanctions|emprisonnement|reclusion', 'peine'),
  es('penaltyOf', 'pena|penas|sancion|sanciones|prision|condena|condenas', 'pena'),
  en('notSo', 'not|no longer|never|cannot|no', 'not'),
  fr('notSo', 'pas|plus|jamais|aucun~', 'pas'),
  es('notSo', 'no|nunca|jamas|ningun~', 'no'),
  en(
    'lessened',
    'reduc(ed|tion)|commut(ed|ation)|replaced|converted|substituted|suspended|mitigated|lowered',
    'reduced',
  ),
  fr('lessened', 'redui~|reduction|commu(ee|ees|tation)|remplac~|converti~|substitu~|suspend~|attenue~', 'reduite'),
  es('lessened', 'redu(cir|zca|zcan|cid)~|reduccion|conmut~|sustitu~|reemplac~|suspend~|rebaj~', 'reduzca'),
  en('mitigating', '(mitigating|extenuating) (circumstances|factors)|mitigation', 'mitigating circumstances'),
  fr('mitigating', 'circonstance~ attenuante~', 'circonstances attenuantes'),
  es('mitigating', 'atenuante~', 'atenuantes'),
  // "the provision allowing the exoneration of police officers who commit torture"
  en('whoActs', '{staff}|officers|those|persons|anyone|perpetrators|agents', 'officers'),
  fr('whoActs', '{staff}|ceux|personnes|quiconque|auteurs|celui', 'ceux'),
  es('whoActs', '{staff}|quien|quienes|personas|autores|funcionarios|agentes', 'quienes'),
  // "the State party should do so", "fill this gap": what was told to be missing is asked
  en(
    'pointsBack',
    'do so|remed(y|ies|ying)|rectif~|legislative *2 (measures|steps)|(fill~|clos(e|ing)) *2 gap~',
    'remedy',
  ),
  fr('pointsBack', 'remedi~|combl~|corrig~|le faire|mesures *2 legislatives|palli~', 'remedier'),
  es('pointsBack', 'subsan~|remedi~|corregir|corrija|hacerlo|lo haga|medidas *2 legislativas|colm~', 'subsanar'),
  // what a request may be for that leaves the law as it is
  en(
    'leavesLaw',
    'application|implementation|funds|funding|resources|budget|information|report|inform|widely',
    'funds',
  ),
  en('leavesLaw', 'examples|cases|enforced|invoked|monitor~|investigat~|prosecut~|tried', 'examples'),
  fr('leavesLaw', "(l')?application|mise en ouvre|appliquer|fonds|ressources|credits|budget|informations", 'fonds'),
  fr('leavesLaw', 'renseignements|informer|rapport|exemples|affaires|largement|enquet~|poursui~|suivi', 'exemples'),
  es('leavesLaw', 'aplicacion|aplicar|fondos|recursos|presupuesto|informacion|informar|informe', 'fondos'),
  es('leavesLaw', 'ejemplos|casos|ampliamente|investig~|enjuici~|seguimiento', 'ejemplos'),
  en('prohibits', 'prohibit~|ban|banning|outlaw~|penali(s|z)~|punishable', 'prohibit'),
  fr('prohibits', 'interdi~|prohib~|proscri~|punissable~|penalis~', 'interdire'),
  es('prohibits', 'prohib~|proscrib~|punible~|penaliz~', 'prohibir'),
  // "the prohibition of torture is absolute and non-derogable"
  en('theBan', 'prohibition|ban', 'prohibition'),
  fr('theBan', "(l')?interdiction|prohibition", 'interdiction'),
  es('theBan', 'prohibicion', 'prohibicion'),
  en('isAbsolute', '(is|be|as) *1 (absolute|non-derogable)', 'is absolute'),
  fr('isAbsolute', '(soit|est|comme) *1 (absolue|inderogeable)', 'soit absolue'),
  es('isAbsolute', '(sea|es|como) *1 (absoluta|inderogable)', 'sea absoluta'),
  // "amend the State Immunity Act": of another State before its courts
  en('ofStates', '(state|sovereign) immunity', 'state immunity'),
  fr('ofStates', "(l')?immunite *1 (etats|etat)", 'immunite des etats'),
  es('ofStates', 'inmunidad *2 (estado|estados)', 'inmunidad del estado'),
  // "revise its Criminal Code to that end"
  en('toThatEnd', '{inThatRegard}|for that purpose', 'to that end'),
  fr('toThatEnd', '{inThatRegard}|a cette fin|a cet effet', 'a cette fin'),
  es('toThatEnd', '{inThatRegard}|a tal (fin|efecto)|con (ese|este|tal) fin', 'a tal fin'),
  // "a law that sets up a commission of inquiry"
  en('setsUp', 'establish~|creat(e|es|ing|ion)|setting up|sets up|set up|institut(e|es|ing)', 'establish'),
  fr('setsUp', 'creer|creant|cree|creation|institu~|etabli~|instaur~', 'creation'),
  es('setsUp', 'crear|crea|cree|creando|creacion|establ~|instituy~|instituir', 'cree'),
  en(
    'bodyMade',
    'body|bodies|commission|office|unit|institution|agency|authority|fund|committee|council|inspectorate',
    'body',
  ),
  fr(
    'bodyMade',
    'organe|organes|commission|bureau|unite|institution|autorite|fonds|comite|conseil|organisme',
    'organe',
  ),
  es(
    'bodyMade',
    'organo|organos|comision|oficina|unidad|institucion|autoridad|fondo|comite|consejo|organismo',
    'organo',
  ),
  // "that the Military Code punishes torture"
  // "its legislation covers all forms of torture"
  en('allLaw', '(its|the|domestic|national|criminal|penal) (law|laws|legislation)', 'its legislation'),
  fr('allLaw', '(sa|la|leur) legislation|(son|le) droit (interne|penal)', 'sa legislation'),
  es('allLaw', '(su|la) legislacion|(su|el) (derecho|ordenamiento)', 'su legislacion'),
  en('takesIn', 'cover|covers|encompass~|capture|captures', 'covers'),
  fr('takesIn', 'couvre~|englobe~|recouvre~|vise', 'couvre'),
  es('takesIn', 'abarque~|abarca~|comprenda~|contemple~', 'abarque'),
  // "abolish flogging, which amounts to torture"
  en('bodilyPunishment', 'flogging|stoning|amputation~|lashing~|caning|corporal punishment~', 'flogging'),
  fr('bodilyPunishment', 'flagellation|lapidation|amputation~|chatiment~ corporel~|bastonnade', 'flagellation'),
  es('bodilyPunishment', 'flagelacion|lapidacion|amputacion~|castigo~ corporal~|azotes', 'flagelacion'),
  en('punishesIt', 'punish|punishes|penali(s|z)(e|es)|criminali(s|z)(e|es)|outlaw|outlaws|forbid|forbids', 'punishes'),
  fr('punishesIt', 'repriment|reprime|punisse~|punit|sanctionne~|incrimine|incriminent', 'reprime'),
  es(
    'punishesIt',
    'castigue~|castiga|castigan|sancione~|sanciona|sancionan|reprima~|pene|penen|tipifique~',
    'castigue',
  ),
  // "acts of torture fall within the jurisdiction of its courts"
  en('ofTheCourts', '(jurisdiction|competence) of *2 (courts|tribunals|judges)', 'jurisdiction of its courts'),
  fr('ofTheCourts', 'competence (de|des) *2 (tribunaux|juridictions|juges)', 'competence de ses tribunaux'),
  es('ofTheCourts', 'competencia de *2 (tribunales|juzgados|jueces)', 'competencia de sus tribunales'),
  en('foundThere', '(present|found) *1 (in|on) *2 territory|{elsewhere}', 'present in its territory'),
  fr('foundThere', '(trouve~|present~) *1 (sur|dans) *2 territoire|{elsewhere}', 'trouve sur son territoire'),
  es('foundThere', '(halle~|encuentre~|este|presente~) *1 en *2 territorio|{elsewhere}', 'halle en su territorio'),
  // what a bar is: a limitation period, an amnesty
  en('theBar', '{limitation}|{bar}|statute', 'statute of limitations'),
  fr('theBar', 'prescri~|imprescri~|{bar}', 'imprescriptibilite'),
  es('theBar', 'prescri~|imprescri~|{bar}', 'imprescriptibilidad'),
]

/** The rows of one language. */
export const subjectWords = (language: string): readonly PatternRow[] =>
  subjectRows.filter((row) => row.language === language)
