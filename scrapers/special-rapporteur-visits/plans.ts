// Leaves planned days out of a sentence: what a visit was to be, against what took place.
import { compile } from '../../src/domain/patterns.ts'
import { plansTable } from './plans-table.ts'

const planned = compile(plansTable.rows, 'planned', { flags: 'giu' })
const isToGo = compile(plansTable.rows, 'is to go', { flags: 'giu' })
const days = compile(plansTable.rows, 'days', { flags: 'giu' })
const hardly = compile(plansTable.rows, 'not broken off')
const noOtherWay = compile(plansTable.rows, 'no other way')

/** Cuts at the signs and words where a plan ends and what happened begins: "but", ";". */
const clauses = /(?<=;)|(?=,?\s(?:but|mais|pero|although|though|and (?:the visit|it|in fact)|however)\s)/giu

/** "was to visit Valdoria from 3 to 12 June 2098": the first days after such words are left out. */
function withoutPlan(clause: string): string {
  const plan = [...clause.matchAll(isToGo)][0]
  if (!plan) return clause
  const at = plan.index + plan[0].length
  const first = [...clause.slice(at).matchAll(days)][0]
  if (!first) return clause
  return `${clause.slice(0, at + first.index)}${clause.slice(at + first.index + first[0].length)}`
}

/** "was postponed and took place from 3 to 12 June 2098": the days stand behind what happened. */
const happened = /(?<!\p{L})(?:took place|was held|began|visited|a eu lieu|tuvo lugar)(?!\p{L})/iu

/** The sentence without days that were planned, agreed or proposed, and not said to have been those of the visit. */
export const withoutPlans = (sentence: string): string =>
  sentence
    .replace(planned, (plan) => (happened.test(plan) ? plan : ''))
    .split(clauses)
    .map(withoutPlan)
    .join('')

/** "was not obliged to", "threatened to": words before "suspend his visit" by which it was not suspended. */
export const isHardly = (before: string): boolean => hardly.test(before) && !noOtherWay.test(before)
