// What a date rests on, and why there is none, in French.
import { checkable } from '../source-words.ts'
import type { GroundWords } from './en.ts'

const rank = (session: number) => `${session}${session === 1 ? 're' : 'e'}`
const nth = (session: number) => `la ${rank(session)} session`
const group = (session: number) => `la ${rank(session)} session du Groupe de travail`
const printed = (day: string | null) => day ?? 'un jour non imprimé'
const unit = { days: 'jours', months: 'mois', years: 'ans' }

export const fr: GroundWords = {
  raw: (text) => text,
  joint: () => ' ; ',
  words: (_en, french) => french,
  source: (source) =>
    checkable(source) ?? 'aucune adresse n’a été notée pour cette date ; consulter la page officielle',
  noDate: () => 'aucune date n’est connue',
  disagree: () => ' ; les sources divergent : ',
  readOn: (day) => `, lu le ${day}`,
  fromTo: (from, to) => `${printed(from)} au ${printed(to)}`,
  unlisted: (day) => ` ; absent de cette page le ${day} : à vérifier`,
  unlistedThere: (day) => `, absent de cette page le ${day} : à vérifier`,

  closing: (session, day) => `clôture de ${nth(session)} le ${day}`,
  closingMonth: (session, month) => `clôture de ${nth(session)} en ${month}, jour non vérifié`,
  closingPrinted: (day, symbol) => `clôture de la session le ${day}, telle qu’imprimée dans ${symbol}`,
  closingNotVerified: () => 'le jour de clôture, ou l’examen de l’État à cette session, n’est pas vérifié',
  plusYears: (years) => ` + ${years} an${years === 1 ? '' : 's'}`,
  plusMonths: (from, to) => ` + ${from} à + ${to} mois`,
  followUpCases: () =>
    'cas passé : rapports sur le Bangladesh du 7 août 2020 pour la session close le 9 août 2019 ; aucun jour n’est fixé',
  noFollowUpBase: () => 'ni le jour de clôture ni celui des renseignements de l’État ne sont connus',
  aroundInformation: (day) => `2 mois avant et après l’échéance des renseignements de l’État (${day})`,
  assessmentNoReply: () =>
    'publiée après la réponse de l’État, à une session qui n’est pas connue ; aucune réponse n’est détenue ici',
  assessmentReply: (symbol) =>
    `publiée à une session qui n’est pas connue ; la réponse de l’État est détenue sous la cote ${symbol}`,
  noSessionAfter: (session) => ` ; aucune session après la ${rank(session)} n’est annoncée ici`,
  noSession: () => ' ; aucune session n’est annoncée ici',
  gaps: (sessions) =>
    ` ; les États des sessions suivantes ne sont pas connus ici, ou pas tous : ${sessions.split(' ').map(Number).map(rank).join(', ')}`,
  listedFor: (session) => `l’État figure au programme de ${nth(session)}`,
  reviewShown: (session, symbol) => `${nth(session)}, comme le montre ${symbol}`,
  daysNotAnnounced: () => ' ; ses jours ne sont pas annoncés',
  daysNotKnownHere: () => ' ; ses jours ne sont pas connus ici',
  daysOrListNotVerified: () => 'les jours ou la liste des États ne sont pas vérifiés',
  noObservations: () =>
    'aucune observation finale n’est détenue pour cet État, et aucune session connue ici ne l’inscrit à son programme',
  reportReceived: (symbol, day) => `rapport ${symbol} reçu le ${day}, + 15 à + 34 mois`,
  reportDistributed: (symbol, day) => `rapport ${symbol} distribué le ${day}, + 15 à + 34 mois`,
  receivedCases: () =>
    'de la réception à l’examen : Togo 15, Mexique 17, Fédération de Russie 20, Kirghizistan 34 mois',
  dueNotKnown: () => 'le jour où le rapport est attendu n’est pas connu',
  dueOpenEnded: (due) => `rapport attendu ${/^\d/.test(due) ? 'le ' : 'en '}${due} + 18 mois, sans limite supérieure`,
  dueCases: () =>
    'de l’échéance à l’examen 1,7 à 6,5 ans : Fédération de Russie, Mexique, Togo, Kirghizistan, Kenya, Thaïlande ; il faut un rapport reçu et une place',
  distributed: (symbol) => `${symbol}, jour de distribution`,
  distributedLater: (symbol) => `${symbol}, jour de distribution (adoptée à sa session, plus tôt)`,
  listBeforeNotKnown: () => 'environ une session avant l’examen ; les jours de cette session ne sont pas connus',
  listBefore: (session) => `environ une session avant l’examen, la ${rank(session)}`,
  listCases: () => 'cas passés, Éthiopie et Kazakhstan : 75e session pour la 76e ; pas dans la procédure simplifiée',
  countedFromOpening: (low, high, one, session, day) =>
    `${low} à ${high} ${unit[one]} avant l’ouverture de ${nth(session)} le ${day}`,
  countedFromClosing: (low, high, one, session, month) =>
    `${low} à ${high} ${unit[one]} après la clôture de ${nth(session)} en ${month}`,
  notBeforeOfficial: () => 'non annoncé, et non estimé avant que les jours de la session soient officiels',
  inputOfList: () => 'annoncé pour la session qui adopte la liste ; aucune régularité, donc aucune estimation',
  inputsAnnounced: (session) => `annoncé pour les listes de ${nth(session)}`,
  dialogueAt: (session) => `dialogue à ${nth(session)}`,
  adoptedAt: (session) => `adoptée à ${nth(session)}`,
  plannedAt: (session) => `prévue à ${nth(session)}`,
  adoptionNotRead: () => 'annoncée d’avance ; l’adoption n’a pas été lue',
  listFromOther: () => 'connu par une autre source, ou les jours de la session ne sont pas vérifiés',
  paragraph: (symbol, paragraph) => `${symbol}, paragraphe ${paragraph}`,
  noDayPrinted: () => 'aucun jour n’est imprimé, et le jour de clôture de la session n’est pas connu',
  beforeReport: (due) => `11 à 22 mois avant l’échéance du rapport (${due})`,
  priorCases: () =>
    'dans des cas passés, 22 et environ 11 mois (Australie) et environ 14 mois (Togo) ont séparé la liste de l’échéance du rapport ; seulement si l’État fait rapport selon la procédure simplifiée',
  partyMissing: () => 'la liste des parties à la Convention ne contient pas cet État',
  notParty: (day) =>
    `non partie à la Convention${day === null ? '' : `, d’après une lecture du ${day}`}. Une ratification plus récente peut manquer ici : consulter la page.`,
  signatory: (day) =>
    `non partie à la Convention, qu’il a signée${day === null ? '' : `, d’après une lecture du ${day}`}. Une ratification plus récente peut manquer ici : consulter la page.`,
  depositNotKnown: () => 'partie à la Convention ; le jour du dépôt n’est pas connu',
  deposit: (date, inForce) => `dépôt ${date}, en vigueur ${inForce}, + 1 an`,
  depositYear: () => 'seule l’année du dépôt est connue',

  group: (session) => group(session),
  noTurn: () => 'aucun tour de cet État n’est connu ici',
  membersOnly: () => 'non Membre de l’ONU : l’examen porte sur les seuls Membres',
  noSessionOfCycle: () => 'aucune session n’est connue pour ce cycle ; seul le Conseil peut reporter',
  groupShown: (session, symbol) => `${group(session)}, comme le montre ${symbol}`,
  reviewDated: (symbol) => `l’examen, et l’adoption de son rapport, d’après ${symbol}`,
  groupInOrder: (session) => `${group(session)}, ordre d’examen`,
  colonNoDays: () => ' : les jours ne sont pas annoncés',
  stateNotConfirmed: () => 'la session de cet État n’est pas confirmée',
  daysNotVerified: () => 'les jours ne sont pas annoncés ou pas vérifiés',
  outOfOrder: () => 'l’État a été déplacé de son rang dans l’ordre d’examen, ou ce rang est incertain',
  fourteenLater: (session) => `14 sessions après la ${rank(session)}, la sienne au cycle précédent`,
  announcedFor: (session) => `annoncé pour ${group(session)}`,
  notRead: () => 'connu par une autre source ; l’annonce elle-même n’a pas été lue',
  atSession: (session) => ` (${group(session)})`,
  notBeforeOpening: (session) =>
    `non annoncé ici, et non estimé avant que le jour d’ouverture de ${group(session)} soit officiel`,
  backFromOpening: (session, day) => `compté à rebours de l’ouverture de ${group(session)} le ${day}`,
  portalNoDeadline: () => 'environ cinq semaines avant la date limite des parties prenantes, qui n’est pas connue',
  portal: (due) => `environ cinq semaines avant la date limite des parties prenantes (${due})`,
  portalCase: () => 'cas passé, 41e session : 21 février pour le 31 mars 2022',
  fifthCycle: () => 'cinquième cycle : ni début, ni ordre, ni thème ne sont annoncés',
  laterCycle: (cycle) => `cycle ${cycle} : ni début, ni ordre, ni thème ne sont annoncés`,
  turnMoved: (cycle) => `l’examen du cycle ${cycle} a été déplacé ou est incertain ; seul le Conseil peut reporter`,
  firstCycle: () => 'l’ordre du premier cycle n’a pas été gardé dans le deuxième',
  inOrderLater: (session) => `${group(session)} + 14 sessions dans l’ordre d’examen, au plus tôt`,
  fourteenCases: () => '57 à 66 mois ont séparé une session de la quatorzième qui la suit, dans 40 cas',
  councilNamed: (session, symbol) => `${rank(session)} session du Conseil, nommée dans ${symbol}`,
  councilOffset: (session) =>
    `${rank(session)} session du Conseil, comptée à partir de la session du Groupe de travail`,
  councilKnown: (session) => `${rank(session)} session du Conseil, telle qu’elle est connue pour cette session`,
  neitherDays: (session) => ` ; ni ses jours ni ceux de ${group(session)} ne sont connus`,
  councilPattern: () =>
    'les jours de la session du Conseil ne sont pas détenus ici ; mois habituels des sessions passées',
  givenIn: (symbol) => `donné dans ${symbol}, jour de distribution`,
  adoptedBy: (symbol) => `adopté par ${symbol}`,
  councilNotKnown: (session) => `la session du Conseil qui suit ${group(session)} n’est pas connue`,
  afterGroup: (low, high, one, session) => `${low} à ${high} ${unit[one]} après ${group(session)}`,
  reviewMoved: (from, to) =>
    `examen déplacé${from ? ` de la ${rank(from)} session` : ''}${to ? ` à la ${rank(to)} session` : ''}`,
  reviewNotHeld: (session) => `examen non tenu comme prévu${session ? ` à la ${rank(session)} session` : ''}`,

  mechanism: (inForce) => `Protocole facultatif en vigueur le ${inForce}, + 1 an (article 17)`,
  mechanismPostponed: () =>
    'une déclaration au titre de l’article 24 du Protocole facultatif le reporte ; la fin de ce report n’est pas connue ici',
  marchSession: (year) => `présenté d’ordinaire à la session de mars du Conseil : mars ${year}`,
  lastDayOfVisit: (from, to) => `dernier jour de la visite du ${from} au ${to}`,
  lastDayPrinted: (symbol) => `dernier jour de la visite, tel qu’imprimé dans ${symbol}`,
  endOfVisit: (day) => `fin de la visite (${day}) + 6 à 20 mois ; aucun rapport n’est connu ici`,
  visitCases: () =>
    'de la fin de la visite au rapport : Togo 2007, Mexique 2014, Géorgie 2015, Brésil 2015, Mauritanie 2016, Serbie 2017, Maldives 2019, Ukraine 2023 : 6 à 20 mois',
  onInvitation: () =>
    'les visites n’ont lieu que sur invitation ; aucune n’est annoncée ici (aucune visite n’est connue ici)',
  onInvitationSince: (when) =>
    `les visites n’ont lieu que sur invitation ; aucune n’est annoncée ici (la dernière visite connue ici a commencé ou pris fin en ${when})`,
  noFollowUpRule: () => 'aucune règle fixe pour la suite donnée à une visite',

  announcement: (day) => `annonce lue le ${day}`,
  movedLater: () => ', avant le déplacement de la session : a pu changer aussi',
  cancelled: () => ' : annulé',
  movedNoDate: () => ' : déplacé, la nouvelle date n’est pas annoncée',
  announcementOf: (day) => `annonce, lue le ${day}`,
  announcementOfSession: (day) => `annonce pour toute la session, lue le ${day}`,
  notConfirmedThere: () => 'il n’est pas confirmé que l’État soit examiné à cette session',
  countedFromLost: () => 'compté d’après une date déplacée ou annulée : ',
  longPast: () => 'ce qui est connu ici est passé depuis longtemps ; rien de plus récent n’est annoncé ici',
  sessionPrinted: (from, to) => `session du ${printed(from)} au ${printed(to)}`,
  reviewOutside: (day, from, to) => `examen le ${day}, hors de sa session du ${printed(from)} au ${printed(to)}`,
  adoptionOutside: (day, from, to) =>
    `rapport adopté par le Groupe de travail le ${day}, hors de sa session du ${printed(from)} au ${printed(to)}`,
  reportTooOld: (day, reported) => `rapport distribué le ${day}, avant ce dont il rend compte (${reported})`,
  dialoguePrinted: (from, to) => (from === to ? `dialogue le ${from}` : `dialogue du ${from} au ${to}`),
  observationsOutside: (day, from, to) =>
    `observations finales adoptées le ${day}, hors de leur session du ${printed(from)} au ${printed(to)}`,
  observationsTooOld: (day, reported) =>
    `observations finales distribuées le ${day}, avant ce dont elles rendent compte (${reported})`,
  visitPrinted: (from, to) => `visite du ${printed(from)} au ${printed(to)}`,
}
