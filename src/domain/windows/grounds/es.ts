// What a date rests on, and why there is none, in Spanish.
import { checkable } from '../source-words.ts'
import type { GroundWords } from './en.ts'

const nth = (session: number) => `el ${session}.º período de sesiones`
const ofNth = (session: number) => `del ${session}.º período de sesiones`
const group = (session: number) => `el ${session}.º período de sesiones del Grupo de Trabajo`
const ofGroup = (session: number) => `del ${session}.º período de sesiones del Grupo de Trabajo`
const printed = (day: string | null) => day ?? 'un día no impreso'
const unit = { days: 'días', months: 'meses', years: 'años' }

export const es: GroundWords = {
  raw: (text) => text,
  joint: () => '; ',
  words: (_en, _fr, spanish) => spanish,
  source: (source) => checkable(source) ?? 'no se anotó ninguna dirección para esta fecha; consulte la página oficial',
  noDate: () => 'no se conoce ninguna fecha',
  disagree: () => '; las fuentes discrepan: ',
  readOn: (day) => `, leído el ${day}`,
  fromTo: (from, to) => `${printed(from)} a ${printed(to)}`,
  unlisted: (day) => `; ya no figura en esa página el ${day}: compruébelo`,
  unlistedThere: (day) => `, ya no figura en esa página el ${day}: compruébelo`,

  closing: (session, day) => `clausura ${ofNth(session)} el ${day}`,
  closingMonth: (session, month) => `clausura ${ofNth(session)} en ${month}, día no verificado`,
  closingPrinted: (day, symbol) => `clausura del período de sesiones el ${day}, como se imprime en ${symbol}`,
  closingNotVerified: () =>
    'el día de la clausura, o el examen del Estado en ese período de sesiones, no está verificado',
  plusYears: (years) => ` + ${years} año${years === 1 ? '' : 's'}`,
  plusMonths: (from, to) => ` + ${from} a + ${to} meses`,
  followUpCases: () =>
    'caso anterior: informes sobre Bangladesh de 7 de agosto de 2020 para el período de sesiones clausurado el 9 de agosto de 2019; no se fija ningún día',
  noFollowUpBase: () => 'no se conocen ni el día de la clausura ni el de la información del Estado',
  aroundInformation: (day) => `2 meses antes y después del vencimiento de la información del Estado (${day})`,
  assessmentNoReply: () =>
    'publicada después de la respuesta del Estado, en un período de sesiones que no se conoce; aquí no se tiene ninguna respuesta',
  assessmentReply: (symbol) =>
    `publicada en un período de sesiones que no se conoce; la respuesta del Estado se tiene con la signatura ${symbol}`,
  noSessionAfter: (session) => `; aquí no se ha anunciado ningún período de sesiones posterior al ${session}.º`,
  noSession: () => '; aquí no se ha anunciado ningún período de sesiones',
  gaps: (sessions) =>
    `; no se conocen aquí, o no todos, los Estados de estos períodos de sesiones: ${sessions
      .split(' ')
      .map((session) => `${session}.º`)
      .join(', ')}`,
  listedFor: (session) => `el Estado figura en ${nth(session)}`,
  reviewShown: (session, symbol) => `${nth(session)}, como muestra ${symbol}`,
  daysNotAnnounced: () => '; sus días no se han anunciado',
  daysNotKnownHere: () => '; sus días no se conocen aquí',
  daysOrListNotVerified: () => 'los días o la lista de Estados no están verificados',
  noObservations: () =>
    'no se tienen observaciones finales de este Estado, y ningún período de sesiones conocido aquí lo incluye',
  reportReceived: (symbol, day) => `informe ${symbol} recibido el ${day}, + 15 a + 34 meses`,
  reportDistributed: (symbol, day) => `informe ${symbol} distribuido el ${day}, + 15 a + 34 meses`,
  receivedCases: () => 'de la recepción al examen: Togo 15, México 17, Federación de Rusia 20, Kirguistán 34 meses',
  dueNotKnown: () => 'no se conoce el día en que vence el informe',
  dueOpenEnded: (due) => `informe previsto para ${/^\d/.test(due) ? 'el ' : ''}${due} + 18 meses, sin límite superior`,
  dueCases: () =>
    'del vencimiento al examen 1,7 a 6,5 años: Federación de Rusia, México, Togo, Kirguistán, Kenya, Tailandia; hace falta un informe recibido y un turno',
  distributed: (symbol) => `${symbol}, día de distribución`,
  distributedLater: (symbol) => `${symbol}, día de distribución (aprobada antes, en su período de sesiones)`,
  listBeforeNotKnown: () =>
    'aproximadamente un período de sesiones antes del examen; no se conocen los días de ese período de sesiones',
  listBefore: (session) => `aproximadamente un período de sesiones antes del examen, el ${session}.º`,
  listCases: () =>
    'casos anteriores, Etiopía y Kazajstán: 75.º período de sesiones para el 76.º; no en el procedimiento simplificado',
  countedFromOpening: (low, high, one, session, day) =>
    `${low} a ${high} ${unit[one]} antes de la apertura ${ofNth(session)} el ${day}`,
  countedFromClosing: (low, high, one, session, month) =>
    `${low} a ${high} ${unit[one]} después de la clausura ${ofNth(session)} en ${month}`,
  notBeforeOfficial: () => 'no anunciado, y no estimado antes de que los días del período de sesiones sean oficiales',
  inputOfList: () =>
    'se anuncia para el período de sesiones que aprueba la lista; sin regularidad, por tanto sin estimación',
  inputsAnnounced: (session) => `se anuncia para las listas ${ofNth(session)}`,
  dialogueAt: (session) => `diálogo en ${nth(session)}`,
  adoptedAt: (session) => `aprobada en ${nth(session)}`,
  plannedAt: (session) => `prevista en ${nth(session)}`,
  adoptionNotRead: () => 'anunciada de antemano; la aprobación no se ha leído',
  listFromOther: () => 'conocido por otra fuente, o los días del período de sesiones no están verificados',
  paragraph: (symbol, paragraph) => `${symbol}, párrafo ${paragraph}`,
  noDayPrinted: () => 'no se imprime ningún día, y no se conoce el de la clausura del período de sesiones',
  beforeReport: (due) => `de 11 a 22 meses antes del vencimiento del informe (${due})`,
  priorCases: () =>
    'en casos anteriores pasaron de la lista al vencimiento del informe 22 y unos 11 meses (Australia) y unos 14 (Togo); solo si el Estado informa con arreglo al procedimiento simplificado',
  partyMissing: () => 'la lista de partes en la Convención no contiene a este Estado',
  notParty: (day) =>
    `no es parte en la Convención${day === null ? '' : `, según una lectura de ${day}`}. Puede faltar aquí una ratificación posterior: consulte la página.`,
  signatory: (day) =>
    `no es parte en la Convención, que ha firmado${day === null ? '' : `, según una lectura de ${day}`}. Puede faltar aquí una ratificación posterior: consulte la página.`,
  depositNotKnown: () => 'parte en la Convención; no se conoce el día del depósito',
  deposit: (date, inForce) => `depósito ${date}, en vigor ${inForce}, + 1 año`,
  depositYear: () => 'solo se conoce el año del depósito',

  group: (session) => group(session),
  noTurn: () => 'aquí no se conoce ningún turno de este Estado',
  membersOnly: () => 'no es Miembro de las Naciones Unidas: el examen abarca solo a los Miembros',
  noSessionOfCycle: () => 'no se conoce ningún período de sesiones para este ciclo; solo el Consejo puede aplazar',
  groupShown: (session, symbol) => `${group(session)}, como muestra ${symbol}`,
  reviewDated: (symbol) => `el examen, y la aprobación de su informe, según ${symbol}`,
  groupInOrder: (session) => `${group(session)}, orden del examen`,
  colonNoDays: () => ': los días no se han anunciado',
  stateNotConfirmed: () => 'el período de sesiones de este Estado no está confirmado',
  daysNotVerified: () => 'los días no se han anunciado o no están verificados',
  outOfOrder: () => 'el Estado se trasladó de su lugar en el orden del examen, o ese lugar es incierto',
  fourteenLater: (session) => `14 períodos de sesiones después del ${session}.º, el suyo en el ciclo anterior`,
  announcedFor: (session) => `anunciado para ${group(session)}`,
  notRead: () => 'conocido por otra fuente; el anuncio mismo no se ha leído',
  atSession: (session) => ` (${group(session)})`,
  notBeforeOpening: (session) =>
    `no anunciado aquí, y no estimado antes de que sea oficial el día de apertura ${ofGroup(session)}`,
  backFromOpening: (session, day) => `contado hacia atrás desde la apertura ${ofGroup(session)} el ${day}`,
  portalNoDeadline: () => 'unas cinco semanas antes del plazo de las partes interesadas, que no se conoce',
  portal: (due) => `unas cinco semanas antes del plazo de las partes interesadas (${due})`,
  portalCase: () => 'caso anterior, 41.º período de sesiones: 21 de febrero para el 31 de marzo de 2022',
  fifthCycle: () => 'quinto ciclo: no se han anunciado ni comienzo, ni orden, ni tema',
  laterCycle: (cycle) => `ciclo ${cycle}: no se han anunciado ni comienzo, ni orden, ni tema`,
  turnMoved: (cycle) => `el examen del ciclo ${cycle} se aplazó o es incierto; solo el Consejo puede aplazar`,
  firstCycle: () => 'el orden del primer ciclo no se mantuvo en el segundo',
  inOrderLater: (session) => `${group(session)} + 14 períodos de sesiones en el orden del examen, como muy pronto`,
  fourteenCases: () => 'entre un período de sesiones y el decimocuarto siguiente pasaron de 57 a 66 meses, en 40 casos',
  councilNamed: (session, symbol) => `${session}.º período de sesiones del Consejo, nombrado en ${symbol}`,
  councilOffset: (session) =>
    `${session}.º período de sesiones del Consejo, contado a partir del período de sesiones del Grupo de Trabajo`,
  councilKnown: (session) => `${session}.º período de sesiones del Consejo, como se conoce para esa ocasión`,
  neitherDays: (session) => `; no se conocen ni sus días ni los ${ofGroup(session)}`,
  councilPattern: () =>
    'aquí no se tienen los días del período de sesiones del Consejo; meses habituales de los anteriores',
  givenIn: (symbol) => `dado en ${symbol}, día de distribución`,
  adoptedBy: (symbol) => `aprobado por ${symbol}`,
  councilNotKnown: (session) =>
    `no se conoce el período de sesiones del Consejo que sigue al ${session}.º del Grupo de Trabajo`,
  afterGroup: (low, high, one, session) => `de ${low} a ${high} ${unit[one]} después ${ofGroup(session)}`,
  reviewMoved: (from, to) =>
    `examen aplazado${from ? ` ${ofNth(from)}` : ''}${to ? ` al ${to}.º período de sesiones` : ''}`,
  reviewNotHeld: (session) => `examen no celebrado como estaba previsto${session ? ` en ${nth(session)}` : ''}`,

  mechanism: (inForce) => `Protocolo Facultativo en vigor el ${inForce}, + 1 año (artículo 17)`,
  mechanismPostponed: () =>
    'una declaración en virtud del artículo 24 del Protocolo Facultativo lo aplaza; aquí no se conoce el fin del aplazamiento',
  marchSession: (year) => `se presenta por lo general en el período de sesiones de marzo del Consejo: marzo de ${year}`,
  lastDayOfVisit: (from, to) => `último día de la visita de ${from} a ${to}`,
  lastDayPrinted: (symbol) => `último día de la visita, como se imprime en ${symbol}`,
  endOfVisit: (day) => `fin de la visita (${day}) + de 6 a 20 meses; aquí no se conoce ningún informe`,
  visitCases: () =>
    'del fin de la visita al informe: Togo 2007, México 2014, Georgia 2015, Brasil 2015, Mauritania 2016, Serbia 2017, Maldivas 2019, Ucrania 2023: de 6 a 20 meses',
  onInvitation: () =>
    'las visitas solo se realizan por invitación; aquí no se ha anunciado ninguna (no se conoce ninguna visita)',
  onInvitationSince: (when) =>
    `las visitas solo se realizan por invitación; aquí no se ha anunciado ninguna (la última visita conocida comenzó o terminó en ${when})`,
  noFollowUpRule: () => 'no hay una regla fija para el seguimiento de una visita',

  announcement: (day) => `anuncio leído el ${day}`,
  movedLater: () => ', antes de que se trasladara el período de sesiones: puede haber cambiado también',
  cancelled: () => ': cancelado',
  movedNoDate: () => ': aplazado, la nueva fecha no se ha anunciado',
  announcementOf: (day) => `anuncio, leído el ${day}`,
  announcementOfSession: (day) => `anuncio para todo el período de sesiones, leído el ${day}`,
  notConfirmedThere: () => 'no está confirmado que el Estado figure en ese período de sesiones',
  countedFromLost: () => 'contado desde una fecha aplazada o cancelada: ',
  longPast: () => 'lo que se conoce aquí es de hace mucho tiempo; no se ha anunciado aquí nada posterior',
  sessionPrinted: (from, to) => `período de sesiones de ${printed(from)} a ${printed(to)}`,
  reviewOutside: (day, from, to) =>
    `examen el ${day}, fuera de su período de sesiones de ${printed(from)} a ${printed(to)}`,
  adoptionOutside: (day, from, to) =>
    `informe aprobado por el Grupo de Trabajo el ${day}, fuera de su período de sesiones de ${printed(from)} a ${printed(to)}`,
  reportTooOld: (day, reported) => `informe distribuido el ${day}, antes de aquello de lo que informa (${reported})`,
  dialoguePrinted: (from, to) => (from === to ? `diálogo el ${from}` : `diálogo del ${from} al ${to}`),
  observationsOutside: (day, from, to) =>
    `observaciones finales aprobadas el ${day}, fuera de su período de sesiones de ${printed(from)} a ${printed(to)}`,
  observationsTooOld: (day, reported) =>
    `observaciones finales distribuidas el ${day}, antes de aquello de lo que informan (${reported})`,
  visitPrinted: (from, to) => `visita de ${printed(from)} a ${printed(to)}`,
}
