// What a date rests on, and why there is none, in English. The other languages have the same keys.

import { ordinal } from '../ordinal.ts'
import { checkable } from '../source-words.ts'

const nth = (session: number) => `the ${ordinal(session)} session`
const group = (session: number) => `the ${ordinal(session)} session of the Working Group`
const printed = (day: string | null) => day ?? 'a day not printed'
const unit = { days: 'days', months: 'months', years: 'years' }

export const en = {
  // verbatim: symbols, dates and punctuation
  raw: (text: string) => text,
  joint: () => '; ',
  // what a row of the rule table says in three languages
  words: (en: string, _fr: string, _es: string) => en,
  source: (source: string) => checkable(source) ?? source,
  noDate: () => 'no date is known',
  disagree: () => '; sources disagree: ',
  readOn: (day: string) => `, read on ${day}`,
  fromTo: (from: string | null, to: string | null) => `${printed(from)} to ${printed(to)}`,
  unlisted: (day: string) => `; no longer on that page on ${day}: check it`,
  unlistedThere: (day: string) => `, no longer on that page on ${day}: check it`,

  // Committee against Torture
  closing: (session: number, day: string) => `closing of ${nth(session)} on ${day}`,
  closingMonth: (session: number, month: string) => `closing of ${nth(session)} in ${month}, day not verified`,
  closingPrinted: (day: string, symbol: string) => `closing of the session on ${day}, as printed in ${symbol}`,
  closingNotVerified: () => 'the closing day, or the review of the State at that session, is not verified',
  plusYears: (years: number) => ` + ${years} year${years === 1 ? '' : 's'}`,
  plusMonths: (from: number, to: number) => ` + ${from} to + ${to} months`,
  followUpCases: () =>
    'an earlier case: reports on Bangladesh of 7 August 2020 for the session closed on 9 August 2019; no day is fixed',
  noFollowUpBase: () => 'neither the closing day nor the day of the State’s information is known',
  aroundInformation: (day: string) => `2 months before and after the State’s information is due (${day})`,
  assessmentNoReply: () => 'issued after the State’s reply, at a session that is not known; no reply is held here',
  assessmentReply: (symbol: string) => `issued at a session that is not known; the State’s reply is held as ${symbol}`,
  noSessionAfter: (session: number) => `; no session after the ${ordinal(session)} is announced here`,
  noSession: () => '; no session is announced here',
  gaps: (sessions: string) =>
    `; the States of the ${sessions.split(' ').map(Number).map(ordinal).join(', ')} session are not known here, or not all`,
  listedFor: (session: number) => `the State is listed for ${nth(session)}`,
  reviewShown: (session: number, symbol: string) => `${nth(session)}, as ${symbol} shows`,
  daysNotAnnounced: () => '; its days are not announced',
  daysNotKnownHere: () => '; its days are not known here',
  daysOrListNotVerified: () => 'the days or the list of States are not verified',
  noObservations: () => 'no concluding observations are held for this State, and no session known here lists it',
  reportReceived: (symbol: string, day: string) => `report ${symbol} received on ${day}, + 15 to + 34 months`,
  reportDistributed: (symbol: string, day: string) => `report ${symbol} distributed on ${day}, + 15 to + 34 months`,
  receivedCases: () => 'received to review: Togo 15, Mexico 17, Russian Federation 20, Kyrgyzstan 34 months',
  dueNotKnown: () => 'the day on which the report is due is not known',
  dueOpenEnded: (due: string) => `report due ${due} + 18 months, without an upper end`,
  dueCases: () =>
    'due to review 1.7 to 6.5 years: Russian Federation, Mexico, Togo, Kyrgyzstan, Kenya, Thailand; needs a received report and a slot',
  distributed: (symbol: string) => `${symbol}, distribution day`,
  distributedLater: (symbol: string) => `${symbol}, distribution day (adopted at its session, earlier)`,
  listBeforeNotKnown: () => 'about one session before the review; the days of that session are not known',
  listBefore: (session: number) => `about one session before the review, the ${ordinal(session)}`,
  listCases: () =>
    'earlier cases, Ethiopia and Kazakhstan: 75th session for the 76th; not under the simplified procedure',
  countedFromOpening: (low: number, high: number, one: keyof typeof unit, session: number, day: string) =>
    `${low} to ${high} ${unit[one]} before the opening of ${nth(session)} on ${day}`,
  countedFromClosing: (low: number, high: number, one: keyof typeof unit, session: number, month: string) =>
    `${low} to ${high} ${unit[one]} after the closing of ${nth(session)} in ${month}`,
  notBeforeOfficial: () => 'not announced, and not estimated before the days of the session are official',
  inputOfList: () => 'announced for the session that adopts the list; no pattern, hence no estimate',
  inputsAnnounced: (session: number) => `announced for the lists of ${nth(session)}`,
  dialogueAt: (session: number) => `dialogue at ${nth(session)}`,
  adoptedAt: (session: number) => `adopted at ${nth(session)}`,
  plannedAt: (session: number) => `planned at ${nth(session)}`,
  adoptionNotRead: () => 'announced beforehand; the adoption was not read',
  listFromOther: () => 'known from another source, or the days of the session are not verified',
  paragraph: (symbol: string, paragraph: string) => `${symbol}, paragraph ${paragraph}`,
  noDayPrinted: () => 'no day is printed, and the closing day of the session is not known',
  beforeReport: (due: string) => `11 to 22 months before the report is due (${due})`,
  priorCases: () =>
    'in earlier cases the list came 22 and about 11 months (Australia) and about 14 months (Togo) before the report was due; only if the State reports under the simplified procedure',
  partyMissing: () => 'the list of parties to the Convention does not hold this State',
  notParty: (day: string | null) =>
    `not a party to the Convention${day === null ? '' : `, as read on ${day}`}. A later ratification may be missing here: check the page.`,
  signatory: (day: string | null) =>
    `not a party to the Convention, which it signed${day === null ? '' : `, as read on ${day}`}. A later ratification may be missing here: check the page.`,
  depositNotKnown: () => 'party to the Convention; the day of deposit is not known',
  deposit: (date: string, inForce: string) => `deposit ${date}, in force ${inForce}, + 1 year`,
  depositYear: () => 'only the year of the deposit is known',

  // Universal Periodic Review
  group: (session: number) => group(session),
  noTurn: () => 'no turn of this State is known here',
  membersOnly: () => 'not a Member of the United Nations: the review covers the Members only',
  noSessionOfCycle: () => 'no session is known for this cycle; only the Council reschedules',
  groupShown: (session: number, symbol: string) => `${group(session)}, as ${symbol} shows`,
  reviewDated: (symbol: string) => `the review, and the adoption of its report, as ${symbol} shows`,
  groupInOrder: (session: number) => `${group(session)}, order of review`,
  colonNoDays: () => ': the days are not announced',
  stateNotConfirmed: () => 'the session of this State is not confirmed',
  daysNotVerified: () => 'the days are not announced or not verified',
  outOfOrder: () => 'the State was moved from its place in the order of review, or its place is unclear',
  fourteenLater: (session: number) => `14 sessions after the ${ordinal(session)}, its session in the cycle before`,
  announcedFor: (session: number) => `announced for ${group(session)}`,
  notRead: () => 'known from another source; the announcement itself was not read',
  atSession: (session: number) => ` (${group(session)})`,
  notBeforeOpening: (session: number) =>
    `not announced here, and not estimated before the opening day of ${group(session)} is official`,
  backFromOpening: (session: number, day: string) => `counted back from the opening of ${group(session)} on ${day}`,
  portalNoDeadline: () => 'about five weeks before the stakeholder deadline, which is not known',
  portal: (due: string) => `about five weeks before the stakeholder deadline (${due})`,
  portalCase: () => 'an earlier case, 41st session: 21 February for 31 March 2022',
  fifthCycle: () => 'fifth cycle: no start, order or theme is announced',
  laterCycle: (cycle: number) => `cycle ${cycle}: no start, order or theme is announced`,
  turnMoved: (cycle: number) => `the review of cycle ${cycle} was moved or is unclear; only the Council reschedules`,
  firstCycle: () => 'the order of the first cycle was not kept in the second',
  inOrderLater: (session: number) => `${group(session)} + 14 sessions in the order of review, at the earliest`,
  fourteenCases: () => '57 to 66 months lay between a session and the one 14 later, in 40 cases',
  councilNamed: (session: number, symbol: string) => `Council session ${session}, named in ${symbol}`,
  councilOffset: (session: number) => `Council session ${session}, counted from the session of the Working Group`,
  councilKnown: (session: number) => `Council session ${session}, as known for that session`,
  neitherDays: (session: number) => `; neither its days nor those of ${group(session)} are known`,
  councilPattern: () => 'the days of the Council session are not held here; month pattern of past sessions',
  givenIn: (symbol: string) => `given in ${symbol}, distribution day`,
  adoptedBy: (symbol: string) => `adopted by ${symbol}`,
  councilNotKnown: (session: number) => `the Council session that follows ${group(session)} is not known`,
  afterGroup: (low: number, high: number, one: keyof typeof unit, session: number) =>
    `${low} to ${high} ${unit[one]} after ${group(session)}`,
  reviewMoved: (from: number, to: number) =>
    `review moved${from ? ` from session ${from}` : ''}${to ? ` to session ${to}` : ''}`,
  reviewNotHeld: (session: number) => `review not held as planned${session ? ` at session ${session}` : ''}`,

  // Special Rapporteur on torture
  mechanism: (inForce: string) => `Optional Protocol in force on ${inForce}, + 1 year (article 17)`,
  mechanismPostponed: () =>
    'a declaration under article 24 of the Optional Protocol postpones it; its end is not known here',
  marchSession: (year: number) => `usually presented at the March session of the Council: March ${year}`,
  lastDayOfVisit: (from: string, to: string) => `last day of the visit of ${from} to ${to}`,
  lastDayPrinted: (symbol: string) => `last day of the visit, as printed in ${symbol}`,
  endOfVisit: (day: string) => `end of the visit (${day}) + 6 to 20 months; no report is known here`,
  visitCases: () =>
    'from the end of the visit to the report: Togo 2007, Mexico 2014, Georgia 2015, Brazil 2015, Mauritania 2016, Serbia 2017, Maldives 2019, Ukraine 2023: 6 to 20 months',
  onInvitation: () => 'visits take place only on invitation; none is announced here (no visit is known here)',
  onInvitationSince: (when: string) =>
    `visits take place only on invitation; none is announced here (the last visit known here began or ended in ${when})`,
  noFollowUpRule: () => 'no fixed rule for the follow-up to a visit',

  // announcements
  announcement: (day: string) => `announcement read on ${day}`,
  movedLater: () => ', before the session was moved: may have moved too',
  cancelled: () => ': cancelled',
  movedNoDate: () => ': moved, the new date is not announced',
  announcementOf: (day: string) => `announcement, read on ${day}`,
  announcementOfSession: (day: string) => `announcement for the whole session, read on ${day}`,
  notConfirmedThere: () => 'it is not confirmed that the State is in that session',
  countedFromLost: () => 'counted from a date that was moved or cancelled: ',
  longPast: () => 'what is known here lies long in the past; nothing later is announced here',
  sessionPrinted: (from: string | null, to: string | null) => `session from ${printed(from)} to ${printed(to)}`,
  reviewOutside: (day: string, from: string | null, to: string | null) =>
    `review on ${day}, outside its session of ${printed(from)} to ${printed(to)}`,
  adoptionOutside: (day: string, from: string | null, to: string | null) =>
    `report adopted by the Working Group on ${day}, outside its session of ${printed(from)} to ${printed(to)}`,
  reportTooOld: (day: string, reported: string) =>
    `report distributed on ${day}, before what it reports on (${reported})`,
  dialoguePrinted: (from: string, to: string) =>
    from === to ? `dialogue on ${from}` : `dialogue from ${from} to ${to}`,
  observationsOutside: (day: string, from: string | null, to: string | null) =>
    `concluding observations adopted on ${day}, outside their session of ${printed(from)} to ${printed(to)}`,
  observationsTooOld: (day: string, reported: string) =>
    `concluding observations distributed on ${day}, before what they report on (${reported})`,
  visitPrinted: (from: string | null, to: string | null) => `visit from ${printed(from)} to ${printed(to)}`,
}

export type GroundWords = typeof en
