// The outlook in English.
import { countedIn } from '../../counted.ts'
import type { OutlookWords } from './types.ts'

const counted = countedIn('en')

export const en: OutlookWords = {
  heading: 'What has a date in the next 12 months',
  dated: ({ name, dated, official, states }) =>
    `${name}: ${dated} of ${states} States ${dated === 1 ? 'has' : 'have'} an event with a day in the next 12 months (${official} with an official date).`,
  deadlines: (count) =>
    count === 0
      ? 'No deadline for civil society has a date in the next 12 months.'
      : count === 1
        ? '1 deadline for civil society has a date in the next 12 months.'
        : `${count} deadlines for civil society have a date in the next 12 months.`,
  deadline: ({ day, title, state, isComputed }) =>
    `${day}: ${title}, ${state}${isComputed ? ' (computed, confirm it)' : ''}`,
  allStates: 'all States',
  lookForHeading: 'What to look for this week, and where',
  nothingNow: 'Nothing is expected on the official pages this week.',
  lookFor: ({ mechanism, title, states, month, page }) =>
    `${mechanism} – ${title}: ${states}; expected ${month}. Look at ${page}`,
  states: (count) => counted(count, 'State', 'States'),
  from: (month) => `from ${month} on`,
  anyTime: 'at any time',
  thisWeek: 'this week',
  eachPage: (first) => `the page of each State, such as ${first}`,
}
