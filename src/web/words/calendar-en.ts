// The words of the page that makes the address of a calendar, in English.
export const calendarEn = {
  title: 'A calendar of your own',
  lead: 'Dates of reviews and deadlines in the calendar of your phone or computer, which looks for changes by itself.',
  language: 'Language of the entries',
  usual: 'that of this page',
  estimates: 'Estimated months too',
  estimatesMore:
    'Most dates ahead are estimates. Each is an entry over its months, titled as an estimate: never a deadline.',
  discreet: 'Discreet',
  discreetMore:
    'No State, mechanism or subject in titles and notifications: each entry says “1 date”. The address still shows what you follow.',
  make: 'Show this calendar',
  made: 'This calendar',
  subscribe: 'Subscribe (opens your calendar program)',
  download: 'Download once',
  copy: 'Or give your program this address:',
  choose: 'Choose what is in it',
  link: 'A calendar for your phone or computer',
  // the count of a file: 26 June is in every one, days of the last twelve months stay in it
  entries: (n: number, past: number) =>
    n === 1
      ? '1 entry now: 26 June, the international day, and no other date.'
      : `${n} entries now: 26 June (the international day)${past === 0 ? '' : `, ${past} that ${past === 1 ? 'is' : 'are'} past`}${n - past === 1 ? ', and no date ahead' : ` and ${n - past - 1} still ahead or under way`}.`,
  more: (n: number) => `With estimated months there are ${n} more: tick the box below.`,
}

export type CalendarWords = typeof calendarEn
