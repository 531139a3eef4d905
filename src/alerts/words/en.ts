// The words of messages and pages in English. The other languages have the same keys.

export const en = {
  // subjects: neutral (SAFETY, S6); they name no State, no body and no topic
  subjectConfirm: 'Please confirm',
  subjectKnown: 'Your link',
  subjectNote: 'Delivery stopped',
  subjectTest: 'Test',
  subjectOverview: 'What is known now',
  subjectPlanning: 'To plan by: monthly letter',
  subjectAlerts: (n: number) => (n === 1 ? 'Reminder: 1 date' : `Reminder: ${n} dates`),
  subjectDaily: (n: number) => (n === 1 ? 'Daily summary: 1 date' : `Daily summary: ${n} dates`),
  subjectWeekly: (n: number) => (n === 1 ? 'Weekly summary: 1 date' : `Weekly summary: ${n} dates`),
  // the first line is what a locked screen shows
  opening: 'Here is what you asked to be told about. Please open this message when nobody else can see your screen.',
  confirmOpening: 'Somebody, probably you, asked for messages to this address.',
  confirmService: 'This message comes from Mechanism Watch.',
  confirmAsk: 'If it was you, open this page and press the button:',
  confirmElse: 'If it was not you, do nothing: the request is erased after 7 days and you will not be written to.',
  knownOpening: 'Somebody, probably you, asked for messages to this address, or for the link to change them.',
  knownBody:
    'This address already gets messages. With this secret link you can see, change, export and erase the choice:',
  pendingBody: 'The request has not been confirmed yet.',
  keepSecret:
    'Whoever has this link can read your choice. Do not forward it; erase this message when you have stored it.',
  noteOpening: 'We stopped the delivery to the other end that you had set, because it failed for good.',
  noteReason: (day: string, reason: string) => `${day}: ${reason}`,
  noteResume: 'Once it works again, start it anew on your page. What happened meanwhile can be replayed from there.',
  actHeading: 'You can act',
  knowHeading: 'For your information',
  arrivalsHeading: 'New documents',
  announced: 'NEW DATE',
  moved: 'MOVED',
  cancelled: 'CANCELLED',
  confirmed: 'CONFIRMED',
  superseded: 'REPLACED',
  restored: 'STANDS AGAIN',
  in_doubt: 'IN DOUBT',
  sessionMoved:
    'Its session was moved after this date was announced, and the date was not announced anew. Check the official page before you rely on it.',
  twoOfficial: (day: string) =>
    `Two official sources disagree. The other one gives ${day}, and nobody has withdrawn it. Act by the earlier day, and check the official page.`,
  takenBack: 'We told you that this date no longer stands. That notice is withdrawn: the date below stands.',
  earlier: (day: string) => `Earlier date: ${day}. It no longer stands.`,
  earlierPart: (span: string, day: string) => `Earlier: ${span}. Of this, ${day} no longer stands.`,
  noNewDate: 'No new date is known. Check the official page.',
  anotherDate: 'Another date for the same step is listed now. Check the official page.',
  due: (day: string) => `Last day: ${day}, whole day, Geneva`,
  onDay: (day: string) => `Day: ${day}`,
  ends: (day: string) => `Ends: ${day}`,
  geneva: ', Geneva',
  cycle: (n: number) => `cycle ${n}`,
  opens: (day: string) => `Opens: ${day}`,
  daysLeft: (n: number) => (n === 0 ? 'that is today' : n === 1 ? '1 day left' : `${n} days left`),
  past: 'this day has passed',
  since: (what: string) => `CHANGED SINCE THIS REMINDER WAS PREPARED: ${what}`,
  sinceGone: 'the date no longer stands and no other is known; check the official page',
  certainty: {
    official: 'official date',
    rule: 'computed from a rule – confirm it',
    estimate: 'estimate, not a date',
    unknown: 'not announced',
    cancelled_or_moved: 'moved or cancelled',
  },
  label: (words: string) => `How sure: ${words}`,
  quote: (text: string, where: string) => `As printed: “${text}”${where}`,
  source: (source: string, readOn: string) => `Source: ${source}, read on ${readOn}`,
  neverRead: 'a day that is not recorded',
  act: (words: string) => `What you can do: ${words}`,
  check: (page: string) => `Check it here: ${page}`,
  checkInEnglish: (page: string) => `Check it here: ${page}`,
  revised: (symbol: string, before: string) =>
    `${symbol} was issued in place of ${before}. Its recommendations are not counted again.`,
  arrived: (n: number, topic: string) =>
    n === 1
      ? `1 recommendation that our finding aid places under “${topic}”`
      : `${n} recommendations that our finding aid places under “${topic}”`,
  documentTitle: (title: string) => title,
  issued: (day: string) => `Distributed on ${day}`,
  invented: 'INVENTED EXAMPLE',
  whyLead: (n: number) =>
    n === 0 ? 'a reminder on the day' : n === 1 ? 'a reminder 1 day before' : `a reminder ${n} days before`,
  whyLeadPassed: (n: number) => (n === 1 ? 'reminders from 1 day before' : `reminders from ${n} days before`),
  whyChange: 'every change of a date',
  whyAnnounced: 'every new official date',
  and: ' and ',
  whyTopic: 'new recommendations on this topic',
  whyAll: 'all States',
  whyState: (state: string) => state,
  why: (what: string, where: string) => `Why you get this: your subscription includes ${what}, for ${where}.`,
  ownCheck: 'No reminder is the only protection: you remain responsible for checking the official announcement.',
  zone: 'Days are days in Geneva.',
  version: (version: string) => `Data version: ${version}`,
  failing: (sources: string) => `These sources are failing or were not read for 7 days: ${sources}`,
  leave: 'To stop these messages and erase your address:',
  notSealed:
    'This world file is of an earlier version and has no digest: a damaged date in it cannot be found. Get a new one.',
  writtenOut: 'States and subjects are written out from now on. Go back with:',
  keptIn: (list: string, calendar: string) => `Kept in ${list} and ${calendar}.`,
  seized:
    'This list and the calendar made from it can be read by whoever holds the device. Keep them on an encrypted disk or USB stick, and wipe them before a border or a search.',
  wipeWith: 'Wipe with:',
  nothing: 'Nothing is due today.',
  clockBefore: (today: string, madeOn: string) =>
    `The clock of this machine says ${today}, and the world file was made on ${madeOn}. Nothing was shown or changed. Set the clock, then run the command again.`,
  oldWorld: (madeOn: string, days: number) =>
    `THIS WORLD FILE IS OLD: it was made on ${madeOn}, ${days} ${days === 1 ? 'day' : 'days'} ago. Dates announced or moved since then are not in it. Get a new one, and check the official pages.`,
  farWorld: (madeOn: string, days: number, today: string) =>
    `THIS WORLD FILE CANNOT SAY WHAT IS DUE: it was made on ${madeOn}, and the clock of this machine says ${today}, ${days} ${days === 1 ? 'day' : 'days'} later. Either the file is old or the clock is wrong. What follows is what was known on ${madeOn}. Your list and calendar were not changed. Set the clock or get a new file, and check the official pages.`,
  nothingInOld: (madeOn: string) => `Nothing that was known on ${madeOn} is due. That is no proof that nothing is due.`,
  knownThen: (madeOn: string) => `Known on ${madeOn}:`,
  standsNow: 'What stands now:',
  withheld: (n: number) =>
    n === 1
      ? 'Withheld, because it is an estimate and no date (1):'
      : `Withheld, because they are estimates and no dates (${n}):`,
  next: (day: string) => `Next date: ${day}`,
  test: 'This is a test message.',
  overviewOpening:
    'Your messages have begun. This is what is known now. Please read it when nobody else can see your screen.',
  standsHeading: 'Where it stands, and what you can do now',
  howToHeading: 'Where and how to send',
  pageOfState: (state: string, address: string) => `Page of the State (${state}): ${address}`,
  laterHeading: 'Dates further ahead: you will be reminded of them',
  withoutHeading: 'What you will not be reminded of yet',
  withoutDates: (state: string, mechanisms: string) => `${state}: nothing has a date yet (${mechanisms}).`,
  withoutAny: (n: number) => (n === 1 ? '1 other State has no date yet.' : `${n} other States have no date yet.`),
  withoutAll: 'No date is known yet for what you chose.',
  whenAnnounced:
    'As soon as an official date is announced, you are told, once. Estimated months are never sent as reminders.',
  howToChange: (address: string) => `To change what you get, ask for your link here: ${address} (“Lost your link?”)`,
  rhythmHeading: 'How you will be told',
  rhythms: {
    at_once: 'You get a message whenever something is due.',
    daily: 'You get at most one summary a day, and only when something is due.',
    weekly: 'You get at most one summary a week, on Monday, and only when something is due.',
    off: 'You get no messages for now.',
  },
  atOnceToo: 'What falls before your next summary is sent at once.',
  leadsSaid: (days: string) => `Reminders come this many days before a date: ${days}.`,
  planningOpening:
    'These months help you to plan. None of them is a date. Please read them when nobody else can see your screen.',
  planningHeading: 'Estimated months',
  planningNote:
    'A month is counted from earlier cases. Only an official announcement sets a date; it may come earlier, later or not at all.',
  planningNone: 'Nothing of what you chose has an estimated month at present.',
  more: (n: number) =>
    n === 1 ? '1 more row is on the pages of the States.' : `${n} more rows are on the pages of the States.`,
  mechanisms: {
    CAT: 'Committee against Torture',
    UPR: 'Universal Periodic Review',
    SRT: 'Special Rapporteur on torture',
  },
}

export type Words = typeof en
