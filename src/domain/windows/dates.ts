// The dates of a window, compared and remembered.
import type { ReviewWindow } from '../windows.ts'
import { ground } from './grounds/ground.ts'
import type { Grounds } from './grounds/phrase.ts'
import { sayGrounds } from './grounds/say.ts'

type Dates = { opensOn: string | null; dueOn: string | null }

export const datesOf = (window: ReviewWindow): ReviewWindow['supersedes'] =>
  window.opensOn === null && window.dueOn === null
    ? null
    : { opensOn: window.opensOn, dueOn: window.dueOn, certainty: window.certainty }

export const sameDates = (a: Dates, b: Dates): boolean => a.opensOn === b.opensOn && a.dueOn === b.dueOn

/** Dates as a contradiction names them. */
export const datesSaid = ({ opensOn, dueOn }: Dates): Grounds =>
  opensOn !== null && dueOn !== null && opensOn !== dueOn
    ? ground('fromTo', opensOn, dueOn)
    : ground('raw', `${dueOn ?? opensOn}`)

/** The dates of a window stand beside others that another official source still gives: neither replaced the other. */
export const standsAgainst = ({ contradictedBy = [] }: ReviewWindow, other: Dates): boolean =>
  contradictedBy.some(({ words }) => words === sayGrounds(datesSaid(other), 'en'))
